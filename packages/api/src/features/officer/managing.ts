import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import { NOBODY } from '../../platform/ids.ts';
import { hashPassword } from '../account/index.ts';
import { type AuditKind, recordAudit } from '../audit/index.ts';
import type { OfficerDuty } from './duty.ts';
import { OPERATOR } from './operator.ts';
import {
  endSessionsOf,
  lockByLogin,
  setOfficerDisabled,
  setOfficerDuties,
  setOfficerEnabled,
  setTemporaryPassword,
} from './queries.ts';
import { newTemporaryPassword, TEMPORARY_PASSWORD_MS } from './temporary-password.ts';

/** What managing officers needs. */
export interface ManagingDeps {
  database: Database;
  clock: Clock;
}

/** What came of a command about an officer; `problem` is a sentence that says what to correct. */
export type Managed<Done = object> = Done | { problem: string };

/** Disables an officer: the session is over at the next request, and a code under way opens nothing. */
export function disableOfficer(deps: ManagingDeps, login: string): Promise<Managed> {
  return manage(deps, login, 'OFFICER_DISABLED', async (tx, { id, disabledAt }, now) => {
    if (disabledAt) return { problem: `${login} is disabled already, since ${disabledAt.toISOString()}.` };
    await setOfficerDisabled(tx, id, now);
    await endSessionsOf(tx, id, now);
    return {};
  });
}

/** Enables a disabled officer, who signs in anew with the password of before. */
export function enableOfficer(deps: ManagingDeps, login: string): Promise<Managed> {
  return manage(deps, login, 'OFFICER_ENABLED', async (tx, { id, disabledAt }) => {
    if (!disabledAt) return { problem: `${login} is not disabled.` };
    await setOfficerEnabled(tx, id);
    return {};
  });
}

/** Gives an officer these duties in place of those of before, in force with the next request. */
export function changeDuties(deps: ManagingDeps, login: string, duties: readonly OfficerDuty[]): Promise<Managed> {
  return manage(deps, login, 'OFFICER_DUTIES_CHANGED', async (tx, { id }) => {
    await setOfficerDuties(tx, id, duties);
    return {};
  });
}

/**
 * Gives an officer a temporary password, which is returned once and kept as a hash only. The session ends.
 *
 * @returns the password and the instant until which it can be signed in with.
 */
export async function resetOfficerPassword(
  deps: ManagingDeps,
  login: string,
): Promise<Managed<{ password: string; until: Date }>> {
  const password = newTemporaryPassword();
  const passwordHash = await hashPassword(password); // never inside of a transaction
  return manage(deps, login, 'OFFICER_PASSWORD_RESET', async (tx, { id }, now) => {
    const until = new Date(now.getTime() + TEMPORARY_PASSWORD_MS);
    await setTemporaryPassword(tx, id, { passwordHash, now, temporaryUntil: until });
    await endSessionsOf(tx, id, now);
    return { password, until };
  });
}

function manage<Done extends object>(
  { database, clock }: ManagingDeps,
  login: string,
  kind: AuditKind,
  change: (tx: Transaction, officer: { id: string; disabledAt: Date | null }, now: Date) => Promise<Managed<Done>>,
): Promise<Managed<Done>> {
  return inTransaction(database, async (tx) => {
    const officer = await lockByLogin(tx, login);
    if (!officer) return { problem: `No officer has the login ${login}. See \`ansinh officer list\`.` };
    const at = clock.now();
    const done = await change(tx, officer, at);
    if (!('problem' in done)) await recordAudit(tx, OPERATOR, { memberId: NOBODY, kind, at, officerId: officer.id });
    return done;
  });
}
