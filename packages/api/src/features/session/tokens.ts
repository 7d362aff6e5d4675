import { errors, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../platform/clock.ts';

const ALGORITHM = 'ES256';
const ISSUER = 'https://ansinh.vn';
const AUDIENCE = 'ansinh-api';
/** RFC 9068: the type of a JWT access token. */
const TYPE = 'at+jwt';
/** An access token lives this long; the session row decides before that. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

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
    .sign(await importJWK(keys.privateKey, ALGORITHM));
}

/**
 * Reads an access token (RFC 8725: one algorithm, type, issuer, audience and every claim required).
 *
 * @returns null for every token that is forged, foreign, malformed or expired.
 */
export async function readAccessToken(keys: TokenKeys, token: string, clock: Clock): Promise<TokenClaims | null> {
  try {
    const { payload } = await jwtVerify(token, await importJWK(keys.publicKey, ALGORITHM), {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'sid', 'exp', 'iat'],
      currentDate: clock.now(),
    });
    return typeof payload.sub === 'string' && typeof payload.sid === 'string'
      ? { memberId: payload.sub, sessionId: payload.sid }
      : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
