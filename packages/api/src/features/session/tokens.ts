import { LRUCache } from 'lru-cache';
import type { Clock } from '../../platform/clock.ts';
import { signToken, type TokenContent, type TokenKeys, type TokenKind, verifyToken } from './signed-token.ts';

/** RFC 9068: the type of a JWT access token. */
const ACCESS_TOKEN: TokenKind = { audience: 'ansinh-api', type: 'at+jwt' };
/** An access token lives this long; the session row decides before that. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** Whom an access token names. The row of the session says whether it is live. */
export interface TokenClaims {
  memberId: string;
  sessionId: string;
}

/** Signs a short access token for one session. */
export function signAccessToken(keys: TokenKeys, { memberId, sessionId }: TokenClaims, clock: Clock): Promise<string> {
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + ACCESS_TOKEN_SECONDS * 1000);
  return signToken(keys, ACCESS_TOKEN, { subject: memberId, sessionId, expiresAt }, now);
}

/** Reads an access token; null for every one that is no good, as `verifyToken` has it. */
export async function readAccessToken(keys: TokenKeys, token: string, clock: Clock): Promise<TokenClaims | null> {
  const seen = verifiedBy(keys);
  const verified = seen.get(token) ?? (await verifyToken(keys, ACCESS_TOKEN, token, clock));
  if (!verified) return null;
  seen.set(token, verified);
  const { subject, sessionId, expiresAt } = verified;
  return expiresAt > clock.now() ? { memberId: subject, sessionId } : null;
}

/** A signature is checked once; its expiry and the session's row every time. The cache costs about 0.5 KB a token. */
const MAX_VERIFIED = 10_000;
const verifiedTokens = new WeakMap<TokenKeys, LRUCache<string, TokenContent>>();

function verifiedBy(keys: TokenKeys): LRUCache<string, TokenContent> {
  const known = verifiedTokens.get(keys) ?? new LRUCache<string, TokenContent>({ max: MAX_VERIFIED });
  verifiedTokens.set(keys, known);
  return known;
}
