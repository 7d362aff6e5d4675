import type { Queryable } from '../src/platform/database/transaction.ts';

/** Codes of the invented members begin here; they lie in the reserved range. */
const FIRST_CODE = 9_930_000_000;

/** The device that each of them has signed in on before. */
export const DEVICE_ID = 'bench-device';

/** The login of one of the members of `fillMembers`. */
export function loginOf(index: number): string {
  return String(FIRST_CODE + index);
}

/** Invented members with accounts that share one password, each known to the account's own device. */
export async function fillMembers(db: Queryable, count: number, passwordHash: string): Promise<void> {
  await db.query(
    `WITH person AS (
        INSERT INTO member (social_insurance_code, full_name, birth_date, gender)
        SELECT ($1::bigint + n)::text, 'Người Thử', '1985-04-12', 'FEMALE' FROM generate_series(0, $2::int - 1) AS n
        RETURNING id, social_insurance_code AS code),
      account AS (
        INSERT INTO account (member_id, password_hash, phone)
        SELECT id, $3, '09' || right(code, 8) FROM person RETURNING member_id)
      INSERT INTO session (member_id, device_id, device_name, expires_at, ended_at, end_reason)
      SELECT id, $4, 'Máy', now(), now(), 'SIGNED_OUT' FROM person`,
    [FIRST_CODE, count, passwordHash, DEVICE_ID],
  );
}

/** Opens a session for each of them, and gives their keys. */
export async function openLiveSessions(db: Queryable): Promise<{ memberId: string; sessionId: string }[]> {
  const { rows } = await db.query<{ memberId: string; sessionId: string }>(
    `INSERT INTO session (member_id, device_id, device_name, expires_at)
      SELECT member_id, $1, 'Máy', now() + interval '1 day' FROM account
      RETURNING member_id AS "memberId", id AS "sessionId"`,
    [DEVICE_ID],
  );
  return rows;
}
