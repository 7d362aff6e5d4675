export { filePages } from './pages.ts';
export type { FilePurpose } from './purpose.ts';
export { type ClaimedFile, claimFiles, claimFilesFor, holdClaimable, releaseFiles } from './queries.ts';
export { FilePurposeEnum, StoredFile } from './schema.ts';
export { createFileService, type FileService } from './service.ts';
