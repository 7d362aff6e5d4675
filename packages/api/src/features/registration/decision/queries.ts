import { type Context, clientOf } from '../../../context.ts';
import type { Prisma } from '../../../platform/database/client.ts';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { comingOfAge } from '../../account/index.ts';

/** A submitted registration that an officer may decide on. */
export interface WaitingRegistration {
  memberId: string;
  id: string;
  socialInsuranceCode: string;
  /** The phone on the form, or that of the guardian today. */
  phone: string;
  dossierNumber: string;
  /** Who registers a child. */
  guardianId: string | null;
  /** Whether the guardian's account can serve the child. */
  guardianActive: boolean;
  /** Whether the person is 18. */
  adult: boolean;
}

/** Locks a registration that waits at an agency; null for every other. A second officer waits here and then gets null. */
export async function lockWaiting(
  tx: Transaction,
  id: string,
  agencyCode: string,
  now: Date,
): Promise<WaitingRegistration | null> {
  const { rows } = await tx.query<WaitingRegistration>({
    name: 'registration-lock-waiting',
    text: `SELECT registration.member_id AS "memberId", id, social_insurance_code AS "socialInsuranceCode",
        coalesce(guardian.phone, registration.phone) AS phone, dossier_number AS "dossierNumber",
        registration.guardian_id AS "guardianId",
        guardian.phone IS NOT NULL AND guardian.status = 'ACTIVE' AS "guardianActive", birth_date <= $4::date AS adult
      FROM registration LEFT JOIN account guardian ON guardian.member_id = registration.guardian_id
      WHERE id = $1 AND agency_code = $2 AND registration.status = 'SUBMITTED' AND expires_at > $3
      FOR UPDATE OF registration`,
    values: [id, agencyCode, now, comingOfAge(now).adult],
  });
  return rows[0] ?? null;
}

/** An account that a form asks for; a child's has no phone, but a guardian. */
export interface NewAccount {
  memberId: string;
  phone: string | null;
  guardianId: string | null;
  passwordHash: string;
}

/**
 * Gives the account of a child that has come of age, and has no phone, the proved phone and a new password (ADR 0030).
 *
 * @returns false when there is no such account, or another one has the phone.
 */
export async function takeOverOutgrownAccount(
  tx: Transaction,
  account: NewAccount,
  times: { now: Date; temporaryUntil: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'registration-outgrown-account',
    text: `UPDATE account SET phone = $2, guardian_id = NULL, password_hash = $3,
        password_changed_at = greatest($4, password_changed_at + interval '1 millisecond'),
        contacts_changed_at = greatest($4, contacts_changed_at + interval '1 millisecond'),
        temporary_password_expires_at = $5
      WHERE member_id = $1 AND phone IS NULL AND status = 'ACTIVE'
        AND NOT EXISTS (SELECT FROM account other WHERE other.phone = $2)`,
    values: [account.memberId, account.phone, account.passwordHash, times.now, times.temporaryUntil],
  });
  return rowCount === 1;
}

/** Makes the account of a person; false when the person, or another one with the phone, has one already. */
export async function createAccountOf(
  tx: Transaction,
  account: NewAccount,
  times: { now: Date; temporaryUntil: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'registration-account',
    text: `INSERT INTO account (member_id, phone, password_hash, password_changed_at, temporary_password_expires_at, created_at,
        guardian_id)
      VALUES ($1, $2, $3, $4, $5, $4, $6) ON CONFLICT DO NOTHING`,
    values: [
      account.memberId,
      account.phone,
      account.passwordHash,
      times.now,
      times.temporaryUntil,
      account.guardianId,
    ],
  });
  return rowCount === 1;
}

/** Whether a person has an account with a phone of its own, or a child's. */
export async function findOwnerOf(tx: Transaction, memberId: string, adult: boolean): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'registration-account-owner',
    text: 'SELECT FROM account WHERE member_id = $1 AND (phone IS NOT NULL OR $2)',
    values: [memberId, !adult],
  });
  return rowCount === 1;
}

/** Writes a decision on a registration that is locked. */
export async function markDecided(
  tx: Transaction,
  registration: WaitingRegistration,
  decision: { status: 'ACTIVATED' | 'REJECTED'; reason: string | null; officerId: string; now: Date },
): Promise<void> {
  await tx.query({
    name: 'registration-decide',
    text: `UPDATE registration SET status = $3, rejection_reason = $4, decided_by = $5, decided_at = $6
      WHERE member_id = $1 AND id = $2 AND status = 'SUBMITTED'`,
    values: [
      registration.memberId,
      registration.id,
      decision.status,
      decision.reason,
      decision.officerId,
      decision.now,
    ],
  });
}

/** A registration of an agency, for its officers. */
export function readOfAgency(
  context: Context,
  query: Pick<Prisma.RegistrationFindFirstArgs, 'select' | 'include'>,
  id: string,
  agencyCode: string,
) {
  return clientOf(context).registration.findUniqueOrThrow({ ...query, where: { id, agencyCode } });
}

/** Registrations of an agency, in the page's order. */
export function findQueuePage(
  context: Context,
  of: { agencyCode: string; status: Prisma.RegistrationWhereInput['status'] },
  page: Prisma.RegistrationFindManyArgs,
) {
  return clientOf(context).registration.findMany({
    ...page,
    where: { AND: [{ ...of, submittedAt: { not: null } }, page.where ?? {}] },
  });
}
