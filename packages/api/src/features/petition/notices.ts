import type { Transaction } from '../../platform/database/transaction.ts';
import type { Message } from '../../platform/delivery/message.ts';
import { NOBODY } from '../../platform/ids.ts';
import type { Locale } from '../../platform/locale.ts';
import { findContacts } from '../account/index.ts';
import type { PetitionAction } from './petition-status.ts';
import type { PetitionDeps } from './service.ts';
import { noticeOf } from './texts.ts';

/** A petition as a notice about it needs it. */
export interface Noticed {
  id: string;
  memberId: string | null;
  code: string;
  locale: Locale;
  noticeChannel: 'SMS' | 'EMAIL';
  /** The phone that was proved; null for members. */
  contactPhone: string | null;
}

/**
 * Where a notice goes now: the proved phone, or the contacts of the member's account, which may be a guardian's.
 *
 * @returns null when there is nobody to tell.
 */
export async function noticeTo(
  db: Transaction,
  { memberId, noticeChannel, contactPhone }: Omit<Noticed, 'id' | 'code' | 'locale'>,
  now: Date,
): Promise<Pick<Message, 'channel' | 'to'> | null> {
  const contacts = memberId ? await findContacts(db, memberId, now) : { phone: contactPhone, email: null };
  if (noticeChannel === 'EMAIL' && contacts?.email) return { channel: 'EMAIL', to: contacts.email };
  return contacts?.phone ? { channel: 'SMS', to: contacts.phone } : null;
}

/** Writes the message about a step in the transaction of the step. */
export async function enqueueNotice(
  deps: PetitionDeps,
  tx: Transaction,
  petition: Noticed,
  action: PetitionAction,
): Promise<void> {
  const now = deps.clock.now();
  const to = await noticeTo(tx, petition, now);
  const message = to && noticeOf(action, petition, to);
  const owner = { memberId: petition.memberId ?? NOBODY, subjectId: petition.id };
  if (message) await deps.delivery.enqueue(tx, owner, message, now);
}
