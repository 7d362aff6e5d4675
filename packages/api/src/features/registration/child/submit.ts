import type { MemberSession } from '../../../context.ts';
import type { Caller } from '../../../platform/caller.ts';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Challenge, type CodeInvalid, type CodeLimitReached, codeInvalid } from '../../otp/index.ts';
import { findLiveSession, type LockedAccount } from '../../session/index.ts';
import type { PhoneInUse } from '../errors.ts';
import type { RegistrationChanged, RegistrationDeps } from '../service.ts';
import { checkCommitment, type ProvedSubmission, submitProved } from '../submit.ts';
import { childSubmissionNotices } from '../texts.ts';

export type ChildSubmission =
  | RegistrationChanged<'ChildRegistrationSubmitted'>
  | Exclude<ProvedSubmission, RegistrationChanged<'RegistrationSubmitted'> | PhoneInUse>
  | CodeInvalid
  | CodeLimitReached;

/**
 * Submits the form of a child with the code that its guardian's phone received: a dossier number is given, once.
 *
 * Of two guardians who submit for one child, one is told `ALREADY_REGISTERED`.
 * @throws CodedError BAD_USER_INPUT without the commitment, or for what can be no code.
 */
export async function submitChild(
  deps: RegistrationDeps,
  session: MemberSession,
  { challenge, code, commitment }: { challenge: string; code: string; commitment: boolean },
  caller: Caller,
): Promise<ChildSubmission> {
  checkCommitment(commitment);
  const result = await deps.otp.withCode<ChildSubmission>(
    { challenge, purpose: 'REGISTER_CHILD', sessionId: session.sessionId, code },
    { work: (tx, spent, account) => submitOf(deps, tx, { challenge: spent, account }, caller) },
    caller,
  );
  if (result.kind === 'ChildRegistrationSubmitted') deps.delivery.wake();
  return result;
}

/** Behind the account lock of the guardian. */
async function submitOf(
  deps: RegistrationDeps,
  tx: Transaction,
  state: { challenge: Challenge; account: LockedAccount | null },
  caller: Caller,
): Promise<ChildSubmission> {
  const { id, memberId, sessionId, passwordSetAt, deviceName } = state.challenge;
  const at = deps.clock.now();
  const live = await findLiveSession(tx, memberId, at);
  // The session that asked, which is the one that confirms, must be live; the password must still be the one.
  const same = live?.id === sessionId;
  const unchanged = state.account?.passwordChangedAt.getTime() === passwordSetAt.getTime();
  if (!same || !unchanged || state.account?.status !== 'ACTIVE') return codeInvalid();
  const submitted = await submitProved(deps, tx, { id }, childSubmissionNotices, caller);
  if (submitted.kind !== 'RegistrationSubmitted') {
    if (submitted.kind === 'PhoneInUse') throw new Error('the phone of a guardian is never in the way of a child');
    return submitted;
  }
  await recordAudit(tx, caller, { memberId, sessionId, kind: 'CHILD_REGISTRATION_SUBMITTED', at, deviceName });
  return { kind: 'ChildRegistrationSubmitted', challenge: id };
}
