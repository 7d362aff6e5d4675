export { type FormerDistrict, formerDistrictsNamed } from './data/former-districts.ts';
export { loadBuiltInLists } from './data/queries.ts';
export { findTodaysPlace, type TodaysPlace } from './queries.ts';
export { Agency, CareLevel, Employer, Facility, Province, Ward } from './schema.ts';
export type { Hit, ListFilter, Place, SearchedList } from './search/lists.ts';
export { provincesWrittenOut, readPlace, unknownPlace } from './search/places.ts';
export { readSearchText } from './search/search-text.ts';
export { createDirectoryService, type DirectoryService } from './service.ts';
