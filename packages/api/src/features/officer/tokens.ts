import type { Clock } from '../../platform/clock.ts';
import { signToken, type TokenKeys, type TokenKind, verifyToken } from '../session/index.ts';

const OFFICER_TOKEN: TokenKind = { audience: 'ansinh-officers', type: 'officer+jwt' };

/** Whom an officer's token names. The row of the session says whether it is live. */
export interface OfficerClaims {
  officerId: string;
  sessionId: string;
}

/** Signs the token of one session, which ends with it. */
export function signOfficerToken(
  keys: TokenKeys,
  { officerId, sessionId }: OfficerClaims,
  { now, expiresAt }: { now: Date; expiresAt: Date },
): Promise<string> {
  return signToken(keys, OFFICER_TOKEN, { subject: officerId, sessionId, expiresAt }, now);
}

/** Reads an officer's token; null for every one that is forged, a member's, malformed or expired. */
export async function readOfficerToken(keys: TokenKeys, token: string, clock: Clock): Promise<OfficerClaims | null> {
  const read = await verifyToken(keys, OFFICER_TOKEN, token, clock);
  return read && { officerId: read.subject, sessionId: read.sessionId };
}
