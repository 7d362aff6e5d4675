import { OFFICIAL_CONTACTS } from '../support/index.ts';

/** Stands in place of what was masked. */
const MASK = '[số đã ẩn]';
const MAIL_MASK = '[thư điện tử đã ẩn]';
const DATE_MASK = '[ngày sinh đã ẩn]';

/** Digits that may be written with blanks, dots or hyphens between them, with the letters of a card before them. */
const LONG_NUMBER = /(?<![\p{L}\d])(?:[A-Z]{2}[\s.-]?)?\+?\d(?:[\s.-]?\d){7,}(?!\d)/giu;
const MAIL = /[^\s@<>,;]+@[^\s@<>,;]+/gu;
/** A day before 2010 is somebody's birthday, not one on which a law begins. */
const BIRTHDAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19\d{2}|200\d)(?!\d)/gu;

const OFFICIAL_NUMBERS = new Set(
  OFFICIAL_CONTACTS.filter(({ kind }) => kind === 'PHONE' || kind === 'SMS').map(({ value }) => digitsOf(value)),
);

/**
 * A question without the numbers of persons: codes, cards, papers, phones, e-mail addresses and birthdays.
 *
 * Five characters that name a facility, years, amounts below ten million and the hotline stay, as answers rest on them.
 */
export function maskPersonal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MAIL, MAIL_MASK)
    .replace(BIRTHDAY, DATE_MASK)
    .replace(LONG_NUMBER, (number) => (OFFICIAL_NUMBERS.has(digitsOf(number)) ? number : MASK));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
