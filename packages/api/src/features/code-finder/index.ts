export { type CodeFinderService, createCodeFinderService } from './service.ts';
