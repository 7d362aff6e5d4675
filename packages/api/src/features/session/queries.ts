import type { Database } from '../../platform/database/client.ts';
import type { TokenClaims } from './tokens.ts';

/** Whether the session has a live row, by primary key: the one check that every request pays. */
export async function isLive(database: Database, { memberId, sessionId }: TokenClaims, now: Date): Promise<boolean> {
  const { rowCount } = await database.pool.query({
    name: 'session-is-live',
    text: 'SELECT 1 FROM session WHERE member_id = $1 AND id = $2 AND ended_at IS NULL AND expires_at > $3',
    values: [memberId, sessionId, now],
  });
  return rowCount === 1;
}
