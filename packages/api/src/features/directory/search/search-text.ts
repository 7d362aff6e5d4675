import { badInput } from '../../../platform/errors.ts';
import { fold } from './fold.ts';

/** What was typed into a look-up, ready to compare. */
export interface SearchText {
  /** The folded words with single blanks; empty when what was typed holds no letter and no digit. */
  readonly folded: string;
  readonly words: readonly string[];
  /** The text as a code may be written: capital letters and digits without blanks; null when it is none. */
  readonly code: string | null;
}

/** Long enough for any name with its address; more costs time and finds nothing. */
const MAX_SEARCH = 200;
const MAX_WORDS = 16;
/** The longest code is that of a collection point. */
const CODE = /^[0-9A-Z][0-9A-Z.-]{1,23}$/;

/**
 * Reads a search text.
 *
 * @returns null for an absent or blank one: then nothing is searched, and everything is listed.
 * @throws CodedError BAD_USER_INPUT for a text over 200 characters or 16 words; it never repeats the text.
 */
export function readSearchText(search: string | null | undefined): SearchText | null {
  const text = (search ?? '').trim();
  if (!text) return null;
  if (text.length > MAX_SEARCH) throw tooLong();
  const folded = fold(text);
  const words = [...new Set(folded.split(' ').filter(Boolean))];
  if (words.length > MAX_WORDS) throw tooLong();
  const code = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return { folded, words, code: CODE.test(code) ? code : null };
}

function tooLong() {
  return badInput('search', {
    vi: `Từ khóa dài tối đa ${MAX_SEARCH} ký tự và ${MAX_WORDS} từ. Hãy rút ngắn từ khóa.`,
    en: `A search has at most ${MAX_SEARCH} characters and ${MAX_WORDS} words. Shorten it.`,
  });
}
