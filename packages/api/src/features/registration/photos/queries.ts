import type { Queryable, Transaction } from '../../../platform/database/transaction.ts';
import type { FilePurpose } from '../../file/index.ts';
import type { Photo } from './kinds.ts';

/** Notes the photos of a draft; the caller holds their files, and submitting claims them. */
export async function namePhotos(tx: Transaction, challenge: string, photos: readonly Photo[]): Promise<void> {
  if (photos.length === 0) return;
  await tx.query({
    name: 'registration-name-photos',
    text: `INSERT INTO registration_photo (member_id, registration_id, purpose, file_id)
      SELECT member_id, id, purpose, file_id
      FROM registration, unnest($2::file_purpose[], $3::uuid[]) AS given (purpose, file_id)
      WHERE challenge_id = $1`,
    values: [challenge, photos.map(({ purpose }) => purpose), photos.map(({ file }) => file)],
  });
}

/** The photos that a form names. */
export async function findPhotos(db: Queryable, challenge: string): Promise<Photo[]> {
  const { rows } = await db.query<Photo>({
    name: 'registration-photos',
    text: `SELECT purpose, file_id AS file FROM registration_photo
        JOIN registration ON (registration.member_id, registration.id) = (registration_photo.member_id, registration_id)
      WHERE challenge_id = $1`,
    values: [challenge],
  });
  return rows;
}

/** Gives the photos of one form up; a rule of the table releases their files. */
export async function removePhotos(tx: Transaction, registration: { memberId: string; id: string }): Promise<void> {
  await tx.query({
    name: 'registration-remove-photos',
    text: 'DELETE FROM registration_photo WHERE member_id = $1 AND registration_id = $2',
    values: [registration.memberId, registration.id],
  });
}

/** Gives up the photos of forms that ended without a decision, and of those rejected before a day. */
export async function removeOldPhotos(db: Queryable, rejectedBefore: Date): Promise<void> {
  await db.query(
    `DELETE FROM registration_photo USING registration
      WHERE (registration.member_id, registration.id) = (registration_photo.member_id, registration_id)
        AND (status IN ('EXPIRED', 'CANCELLED') OR (status = 'REJECTED' AND decided_at <= $1))`,
    [rejectedBefore],
  );
}

/** The portrait that came with a form which an agency may decide on; null when none did. */
export async function findPortrait(db: Queryable, id: string, agencyCode: string): Promise<string | null> {
  const purpose: FilePurpose = 'PORTRAIT';
  const { rows } = await db.query<{ file: string }>({
    name: 'registration-portrait',
    text: `SELECT file_id AS file FROM registration_photo
        JOIN registration ON (registration.member_id, registration.id) = (registration_photo.member_id, registration_id)
      WHERE registration.id = $1 AND agency_code = $2 AND status = 'SUBMITTED' AND purpose = $3`,
    values: [id, agencyCode, purpose],
  });
  return rows[0]?.file ?? null;
}
