export * from './_generated/operations.ts';
export {
  type AnSinhClient,
  type AnSinhClientOptions,
  type ConfirmTakeoverResult,
  createAnSinhClient,
  type Observer,
  type RequestTakeoverResult,
  type SignInResult,
  type VariablesArgument,
} from './client.ts';
export { AnSinhError, type AnSinhErrorDetail } from './errors.ts';
export {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatMoney,
  formatMonth,
  formatMonths,
  type MoneyFormat,
} from './format.ts';
export { allNodes, type Connection, nodesOf } from './pages.ts';
export type { Language, SignedOut } from './session-keeper.ts';
export { memoryStorage, type StoredSession, type TokenStorage } from './tokens.ts';
