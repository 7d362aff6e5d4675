export * from './_generated/operations.ts';
export type { AskResult, Assistant, AssistantPiece, ConversationKey } from './assistant.ts';
export {
  type AnSinhClient,
  type AnSinhClientOptions,
  createAnSinhClient,
  type Observer,
  type VariablesArgument,
} from './client.ts';
export type { CodeFinderInput, CodeFinderOptions, CodeFinderResult } from './code-finder.ts';
export { AnSinhError, type AnSinhErrorCode, type AnSinhErrorDetail } from './errors.ts';
export {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatMoney,
  formatMonth,
  formatMonths,
  type MoneyFormat,
} from './format.ts';
export { createOfficerClient, type OfficerClient, type OfficerClientOptions } from './officer-client.ts';
export { allNodes, type Connection, nodesOf } from './pages.ts';
export { solveProofOfWork } from './proof-of-work.ts';
export type { Language, SignedOut } from './session-keeper.ts';
export type {
  ConfirmTakeoverResult,
  RequestPasswordResetResult,
  RequestTakeoverResult,
  SetFirstPasswordResult,
  SignInMethods,
  SignInResult,
  StartRegistrationResult,
} from './sign-in.ts';
export { memoryStorage, type StoredSession, type TokenStorage } from './tokens.ts';
export type { FileRefusalCode, FileRefused, FileUploaded, Upload, Uploader, UploadResult } from './upload.ts';
