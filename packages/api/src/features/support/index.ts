export { loadBuiltInFaqs } from './queries.ts';
export { createSupportService, type SupportService } from './service.ts';
