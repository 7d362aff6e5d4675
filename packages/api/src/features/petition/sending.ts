import type { Caller } from '../../platform/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { badInput } from '../../platform/errors.ts';
import { NOBODY } from '../../platform/ids.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import { vietnamDay, vietnamYear } from '../../platform/vietnam-time.ts';
import { recordAudit } from '../audit/index.ts';
import type { WorkingCalendar } from '../working-calendar/index.ts';
import type { AddressedAgency } from './addressee.ts';
import { attach, claim } from './attachments.ts';
import { attachmentNotUsable, petitionLimitReached } from './errors.ts';
import { digestOf, type Letter } from './letter.ts';
import { sentBy } from './limits.ts';
import { enqueueNotice, noticeTo } from './notices.ts';
import { addStep } from './queries.ts';
import { Refusal } from './refusal.ts';
import { findBySenderKey, insertPetition } from './sending-queries.ts';
import type { PetitionDeps } from './service.ts';
import { dueWhenReceived } from './terms.ts';
import { newTrackingCode } from './tracking-code.ts';

/** Whose letter it is: a member's, or of a phone that was proved by a challenge. */
export interface Sender {
  senderId: string;
  memberId: string | null;
  challengeId: string | null;
}

/** The petition is there; it is read by its id. */
export interface PetitionSent {
  kind: 'PetitionSent';
  id: string;
}

/**
 * Stores a letter as a petition: code, first step, trail and notice in the caller's transaction.
 *
 * A letter that its sender has sent with the same key already is that petition, however many arrive at once.
 * @throws Refusal for a used-up limit or an unusable file; `answered` turns it into the answer.
 * @throws CodedError BAD_USER_INPUT when the key was used for another letter, or no e-mail address is known.
 */
export async function storePetition(
  deps: PetitionDeps,
  tx: Transaction,
  sender: Sender,
  given: { letter: Letter; agency: AddressedAgency; calendar: WorkingCalendar },
  caller: Caller,
): Promise<PetitionSent> {
  const { letter, agency, calendar } = given;
  const now = deps.clock.now();
  const noticed = { ...sender, noticeChannel: letter.notifyBy, contactPhone: letter.contact?.phone ?? null };
  if (letter.notifyBy === 'EMAIL' && (await noticeTo(tx, noticed, now))?.channel !== 'EMAIL') throw noEmail();
  const code = newTrackingCode(vietnamYear(now));
  const dueOn = dueWhenReceived(calendar, letter.kind, vietnamDay(now));
  const id = await insertPetition(tx, sender, letter, { code, agency, dueOn, now, locale: caller.locale });
  if (!id) return sentBefore(tx, sender, letter);
  const until = await countAttempt(tx, [sentBy(sender.senderId)], now);
  if (until) throw new Refusal(petitionLimitReached(until));
  const petition = { ...sender, id };
  await addStep(tx, petition, { position: 1, action: 'SENT', status: 'RECEIVED', at: now, by: 'SENDER' });
  const files = await claim(tx, letter.attachments, now);
  if (!files) throw new Refusal(attachmentNotUsable());
  await attach(tx, petition, 1, files);
  const memberId = sender.memberId ?? NOBODY;
  await recordAudit(tx, caller, { memberId, kind: 'PETITION_SENT', at: now });
  await enqueueNotice(deps, tx, { ...noticed, id, code, locale: caller.locale }, 'SENT');
  return { kind: 'PetitionSent', id };
}

async function sentBefore(tx: Transaction, { senderId }: Sender, letter: Letter): Promise<PetitionSent> {
  const before = letter.clientKey && (await findBySenderKey(tx, senderId, letter.clientKey));
  if (!before) throw new Error('a petition was neither stored nor there'); // the key is what the insert stumbled over
  if (before.letterDigest.equals(digestOf(letter))) return { kind: 'PetitionSent', id: before.id };
  throw badInput('input.clientKey', {
    vi: 'Khóa này đã dùng cho một lần gửi khác nội dung. Hãy tạo khóa mới cho mỗi lần gửi.',
    en: 'This key was used for another petition. Make a new key for each petition.',
  });
}

function noEmail() {
  return badInput('input.notifyBy', {
    vi: 'Tài khoản chưa có thư điện tử. Hãy chọn tin nhắn, hoặc thêm thư điện tử trước.',
    en: 'The account has no e-mail address. Choose SMS, or add an address first.',
  });
}
