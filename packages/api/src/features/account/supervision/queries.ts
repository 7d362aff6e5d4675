import type { Queryable, Transaction } from '../../../platform/database/transaction.ts';
import type { Contacts } from '../queries.ts';

/** An account as an officer sees it: enough to know whom one disables, and no more. */
export interface SupervisedAccount {
  memberId: string;
  socialInsuranceCode: string;
  fullName: string;
  birthDate: Date;
  /** Null while the codes of a child go to its guardian. */
  phone: string | null;
  email: string | null;
  status: Contacts['status'];
  createdAt: Date;
  temporaryPasswordExpiresAt: Date | null;
  disabledAt: Date | null;
  disabledReason: string | null;
  disabledBy: { fullName: string; agencyCode: string } | null;
  liveSession: { deviceName: string; startedAt: Date; lastSeenAt: Date } | null;
}

type Row = Omit<SupervisedAccount, 'birthDate' | 'disabledBy' | 'liveSession'> & {
  birthDay: string;
  officerName: string | null;
  officerAgency: string | null;
  deviceName: string | null;
  startedAt: Date | null;
  lastSeenAt: Date | null;
};

/** The account of a social-insurance code; null when nobody has that code, or no account. */
export async function findSupervised(db: Queryable, code: string, now: Date): Promise<SupervisedAccount | null> {
  const { rows } = await db.query<Row>({
    name: 'account-supervised',
    text: `SELECT account.member_id AS "memberId", member.social_insurance_code AS "socialInsuranceCode",
        member.full_name AS "fullName", member.birth_date::text AS "birthDay", account.phone, account.email, status,
        account.created_at AS "createdAt", account.temporary_password_expires_at AS "temporaryPasswordExpiresAt",
        account.disabled_at AS "disabledAt", disabled_reason AS "disabledReason",
        officer.full_name AS "officerName", officer.agency_code AS "officerAgency",
        device_name AS "deviceName", started_at AS "startedAt", last_seen_at AS "lastSeenAt"
      FROM member JOIN account ON account.member_id = member.id
        LEFT JOIN officer ON officer.id = disabled_by
        LEFT JOIN session ON session.member_id = member.id AND ended_at IS NULL AND expires_at > $2
      WHERE member.social_insurance_code = $1`,
    values: [code, now],
  });
  if (!rows[0]) return null;
  const { birthDay, officerName, officerAgency, deviceName, startedAt, lastSeenAt, ...account } = rows[0];
  return {
    ...account,
    birthDate: new Date(birthDay),
    disabledBy: officerName && officerAgency ? { fullName: officerName, agencyCode: officerAgency } : null,
    liveSession: deviceName && startedAt && lastSeenAt ? { deviceName, startedAt, lastSeenAt } : null,
  };
}

/** Whose code it is; null when nobody has it. */
export async function findMemberOfCode(db: Queryable, code: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>({
    name: 'account-member-of-code',
    text: 'SELECT id FROM member WHERE social_insurance_code = $1',
    values: [code],
  });
  return rows[0]?.id ?? null;
}

/** Disables an account, in a transaction that holds its lock; codes that were sent before are void for good. */
export async function markDisabled(
  tx: Transaction,
  memberId: string,
  order: { officerId: string; reason: string; now: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'account-disable',
    text: `UPDATE account SET status = 'DISABLED', disabled_at = $2, disabled_by = $3, disabled_reason = $4,
        contacts_changed_at = greatest($2, contacts_changed_at + interval '1 millisecond')
      WHERE member_id = $1 AND status = 'ACTIVE'`,
    values: [memberId, order.now, order.officerId, order.reason],
  });
  return rowCount === 1;
}

/** Enables an account again, in a transaction that holds its lock. */
export async function markEnabled(tx: Transaction, memberId: string): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'account-enable',
    text: `UPDATE account SET status = 'ACTIVE', disabled_at = NULL, disabled_by = NULL, disabled_reason = NULL
      WHERE member_id = $1 AND status = 'DISABLED'`,
    values: [memberId],
  });
  return rowCount === 1;
}
