export { loadBuiltInFaqs } from './data/load.ts';
export { OFFICIAL_CONTACTS } from './contacts.ts';
export { loadBuiltInFaqs } from './queries.ts';
export { createSupportService, type SupportService } from './service.ts';
