import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { NOBODY } from '../../platform/ids.ts';
import { hashPassword } from '../account/index.ts';
import { recordAudit } from '../audit/index.ts';
import type { OfficerDuty } from './duty.ts';
import { OPERATOR } from './operator.ts';
import { insertOfficer } from './queries.ts';
import { newTemporaryPassword, TEMPORARY_PASSWORD_MS } from './temporary-password.ts';

/** An officer as the command line names one. */
export interface NewOfficer {
  login: string;
  fullName: string;
  agencyCode: string;
  phone: string;
  duties: readonly OfficerDuty[];
}

const LOGIN = /^[a-z][a-z0-9._-]{2,49}$/;
const PHONE = /^0[35789]\d{8}$/;

/**
 * Adds an officer with a temporary password, which is returned once and kept as a hash only.
 *
 * @returns the password, or a sentence that says what to correct.
 */
export async function addOfficer(
  { database, clock }: { database: Database; clock: Clock },
  officer: NewOfficer,
): Promise<{ password: string; until: Date } | { problem: string }> {
  if (!LOGIN.test(officer.login))
    return { problem: 'A login has 3 to 50 small letters, digits, points, hyphens or underscores, a letter first.' };
  if (!PHONE.test(officer.phone))
    return { problem: 'A mobile phone has 10 digits and begins with 03, 05, 07, 08 or 09.' };
  const fullName = officer.fullName.normalize('NFC').trim();
  if (fullName === '' || fullName.length > 255) return { problem: 'A name has 1 to 255 characters.' };
  const password = newTemporaryPassword();
  const now = clock.now();
  const temporaryUntil = new Date(now.getTime() + TEMPORARY_PASSWORD_MS);
  const row = { ...officer, duties: [...officer.duties], fullName, passwordHash: await hashPassword(password) };
  const added = await inTransaction(database, async (tx) => {
    const officerId = await insertOfficer(tx, row, { now, temporaryUntil });
    if (officerId) await recordAudit(tx, OPERATOR, { memberId: NOBODY, kind: 'OFFICER_ADDED', at: now, officerId });
    return officerId;
  });
  return added
    ? { password, until: temporaryUntil }
    : { problem: 'The login is taken, or no agency of today has that code.' };
}
