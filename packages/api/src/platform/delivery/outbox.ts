import type { Queryable } from '../database/transaction.ts';
import { uuidOrNobody } from '../ids.ts';
import type { Channel, DeliveryState } from './message.ts';

/** A message that its transaction leaves to be sent after the commit. */
export interface NewMessage {
  memberId: string;
  /** What it is about, such as a challenge. */
  subjectId: string;
  channel: Channel;
  /** Receiver and text, sealed; null when there is nobody to receive it and it must only look like a message. */
  sealed: Buffer | null;
}

/** A message that a worker has taken for one try. */
export interface ClaimedMessage {
  memberId: string;
  id: string;
  sealed: Buffer | null;
  /** Tries so far, with this one. */
  attempts: number;
}

/** A worker that does not settle its message within this time has died; another one tries, in milliseconds. */
export const CLAIM_MS = 30_000;

/** Writes a message in the transaction that causes it. */
export async function enqueue(db: Queryable, message: NewMessage, now: Date): Promise<void> {
  await db.query({
    name: 'outbox-enqueue',
    text: `INSERT INTO outbox_message (member_id, subject_id, channel, sealed, real, created_at, next_attempt_at)
      VALUES ($1, $2, $3, $4, $4::bytea IS NOT NULL, $5, $5)`,
    values: [message.memberId, message.subjectId, message.channel, message.sealed, now],
  });
}

/** Takes the oldest messages that are due; several workers never take the same one. */
export async function claim(db: Queryable, now: Date, count: number): Promise<ClaimedMessage[]> {
  const { rows } = await db.query<ClaimedMessage>({
    name: 'outbox-claim',
    text: `UPDATE outbox_message SET attempts = attempts + 1, next_attempt_at = $2
      WHERE (member_id, id) IN (
        SELECT member_id, id FROM outbox_message WHERE state = 'QUEUED' AND next_attempt_at <= $1
        ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
      RETURNING member_id AS "memberId", id, sealed, attempts`,
    values: [now, new Date(now.getTime() + CLAIM_MS), count],
  });
  return rows;
}

/**
 * The message has left, or never will. Its text is erased unless it is to be kept for the development inbox.
 *
 * @param outcome.reference under which its network reports about it; a receipt that came before is counted at once.
 */
export async function settle(
  db: Queryable,
  message: ClaimedMessage,
  outcome: { state: DeliveryState; at: Date; keepText: boolean; reference?: string | null },
): Promise<void> {
  const { reference = null } = outcome;
  await db.query({
    name: 'outbox-settle',
    text: `UPDATE outbox_message SET state = $3, settled_at = $4, sealed = CASE WHEN $5 THEN sealed END, reference = $6
      WHERE member_id = $1 AND id = $2 AND state = 'QUEUED'`,
    values: [message.memberId, message.id, outcome.state, outcome.at, outcome.keepText, reference],
  });
  if (reference !== null) await applyReceipt(db, reference);
}

/** Another try at a later time. */
export async function postpone(db: Queryable, message: ClaimedMessage, until: Date): Promise<void> {
  await db.query({
    name: 'outbox-postpone',
    text: 'UPDATE outbox_message SET next_attempt_at = $3 WHERE member_id = $1 AND id = $2',
    values: [message.memberId, message.id, until],
  });
}

/** How far the newest message about something has come, and whether its network may report about it. */
export async function findState(
  db: Queryable,
  subjectId: string,
): Promise<{ channel: Channel; state: DeliveryState; reported: boolean } | null> {
  const { rows } = await db.query<{ channel: Channel; state: DeliveryState; reported: boolean }>({
    name: 'outbox-state',
    text: `SELECT channel, state, reference IS NOT NULL AS reported FROM outbox_message
      WHERE subject_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    values: [subjectId],
  });
  return rows[0] ?? null;
}

/** What a network reports about a message that it took. */
export interface Receipt {
  /** The reference that the sender returned. */
  reference: string;
  state: 'DELIVERED' | 'FAILED';
}

/**
 * Keeps a receipt and counts it for its message. It may come twice, in any order, and before its message is settled.
 *
 * Two statements, each committed by itself: whichever of a receipt and `settle` is written later finds the other.
 */
export async function keepReceipt(db: Queryable, { reference, state }: Receipt, now: Date): Promise<void> {
  await db.query({
    name: 'receipt-keep',
    text: `INSERT INTO delivery_receipt AS known (reference, state, at) VALUES ($1, $2, $3)
      ON CONFLICT (reference) DO UPDATE SET state = 'DELIVERED', at = $3
      WHERE known.state = 'FAILED' AND excluded.state = 'DELIVERED'`,
    values: [reference, state, now],
  });
  await applyReceipt(db, reference);
}

/** What has arrived stays arrived; what a network gave up may still arrive. */
async function applyReceipt(db: Queryable, reference: string): Promise<void> {
  await db.query({
    name: 'receipt-apply',
    text: `UPDATE outbox_message SET state = receipt.state FROM delivery_receipt receipt
      WHERE receipt.reference = $1 AND outbox_message.reference = $1
        AND (outbox_message.state = 'SENT' OR outbox_message.state = 'FAILED' AND receipt.state = 'DELIVERED')`,
    values: [reference],
  });
}

/** The newest messages whose text was kept. */
export async function findKept(
  db: Queryable,
  count: number,
): Promise<{ id: string; sealed: Buffer; createdAt: Date }[]> {
  const { rows } = await db.query<{ id: string; sealed: Buffer; createdAt: Date }>({
    name: 'outbox-kept',
    text: `SELECT id, sealed, created_at AS "createdAt" FROM outbox_message
      WHERE sealed IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT $1`,
    values: [count],
  });
  return rows;
}

/** A message whose text was kept, sealed; null when there is none. */
export async function findKeptMessage(db: Queryable, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ sealed: Buffer }>({
    name: 'outbox-kept-one',
    text: 'SELECT sealed FROM outbox_message WHERE id = $1 AND sealed IS NOT NULL',
    values: [uuidOrNobody(id)],
  });
  return rows[0]?.sealed ?? null;
}

/** A settled message is kept for a day, so that its state can be asked for. */
const KEPT_MS = 24 * 60 * 60_000;

/** Removes messages that were settled more than a day ago, and receipts of that age. */
export async function removeOldMessages(db: Queryable, now: Date): Promise<number> {
  const before = [new Date(now.getTime() - KEPT_MS)];
  const messages = await db.query('DELETE FROM outbox_message WHERE settled_at <= $1', before);
  const receipts = await db.query('DELETE FROM delivery_receipt WHERE at <= $1', before);
  return (messages.rowCount ?? 0) + (receipts.rowCount ?? 0);
}
