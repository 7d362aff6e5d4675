import type { Queryable } from '../../platform/database/transaction.ts';
import { type PhoneMissing, phoneMissing } from './errors.ts';
import { findContacts } from './queries.ts';

/**
 * Why no code can reach the owner of an account; null when one can.
 *
 * A child that came of age has its guardian's phone no longer, and one whose guardian was disabled has none for now.
 * Ask only for somebody who has shown the password: to others a lost code and a missing account are the same.
 */
export async function missingPhone(db: Queryable, memberId: string, now: Date): Promise<PhoneMissing | null> {
  const contacts = await findContacts(db, memberId, now);
  return contacts?.phone === null ? phoneMissing(contacts.keptByGuardian) : null;
}
