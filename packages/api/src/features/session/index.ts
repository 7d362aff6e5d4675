export { deriveKey } from './derived-keys.ts';
export { type SessionEnd, type SessionEndReason, sessionKicked } from './ending.ts';
export { createTokenKeys, loadTokenKeys } from './keys.ts';
export {
  type Device,
  endLiveSession,
  findLiveSession,
  type OpenedSession,
  openOnOwnDevice,
  openSession,
} from './lifecycle.ts';
export { type LockedAccount, lockAccount } from './queries.ts';
export { removeOldRefreshTokens } from './refresh-tokens.ts';
export { createSessionService, type SessionService, type SessionTokens } from './service.ts';
export { SessionTokensInterface } from './session-tokens-type.ts';
export { signToken, type TokenKeys, type TokenKind, verifyToken } from './signed-token.ts';
export { signAccessToken } from './tokens.ts';
