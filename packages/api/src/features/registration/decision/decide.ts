import type { Caller } from '../../../platform/caller.ts';
import { inTransaction, type Transaction } from '../../../platform/database/transaction.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { parseWrittenText } from '../../../platform/written-text.ts';
import { hashPassword } from '../../account/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { setPortrait } from '../../member/index.ts';
import { newTemporaryPassword, type OfficerSession, TEMPORARY_PASSWORD_MS } from '../../officer/index.ts';
import { endLiveSession } from '../../session/index.ts';
import {
  type AlreadyRegistered,
  alreadyRegistered,
  type ChildNotEligible,
  childNotEligible,
  type GuardianNotEligible,
  guardianNotEligible,
  type PhoneInUse,
  phoneInUse,
  type RegistrationNotOpen,
  registrationNotOpen,
} from '../errors.ts';
import { portraitFor } from '../photos/portrait.ts';
import { removePhotos } from '../photos/queries.ts';
import type { RegistrationDeps } from '../service.ts';
import { approvalNotice, childApprovalNotice, rejectionNotice } from '../texts.ts';
import {
  createAccountOf,
  findOwnerOf,
  lockWaiting,
  markDecided,
  takeOverOutgrownAccount,
  type WaitingRegistration,
} from './queries.ts';

/** An officer decided; the registration is read again by its id. */
export interface RegistrationDecided<Kind extends string> {
  kind: Kind;
  id: string;
}

export type Approval =
  | RegistrationDecided<'RegistrationApproved'>
  | RegistrationNotOpen
  | AlreadyRegistered
  | PhoneInUse
  | ChildNotEligible
  | GuardianNotEligible;
export type Rejection = RegistrationDecided<'RegistrationRejected'> | RegistrationNotOpen;

/**
 * Approves a registration of the officer's agency: account, temporary password by SMS and trail, in one transaction.
 *
 * Of two officers at once the second waits for the row and is told that it is decided. The e-mail address was never
 * proved, so neither the password nor later codes go there until the member confirms it.
 */
export async function approve(
  deps: RegistrationDeps,
  officer: OfficerSession,
  id: string,
  caller: Caller,
): Promise<Approval> {
  const password = newTemporaryPassword();
  const passwordHash = await hashPassword(password); // never inside of a transaction
  const portrait = await portraitFor(deps, id, officer.agencyCode); // nor this
  const result = await inTransaction<Approval>(deps.database, async (tx) => {
    const now = deps.clock.now();
    const waiting = await lockWaiting(tx, uuidOrNobody(id), officer.agencyCode, now);
    if (!waiting) return registrationNotOpen();
    const { memberId, guardianId, phone, adult } = waiting;
    if (guardianId && adult) return childNotEligible();
    if (guardianId && !waiting.guardianActive) return guardianNotEligible();
    const temporaryUntil = new Date(now.getTime() + TEMPORARY_PASSWORD_MS);
    const account = { memberId, phone: guardianId ? null : phone, guardianId, passwordHash };
    if (adult && (await takeOverOutgrownAccount(tx, account, { now, temporaryUntil })))
      await endLiveSession(tx, memberId, { reason: 'PASSWORD_RESET', at: now });
    else if (!(await createAccountOf(tx, account, { now, temporaryUntil })))
      return (await findOwnerOf(tx, memberId, adult)) ? alreadyRegistered() : phoneInUse();
    await markDecided(tx, waiting, { status: 'ACTIVATED', reason: null, officerId: officer.officerId, now });
    // The officer has compared them with the paper: the portrait goes on the record, the others have served (ADR 0040).
    if (portrait) await setPortrait(tx, { memberId, mediaType: 'image/jpeg', content: portrait });
    await removePhotos(tx, waiting);
    await noteDecision(tx, caller, waiting, { outcome: 'APPROVED', at: now, officerId: officer.officerId });
    const notice = (guardianId ? childApprovalNotice : approvalNotice)(
      phone,
      waiting.socialInsuranceCode,
      password,
      temporaryUntil,
    );
    await deps.delivery.enqueue(tx, { memberId, subjectId: id }, notice, now);
    return { kind: 'RegistrationApproved', id };
  });
  if (result.kind === 'RegistrationApproved') deps.delivery.wake();
  return result;
}

/** A line in the trail of the person, and one in that of the guardian who registered a child. */
async function noteDecision(
  tx: Transaction,
  caller: Caller,
  { memberId, guardianId }: WaitingRegistration,
  { outcome, at, officerId }: { outcome: 'APPROVED' | 'REJECTED'; at: Date; officerId: string },
): Promise<void> {
  await recordAudit(tx, caller, { memberId, kind: `REGISTRATION_${outcome}`, at, officerId });
  if (guardianId)
    await recordAudit(tx, caller, { memberId: guardianId, kind: `CHILD_REGISTRATION_${outcome}`, at, officerId });
}

const REASON = { name: { vi: 'Lý do từ chối', en: 'The reason' }, min: 5, max: 500 };

/**
 * Rejects a registration of the officer's agency, with a reason that the registrant reads.
 *
 * @throws CodedError BAD_USER_INPUT for a reason that is too short, too long or unreadable.
 */
export async function reject(
  deps: RegistrationDeps,
  officer: OfficerSession,
  input: { id: string; reason: string },
  caller: Caller,
): Promise<Rejection> {
  const reason = parseWrittenText(input.reason, 'input.reason', REASON);
  const result = await inTransaction<Rejection>(deps.database, async (tx) => {
    const now = deps.clock.now();
    const waiting = await lockWaiting(tx, uuidOrNobody(input.id), officer.agencyCode, now);
    if (!waiting) return registrationNotOpen();
    const { memberId } = waiting;
    await markDecided(tx, waiting, { status: 'REJECTED', reason, officerId: officer.officerId, now });
    await noteDecision(tx, caller, waiting, { outcome: 'REJECTED', at: now, officerId: officer.officerId });
    const notice = rejectionNotice(waiting.phone, waiting.dossierNumber);
    await deps.delivery.enqueue(tx, { memberId, subjectId: waiting.id }, notice, now);
    return { kind: 'RegistrationRejected', id: waiting.id };
  });
  if (result.kind === 'RegistrationRejected') deps.delivery.wake();
  return result;
}
