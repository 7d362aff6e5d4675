/** Letters that are no letter with an accent: đ, the eth that is often typed for it, and those of foreign names. */
const WHOLE_LETTERS: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** A text in small letters without accents, đ as d; signs and spaces stay, and so do letters of other scripts. */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/[đðøłæœßı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/**
 * A text as searches compare it: without accents, đ as d, in small letters, everything else a single blank.
 *
 * The same as the SQL function `fold` says, so that what the database found can be marked and compared here.
 */
export function fold(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
