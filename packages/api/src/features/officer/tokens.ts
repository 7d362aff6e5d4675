import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../platform/clock.ts';
import { importedKey, type TokenKeys } from '../session/index.ts';

const ALGORITHM = 'ES256';
const ISSUER = 'https://ansinh.vn';
/** Neither audience nor type is a member's: a token of one kind is never one of the other. */
const AUDIENCE = 'ansinh-officers';
const TYPE = 'officer+jwt';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whom an officer's token names. The row of the session says whether it is live. */
export interface OfficerClaims {
  officerId: string;
  sessionId: string;
}

/** Signs the token of one session, which ends with it. */
export async function signOfficerToken(
  keys: TokenKeys,
  claims: OfficerClaims,
  times: { now: Date; expiresAt: Date },
): Promise<string> {
  return new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setSubject(claims.officerId)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(Math.floor(times.now.getTime() / 1000))
    .setExpirationTime(Math.floor(times.expiresAt.getTime() / 1000))
    .sign(await importedKey(keys.privateKey));
}

/** Reads an officer's token (RFC 8725); null for every one that is forged, a member's, malformed or expired. */
export async function readOfficerToken(keys: TokenKeys, token: string, clock: Clock): Promise<OfficerClaims | null> {
  try {
    const { payload } = await jwtVerify(token, await importedKey(keys.publicKey), {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'sid', 'exp', 'iat'],
      currentDate: clock.now(),
    });
    const { sub, sid } = payload;
    return typeof sub === 'string' && typeof sid === 'string' && UUID.test(sub) && UUID.test(sid)
      ? { officerId: sub, sessionId: sid }
      : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
