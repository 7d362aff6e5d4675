export { createTokenKeys, loadTokenKeys } from './keys.ts';
export { createSessionService, type SessionService } from './service.ts';
export { signAccessToken, type TokenKeys } from './tokens.ts';
