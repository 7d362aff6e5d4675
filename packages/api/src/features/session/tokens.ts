import { type CryptoKey, errors, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../platform/clock.ts';

const ALGORITHM = 'ES256';
const ISSUER = 'https://ansinh.vn';
const AUDIENCE = 'ansinh-api';
/** RFC 9068: the type of a JWT access token. */
const TYPE = 'at+jwt';
/** An access token lives this long; the session row decides before that. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ES256 key pair of the server, as JWK. */
export interface TokenKeys {
  privateKey: JWK;
  publicKey: JWK;
}

/** Whom an access token names. The row of the session says whether it is live. */
export interface TokenClaims {
  memberId: string;
  sessionId: string;
}

interface VerifiedToken extends TokenClaims {
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Signs a short access token for one session. */
export async function signAccessToken(keys: TokenKeys, claims: TokenClaims, clock: Clock): Promise<string> {
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  return new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setSubject(claims.memberId)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(await importedKey(keys.privateKey));
}

/**
 * Reads an access token (RFC 8725: one algorithm, type, issuer, audience and every claim required).
 *
 * @returns null for every token that is forged, foreign, malformed or expired.
 */
export async function readAccessToken(keys: TokenKeys, token: string, clock: Clock): Promise<TokenClaims | null> {
  const seen = verifiedBy(keys);
  const verified = seen.get(token) ?? (await verify(keys, token, clock));
  if (!verified) return null;
  seen.set(token, verified);
  const { memberId, sessionId, expiresAt } = verified;
  return expiresAt * 1000 > clock.now().getTime() ? { memberId, sessionId } : null;
}

async function verify(keys: TokenKeys, token: string, clock: Clock): Promise<VerifiedToken | null> {
  try {
    const { payload } = await jwtVerify(token, await importedKey(keys.publicKey), {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'sid', 'exp', 'iat'],
      currentDate: clock.now(),
    });
    const { sub, sid, exp = 0 } = payload;
    return typeof sub === 'string' && typeof sid === 'string' && UUID.test(sub) && UUID.test(sid)
      ? { memberId: sub, sessionId: sid, expiresAt: exp }
      : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** A signature is checked once; its expiry and the session's row every time. The cache costs about 0.5 KB a token. */
const MAX_VERIFIED = 10_000;
const verifiedTokens = new WeakMap<TokenKeys, LRUCache<string, VerifiedToken>>();

function verifiedBy(keys: TokenKeys): LRUCache<string, VerifiedToken> {
  const known = verifiedTokens.get(keys) ?? new LRUCache<string, VerifiedToken>({ max: MAX_VERIFIED });
  verifiedTokens.set(keys, known);
  return known;
}

const imported = new WeakMap<JWK, Promise<CryptoKey | Uint8Array>>();

/** A key of the server, imported once: an import costs as much as a signature. */
export function importedKey(jwk: JWK): Promise<CryptoKey | Uint8Array> {
  const key = imported.get(jwk) ?? importJWK(jwk, ALGORITHM);
  imported.set(jwk, key);
  return key;
}
