export { birthRefusal, type DatePrecision, type KnownBirth, matchingRecords, readBirth } from './known-birth.ts';
export { type CodeFinderService, createCodeFinderService } from './service.ts';
