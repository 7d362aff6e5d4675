export { type DatePrecision, type KnownBirth, matchingRecords, readBirth } from './known-birth.ts';
export { folded } from './names.ts';
export { type CodeFinderService, createCodeFinderService } from './service.ts';
