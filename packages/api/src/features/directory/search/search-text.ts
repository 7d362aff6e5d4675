import { type SearchWords, searchWords } from '../../../platform/search-words.ts';

/** What was typed into a look-up, ready to compare. */
export interface SearchText extends SearchWords {
  /** The text as a code may be written: capital letters and digits without blanks; null when it is none. */
  readonly code: string | null;
}

/** The longest code is that of a collection point. */
const CODE = /^[0-9A-Z][0-9A-Z.-]{1,23}$/;

/**
 * Reads a search text.
 *
 * @returns null for an absent or blank one: then nothing is searched, and everything is listed.
 * @throws CodedError BAD_USER_INPUT for a text over 200 characters or 16 words; it never repeats the text.
 */
export function readSearchText(search: string | null | undefined): SearchText | null {
  const asked = searchWords(search);
  if (!asked) return null;
  const code = (search ?? '').normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return { ...asked, code: CODE.test(code) ? code : null };
}
