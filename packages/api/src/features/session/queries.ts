import { type Context, clientOf } from '../../context.ts';
import type { Database, Prisma } from '../../platform/database/client.ts';
import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import type { SessionEnd, SessionEndReason } from './ending.ts';
import type { TokenClaims } from './tokens.ts';

/** The channel on which a transaction says that it ended a session; the payload is the session's id. */
export const SESSION_ENDED_CHANNEL = 'session_ended';

/** What a request must know about the session that its token names. */
export interface SessionState {
  deviceName: string;
  lastSeenAt: Date;
  expiresAt: Date;
  end: SessionEnd | null;
}

interface StateRow {
  id: string;
  device_name: string;
  last_seen_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  end_reason: SessionEndReason | null;
  ended_by_device: string | null;
}

/** The state of one session by primary key: the one check that every request pays. */
export async function findState(tx: Queryable, session: TokenClaims): Promise<SessionState | null> {
  const { rows } = await tx.query<StateRow>({
    name: 'session-state',
    text: `SELECT device_name, last_seen_at, expires_at, ended_at, end_reason, ended_by_device
      FROM session WHERE member_id = $1 AND id = $2`,
    values: [session.memberId, session.sessionId],
  });
  const row = rows[0];
  return row
    ? { deviceName: row.device_name, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, end: endOf(row) }
    : null;
}

function endOf(row: Pick<StateRow, 'ended_at' | 'end_reason' | 'ended_by_device'>): SessionEnd | null {
  return row.ended_at && row.end_reason
    ? { reason: row.end_reason, at: row.ended_at, byDevice: row.ended_by_device }
    : null;
}

/** Which of these sessions have ended, and how; the truth behind the notices. */
export async function findEnds(database: Database, sessions: readonly TokenClaims[]): Promise<Map<string, SessionEnd>> {
  const { rows } = await database.pool.query<StateRow>({
    name: 'session-ends',
    text: `SELECT id, ended_at, end_reason, ended_by_device
      FROM unnest($1::uuid[], $2::uuid[]) AS asked (member_id, id) JOIN session USING (member_id, id)
      WHERE ended_at IS NOT NULL`,
    values: [sessions.map((it) => it.memberId), sessions.map((it) => it.sessionId)],
  });
  const ends = new Map<string, SessionEnd>();
  for (const row of rows) {
    const end = endOf(row);
    if (end) ends.set(row.id, end);
  }
  return ends;
}

/** Notes that the session was used; a later note stays. */
export async function touch(database: Database, { memberId, sessionId }: TokenClaims, now: Date): Promise<void> {
  await database.pool.query({
    name: 'session-touch',
    text: `UPDATE session SET last_seen_at = $3
      WHERE member_id = $1 AND id = $2 AND ended_at IS NULL AND last_seen_at < $3`,
    values: [memberId, sessionId, now],
  });
}

/** The account behind a lock that orders everything that opens or ends its sessions or changes its password. */
export interface LockedAccount {
  status: 'ACTIVE' | 'DISABLED';
  passwordHash: string;
  passwordChangedAt: Date;
}

/** Locks the account row until the transaction ends: always the first row that such a transaction locks. */
export async function lockAccount(tx: Transaction, memberId: string): Promise<LockedAccount | null> {
  const { rows } = await tx.query<LockedAccount>({
    name: 'account-lock',
    text: `SELECT status, password_hash AS "passwordHash", password_changed_at AS "passwordChangedAt"
      FROM account WHERE member_id = $1 FOR UPDATE`,
    values: [memberId],
  });
  return rows[0] ?? null;
}

/** A session without an end. It may have expired. */
export interface OpenSession {
  id: string;
  deviceId: string;
  deviceName: string;
  lastSeenAt: Date;
  expiresAt: Date;
}

/** The one session of a member that has not ended. */
export async function findOpenSession(tx: Queryable, memberId: string): Promise<OpenSession | null> {
  const { rows } = await tx.query<OpenSession>({
    name: 'session-open',
    text: `SELECT id, device_id AS "deviceId", device_name AS "deviceName", last_seen_at AS "lastSeenAt",
        expires_at AS "expiresAt"
      FROM session WHERE member_id = $1 AND ended_at IS NULL`,
    values: [memberId],
  });
  return rows[0] ?? null;
}

