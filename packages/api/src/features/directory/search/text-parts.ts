import { fold } from '../../../platform/fold.ts';
import { oneLetterApart } from './one-letter-apart.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface TextPart {
  text: string;
  matched: boolean;
}

const WORD = /[\p{Letter}\p{Mark}\p{Number}]+/gu;

/**
 * Cuts a text into what was searched for and what was not; the parts joined are the text again.
 *
 * @param words folded words; the last one may be the beginning of a word, as somebody is still typing.
 * @param forgiving whether a word may differ by a letter, as it did when the row was found by a mistyped word.
 */
export function markMatches(text: string, words: readonly string[], forgiving: boolean): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const length = matchedLength(found[0], words, forgiving);
    if (!length) continue;
    push(parts, text.slice(end, found.index), false);
    push(parts, text.slice(found.index, found.index + length), true);
    end = found.index + length;
  }
  push(parts, text.slice(end), false);
  return parts;
}

/** Neighbours of one kind become one part; words that match with only blanks between stay apart. */
function push(parts: TextPart[], text: string, matched: boolean): void {
  if (text) parts.push({ text, matched });
}

/** How many characters at the start of a word of the text are what was searched for; 0 for none. */
function matchedLength(word: string, words: readonly string[], forgiving: boolean): number {
  const folded = fold(word);
  if (words.includes(folded)) return word.length;
  const last = words.at(-1);
  if (last && folded.startsWith(last)) return prefixLength(word, last);
  return forgiving && words.some((wanted) => wanted.length > 2 && oneLetterApart(wanted, folded)) ? word.length : 0;
}

/** The shortest start of a word that folds to the prefix, with the accents that stand behind it. */
function prefixLength(word: string, prefix: string): number {
  let length = 1;
  while (length < word.length && fold(word.slice(0, length)) !== prefix) length += 1;
  while (length < word.length && fold(word.slice(0, length + 1)) === prefix) length += 1;
  return length;
}
