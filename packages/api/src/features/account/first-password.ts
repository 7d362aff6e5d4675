import type { Caller } from '../../platform/caller.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import { type ChallengeInvalid, challengeInvalid, findChallenge, spend } from '../otp/index.ts';
import { endLiveSession, lockAccount, type OpenedSession, openSession } from '../session/index.ts';
import type { PasswordsDiffer, PasswordTooWeak } from './errors.ts';
import { acceptPassword, differenceOf, type NewPassword } from './new-password.ts';
import { findOwner, setPassword } from './queries.ts';
import type { AccountDeps } from './service.ts';
import type { SignedIn } from './sign-in.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Replaces a temporary password, and signs in on the device that it was entered on. */
export async function setFirstPassword(
  deps: AccountDeps,
  given: NewPassword & { challenge: string },
  caller: Caller,
): Promise<SignedIn | ChallengeInvalid | PasswordsDiffer | PasswordTooWeak> {
  const { database, clock } = deps;
  const difference = differenceOf(given);
  if (difference) return difference;
  const challenge = UUID.test(given.challenge)
    ? await findChallenge(database.pool, given.challenge, 'FIRST_PASSWORD', clock.now())
    : null;
  const owner = challenge && (await findOwner(database.pool, challenge.memberId));
  if (!owner) return challengeInvalid();
  const accepted = await acceptPassword(given, owner);
  if (accepted.kind !== 'Accepted') return accepted;

  const { memberId, deviceId, deviceName, passwordSetAt } = challenge;
  const opened = await inTransaction<OpenedSession | null>(database, async (tx) => {
    const now = clock.now();
    const account = await lockAccount(tx, memberId);
    const unchanged = account?.passwordChangedAt.getTime() === passwordSetAt.getTime();
    if (!unchanged || account.status !== 'ACTIVE' || !(await spend(tx, challenge, now))) return null;
    await setPassword(tx, memberId, accepted.passwordHash, now);
    await endLiveSession(tx, memberId, { reason: 'PASSWORD_CHANGED', at: now });
    const session = await openSession(tx, memberId, { id: deviceId, name: deviceName }, now);
    await recordAudit(tx, caller, {
      memberId,
      kind: 'FIRST_PASSWORD_SET',
      at: now,
      deviceName,
      sessionId: session.sessionId,
    });
    return session;
  });
  return opened ? { ...(await deps.session.tokensOf(opened)), kind: 'SignedIn' } : challengeInvalid();
}
