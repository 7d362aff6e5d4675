import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import { comingOfAge } from './guardianship.ts';
import type { PasswordOwner } from './password-policy.ts';

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

/** Where codes and notices of an account go. */
export interface Contacts {
  /** Null once a child has come of age and has registered none. */
  phone: string | null;
  email: string | null;
  status: 'ACTIVE' | 'DISABLED';
  /** Whether they are a guardian's, and must stay so for the age of the child. */
  keptByGuardian: boolean;
}

/**
 * Where codes go: to the account's own contacts, or to those of its guardian while a child has none (ADR 0030).
 *
 * @returns null when there is no such account.
 */
export async function findContacts(db: Queryable, memberId: string, now: Date): Promise<Contacts | null> {
  const { adult, ownContacts } = comingOfAge(now);
  const { rows } = await db.query<Contacts>({
    name: 'account-contacts',
    // A guardian whose account was disabled receives nothing.
    text: `SELECT coalesce(account.phone, guardian.phone) AS phone, coalesce(account.email, guardian.email) AS email,
        account.status, account.guardian_id IS NOT NULL AND birth_date > $3::date AS "keptByGuardian"
      FROM account JOIN member ON member.id = account.member_id
        LEFT JOIN account guardian ON guardian.member_id = account.guardian_id
          AND account.phone IS NULL AND guardian.status = 'ACTIVE' AND birth_date > $2::date
      WHERE account.member_id = $1`,
    values: [memberId, adult, ownContacts],
  });
  return rows[0] ?? null;
}

/** What a new password is judged by. */
export type AccountOwner = PasswordOwner & { passwordHash: string; passwordChangedAt: Date };

/** The person of an account. */
export async function findOwner(db: Queryable, memberId: string): Promise<AccountOwner | null> {
  const { rows } = await db.query<Omit<AccountOwner, 'birthDate'> & { birthDay: string }>({
    name: 'account-owner',
    text: `SELECT social_insurance_code AS "socialInsuranceCode", personal_id_number AS "personalIdNumber",
        full_name AS "fullName", birth_date::text AS "birthDay", account.phone,
        password_hash AS "passwordHash", password_changed_at AS "passwordChangedAt"
      FROM account JOIN member ON member.id = member_id WHERE member_id = $1`,
    values: [memberId],
  });
  if (!rows[0]) return null;
  const { birthDay, ...owner } = rows[0];
  return { ...owner, birthDate: new Date(birthDay) };
}

/** When and why an account was disabled; nulls where that is not on record. */
export async function findDisabling(
  tx: Transaction,
  memberId: string,
): Promise<{ since: Date | null; reason: string | null }> {
  const { rows } = await tx.query<{ since: Date | null; reason: string | null }>({
    name: 'account-disabling',
    text: 'SELECT disabled_at AS since, disabled_reason AS reason FROM account WHERE member_id = $1',
    values: [memberId],
  });
  return rows[0] ?? { since: null, reason: null };
}

/** The device of a session. */
export async function findDevice(
  db: Queryable,
  session: { memberId: string; sessionId: string },
): Promise<{ id: string; name: string } | null> {
  const { rows } = await db.query<{ id: string; name: string }>({
    name: 'account-session-device',
    text: 'SELECT device_id AS id, device_name AS name FROM session WHERE member_id = $1 AND id = $2',
    values: [session.memberId, session.sessionId],
  });
  return rows[0] ?? null;
}

/** Sets a password for good, in a transaction that holds the account lock; every open challenge becomes void. */
export async function setPassword(tx: Transaction, memberId: string, passwordHash: string, now: Date): Promise<void> {
  await tx.query({
    name: 'account-set-password',
    // The instant stamps challenges, so no two passwords of an account share one.
    text: `UPDATE account SET password_hash = $2, temporary_password_expires_at = NULL,
        password_changed_at = greatest($3, password_changed_at + interval '1 millisecond')
      WHERE member_id = $1`,
    values: [memberId, passwordHash, now],
  });
}

/**
 * Registers another phone, in a transaction that holds the account lock.
 *
 * One phone, one account: of two transactions that want the same one, the later one waits at the unique key, is run
 * again, and finds the phone taken.
 *
 * @returns false when another account has the phone.
 */
export async function setPhone(tx: Transaction, memberId: string, phone: string, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'account-set-phone',
    // The instant stamps codes, so that no two contacts of an account share one.
    text: `UPDATE account SET phone = $2,
        contacts_changed_at = greatest($3, contacts_changed_at + interval '1 millisecond')
      WHERE member_id = $1 AND NOT EXISTS (SELECT FROM account other WHERE other.phone = $2 AND other.member_id <> $1)`,
    values: [memberId, phone, now],
  });
  return rowCount === 1;
}

/** Registers another e-mail, in a transaction that holds the account lock; relatives may share one. */
export async function setEmail(tx: Transaction, memberId: string, email: string, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'account-set-email',
    text: `UPDATE account SET email = $2,
        contacts_changed_at = greatest($3, contacts_changed_at + interval '1 millisecond')
      WHERE member_id = $1`,
    values: [memberId, email, now],
  });
  return rowCount === 1;
}
