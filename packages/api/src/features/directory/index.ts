export { loadBuiltInLists } from './data/queries.ts';
export { CareLevel, Employer, Facility, Province, Ward } from './schema.ts';
export { createDirectoryService, type DirectoryService } from './service.ts';
