import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../platform/database/transaction.ts';

/** What a challenge may be opened for. */
export type ChallengePurpose =
  | 'DEVICE_TAKEOVER'
  | 'FIRST_PASSWORD'
  | 'CHANGE_PASSWORD'
  | 'RESET_PASSWORD'
  | 'REGISTER'
  | 'CHANGE_CONTACT'
  | 'SUBMIT_DOSSIER';

/** How long a challenge waits to be gone on with, in milliseconds; its codes live shorter. */
export const CHALLENGE_LIFE_MS = 15 * 60_000;

/** What a challenge is opened with. */
export interface NewChallenge {
  /** NOBODY when the login is unknown: such a challenge looks like any other and never succeeds. */
  memberId: string;
  purpose: ChallengePurpose;
  device: { id: string; name: string };
  sessionId?: string;
  /** A new password that waits for the code, hashed. */
  passwordHash?: string;
  /** When the account's password was set; a newer one makes the challenge void. */
  passwordSetAt: Date;
}

/**
 * Opens a challenge.
 *
 * @returns its id, a random UUID that the client hands back.
 */
export async function openChallenge(db: Queryable, given: NewChallenge, now: Date): Promise<string> {
  const id = randomUUID();
  await db.query({
    name: 'challenge-open',
    text: `INSERT INTO challenge (member_id, id, purpose, device_id, device_name, session_id, password_hash,
        password_set_at, created_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      given.memberId,
      id,
      given.purpose,
      given.device.id,
      given.device.name,
      given.sessionId ?? null,
      given.passwordHash ?? null,
      given.passwordSetAt,
      now,
      new Date(now.getTime() + CHALLENGE_LIFE_MS),
    ],
  });
  return id;
}
