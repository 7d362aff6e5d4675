import { type CryptoKey, errors, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../platform/clock.ts';

const ALGORITHM = 'ES256';
const ISSUER = 'https://ansinh.vn';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ES256 key pair of the server, as JWK. */
export interface TokenKeys {
  privateKey: JWK;
  publicKey: JWK;
}

/** Who signs in with it. Neither audience nor type is another kind's: a token of one kind is never one of the other. */
export interface TokenKind {
  audience: string;
  type: string;
}

/** Whom a token names, and until when. The row of the session says whether it is live. */
export interface TokenContent {
  subject: string;
  sessionId: string;
  expiresAt: Date;
}

const secondsOf = (time: Date) => Math.floor(time.getTime() / 1000);

/** Signs a token of one session. */
export async function signToken(
  keys: TokenKeys,
  { audience, type }: TokenKind,
  { subject, sessionId, expiresAt }: TokenContent,
  now: Date,
): Promise<string> {
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: ALGORITHM, typ: type })
    .setSubject(subject)
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt(secondsOf(now))
    .setExpirationTime(secondsOf(expiresAt))
    .sign(await importedKey(keys.privateKey));
}

/**
 * Reads a token (RFC 8725: one algorithm, type, issuer, audience and every claim required).
 *
 * @returns null for every token that is forged, of another kind, malformed or expired.
 */
export async function verifyToken(
  keys: TokenKeys,
  { audience, type }: TokenKind,
  token: string,
  clock: Clock,
): Promise<TokenContent | null> {
  try {
    const { payload } = await jwtVerify(token, await importedKey(keys.publicKey), {
      algorithms: [ALGORITHM],
      typ: type,
      issuer: ISSUER,
      audience,
      requiredClaims: ['sub', 'sid', 'exp', 'iat'],
      currentDate: clock.now(),
    });
    const { sub, sid, exp = 0 } = payload;
    return typeof sub === 'string' && typeof sid === 'string' && UUID.test(sub) && UUID.test(sid)
      ? { subject: sub, sessionId: sid, expiresAt: new Date(exp * 1000) }
      : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

const imported = new WeakMap<JWK, Promise<CryptoKey | Uint8Array>>();

/** A key of the server, imported once: an import costs as much as a signature. */
function importedKey(jwk: JWK): Promise<CryptoKey | Uint8Array> {
  const key = imported.get(jwk) ?? importJWK(jwk, ALGORITHM);
  imported.set(jwk, key);
  return key;
}
