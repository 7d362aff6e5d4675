import { judgeContact } from '../support/index.ts';

/** Stands in place of what was masked. */
const MASK = '[số đã ẩn]';
const MAIL_MASK = '[thư điện tử đã ẩn]';
const DATE_MASK = '[ngày sinh đã ẩn]';

/** Digits that may be written with blanks, dots or hyphens between them, with the letters of a card before them. */
const LONG_NUMBER = /(?<![\p{L}\d])(?:[A-Z]{2}[\s.-]?)?\+?\d(?:[\s.-]?\d){7,}(?!\d)/giu;
const MAIL = /[^\s@<>,;]+@[^\s@<>,;]+/gu;
/** A day before 2010 is somebody's birthday, not one on which a law begins. */
const BIRTHDAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19\d{2}|200\d)(?!\d)/gu;

/**
 * A question without the numbers of persons: codes, cards, papers, phones, e-mail addresses and birthdays.
 *
 * Five characters that name a facility, years, amounts below ten million and contacts of the agency itself stay, as
 * answers rest on them: a contact that is masked is none of the agency's.
 */
export function maskPersonal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MAIL, unlessOfficial(MAIL_MASK))
    .replace(BIRTHDAY, DATE_MASK)
    .replace(LONG_NUMBER, unlessOfficial(MASK));
}

function unlessOfficial(mask: string): (contact: string) => string {
  // A sentence may end with it.
  return (contact) => (judgeContact(contact.replace(/[.?!:]+$/, '')).official ? contact : mask);
}

/** The text without what stands for masked things: their words are nobody's. */
export function withoutMasks(text: string): string {
  return [MASK, MAIL_MASK, DATE_MASK].reduce((rest, mask) => rest.replaceAll(mask, ' '), text);
}

/** What a contact was that had to be masked, or null: a number behind what names a code, card or paper is none. */
export function maskedContactIn(text: string): 'PHONE' | 'EMAIL' | null {
  if (text.includes(MAIL_MASK)) return 'EMAIL';
  return text.includes(MASK) && !PAPER_NUMBER.test(text) ? 'PHONE' : null;
}

const PAPER_NUMBER = /(?:mã|thẻ|sổ|cccd|cmnd|căn cước|tài khoản)[^[]{0,20}\[số đã ẩn\]/iu;
