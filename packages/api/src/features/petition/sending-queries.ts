import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import type { Locale } from '../../platform/locale.ts';
import type { AddressedAgency } from './addressee.ts';
import { digestOf, type Letter } from './letter.ts';

/** Stores a petition; null when its sender has one with the key already, however many arrive at once. */
export async function insertPetition(
  tx: Transaction,
  sender: { senderId: string; memberId: string | null; challengeId: string | null },
  letter: Letter,
  given: { code: string; agency: AddressedAgency; dueOn: Date; now: Date; locale: Locale },
): Promise<string | null> {
  const { contact } = letter;
  const { rows } = await tx.query<{ id: string }>({
    name: 'petition-insert',
    text: `INSERT INTO petition (sender_id, member_id, code, kind, subject, content, agency_id, agency_code,
        contact_name, contact_phone, contact_email, contact_address, notice_channel, locale, client_key, letter_digest,
        challenge_id, sent_at, due_on, changed_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $18)
      ON CONFLICT (sender_id, client_key) DO NOTHING RETURNING id`,
    values: [
      sender.senderId,
      sender.memberId,
      given.code,
      letter.kind,
      letter.subject,
      letter.content,
      given.agency.id,
      given.agency.code,
      contact?.fullName ?? null,
      contact?.phone ?? null,
      contact?.email ?? null,
      contact?.address ?? null,
      letter.notifyBy,
      given.locale,
      letter.clientKey,
      digestOf(letter),
      sender.challengeId,
      given.now,
      given.dueOn.toISOString().slice(0, 10),
    ],
  });
  return rows[0]?.id ?? null;
}

/** The petition that a sender has sent with a key. */
export async function findBySenderKey(
  db: Queryable,
  senderId: string,
  clientKey: string,
): Promise<{ id: string; letterDigest: Buffer } | null> {
  const { rows } = await db.query<{ id: string; letterDigest: Buffer }>({
    name: 'petition-by-key',
    text: `SELECT id, letter_digest AS "letterDigest" FROM petition WHERE sender_id = $1 AND client_key = $2`,
    values: [senderId, clientKey],
  });
  return rows[0] ?? null;
}

/** The files that came with the letter that a sender has sent with a key. */
export async function filesSentWith(db: Queryable, senderId: string, clientKey: string): Promise<string[]> {
  const { rows } = await db.query<{ fileId: string }>({
    name: 'petition-files-by-key',
    text: `SELECT file_id AS "fileId" FROM petition
      JOIN petition_file ON (petition_file.sender_id, petition_file.petition_id) = (petition.sender_id, petition.id)
      WHERE petition.sender_id = $1 AND client_key = $2 AND position = 1`,
    values: [senderId, clientKey],
  });
  return rows.map(({ fileId }) => fileId);
}

/** Keeps a letter until the code of its challenge comes. */
export async function insertDraft(
  tx: Transaction,
  draft: { challengeId: string; senderId: string; letter: Letter; expiresAt: Date },
): Promise<void> {
  await tx.query({
    name: 'petition-draft',
    text: 'INSERT INTO petition_draft (challenge_id, sender_id, letter, expires_at) VALUES ($1, $2, $3, $4)',
    values: [draft.challengeId, draft.senderId, JSON.stringify(draft.letter), draft.expiresAt],
  });
}

/** Takes a letter out, once. */
export async function takeDraft(
  tx: Transaction,
  challengeId: string,
): Promise<{ senderId: string; letter: Letter } | null> {
  const { rows } = await tx.query<{ senderId: string; letter: Letter }>({
    name: 'petition-draft-take',
    text: `DELETE FROM petition_draft WHERE challenge_id = $1 RETURNING sender_id AS "senderId", letter`,
    values: [challengeId],
  });
  return rows[0] ?? null;
}

/** The petition that came of a challenge. */
export async function findByChallenge(db: Queryable, challengeId: string): Promise<{ id: string } | null> {
  const { rows } = await db.query<{ id: string }>({
    name: 'petition-by-challenge',
    text: 'SELECT id FROM petition WHERE challenge_id = $1',
    values: [challengeId],
  });
  return rows[0] ?? null;
}
