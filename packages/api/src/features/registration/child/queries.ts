import type { Queryable, Transaction } from '../../../platform/database/transaction.ts';
import { comingOfAge } from '../../account/index.ts';
import { matchingRecords } from '../../code-finder/index.ts';
import type { Form } from '../form.ts';

/** An adult who may register a child: an active account with a phone of its own. */
export interface Guardian {
  phone: string;
  email: string | null;
  /** When the password was set; a newer one makes challenges void. */
  passwordSetAt: Date;
}

/** The account of a guardian; null for a child, for an account without a phone, and for a disabled one. */
export async function findGuardian(db: Queryable, memberId: string, now: Date): Promise<Guardian | null> {
  const { rows } = await db.query<Guardian>({
    name: 'registration-guardian',
    text: `SELECT account.phone, account.email, password_changed_at AS "passwordSetAt"
      FROM account JOIN member ON member.id = member_id
      WHERE member_id = $1 AND account.phone IS NOT NULL AND status = 'ACTIVE' AND birth_date <= $2::date`,
    values: [memberId, comingOfAge(now).adult],
  });
  return rows[0] ?? null;
}

/** A person whom a form of a child names. */
export interface FoundChild {
  id: string;
  /** Whether there is an account or a waiting form. */
  registered: boolean;
  /** Whether somebody else may register them: under 14, or under 18 without an identity card. */
  eligible: boolean;
}

/** The child of a form, code, name and birth date agreeing; null where they do not. */
export async function findChild(tx: Transaction, form: Form, now: Date): Promise<FoundChild | null> {
  const births = matchingRecords(form.birth);
  const { adult, ownContacts } = comingOfAge(now);
  const { rows } = await tx.query<FoundChild>({
    name: 'registration-child',
    text: `SELECT id,
        EXISTS (SELECT FROM account WHERE account.member_id = member.id)
          OR EXISTS (SELECT FROM registration WHERE registration.member_id = member.id AND status = 'SUBMITTED')
          AS registered,
        birth_date > $6::date OR (birth_date > $5::date AND NOT EXISTS (SELECT FROM identity_document
          WHERE identity_document.member_id = member.id AND kind IN ('CCCD', 'CMND'))) AS eligible
      FROM member
      WHERE social_insurance_code = $1 AND fold(full_name) = fold($2)
        AND (birth_date, birth_date_precision) IN (SELECT * FROM unnest($3::date[], $4::date_precision[]))`,
    values: [
      form.socialInsuranceCode,
      form.fullName,
      births.map((it) => it.date),
      births.map((it) => it.precision),
      adult,
      ownContacts,
    ],
  });
  return rows[0] ?? null;
}

/** Withdraws a form that a guardian submitted or began; null when none of theirs waits. */
export async function cancelOfGuardian(
  tx: Transaction,
  guardianId: string,
  id: string,
): Promise<{ memberId: string; id: string } | null> {
  const { rows } = await tx.query<{ memberId: string; id: string }>({
    name: 'registration-cancel-child',
    text: `UPDATE registration SET status = 'CANCELLED'
      WHERE id = $1 AND guardian_id = $2 AND status IN ('DRAFT', 'OTP_PENDING', 'SUBMITTED')
      RETURNING member_id AS "memberId", id`,
    values: [id, guardianId],
  });
  return rows[0] ?? null;
}
