import type { Caller } from '../../../platform/caller.ts';
import { inTransaction, type Transaction } from '../../../platform/database/transaction.ts';
import { badInput } from '../../../platform/errors.ts';
import { NOBODY } from '../../../platform/ids.ts';
import { countAttempt } from '../../../platform/rate-limit.ts';
import { parseWrittenText } from '../../../platform/written-text.ts';
import { recordAudit } from '../../audit/index.ts';
import { voidChallenges } from '../../otp/index.ts';
import { endLiveSession, lockAccount } from '../../session/index.ts';
import { accountsAskedBy } from '../guessing.ts';
import { supervisionNotices } from '../notices.ts';
import { findContacts } from '../queries.ts';
import type { AccountDeps } from '../service.ts';
import {
  type AccountNotFound,
  type AccountUnchanged,
  accountNotFound,
  accountUnchanged,
  tooManyAccounts,
} from './errors.ts';
import { findMemberOfCode, findSupervised, markDisabled, markEnabled, type SupervisedAccount } from './queries.ts';

/** The officer who asks; the duty ACCOUNT is checked before. */
export interface Supervisor {
  officerId: string;
}

/** An order as an officer gives it. */
export interface SupervisionInput {
  socialInsuranceCode: string;
  /** What the owner is told, 5 to 500 characters. */
  reason: string;
}

/** An account is in another state; it is read again by its code. */
export interface AccountSupervised<Kind extends string> {
  kind: Kind;
  socialInsuranceCode: string;
}

export type Disabling = AccountSupervised<'AccountWasDisabled'> | AccountNotFound | AccountUnchanged;
export type Enabling = AccountSupervised<'AccountWasEnabled'> | AccountNotFound | AccountUnchanged;

const REASON = { name: { vi: 'Lý do', en: 'The reason' }, min: 5, max: 500 };

/**
 * The account of a code, for an officer: the read is in the trail before the answer leaves, a miss in nobody's.
 *
 * @throws CodedError BAD_USER_INPUT for what can be no code; RATE_LIMITED past 120 an hour.
 */
export async function readSupervised(
  deps: AccountDeps,
  officer: Supervisor,
  code: string,
  caller: Caller,
): Promise<SupervisedAccount | null> {
  const parsed = parseCode(code, 'socialInsuranceCode');
  await count(deps, officer);
  const now = deps.clock.now();
  const found = await findSupervised(deps.database.pool, parsed, now);
  await recordAudit(deps.database.pool, caller, {
    memberId: found?.memberId ?? NOBODY,
    kind: 'ACCOUNT_READ',
    at: now,
    officerId: officer.officerId,
  });
  return found;
}

/** The account that an order of the same request has just changed; the order is in the trail already. */
export async function readAfterOrder(deps: AccountDeps, code: string): Promise<SupervisedAccount> {
  const found = await findSupervised(deps.database.pool, code, deps.clock.now());
  if (!found) throw new Error('an account vanished'); // accounts are never removed
  return found;
}

/**
 * Disables an account: its session ends at once, its open challenges and codes die, its owner is told, and nothing signs
 * in until an officer enables it. All in one transaction behind the account lock, so that a sign-in at the same moment
 * is ended or refused.
 *
 * @throws CodedError BAD_USER_INPUT for a malformed code or reason; RATE_LIMITED past 120 accounts an hour.
 */
export function disableAccount(
  deps: AccountDeps,
  officer: Supervisor,
  input: SupervisionInput,
  caller: Caller,
): Promise<Disabling> {
  return order(deps, officer, input, caller, {
    done: 'AccountWasDisabled',
    audit: 'ACCOUNT_DISABLED',
    notice: 'DISABLED',
    async change(tx, { memberId, reason, now }) {
      if (!(await markDisabled(tx, memberId, { officerId: officer.officerId, reason, now }))) return false;
      await voidChallenges(tx, memberId, now);
      await endLiveSession(tx, memberId, { reason: 'DISABLED_BY_OFFICER', at: now });
      return true;
    },
  });
}

/**
 * Enables a disabled account: its owner signs in with the password of before, or resets it.
 *
 * @throws CodedError as `disableAccount`.
 */
export function enableAccount(
  deps: AccountDeps,
  officer: Supervisor,
  input: SupervisionInput,
  caller: Caller,
): Promise<Enabling> {
  return order(deps, officer, input, caller, {
    done: 'AccountWasEnabled',
    audit: 'ACCOUNT_ENABLED',
    notice: 'ENABLED',
    change: (tx, { memberId }) => markEnabled(tx, memberId),
  });
}

interface Order<Kind extends string> {
  done: Kind;
  audit: 'ACCOUNT_DISABLED' | 'ACCOUNT_ENABLED';
  notice: 'DISABLED' | 'ENABLED';
  /** Behind the account lock; false when the account is in that state already. */
  change(tx: Transaction, facts: { memberId: string; reason: string; now: Date }): Promise<boolean>;
}

async function order<Kind extends string>(
  deps: AccountDeps,
  officer: Supervisor,
  input: SupervisionInput,
  caller: Caller,
  { done, audit, notice, change }: Order<Kind>,
): Promise<AccountSupervised<Kind> | AccountNotFound | AccountUnchanged> {
  const socialInsuranceCode = parseCode(input.socialInsuranceCode, 'input.socialInsuranceCode');
  const reason = parseWrittenText(input.reason, 'input.reason', REASON);
  await count(deps, officer);
  const changed = await inTransaction(deps.database, async (tx) => {
    const memberId = await findMemberOfCode(tx, socialInsuranceCode);
    if (!memberId || !(await lockAccount(tx, memberId))) return accountNotFound();
    const now = deps.clock.now();
    if (!(await change(tx, { memberId, reason, now }))) return accountUnchanged();
    await recordAudit(tx, caller, { memberId, kind: audit, at: now, officerId: officer.officerId, reason });
    const contacts = await findContacts(tx, memberId, now);
    for (const message of contacts ? supervisionNotices(notice, contacts) : [])
      await deps.delivery.enqueue(tx, { memberId, subjectId: memberId }, message, now);
    return { kind: done, socialInsuranceCode };
  });
  if (changed.kind === done) deps.delivery.wake();
  return changed;
}

async function count({ database, clock }: AccountDeps, { officerId }: Supervisor): Promise<void> {
  const now = clock.now();
  const until = await countAttempt(database.pool, [accountsAskedBy(officerId)], now);
  if (until) throw tooManyAccounts(until, now);
}

/** A social-insurance code as it is stored: full-width digits and spaces are taken as meant. */
function parseCode(code: string, argument: string): string {
  const plain = code.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^[0-9]{10}$/.test(plain)) return plain;
  throw badInput(argument, {
    vi: 'Mã số BHXH gồm 10 chữ số.',
    en: 'A social-insurance code has 10 digits.',
  });
}
