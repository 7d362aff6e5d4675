export { OFFICIAL_CONTACTS } from './contacts.ts';
export { FAQ_CATEGORIES } from './data/index.ts';
export { loadBuiltInFaqs } from './data/load.ts';
export { createOfficialContacts, judgeContact, type OfficialContacts } from './official-contact.ts';
export { createSupportService, type SupportService } from './service.ts';
