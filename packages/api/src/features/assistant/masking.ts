/** Stands in place of what was masked. */
const MASK = '[số đã ẩn]';
const MAIL_MASK = '[thư điện tử đã ẩn]';
const DATE_MASK = '[ngày sinh đã ẩn]';
const SECRET_MASK = '[mật khẩu, mã đã ẩn]';

/** Digits that may be written with blanks, dots or hyphens between them, with the letters of a card before them. */
const LONG_NUMBER = /(?<![\p{L}\d])(?:[A-Z]{2}[\s.-]?)?\+?\d(?:[\s.-]?\d){7,}(?!\d)/giu;
const MAIL = /[^\s@<>,;]+@[^\s@<>,;]+/gu;
/** What is sent as a password: with a digit or sign in it. */
const PASSWORD =
  /(?<=(?<!\p{L})(?:mật khẩu|mat khau|password|pass|mk)\s*(?:\p{L}+\s+){0,4}?(?:là|la|:|=)\s*)(?=\S*[\d!@#$%^&*])\S{5,}/giu;
/** Six digits: years, amounts and the number that texts come from are no codes. */
const ONE_TIME_CODE = /(?<=(?:otp|mã xác nhận|ma xac nhan|mã xác thực|ma xac thuc)[^\d\n]{0,20})(?<!\d)\d{6}(?!\d)/giu;
/** A day before 2010 is somebody's birthday, not one on which a law begins. */
const BIRTHDAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19\d{2}|200\d)(?!\d)/gu;

/**
 * A question without the numbers of persons: codes, cards, papers, phones, e-mail addresses and birthdays.
 *
 * Five characters that name a facility, years, amounts below ten million and contacts of the agency itself stay, as
 * answers rest on them: a contact that is masked is none of the agency's.
 * @param isOurs whether a number or mailbox is the agency's.
 */
export function maskPersonal(text: string, isOurs: (contact: string) => boolean): string {
  return text
    .normalize('NFKC')
    .replace(PASSWORD, SECRET_MASK)
    .replace(ONE_TIME_CODE, SECRET_MASK)
    .replace(MAIL, unless(isOurs, MAIL_MASK))
    .replace(BIRTHDAY, DATE_MASK)
    .replace(LONG_NUMBER, unless(isOurs, MASK));
}

/** Whether a text has a number or mailbox that must be masked unless it is the agency's. */
export function mayHoldContact(text: string): boolean {
  const plain = text.normalize('NFKC');
  return plain.search(LONG_NUMBER) >= 0 || plain.search(MAIL) >= 0;
}

function unless(isOurs: (contact: string) => boolean, mask: string): (contact: string) => string {
  // A sentence may end with it.
  return (contact) => (isOurs(contact.replace(/[.?!:]+$/, '')) ? inGroups(contact) : mask);
}

/** Nine digits in a row are never kept: a number of the agency is written as it is read out. */
function inGroups(contact: string): string {
  return contact.replace(/\d{9,}/g, (digits) => digits.replace(/\d{4}(?=\d)/g, '$& '));
}

/** The text without what stands for masked things: their words are nobody's. */
export function withoutMasks(text: string): string {
  return [MASK, MAIL_MASK, DATE_MASK, SECRET_MASK].reduce((rest, mask) => rest.replaceAll(mask, ' '), text);
}

/** Whether somebody sent a password or a code of one use. */
export function hadSecret(text: string): boolean {
  return text.includes(SECRET_MASK);
}

/** What a contact was that had to be masked, or null: a number behind what names a code, card or paper is none. */
export function maskedContactIn(text: string): 'PHONE' | 'EMAIL' | null {
  if (text.includes(MAIL_MASK)) return 'EMAIL';
  return text.includes(MASK) && !PAPER_NUMBER.test(text) ? 'PHONE' : null;
}

const PAPER_NUMBER = /(?:mã|thẻ|sổ|cccd|cmnd|căn cước|tài khoản)[^[]{0,20}\[số đã ẩn\]/iu;
