import { createHmac } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Channel } from '../../platform/delivery/message.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import { recordAudit } from '../audit/index.ts';
import {
  type Challenge,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  codeInvalid,
  codeLimitReached,
  openChallenge,
} from '../otp/index.ts';
import { type Device, endLiveSession, type LockedAccount } from '../session/index.ts';
import type { PasswordsDiffer, PasswordTooWeak } from './errors.ts';
import { resetsAskedFrom } from './guessing.ts';
import { acceptPassword, differenceOf, type NewPassword } from './new-password.ts';
import { passwordNotice } from './notices.ts';
import { findContacts, findCredentials, findOwner, setPassword } from './queries.ts';
import type { AccountDeps } from './service.ts';
import { parseDevice, parseLogin, parsePassword } from './sign-in-input.ts';

/** The password was forgotten and is a new one now. */
export interface PasswordReset {
  kind: 'PasswordReset';
  at: Date;
}

/**
 * First half of a reset: a code by SMS or e-mail, free of charge, whichever the owner still has.
 *
 * An unknown login, and one without that channel, walks the same way: a challenge, a message that goes to nobody, the
 * same limits and the same answer.
 */
export async function requestPasswordReset(
  deps: AccountDeps,
  input: { login: string; channel: Channel; device: Device },
  caller: Caller,
): Promise<CodeSending> {
  const { database, clock } = deps;
  const login = parseLogin(input.login);
  const device = parseDevice(input.device);
  const now = clock.now();
  const until = await countAttempt(database.pool, [resetsAskedFrom(caller.clientAddress)], now);
  if (until) return codeLimitReached(until);
  const found = await findCredentials(database.pool, login, device.id);
  const memberId = found?.memberId ?? nobodyOf(deps.nobodyKey, login);
  const challenge = await openChallenge(
    database.pool,
    { memberId, purpose: 'RESET_PASSWORD', device, passwordSetAt: found?.passwordChangedAt ?? now },
    now,
  );
  await recordAudit(database.pool, caller, {
    memberId,
    kind: 'PASSWORD_RESET_REQUESTED',
    at: now,
    deviceName: device.name,
  });
  return deps.otp.sendCode(
    { challenge, purpose: 'RESET_PASSWORD', tellDestination: false },
    async (tx) => {
      const contacts = await findContacts(tx, memberId, clock.now());
      const to = input.channel === 'SMS' ? contacts?.phone : contacts?.email;
      return { channel: input.channel, to: contacts?.status === 'ACTIVE' ? (to ?? null) : null };
    },
    caller,
  );
}

/** An id that no member has, always the same for the same login: its limits count like an account's (UUID version 8). */
function nobodyOf(key: Buffer, login: string): string {
  const hex = createHmac('sha256', key).update(login).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Second half: with the right code the new password holds, and every session ends. */
export async function confirmPasswordReset(
  deps: AccountDeps,
  given: NewPassword & { challenge: string; code: string },
  caller: Caller,
): Promise<PasswordReset | PasswordsDiffer | PasswordTooWeak | CodeInvalid | CodeLimitReached> {
  parsePassword(given.newPassword, 'input.newPassword');
  const difference = differenceOf(given);
  if (difference) return difference;
  let passwordHash: string | undefined;
  const result = await deps.otp.withCode<PasswordReset | CodeInvalid, PasswordTooWeak>(
    { ...given, purpose: 'RESET_PASSWORD' },
    {
      // Only the holder of the code may learn that the password holds the owner's name.
      async check({ memberId }) {
        const owner = await findOwner(deps.database.pool, memberId);
        const accepted = owner && (await acceptPassword(given, owner));
        if (accepted?.kind === 'PasswordTooWeak') return accepted;
        passwordHash = accepted?.passwordHash;
        return null;
      },
      work: (tx, challenge, account) => reset(deps, tx, { challenge, account, passwordHash }, caller),
    },
    caller,
  );
  if (result.kind === 'PasswordReset') deps.delivery.wake();
  return result;
}

async function reset(
  deps: AccountDeps,
  tx: Transaction,
  state: { challenge: Challenge; account: LockedAccount | null; passwordHash: string | undefined },
  caller: Caller,
): Promise<PasswordReset | CodeInvalid> {
  const { memberId, deviceName, passwordSetAt, id } = state.challenge;
  const now = deps.clock.now();
  const unchanged = state.account?.passwordChangedAt.getTime() === passwordSetAt.getTime();
  if (!unchanged || state.account?.status !== 'ACTIVE' || !state.passwordHash) return codeInvalid();
  await setPassword(tx, memberId, state.passwordHash, now);
  await endLiveSession(tx, memberId, { reason: 'PASSWORD_RESET', at: now });
  await recordAudit(tx, caller, { memberId, kind: 'PASSWORD_RESET', at: now, deviceName });
  const contacts = await findContacts(tx, memberId, now);
  if (contacts?.phone)
    await deps.delivery.enqueue(tx, { memberId, subjectId: id }, passwordNotice('PASSWORD_RESET', contacts.phone), now);
  return { kind: 'PasswordReset', at: now };
}
