import type { Queryable } from '../../platform/database/transaction.ts';

/** What a sign-in is judged by. */
export interface Credentials {
  memberId: string;
  passwordHash: string;
  passwordChangedAt: Date;
  /** Set while the password is temporary. */
  temporaryPasswordExpiresAt: Date | null;
  /** Whether the device has been signed in to this account before. */
  deviceKnown: boolean;
}

/**
 * The account of a login.
 *
 * @param login mã số BHXH (10 digits) or personal id (12 digits): their lengths keep them apart.
 */
export async function findCredentials(db: Queryable, login: string, deviceId: string): Promise<Credentials | null> {
  const { rows } = await db.query<Credentials>({
    name: 'account-credentials',
    text: `SELECT account.member_id AS "memberId", password_hash AS "passwordHash",
        password_changed_at AS "passwordChangedAt",
        temporary_password_expires_at AS "temporaryPasswordExpiresAt",
        EXISTS (SELECT FROM session WHERE session.member_id = member.id AND device_id = $2) AS "deviceKnown"
      FROM member JOIN account ON account.member_id = member.id
      WHERE member.social_insurance_code = $1 OR member.personal_id_number = $1`,
    values: [login, deviceId],
  });
  return rows[0] ?? null;
}

/** The phone that codes go to; null when there is no such account. */
export async function findPhone(db: Queryable, memberId: string): Promise<string | null> {
  const { rows } = await db.query<{ phone: string }>({
    name: 'account-phone',
    text: 'SELECT phone FROM account WHERE member_id = $1',
    values: [memberId],
  });
  return rows[0]?.phone ?? null;
}