/** Ends one session unless it has ended, and says so to every process when the transaction commits. */
export async function markEnded(
  tx: Queryable,
  session: TokenClaims,
  end: SessionEnd,
): Promise<{ deviceName: string } | null> {
  const { rows } = await tx.query<{ deviceName: string }>({
    name: 'session-end',
    text: `WITH ended AS (
        UPDATE session SET ended_at = $3, end_reason = $4, ended_by_device = $5
        WHERE member_id = $1 AND id = $2 AND ended_at IS NULL
        RETURNING id, device_name)
      SELECT device_name AS "deviceName", pg_notify('${SESSION_ENDED_CHANNEL}', id::text) FROM ended`,
    values: [session.memberId, session.sessionId, end.at, end.reason, end.byDevice],
  });
  return rows[0] ?? null;
}

/** What a session begins with. */
export interface NewSession {
  memberId: string;
  deviceId: string;
  deviceName: string;
  startedAt: Date;
  expiresAt: Date;
  refreshTokenDigest: Buffer;
}

const columnsOf = ({ memberId, deviceId, deviceName, startedAt, expiresAt, refreshTokenDigest }: NewSession) => [
  memberId,
  deviceId,
  deviceName,
  startedAt,
  expiresAt,
  refreshTokenDigest,
];

/** Inserts a session with its first refresh token; a second open one of the same member violates `session_one_live`. */
export async function insertSession(tx: Transaction, session: NewSession): Promise<string> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'session-insert',
    text: `WITH opened AS (
        INSERT INTO session (member_id, device_id, device_name, started_at, last_seen_at, expires_at)
        VALUES ($1, $2, $3, $4, $4, $5) RETURNING member_id, id)
      INSERT INTO refresh_token (member_id, session_id, token_hash, created_at, expires_at)
      SELECT member_id, id, $6, $4, $5 FROM opened RETURNING session_id AS id`,
    values: columnsOf(session),
  });
  const id = rows[0]?.id;
  if (!id) throw new Error('INSERT … RETURNING gave no row');
  return id;
}

/**
 * Inserts a session with its first refresh token in place of the one before: one statement, behind the account lock.
 *
 * Ends the open session where it is this device's, or has expired, and says so at commit.
 * @returns null, and nothing has happened, when the session of another device is live.
 */
export async function replaceSession(tx: Transaction, session: NewSession): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'session-replace',
    // Each part reads the one before, which gives their order: the index of open sessions lets one in after another.
    text: `WITH ended AS (
        UPDATE session SET ended_at = $4,
          end_reason = CASE WHEN expires_at > $4 THEN 'REPLACED'::session_end_reason ELSE 'EXPIRED' END
        WHERE member_id = $1 AND ended_at IS NULL AND (device_id = $2 OR expires_at <= $4)
        RETURNING id),
      told AS (
        SELECT count(pg_notify('${SESSION_ENDED_CHANNEL}', id::text)) AS ends FROM ended),
      opened AS (
        INSERT INTO session (member_id, device_id, device_name, started_at, last_seen_at, expires_at)
        SELECT $1, $2, $3, $4, $4, $5 FROM told
        WHERE NOT EXISTS (
          SELECT FROM session WHERE member_id = $1 AND ended_at IS NULL AND device_id <> $2 AND expires_at > $4)
        RETURNING member_id, id)
      INSERT INTO refresh_token (member_id, session_id, token_hash, created_at, expires_at)
      SELECT member_id, id, $6, $4, $5 FROM opened RETURNING session_id AS id`,
    values: columnsOf(session),
  });
  return rows[0]?.id ?? null;
}

/** Moves the end of a session's life, which slides with every refresh. */
export async function extendSession(tx: Transaction, session: TokenClaims, now: Date, expiresAt: Date): Promise<void> {
  await tx.query({
    name: 'session-extend',
    text: 'UPDATE session SET last_seen_at = $3, expires_at = $4 WHERE member_id = $1 AND id = $2',
    values: [session.memberId, session.sessionId, now, expiresAt],
  });
}

/** A session that the member is known to own. */
export function findOwnSession(
  context: Context,
  { memberId, sessionId }: TokenClaims,
  query: Pick<Prisma.SessionFindUniqueOrThrowArgs, 'select' | 'include'>,
) {
  return clientOf(context).session.findUniqueOrThrow({
    ...query,
    where: { memberId_id: { memberId, id: sessionId } },
  });
}

/** Sessions of one member, in the page's order. */
export function findSessionPage(context: Context, memberId: string, page: Prisma.SessionFindManyArgs) {
  return clientOf(context).session.findMany({ ...page, where: { AND: [{ memberId }, page.where ?? {}] } });
}
