import type { Caller } from '../../platform/caller.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import { NOBODY } from '../../platform/ids.ts';
import { countAttempt, forgetAttempts, takeBackAttempt } from '../../platform/rate-limit.ts';
import { recordAudit } from '../audit/index.ts';
import { CHALLENGE_LIFE_MS, openChallenge } from '../otp/index.ts';
import {
  type Device,
  findLiveSession,
  lockAccount,
  type OpenedSession,
  openOnOwnDevice,
  type SessionTokens,
} from '../session/index.ts';
import {
  type AccountDisabled,
  type AccountLocked,
  accountDisabled,
  accountLocked,
  type DeviceConflict,
  deviceConflict,
  type InvalidCredentials,
  invalidCredentials,
  type PasswordChangeRequired,
  passwordChangeRequired,
  type TemporaryPasswordExpired,
  temporaryPasswordExpired,
} from './errors.ts';
import { countersOf } from './guessing.ts';
import { verifyPassword } from './password.ts';
import { type Credentials, findCredentials, findDisabling } from './queries.ts';
import type { AccountDeps } from './service.ts';
import { parseDevice, parseLogin, parsePassword } from './sign-in-input.ts';

/** What somebody signs in with. */
export interface SignInInput {
  /** Mã số BHXH or personal id number. */
  login: string;
  password: string;
  device: Device;
}

/** A session is open on this device. */
export type SignedIn = SessionTokens & { kind: 'SignedIn' };

type Refusal =
  | InvalidCredentials
  | AccountDisabled
  | DeviceConflict
  | PasswordChangeRequired
  | TemporaryPasswordExpired;

export type SignInResult = SignedIn | AccountLocked | Refusal;

/**
 * Signs in with a password.
 *
 * An unknown login walks the same way as a wrong password: one look-up, one count, one hash, one line in the trail.
 * @throws CodedError BAD_USER_INPUT for what can be no login, password or device; UNAVAILABLE when too many sign in.
 */
export async function signIn(deps: AccountDeps, input: SignInInput, caller: Caller): Promise<SignInResult> {
  const login = parseLogin(input.login);
  const password = parsePassword(input.password, 'input.password');
  const device = parseDevice(input.device);
  const { database, clock } = deps;
  const found = await findCredentials(database.pool, login, device.id);
  const memberId = found?.memberId ?? NOBODY;
  const audited = (kind: 'SIGN_IN_FAILED' | 'SIGN_IN_LOCKED') =>
    recordAudit(database.pool, caller, { memberId, kind, at: clock.now(), deviceName: device.name });

  const { own, shared } = countersOf({
    login,
    account: found?.memberId ?? login,
    deviceId: device.id,
    deviceKnown: found?.deviceKnown ?? false,
    clientAddress: caller.clientAddress,
  });
  const until = await countAttempt(database.pool, [...own, ...shared], clock.now());
  if (until) {
    await audited('SIGN_IN_LOCKED');
    return accountLocked(until);
  }
  const right = await verifyPassword(found?.passwordHash ?? null, password);
  if (!found || !right) {
    await audited('SIGN_IN_FAILED');
    return invalidCredentials();
  }
  const verdict = await inTransaction(database, async (tx) => {
    const decided = await decide(tx, found, device, clock.now(), caller);
    await forgetAttempts(tx, own);
    if (shared.length > 0) await takeBackAttempt(tx, shared);
    return decided;
  });
  return verdict.kind === 'Opened' ? { ...(await deps.session.tokensOf(verdict)), kind: 'SignedIn' } : verdict;
}

/** What a right password leads to, decided behind the account lock. */
async function decide(
  tx: Transaction,
  found: Credentials,
  device: Device,
  now: Date,
  caller: Caller,
): Promise<(OpenedSession & { kind: 'Opened' }) | Refusal> {
  const { memberId, temporaryPasswordExpiresAt: temporaryUntil } = found;
  const audit = (kind: 'SIGNED_IN' | 'SIGN_IN_FAILED' | 'SIGN_IN_REFUSED' | 'DEVICE_CONFLICT', sessionId?: string) =>
    recordAudit(tx, caller, { memberId, kind, at: now, deviceName: device.name, ...(sessionId ? { sessionId } : {}) });

  const account = await lockAccount(tx, memberId);
  // The password was changed while this one was being compared.
  if (account?.passwordHash !== found.passwordHash) {
    await audit('SIGN_IN_FAILED');
    return invalidCredentials();
  }
  if (account.status !== 'ACTIVE') {
    await audit('SIGN_IN_REFUSED');
    return accountDisabled(await findDisabling(tx, memberId));
  }
  const challengeFor = async (purpose: 'FIRST_PASSWORD' | 'DEVICE_TAKEOVER') => ({
    challenge: await openChallenge(tx, { memberId, purpose, device, passwordSetAt: account.passwordChangedAt }, now),
    challengeExpiresAt: new Date(now.getTime() + CHALLENGE_LIFE_MS),
  });
  if (temporaryUntil) {
    await audit('SIGN_IN_REFUSED');
    return temporaryUntil <= now
      ? temporaryPasswordExpired()
      : passwordChangeRequired(await challengeFor('FIRST_PASSWORD'));
  }
  const opened = await openOnOwnDevice(tx, memberId, device, now);
  if (!opened) {
    const live = await findLiveSession(tx, memberId, now);
    if (!live) throw new Error('a session that stood in the way is gone behind the account lock');
    await audit('DEVICE_CONFLICT');
    const otherDevice = { name: live.deviceName, lastSeenAt: live.lastSeenAt };
    return deviceConflict({ otherDevice, ...(await challengeFor('DEVICE_TAKEOVER')) });
  }
  await audit('SIGNED_IN', opened.sessionId);
  return { ...opened, kind: 'Opened' };
}
