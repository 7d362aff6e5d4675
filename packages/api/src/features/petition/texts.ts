import type { Message } from '../../platform/delivery/message.ts';
import type { Locale, Localized } from '../../platform/locale.ts';
import type { PetitionAction } from './petition-status.ts';

/** What the sender is told of a step; null where the sender did it, or nothing changed for the sender. */
const NEWS: Readonly<Record<PetitionAction, ((code: string) => Localized) | null>> = {
  SENT: (code) => ({
    vi: `đã tiếp nhận ý kiến của bạn, mã tra cứu ${code}. Giữ mã này và số điện thoại để theo dõi.`,
    en: `we received your petition; tracking code ${code}. Keep it: with your phone number it shows how far it has come.`,
  }),
  TAKEN: (code) => ({ vi: `hồ sơ ${code} đang được xử lý.`, en: `your petition ${code} is being worked on.` }),
  HANDED_OVER: null,
  FORWARDED: (code) => ({
    vi: `hồ sơ ${code} đã được chuyển đến cơ quan khác để giải quyết. Hãy tra cứu để xem cơ quan nào.`,
    en: `your petition ${code} was forwarded to another agency. Look it up to see which.`,
  }),
  SUPPLEMENT_ASKED: (code) => ({
    vi: `hồ sơ ${code} cần bổ sung thông tin. Hãy tra cứu để xem yêu cầu.`,
    en: `your petition ${code} needs more information from you. Look it up to read what.`,
  }),
  SUPPLEMENTED: null,
  ANSWERED: (code) => ({
    vi: `hồ sơ ${code} đã có trả lời. Hãy tra cứu để đọc và cho biết bạn có hài lòng không.`,
    en: `your petition ${code} was answered. Look it up to read the answer, and tell us whether you are satisfied.`,
  }),
  REJECTED: (code) => ({
    vi: `hồ sơ ${code} không được thụ lý. Hãy tra cứu để xem lý do.`,
    en: `your petition ${code} was not accepted. Look it up to read why.`,
  }),
  // Whoever reads it without having done it learns at once that somebody else did.
  WITHDRAWN: (code) => ({ vi: `hồ sơ ${code} đã được rút.`, en: `your petition ${code} was withdrawn.` }),
  RATED: null,
  CLOSED: (code) => ({ vi: `hồ sơ ${code} đã được đóng.`, en: `your petition ${code} was closed.` }),
};

const SUBJECT: Localized = { vi: 'An Sinh: phản ánh, kiến nghị của bạn', en: 'An Sinh: your petition' };

/**
 * The message about a step, in the sender's language: the code and what to do, nothing of the content and no name.
 *
 * @returns null when there is nothing to tell.
 */
export function noticeOf(
  action: PetitionAction,
  petition: { code: string; locale: Locale },
  to: Pick<Message, 'channel' | 'to'>,
): Message | null {
  const news = NEWS[action]?.(petition.code)[petition.locale];
  if (!news) return null;
  return { ...to, subject: to.channel === 'EMAIL' ? SUBJECT[petition.locale] : '', text: `An Sinh: ${news}` };
}
