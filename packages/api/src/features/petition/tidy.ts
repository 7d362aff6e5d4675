import type { Queryable } from '../../platform/database/transaction.ts';
import { PETITION_CHANGED_CHANNEL } from './queries.ts';
import { PETITION_KINDS, TERMS } from './terms.ts';

/** An answer that nobody comes back to is closed after so long, in milliseconds. */
const CLOSED_AFTER_MS = 30 * 24 * 3_600_000;

/**
 * Closes what was answered 30 days ago, removes letters whose code is too old, and petitions that were kept long enough.
 *
 * @returns how many rows it touched.
 */
export async function tidyPetitions(db: Queryable, now: Date): Promise<number> {
  const closed = await db.query(
    `WITH closed AS (
        UPDATE petition SET status = 'CLOSED', version = version + 1, changed_at = $1, ended_at = $1
        WHERE status = 'ANSWERED' AND changed_at <= $2 RETURNING sender_id, id, member_id, version),
      noted AS (
        INSERT INTO petition_event (sender_id, petition_id, position, action, status, at, by)
        SELECT sender_id, id, version, 'CLOSED', 'CLOSED', $1, 'SYSTEM' FROM closed)
      SELECT pg_notify('${PETITION_CHANGED_CHANNEL}', sender_id::text) FROM closed WHERE member_id IS NOT NULL`,
    [now, new Date(now.getTime() - CLOSED_AFTER_MS)],
  );
  const drafts = await db.query('DELETE FROM petition_draft WHERE expires_at <= $1', [now]);
  const old = await db.query(
    `DELETE FROM petition USING unnest($1::petition_kind[], $2::int[]) AS term (of_kind, years)
      WHERE kind = of_kind AND ended_at <= $3::timestamptz - make_interval(years => years)`,
    [PETITION_KINDS, PETITION_KINDS.map((kind) => TERMS[kind].keptYears), now],
  );
  return (closed.rowCount ?? 0) + (drafts.rowCount ?? 0) + (old.rowCount ?? 0);
}
