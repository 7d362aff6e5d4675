import type { Transaction } from '../../platform/database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import type { SessionEnd } from './ending.ts';
import { type RefreshTokenInvalid, refreshTokenInvalid, type SessionHasEnded, sessionHasEnded } from './errors.ts';
import { type OpenedSession, SESSION_IDLE_MS } from './lifecycle.ts';
import { extendSession, findState, lockAccount, markEnded } from './queries.ts';
import {
  addRefreshToken,
  findRefreshToken,
  hasOnlyUnusedChildren,
  type StoredRefreshToken,
  spendRefreshToken,
} from './refresh-tokens.ts';

/** An answer may get lost; the token that asked for it works again this long, in milliseconds. */
export const LOST_ANSWER_GRACE_MS = 30_000;

export type RefreshVerdict = (OpenedSession & { kind: 'SessionRefreshed' }) | RefreshTokenInvalid | SessionHasEnded;

/**
 * Rotates a refresh token: single use, and a second use ends the session for good (RFC 9700, §4.14.2).
 *
 * A verdict is returned and so committed; thrown, it would be undone with the transaction.
 */
export async function refreshInTransaction(
  tx: Transaction,
  refreshToken: string,
  now: Date,
  caller: { clientAddress: string; requestId: string },
): Promise<RefreshVerdict> {
  const found = await findRefreshToken(tx, refreshToken);
  // The lock comes before the row is judged: of two uses at once, the second sees the first.
  const account = found && (await lockAccount(tx, found.memberId));
  const token = account && (await findRefreshToken(tx, refreshToken));
  const session = token && (await findState(tx, token));
  if (!token || !session) return refreshTokenInvalid();
  if (session.end) return sessionHasEnded(session.end);
  if (account.status !== 'ACTIVE') return endFor(tx, token, { reason: 'DISABLED_BY_OFFICER', at: now, byDevice: null });
  if (token.usedAt && !(await isLostAnswer(tx, token, token.usedAt, now))) {
    await recordAudit(tx, caller, {
      ...audited(token),
      kind: 'REFRESH_REUSED',
      at: now,
      deviceName: session.deviceName,
    });
    return endFor(tx, token, { reason: 'REFRESH_REUSED', at: now, byDevice: null });
  }
  if (session.expiresAt <= now || token.expiresAt <= now) return refreshTokenInvalid();
  return rotate(tx, token, now);
}

async function rotate(tx: Transaction, token: StoredRefreshToken, now: Date): Promise<RefreshVerdict> {
  const expiresAt = new Date(now.getTime() + SESSION_IDLE_MS);
  await spendRefreshToken(tx, token, now);
  await extendSession(tx, token, now, expiresAt);
  const refreshToken = await addRefreshToken(tx, token, { parentId: token.id, now, expiresAt });
  return { kind: 'SessionRefreshed', ...audited(token), refreshToken };
}

/** Only the direct parent of tokens that nobody has used yet, and only for a moment. */
async function isLostAnswer(tx: Transaction, token: StoredRefreshToken, usedAt: Date, now: Date): Promise<boolean> {
  return now.getTime() - usedAt.getTime() <= LOST_ANSWER_GRACE_MS && (await hasOnlyUnusedChildren(tx, token));
}

async function endFor(tx: Transaction, token: StoredRefreshToken, end: SessionEnd): Promise<SessionHasEnded> {
  await markEnded(tx, token, end);
  return sessionHasEnded(end);
}

function audited({ memberId, sessionId }: StoredRefreshToken) {
  return { memberId, sessionId };
}
