import { badInput } from '../../platform/errors.ts';

const MAX_SEARCH = 200;
const MAX_WORDS = 16;

/**
 * The words of a search without accents, in small letters.
 *
 * @returns null when nothing was asked; an empty list for a text without letters and digits, which finds nothing.
 * @throws CodedError BAD_USER_INPUT for a text over 200 characters or 16 words; it never repeats the text.
 */
export function searchWords(search: string | null | undefined): string[] | null {
  const text = (search ?? '').trim();
  if (!text) return null;
  const words = text.length > MAX_SEARCH ? null : [...new Set(folded(text).split(' ').filter(Boolean))];
  if (!words || words.length > MAX_WORDS)
    throw badInput('search', {
      vi: `Từ khóa dài tối đa ${MAX_SEARCH} ký tự và ${MAX_WORDS} từ. Hãy rút ngắn từ khóa.`,
      en: `A search has at most ${MAX_SEARCH} characters and ${MAX_WORDS} words. Shorten it.`,
    });
  return words;
}

/** As the SQL function `fold` says of Vietnamese text. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ');
}
