import type { MemberSession } from '../../context.ts';
import type { Caller } from '../../platform/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import {
  type Challenge,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  codeInvalid,
  openChallenge,
} from '../otp/index.ts';
import { findLiveSession, type LockedAccount } from '../session/index.ts';
import {
  type AccountLocked,
  type OldPasswordWrong,
  oldPasswordWrong,
  type PasswordsDiffer,
  type PasswordTooWeak,
  type PhoneMissing,
} from './errors.ts';
import { missingPhone } from './missing-phone.ts';
import { acceptPassword, differenceOf, type NewPassword } from './new-password.ts';
import { passwordNotice } from './notices.ts';
import { findContacts, setPassword } from './queries.ts';
import { reauthenticate } from './reauthentication.ts';
import type { AccountDeps } from './service.ts';
import { parsePassword } from './sign-in-input.ts';

/** The password is the new one from now on. */
export interface PasswordChanged {
  kind: 'PasswordChanged';
  at: Date;
}

export type PasswordChangeAnswer =
  | CodeSending
  | OldPasswordWrong
  | AccountLocked
  | PasswordsDiffer
  | PasswordTooWeak
  | PhoneMissing;

/** First half of a change: the old password is right and the new one good, so a code goes to the registered phone. */
export async function requestPasswordChange(
  deps: AccountDeps,
  session: MemberSession,
  input: NewPassword & { oldPassword: string },
  caller: Caller,
): Promise<PasswordChangeAnswer> {
  const { database, clock } = deps;
  const { memberId, sessionId } = session;
  const oldPassword = parsePassword(input.oldPassword, 'input.oldPassword');
  const difference = differenceOf(input);
  if (difference) return difference;
  const shown = await reauthenticate(deps, session, oldPassword);
  if (shown.kind === 'AccountLocked') return shown;
  if (shown.kind === 'WrongPassword') return oldPasswordWrong();
  const { owner, device } = shown;
  const missing = await missingPhone(database.pool, memberId, clock.now());
  if (missing) return missing;
  const accepted = await acceptPassword(input, owner);
  if (accepted.kind !== 'Accepted') return accepted;

  const { passwordHash } = accepted;
  const challenge = await openChallenge(
    database.pool,
    { memberId, purpose: 'CHANGE_PASSWORD', device, sessionId, passwordHash, passwordSetAt: owner.passwordChangedAt },
    clock.now(),
  );
  await recordAudit(database.pool, caller, {
    memberId,
    sessionId,
    kind: 'PASSWORD_CHANGE_REQUESTED',
    at: clock.now(),
    deviceName: device.name,
  });
  return deps.otp.sendCode(
    { challenge, purpose: 'CHANGE_PASSWORD', tellDestination: true },
    async (tx) => ({ channel: 'SMS', to: (await findContacts(tx, memberId, clock.now()))?.phone ?? null }),
    caller,
  );
}

/** Second half: the code makes the new password the password. The session that asked goes on, every other one ends. */
export async function confirmPasswordChange(
  deps: AccountDeps,
  session: MemberSession,
  given: { challenge: string; code: string },
  caller: Caller,
): Promise<PasswordChanged | CodeInvalid | CodeLimitReached> {
  const result = await deps.otp.withCode(
    { ...given, purpose: 'CHANGE_PASSWORD', sessionId: session.sessionId },
    { work: (tx, challenge, account) => change(deps, tx, { challenge, account }, caller) },
    caller,
  );
  if (result.kind === 'PasswordChanged') deps.delivery.wake();
  return result;
}

async function change(
  deps: AccountDeps,
  tx: Transaction,
  state: { challenge: Challenge; account: LockedAccount | null },
  caller: Caller,
): Promise<PasswordChanged | CodeInvalid> {
  const { memberId, sessionId, passwordHash, passwordSetAt, deviceName } = state.challenge;
  const now = deps.clock.now();
  const live = await findLiveSession(tx, memberId, now);
  // The session that asked, which is the one that confirms, must be live; the password must still be the old one.
  const same = live?.id === sessionId;
  const unchanged = state.account?.passwordChangedAt.getTime() === passwordSetAt.getTime();
  if (!same || !unchanged || state.account?.status !== 'ACTIVE' || !passwordHash) return codeInvalid();
  await setPassword(tx, memberId, passwordHash, now);
  await recordAudit(tx, caller, { memberId, sessionId, kind: 'PASSWORD_CHANGED', at: now, deviceName });
  const contacts = await findContacts(tx, memberId, now);
  if (contacts?.phone)
    await deps.delivery.enqueue(
      tx,
      { memberId, subjectId: state.challenge.id },
      passwordNotice('PASSWORD_CHANGED', contacts.phone),
      now,
    );
  return { kind: 'PasswordChanged', at: now };
}
