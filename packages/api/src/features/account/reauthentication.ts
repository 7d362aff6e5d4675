import type { MemberSession } from '../../context.ts';
import { unauthenticated } from '../../platform/errors.ts';
import { countAttempt, forgetAttempts } from '../../platform/rate-limit.ts';
import type { Device } from '../session/index.ts';
import { type AccountLocked, accountLocked } from './errors.ts';
import { ownPasswordTries } from './guessing.ts';
import { verifyPassword } from './password.ts';
import { type AccountOwner, findDevice, findOwner } from './queries.ts';
import type { AccountDeps } from './service.ts';

/** The owner has shown the password again. */
export interface Reauthenticated {
  kind: 'Reauthenticated';
  owner: AccountOwner;
  device: Device;
}

/**
 * Asks a live session for the password once more, so that a phone left on a table changes nothing for good.
 *
 * The try is counted before it is judged; five wrong ones lock for 15 minutes, over everything that asks in this way.
 *
 * @throws CodedError UNAUTHENTICATED when the account or session is gone; UNAVAILABLE when too many hashes are waiting.
 */
export async function reauthenticate(
  { database, clock }: AccountDeps,
  session: MemberSession,
  password: string,
): Promise<Reauthenticated | AccountLocked | { kind: 'WrongPassword' }> {
  const tries = ownPasswordTries(session.memberId);
  const until = await countAttempt(database.pool, [tries], clock.now());
  if (until) return accountLocked(until);
  const owner = await findOwner(database.pool, session.memberId);
  const device = await findDevice(database.pool, session);
  if (!owner || !device) throw unauthenticated();
  if (!(await verifyPassword(owner.passwordHash, password))) return { kind: 'WrongPassword' };
  await forgetAttempts(database.pool, [tries]);
  return { kind: 'Reauthenticated', owner, device };
}
