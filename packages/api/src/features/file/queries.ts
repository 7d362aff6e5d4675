import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import { NOBODY, uuidOrNobody } from '../../platform/ids.ts';
import type { FilePurpose, MediaType } from './purpose.ts';

/** A file of a room. */
export interface ClaimedFile {
  id: string;
  purpose: FilePurpose;
  mediaType: MediaType;
  bytes: number;
  /** Pixels; null for what has none. */
  width: number | null;
  height: number | null;
}

const FILE = `id, purpose, media_type AS "mediaType", bytes, width, height`;

/** What belongs to nobody is removed this long after its upload was asked for, in milliseconds. */
export const UNCLAIMED_MS = 24 * 3_600_000;

/** Announces an upload; gives its id. */
export async function announceUpload(
  db: Queryable,
  upload: { purpose: FilePurpose; now: Date; expiresAt: Date },
): Promise<string> {
  const { rows } = await db.query<{ id: string }>({
    name: 'file-announce',
    text: 'INSERT INTO stored_file (purpose, created_at, upload_expires_at) VALUES ($1, $2, $3) RETURNING id',
    values: [upload.purpose, upload.now, upload.expiresAt],
  });
  return rows[0]?.id ?? NOBODY; // an insert always returns its row
}

/** An upload that was announced, and whether it was used; null for an unknown one. */
export async function findUpload(db: Queryable, id: string): Promise<{ purpose: FilePurpose; spent: boolean } | null> {
  const { rows } = await db.query<{ purpose: FilePurpose; spent: boolean }>({
    name: 'file-upload',
    text: 'SELECT purpose, uploaded_at IS NOT NULL AS spent FROM stored_file WHERE id = $1 AND released_at IS NULL',
    values: [id],
  });
  return rows[0] ?? null;
}

/** Uses an upload up; of several at once one gets true. */
export async function spendUpload(db: Queryable, id: string, now: Date): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'file-spend',
    text: `UPDATE stored_file SET uploaded_at = $2
      WHERE id = $1 AND uploaded_at IS NULL AND released_at IS NULL AND upload_expires_at > $2`,
    values: [id, now],
  });
  return rowCount === 1;
}

/** The bytes are in the store; false when the file was given up meanwhile, and they must go again. */
export async function markStored(
  db: Queryable,
  file: Pick<ClaimedFile, 'id' | 'mediaType' | 'bytes' | 'width' | 'height'>,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'file-stored',
    text: `UPDATE stored_file SET stored_at = $2, media_type = $3, bytes = $4, width = $5, height = $6
      WHERE id = $1 AND uploaded_at IS NOT NULL AND stored_at IS NULL AND released_at IS NULL`,
    values: [file.id, now, file.mediaType, file.bytes, file.width, file.height],
  });
  return rowCount === 1;
}

/** A file that may be served: whole, claimed, not released. */
export async function findServed(db: Queryable, id: string): Promise<ClaimedFile | null> {
  const { rows } = await db.query<ClaimedFile>({
    name: 'file-served',
    text: `SELECT ${FILE} FROM stored_file WHERE id = $1 AND claimed_at IS NOT NULL AND released_at IS NULL`,
    values: [id],
  });
  return rows[0] ?? null;
}

/**
 * Makes uploaded files a room's own, in the room's transaction: all of them or none.
 *
 * A file is claimed once, in time, for the purpose it was uploaded for; of two that claim it at once, the second waits
 * and gets null. The answer is null, too, for an unknown id and for an id given twice.
 */
