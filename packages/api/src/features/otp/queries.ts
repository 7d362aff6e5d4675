import { randomUUID } from 'node:crypto';
import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import type { Channel } from '../../platform/delivery/message.ts';

/** What a challenge may be opened for. */
export type ChallengePurpose =
  | 'DEVICE_TAKEOVER'
  | 'FIRST_PASSWORD'
  | 'CHANGE_PASSWORD'
  | 'RESET_PASSWORD'
  | 'REGISTER'
  | 'CHANGE_CONTACT'
  | 'SUBMIT_DOSSIER'
  | 'OFFICER_SIGN_IN'
  | 'REGISTER_CHILD'
  | 'SEND_PETITION';

/** How long a challenge waits to be gone on with, in milliseconds; its codes live shorter. */
export const CHALLENGE_LIFE_MS = 15 * 60_000;
/** Tries with the codes of one challenge. */
const MAX_ATTEMPTS = 5;

/** A phone (`0912345678`) or e-mail to be registered. */
export interface NewContact {
  channel: Channel;
  to: string;
}

/** What a challenge is opened with. */
export interface NewChallenge {
  /** Whose account; an id that nobody has when the login is unknown: such a challenge never succeeds. */
  memberId: string;
  purpose: ChallengePurpose;
  device: { id: string; name: string };
  sessionId?: string;
  /** A new password that waits for the code, hashed. */
  passwordHash?: string;
  /** A phone or e-mail that waits for the code, which is sent there; with CHANGE_CONTACT, and only with it. */
  newContact?: NewContact;
  /** When the account's password was set; a newer one makes the challenge void. */
  passwordSetAt: Date;
}

/** A challenge that may still be gone on with. */
export interface Challenge {
  memberId: string;
  id: string;
  purpose: ChallengePurpose;
  deviceId: string;
  deviceName: string;
  sessionId: string | null;
  passwordHash: string | null;
  newContactChannel: Channel | null;
  newContact: string | null;
  passwordSetAt: Date;
  expiresAt: Date;
  codeHmac: Buffer | null;
  codeSentAt: Date | null;
}

const COLUMNS = `member_id AS "memberId", id, purpose, device_id AS "deviceId", device_name AS "deviceName",
  session_id AS "sessionId", password_hash AS "passwordHash", new_contact_channel AS "newContactChannel",
  new_contact AS "newContact", password_set_at AS "passwordSetAt",
  expires_at AS "expiresAt", code_hmac AS "codeHmac", code_sent_at AS "codeSentAt"`;

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
        password_set_at, created_at, expires_at, new_contact_channel, new_contact)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
      given.newContact?.channel ?? null,
      given.newContact?.to ?? null,
    ],
  });
  return id;
}

/** A challenge that can be gone on with. */
export async function findChallenge(
  db: Queryable,
  id: string,
  purpose: ChallengePurpose,
  now: Date,
): Promise<Challenge | null> {
  const { rows } = await db.query<Challenge>({
    name: 'challenge-find',
    text: `SELECT ${COLUMNS} FROM challenge
      WHERE id = $1 AND purpose = $2 AND spent_at IS NULL AND expires_at > $3`,
    values: [id, purpose, now],
  });
  return rows[0] ?? null;
}

/** Locks a challenge for sending a code; null when it cannot be gone on with. */
export async function lockChallenge(
  tx: Transaction,
  id: string,
  purpose: ChallengePurpose,
  now: Date,
): Promise<Challenge | null> {
  const { rows } = await tx.query<Challenge>({
    name: 'challenge-lock',
    text: `SELECT ${COLUMNS} FROM challenge
      WHERE id = $1 AND purpose = $2 AND spent_at IS NULL AND expires_at > $3 AND attempts < ${MAX_ATTEMPTS}
      FOR UPDATE`,
    values: [id, purpose, now],
  });
  return rows[0] ?? null;
}

/**
 * Stamps the contacts of an account: another one whenever they change, or those of the guardian whose contacts serve a
 * child. Both only grow, so their sum tells a change of either.
 */
