import { fold } from '../../../platform/fold.ts';
import { type SearchWords, searchWords } from '../../../platform/search-words.ts';
import { bothWays, type Term, termsOf } from './abbreviations.ts';

/** What was typed into a look-up, ready to compare. */
export interface SearchText extends SearchWords {
  /** What the words stand for: `bv` for `benh vien`, too. */
  readonly terms: readonly Term[];
  /** The folded text as it was typed, and with its terms written in each way. */
  readonly forms: readonly string[];
  /** Its words that were typed with accents, each as it may be written: `hòa` and `hoà`. */
  readonly accented: readonly (readonly [string, string])[];
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
  const terms = termsOf(asked.folded);
  const forms = [...new Set([asked.folded, ...bothWays(terms)])];
  // To be marked, whichever way a name is written; what was typed last may be the beginning of a word, and stays last.
  const words = [...new Set([...terms.flatMap((term) => [...term.long, ...(term.short ? [term.short] : [])])])];
  const last = asked.words.at(-1);
  if (last) words.push(last);
  return { ...asked, terms, forms, words, accented: accentedWords(search ?? ''), code: CODE.test(code) ? code : null };
}

/** Where the tone of these may stand on either letter. */
const TONES = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
] as const;

function accentedWords(search: string): (readonly [string, string])[] {
  const words =
    search
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => fold(word) !== word)
    .map((word) => {
      const [one, other] = TONES.find((pair) => pair.some((tone) => word.endsWith(tone))) ?? ['', ''];
      return [word, word.endsWith(one) ? word.slice(0, word.length - one.length) + other : word.replace(other, one)];
    });
}
