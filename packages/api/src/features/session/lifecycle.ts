import type { Transaction } from '../../platform/database/transaction.ts';
import type { SessionEndReason } from './ending.ts';
import {
  findOpenSession,
  insertSession,
  markEnded,
  type NewSession,
  type OpenSession,
  replaceSession,
} from './queries.ts';
import { digestOf, newRefreshToken } from './refresh-tokens.ts';
import type { TokenClaims } from './tokens.ts';

/** A session that is not refreshed for this long ends. */
export const SESSION_IDLE_MS = 30 * 86_400_000;

/** The device that somebody signs in with. */
export interface Device {
  /** Chosen by the app and kept on the device: nobody else can guess it. */
  id: string;
  /** Shown to the member. */
  name: string;
}

/** A session just opened; the refresh token is told once. */
export interface OpenedSession extends TokenClaims {
  refreshToken: string;
}

/**
 * The live session of a member, in a transaction that holds the account lock.
 *
 * One that has expired is ended on the way, because the database counts it as live until then.
 */
export async function findLiveSession(tx: Transaction, memberId: string, now: Date): Promise<OpenSession | null> {
  const open = await findOpenSession(tx, memberId);
  if (!open || open.expiresAt > now) return open;
  await markEnded(tx, { memberId, sessionId: open.id }, { reason: 'EXPIRED', at: now, byDevice: null });
  return null;
}

/** Opens a session in a transaction that holds the account lock and has ended the one before. */
export async function openSession(
  tx: Transaction,
  memberId: string,
  device: Device,
  now: Date,
): Promise<OpenedSession> {
  const refreshToken = newRefreshToken();
  const sessionId = await insertSession(tx, beginning(memberId, device, refreshToken, now));
  return { memberId, sessionId, refreshToken };
}

/**
 * Opens a session in a transaction that holds the account lock, and ends the one that the same device has.
 *
 * @returns null when another device has a live session.
 */
export async function openOnOwnDevice(
  tx: Transaction,
  memberId: string,
  device: Device,
  now: Date,
): Promise<OpenedSession | null> {
  const refreshToken = newRefreshToken();
  const sessionId = await replaceSession(tx, beginning(memberId, device, refreshToken, now));
  return sessionId === null ? null : { memberId, sessionId, refreshToken };
}

function beginning(memberId: string, device: Device, refreshToken: string, now: Date): NewSession {
  return {
    memberId,
    deviceId: device.id,
    deviceName: device.name,
    startedAt: now,
    expiresAt: new Date(now.getTime() + SESSION_IDLE_MS),
    refreshTokenDigest: digestOf(refreshToken),
  };
}

/** Ends the live session of a member, in a transaction that holds the account lock; its listeners learn it at commit. */
export async function endLiveSession(
  tx: Transaction,
  memberId: string,
  end: { reason: SessionEndReason; at: Date; byDevice?: string },
): Promise<void> {
  const open = await findOpenSession(tx, memberId);
  if (!open) return;
  const reason = open.expiresAt > end.at ? end.reason : 'EXPIRED';
  await markEnded(tx, { memberId, sessionId: open.id }, { reason, at: end.at, byDevice: end.byDevice ?? null });
}
