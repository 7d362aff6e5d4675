import type { Caller } from '../../platform/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import {
  type Challenge,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  codeInvalid,
} from '../otp/index.ts';
import { endLiveSession, type LockedAccount, type OpenedSession, openSession } from '../session/index.ts';
import type { PhoneMissing } from './errors.ts';
import { missingPhone } from './missing-phone.ts';
import { findContacts } from './queries.ts';
import type { AccountDeps } from './service.ts';
import type { SignedIn } from './sign-in.ts';

/** Sends the code that lets a second device take over, to the registered phone; whoever holds the challenge has shown the password. */
export function requestDeviceTakeover(
  deps: AccountDeps,
  challenge: string,
  caller: Caller,
): Promise<CodeSending | PhoneMissing> {
  return deps.otp.sendCode(
    {
      challenge,
      purpose: 'DEVICE_TAKEOVER',
      tellDestination: true,
      check: (tx, { memberId }) => missingPhone(tx, memberId, deps.clock.now()),
    },
    async (tx, { memberId }) => ({
      channel: 'SMS',
      to: (await findContacts(tx, memberId, deps.clock.now()))?.phone ?? null,
    }),
    caller,
  );
}

/**
 * Signs in on the device of the challenge and ends the session of the other one.
 *
 * Everything happens in one transaction behind the account lock, so that there is the old session or the new one,
 * never both and never half.
 */
export async function confirmDeviceTakeover(
  deps: AccountDeps,
  given: { challenge: string; code: string },
  caller: Caller,
): Promise<SignedIn | CodeInvalid | CodeLimitReached> {
  const taken = await deps.otp.withCode(
    { ...given, purpose: 'DEVICE_TAKEOVER' },
    {
      work: (tx, challenge, account) => takeOver(tx, challenge, account, deps.clock.now(), caller),
    },
    caller,
  );
  return 'refreshToken' in taken ? { ...(await deps.session.tokensOf(taken)), kind: 'SignedIn' } : taken;
}

async function takeOver(
  tx: Transaction,
  { memberId, deviceId, deviceName, passwordSetAt }: Challenge,
  account: LockedAccount | null,
  now: Date,
  caller: Caller,
): Promise<OpenedSession | CodeInvalid> {
  // The password that opened the challenge must still be the one.
  if (account?.status !== 'ACTIVE' || account.passwordChangedAt.getTime() !== passwordSetAt.getTime())
    return codeInvalid();
  await endLiveSession(tx, memberId, { reason: 'TAKEN_OVER', at: now, byDevice: deviceName });
  const opened = await openSession(tx, memberId, { id: deviceId, name: deviceName }, now);
  await recordAudit(tx, caller, {
    memberId,
    kind: 'DEVICE_TAKEN_OVER',
    at: now,
    deviceName,
    sessionId: opened.sessionId,
  });
  return opened;
}
