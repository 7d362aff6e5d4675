import { type Context, clientOf } from '../../context.ts';
import type { Prisma } from '../../platform/database/client.ts';
import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import type { Locale } from '../../platform/locale.ts';
import { dayOf } from '../working-calendar/index.ts';
import type { PetitionAction, PetitionParty, PetitionStatus } from './petition-status.ts';
import type { PetitionKind } from './terms.ts';

/** Tells that something of a member's petitions changed; the payload is the member. */
export const PETITION_CHANGED_CHANNEL = 'petition_changed';

/** What a step may change. */
export interface PetitionState {
  status: PetitionStatus;
  agencyId: string;
  agencyCode: string;
  dueOn: Date;
  takenBy: string | null;
  takenAt: Date | null;
  complex: boolean;
  waitingSince: Date | null;
  endedAt: Date | null;
  satisfied: boolean | null;
}

/** A petition behind its row lock. */
export interface LockedPetition extends PetitionState {
  senderId: string;
  id: string;
  memberId: string | null;
  code: string;
  kind: PetitionKind;
  version: number;
  locale: Locale;
  noticeChannel: 'SMS' | 'EMAIL';
  /** Null for members, whose notices go where the account's go. */
  contactPhone: string | null;
}

type LockedRow = Omit<LockedPetition, 'dueOn' | 'waitingSince'> & { dueOn: string; waitingSince: string | null };

const LOCKED = `SELECT sender_id AS "senderId", id, member_id AS "memberId", code, kind, status,
    version, locale, agency_id AS "agencyId", agency_code AS "agencyCode", to_char(due_on, 'YYYY-MM-DD') AS "dueOn",
    taken_by AS "takenBy", taken_at AS "takenAt", complex, to_char(waiting_since, 'YYYY-MM-DD') AS "waitingSince",
    ended_at AS "endedAt", satisfied, notice_channel AS "noticeChannel", contact_phone AS "contactPhone"
  FROM petition`;

function lockedOf(row: LockedRow | undefined): LockedPetition | null {
  if (!row) return null;
  return { ...row, dueOn: dayOf(row.dueOn), waitingSince: row.waitingSince ? dayOf(row.waitingSince) : null };
}

/** Locks a petition for its sender: the member who is signed in, or whoever knows code and phone; null for others. */
export async function lockForSender(
  tx: Transaction,
  code: string,
  { memberId, phone }: { memberId: string | null; phone: string | null },
): Promise<LockedPetition | null> {
  const { rows } = await tx.query<LockedRow>({
    name: 'petition-lock-sender',
    text: `${LOCKED} WHERE code = $1
        AND (member_id = $2 OR contact_phone = $3 OR member_id = (SELECT member_id FROM account WHERE phone = $3))
      FOR UPDATE`,
    values: [code, memberId, phone],
  });
  return lockedOf(rows[0]);
}

/** Locks a petition for the officers of the agency whose turn it is; null for others. */
export async function lockForAgency(tx: Transaction, code: string, agencyCode: string): Promise<LockedPetition | null> {
  const { rows } = await tx.query<LockedRow>({
    name: 'petition-lock-agency',
    text: `${LOCKED} WHERE code = $1 AND agency_code = $2 FOR UPDATE`,
    values: [code, agencyCode],
  });
  return lockedOf(rows[0]);
}

/**
 * Writes what a step changed; the petition is locked, and the row is only met as it was read.
 *
 * @returns the number of the step.
 */
export async function writeState(
  tx: Transaction,
  was: LockedPetition,
  next: PetitionState,
  now: Date,
): Promise<number> {
  const { rows } = await tx.query<{ version: number }>({
    name: 'petition-move',
    text: `UPDATE petition SET status = $5, agency_id = $6, agency_code = $7, due_on = $8, taken_by = $9, taken_at = $10,
        complex = $11, waiting_since = $12, ended_at = $13, satisfied = $14, changed_at = $15, version = version + 1
      WHERE sender_id = $1 AND id = $2 AND version = $3 AND status = $4 RETURNING version`,
    values: [
      was.senderId,
      was.id,
      was.version,
      was.status,
      next.status,
      next.agencyId,
      next.agencyCode,
      next.dueOn.toISOString().slice(0, 10),
      next.takenBy,
      next.takenAt,
      next.complex,
      next.waitingSince?.toISOString().slice(0, 10) ?? null,
      next.endedAt,
      next.satisfied,
      now,
    ],
  });
  if (!rows[0]) throw new Error('a locked petition changed'); // rolls the step back
  return rows[0].version;
}

/** A step as it is stored. */
export interface PetitionStep {
  position: number;
  action: PetitionAction;
  status: PetitionStatus;
  at: Date;
  by: PetitionParty;
  officerId?: string | null;
  note?: string | null;
  /** The agency that it was forwarded to. */
  agencyId?: string | null;
}

/** Adds a step to the timeline; when the transaction commits, every process hears of a member's. */
export async function addStep(
  tx: Queryable,
  petition: { senderId: string; id: string; memberId: string | null },
  step: PetitionStep,
): Promise<void> {
  await tx.query({
    name: 'petition-step',
    text: `WITH added AS (
        INSERT INTO petition_event (sender_id, petition_id, position, action, status, at, by, officer_id, note, agency_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING sender_id)
      SELECT pg_notify('${PETITION_CHANGED_CHANNEL}', sender_id::text) FROM added WHERE $11`,
    values: [
      petition.senderId,
      petition.id,
      step.position,
      step.action,
      step.status,
      step.at,
      step.by,
      step.officerId ?? null,
      step.note ?? null,
      step.agencyId ?? null,
      petition.memberId !== null,
    ],
  });
}

type Selection = Pick<Prisma.PetitionFindFirstArgs, 'select' | 'include'>;

/** A petition by its id, for whoever a service has just let change it. */
export function readById(context: Context, query: Selection, id: string) {
  return clientOf(context).petition.findUniqueOrThrow({ ...query, where: { id } });
}

/** A member's petition; null for anybody else's. */
export function readOfMember(context: Context, query: Selection, code: string, memberId: string) {
  return clientOf(context).petition.findFirst({ ...query, where: { code, memberId } });
}

/** A petition by code and phone, both right; null otherwise. */
export function readByPhone(context: Context, query: Selection, code: string, phone: string) {
  const own = [{ contactPhone: phone }, { member: { account: { phone } } }];
  return clientOf(context).petition.findFirst({ ...query, where: { code, OR: own } });
}
