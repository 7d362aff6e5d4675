import { badInput } from './errors.ts';
import { fold } from './fold.ts';

/** What was typed into a search, ready to compare. */
export interface SearchWords {
  /** The folded text with single blanks; empty when what was typed holds no letter and no digit. */
  readonly folded: string;
  /** Each word once; small letters and digits only, so they need no quoting in a text-search query. */
  readonly words: readonly string[];
}

/** Long enough for any name with its address; more costs time and finds nothing. */
const MAX_SEARCH = 200;
const MAX_WORDS = 16;

/**
 * Reads what was typed into a search: accents, case and composition do not matter.
 *
 * @returns null for an absent or blank one: then nothing is searched, and everything is listed.
 * @throws CodedError BAD_USER_INPUT for a text over 200 characters or 16 words; it never repeats the text.
 */
export function searchWords(search: string | null | undefined): SearchWords | null {
  const text = (search ?? '').trim();
  if (!text) return null;
  if (text.length > MAX_SEARCH) throw tooLong();
  const folded = fold(text);
  const words = [...new Set(folded.split(' ').filter(Boolean))];
  if (words.length > MAX_WORDS) throw tooLong();
  return { folded, words };
}

function tooLong() {
  return badInput('search', {
    vi: `Từ khóa dài tối đa ${MAX_SEARCH} ký tự và ${MAX_WORDS} từ. Hãy rút ngắn từ khóa.`,
    en: `A search has at most ${MAX_SEARCH} characters and ${MAX_WORDS} words. Shorten it.`,
  });
}