const CONTACTS_STAMP = `SELECT account.contacts_changed_at
    + make_interval(secs => coalesce(extract(epoch FROM guardian.contacts_changed_at), 0)::float)
  FROM account LEFT JOIN account guardian ON guardian.member_id = account.guardian_id WHERE account.member_id = $1`;

/**
 * Puts a new code in the place of the one before; the tries stay counted.
 *
 * Runs before the destination is read: the stamp is never newer than the contact that the code goes to.
 */
export async function setCode(
  tx: Transaction,
  challenge: Challenge,
  code: { hmac: Buffer; sentAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.query({
    name: 'challenge-set-code',
    text: `UPDATE challenge SET code_hmac = $3, code_sent_at = $4, code_expires_at = $5,
        contacts_set_at = (${CONTACTS_STAMP})
      WHERE member_id = $1 AND id = $2`,
    values: [challenge.memberId, challenge.id, code.hmac, code.sentAt, code.expiresAt],
  });
}

/**
 * Counts a try before its code is compared; null when there is no code to compare with, or no try left.
 *
 * @param sessionId of who tries, when the challenge belongs to a session: of another it is no challenge at all.
 */
export async function countTry(
  db: Queryable,
  { challenge, purpose, sessionId }: { challenge: string; purpose: ChallengePurpose; sessionId?: string },
  now: Date,
): Promise<Challenge | null> {
  const { rows } = await db.query<Challenge>({
    name: 'challenge-count-try',
    text: `UPDATE challenge SET attempts = attempts + 1
      WHERE id = $1 AND purpose = $2 AND spent_at IS NULL AND expires_at > $3 AND code_expires_at > $3
        AND attempts < ${MAX_ATTEMPTS} AND session_id IS NOT DISTINCT FROM $4
      RETURNING ${COLUMNS}`,
    values: [challenge, purpose, now, sessionId ?? null],
  });
  return rows[0] ?? null;
}

/**
 * Spends a challenge, behind the account lock; of many at once, one is told true.
 *
 * A code that was replaced meanwhile spends nothing, and neither does one that was sent before phone or e-mail changed.
 */
export async function spend(tx: Transaction, challenge: Challenge, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'challenge-spend',
    text: `UPDATE challenge SET spent_at = $3
      WHERE member_id = $1 AND id = $2 AND spent_at IS NULL AND code_hmac IS NOT DISTINCT FROM $4
        AND (code_hmac IS NULL OR contacts_set_at IS NOT DISTINCT FROM (${CONTACTS_STAMP}))`,
    values: [challenge.memberId, challenge.id, now, challenge.codeHmac],
  });
  return rowCount === 1;
}

/** Spends every open challenge of somebody, in the transaction that bars them; codes under way are worth nothing. */
export async function voidChallenges(tx: Transaction, memberId: string, now: Date): Promise<void> {
  await tx.query({
    name: 'challenge-void-all',
    text: 'UPDATE challenge SET spent_at = $2 WHERE member_id = $1 AND spent_at IS NULL AND expires_at > $2',
    values: [memberId, now],
  });
}

/** A challenge that is still open, whatever it is for. */
export async function findOpen(
  db: Queryable,
  id: string,
  now: Date,
): Promise<{ purpose: ChallengePurpose; codeSentAt: Date | null } | null> {
  const { rows } = await db.query<{ purpose: ChallengePurpose; codeSentAt: Date | null }>({
    name: 'challenge-find-open',
    text: 'SELECT purpose, code_sent_at AS "codeSentAt" FROM challenge WHERE id = $1 AND expires_at > $2',
    values: [id, now],
  });
  return rows[0] ?? null;
}

/** A challenge is kept for a day after its end, for those who look into an incident. */
const KEPT_MS = 24 * 60 * 60_000;

/** Removes challenges that ended more than a day ago. */
export async function removeOldChallenges(db: Queryable, now: Date): Promise<number> {
  const { rowCount } = await db.query('DELETE FROM challenge WHERE expires_at <= $1', [
    new Date(now.getTime() - KEPT_MS),
  ]);
  return rowCount ?? 0;
}