export async function claimFilesFor(
  tx: Transaction,
  wanted: readonly { id: string; purpose: FilePurpose }[],
  now: Date,
): Promise<ClaimedFile[] | null> {
  if (wanted.length === 0) return [];
  const { rows } = await tx.query<ClaimedFile>({
    name: 'file-claim',
    text: `WITH wanted AS (
        SELECT id FROM stored_file
        WHERE (id, purpose) IN (SELECT * FROM unnest($1::uuid[], $2::file_purpose[]))
          AND ${CLAIMABLE}
        ORDER BY id FOR UPDATE)
      UPDATE stored_file SET claimed_at = $4
      WHERE id IN (SELECT id FROM wanted) AND (SELECT count(*) FROM wanted) = cardinality($1::uuid[])
      RETURNING ${FILE}`,
    values: [...claimValues(wanted, now), now],
  });
  if (rows.length !== wanted.length) return null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap(({ id }) => byId.get(id) ?? []);
}

/**
 * Which of these files could not be claimed now. The others are held: until the transaction ends nobody claims them.
 */
export async function holdClaimable<Wanted extends { id: string; purpose: FilePurpose }>(
  tx: Transaction,
  wanted: readonly Wanted[],
  now: Date,
): Promise<Wanted[]> {
  if (wanted.length === 0) return [];
  const { rows } = await tx.query<{ id: string }>({
    name: 'file-hold',
    text: `SELECT id FROM stored_file
      WHERE (id, purpose) IN (SELECT * FROM unnest($1::uuid[], $2::file_purpose[])) AND ${CLAIMABLE}
      ORDER BY id FOR SHARE`,
    values: claimValues(wanted, now),
  });
  const held = new Set(rows.map(({ id }) => id));
  return wanted.filter(({ id }) => !held.has(id));
}

const CLAIMABLE = 'stored_at IS NOT NULL AND claimed_at IS NULL AND released_at IS NULL AND created_at > $3';

function claimValues(wanted: readonly { id: string; purpose: FilePurpose }[], now: Date): unknown[] {
  return [
    wanted.map(({ id }) => uuidOrNobody(id)),
    wanted.map(({ purpose }) => purpose),
    new Date(now.getTime() - UNCLAIMED_MS),
  ];
}

/** The same for several files of one purpose. */
export function claimFiles(
  tx: Transaction,
  { ids, purpose, now }: { ids: readonly string[]; purpose: FilePurpose; now: Date },
): Promise<ClaimedFile[] | null> {
  return claimFilesFor(
    tx,
    ids.map((id) => ({ id, purpose })),
    now,
  );
}

/** Gives files up in the room's transaction: from its commit on they are not served, and housekeeping removes them. */
export async function releaseFiles(db: Queryable, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await db.query({
    name: 'file-release',
    text: 'UPDATE stored_file SET released_at = $2 WHERE id = ANY ($1::uuid[]) AND released_at IS NULL',
    values: [ids, now],
  });
}

/** Gives up what nobody claimed in time; afterwards it can't be claimed. */
export async function releaseUnclaimed(db: Queryable, now: Date): Promise<void> {
  await db.query(
    'UPDATE stored_file SET released_at = $1 WHERE claimed_at IS NULL AND released_at IS NULL AND created_at <= $2',
    [now, new Date(now.getTime() - UNCLAIMED_MS)],
  );
}

/** Files that were given up, a batch at a time, in the order of their ids. */
export async function findReleased(db: Queryable, after: string, count: number): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM stored_file WHERE released_at IS NOT NULL AND id > $1 ORDER BY id LIMIT $2',
    [after, count],
  );
  return rows.map(({ id }) => id);
}

/** Forgets a file whose bytes are gone from the store; false when a room still names it, against its word. */
export async function forgetReleased(db: Queryable, id: string): Promise<boolean> {
  try {
    await db.query('DELETE FROM stored_file WHERE id = $1 AND released_at IS NOT NULL', [id]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === FOREIGN_KEY_VIOLATION) return false;
    throw error;
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

/** Takes the use of an upload back: its bytes were not looked at. */
export async function giveBackUpload(db: Queryable, id: string): Promise<void> {
  await db.query({
    name: 'file-give-back',
    text: 'UPDATE stored_file SET uploaded_at = NULL WHERE id = $1 AND stored_at IS NULL AND released_at IS NULL',
    values: [id],
  });
}
