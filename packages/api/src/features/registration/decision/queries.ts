import { type Context, clientOf } from '../../../context.ts';
import type { Prisma } from '../../../platform/database/client.ts';
import type { Transaction } from '../../../platform/database/transaction.ts';

/** A submitted registration that an officer may decide on. */
export interface WaitingRegistration {
  memberId: string;
  id: string;
  socialInsuranceCode: string;
  phone: string;
  dossierNumber: string;
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
    text: `SELECT member_id AS "memberId", id, social_insurance_code AS "socialInsuranceCode", phone,
        dossier_number AS "dossierNumber"
      FROM registration WHERE id = $1 AND agency_code = $2 AND status = 'SUBMITTED' AND expires_at > $3
      FOR UPDATE`,
    values: [id, agencyCode, now],
  });
  return rows[0] ?? null;
}

/** Makes the account of a person; false when the person, or another one with the phone, has one already. */
export async function createAccountOf(
  tx: Transaction,
  account: { memberId: string; phone: string; passwordHash: string },
  times: { now: Date; temporaryUntil: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'registration-account',
    text: `INSERT INTO account (member_id, phone, password_hash, password_changed_at, temporary_password_expires_at, created_at)
      VALUES ($1, $2, $3, $4, $5, $4) ON CONFLICT DO NOTHING`,
    values: [account.memberId, account.phone, account.passwordHash, times.now, times.temporaryUntil],
  });
  return rowCount === 1;
}

/** Whether a person has an account. */
export async function findOwnerOf(tx: Transaction, memberId: string): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'registration-account-owner',
    text: 'SELECT FROM account WHERE member_id = $1',
    values: [memberId],
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
