import type { Queryable } from '../../platform/database/transaction.ts';
import { NOBODY } from '../../platform/ids.ts';

/** What happened, as the database says it. */
export type AuditKind =
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_LOCKED'
  | 'SIGN_IN_REFUSED'
  | 'DEVICE_CONFLICT'
  | 'DEVICE_TAKEN_OVER'
  | 'CODE_SENT'
  | 'CODE_FAILED'
  | 'REFRESH_REUSED'
  | 'SIGNED_OUT'
  | 'SESSION_ENDED'
  | 'PASSWORD_CHANGE_REQUESTED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET_REQUESTED'
  | 'PASSWORD_RESET'
  | 'FIRST_PASSWORD_SET'
  | 'CONTACT_CHANGE_REQUESTED'
  | 'CONTACT_CHANGE_REFUSED'
  | 'PHONE_CHANGED'
  | 'EMAIL_CHANGED'
  | RegistrationKind
  | SupervisionKind
  | PetitionKind
  | LookUpKind;

/** What happens to a registration, and to the officers who decide on it. */
type RegistrationKind =
  | 'REGISTRATION_STARTED'
  | 'REGISTRATION_REFUSED'
  | 'REGISTRATION_SUBMITTED'
  | 'REGISTRATION_CANCELLED'
  | 'REGISTRATION_READ'
  | 'REGISTRATION_APPROVED'
  | 'REGISTRATION_REJECTED'
  | 'CHILD_REGISTRATION_STARTED'
  | 'CHILD_REGISTRATION_SUBMITTED'
  | 'CHILD_REGISTRATION_CANCELLED'
  | 'CHILD_REGISTRATION_READ'
  | 'CHILD_REGISTRATION_APPROVED'
  | 'CHILD_REGISTRATION_REJECTED'
  | 'OFFICER_SIGNED_IN'
  | 'OFFICER_SIGN_IN_FAILED'
  | 'OFFICER_SIGNED_OUT';

/** What officers do to accounts, and operators to officers. */
type SupervisionKind =
  | 'ACCOUNT_READ'
  | 'ACCOUNT_DISABLED'
  | 'ACCOUNT_ENABLED'
  | 'OFFICER_ADDED'
  | 'OFFICER_DISABLED'
  | 'OFFICER_ENABLED'
  | 'OFFICER_DUTIES_CHANGED'
  | 'OFFICER_PASSWORD_RESET';

/** What happens to a member's petitions. */
type PetitionKind =
  | 'PETITION_SENT'
  | 'PETITION_READ'
  | 'PETITION_HANDLED'
  | 'PETITION_SUPPLEMENTED'
  | 'PETITION_WITHDRAWN'
  | 'PETITION_RATED';

/** How a look-up of somebody's code ended: answered with people, with nobody, or with a refusal. */
type LookUpKind = 'CODE_LOOKED_UP' | 'CODE_LOOK_UP_MISSED' | 'CODE_LOOK_UP_REFUSED';

/** One line of the trail. */
export interface AuditEntry {
  /** Whose account; NOBODY for an unknown login. */
  memberId: string;
  kind: AuditKind;
  at: Date;
  sessionId?: string;
  deviceName?: string;
  /** The officer who did it, where one did. */
  officerId?: string;
  /** Why, in the officer's words; the member reads it. */
  reason?: string;
}

/** Adds a line to the trail, in the transaction of what it tells about. */
export async function recordAudit(
  db: Queryable,
  caller: { clientAddress: string; requestId: string },
  entry: AuditEntry,
): Promise<void> {
  await db.query({
    name: 'audit-record',
    text: `INSERT INTO audit_event (member_id, kind, at, session_id, device_name, address, request_id, officer_id, reason)
      VALUES ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8, $9)`,
    values: [
      entry.memberId,
      entry.kind,
      entry.at,
      entry.sessionId ?? null,
      entry.deviceName ?? null,
      caller.clientAddress,
      caller.requestId,
      entry.officerId ?? null,
      entry.reason ?? null,
    ],
  });
}

/** Adds a line to the trail of every person whose record an officer is about to be shown, in one statement. */
export async function recordOfficerReads(
  db: Queryable,
  caller: { clientAddress: string; requestId: string },
  reads: { kind: AuditKind; officerId: string; memberIds: readonly string[]; at: Date },
): Promise<void> {
  await db.query({
    name: 'audit-officer-reads',
    text: `INSERT INTO audit_event (member_id, kind, at, address, request_id, officer_id)
      SELECT member_id, $2, $3, nullif($4, ''), $5, $6 FROM unnest($1::uuid[]) AS member_id`,
    values: [reads.memberIds, reads.kind, reads.at, caller.clientAddress, caller.requestId, reads.officerId],
  });
}

/** A look-up of somebody's code. */
export interface LookUpEntry {
  kind: LookUpKind;
  /** Who was shown, masked; nobody for a miss or a refusal. */
  memberIds: readonly string[];
  /** Keyed HMAC of what was asked for. */
  subjectHmac: Buffer;
  at: Date;
}

/** Adds a look-up to the trail of everybody whom it showed, else of nobody, in one statement either way. */
export async function recordLookUp(
  db: Queryable,
  caller: { clientAddress: string; requestId: string },
  entry: LookUpEntry,
): Promise<void> {
  await db.query({
    name: 'audit-look-up',
    text: `INSERT INTO audit_event (member_id, kind, at, address, request_id, subject_hmac)
      SELECT member_id, $2, $3, nullif($4, ''), $5, $6 FROM unnest($1::uuid[]) AS member_id`,
    values: [
      entry.memberIds.length > 0 ? entry.memberIds : [NOBODY],
      entry.kind,
      entry.at,
      caller.clientAddress,
      caller.requestId,
      entry.subjectHmac,
    ],
  });
}
