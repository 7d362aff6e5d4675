import type { Queryable } from '../../platform/database/transaction.ts';

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
  | 'FIRST_PASSWORD_SET';

/** One line of the trail. */
export interface AuditEntry {
  /** Whose account; NOBODY for an unknown login. */
  memberId: string;
  kind: AuditKind;
  at: Date;
  sessionId?: string;
  deviceName?: string;
}

/** Adds a line to the trail, in the transaction of what it tells about. */
export async function recordAudit(
  db: Queryable,
  caller: { clientAddress: string; requestId: string },
  entry: AuditEntry,
): Promise<void> {
  await db.query({
    name: 'audit-record',
    text: `INSERT INTO audit_event (member_id, kind, at, session_id, device_name, address, request_id)
      VALUES ($1, $2, $3, $4, $5, nullif($6, ''), $7)`,
    values: [
      entry.memberId,
      entry.kind,
      entry.at,
      entry.sessionId ?? null,
      entry.deviceName ?? null,
      caller.clientAddress,
      caller.requestId,
    ],
  });
}
