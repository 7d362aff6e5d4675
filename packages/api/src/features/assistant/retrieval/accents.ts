import { fold } from '../../../platform/fold.ts';
import { saysSomething } from '../understanding/concepts.ts';

const WORD = /[\p{Letter}\p{Mark}]+/gu;

/**
 * How far the accents of a question agree with those of a text: 1 when each of its words that the text has without
 * accents is there with its own, such as `giá` and never `gia`. Whoever types without accents agrees with everything.
 */
export function accentAgreement(question: string, text: string): number {
  const asked = wordsOf(question).filter((word) => saysSomething(fold(word)));
  if (asked.every((word) => fold(word) === word)) return 1;
  const there = new Set(wordsOf(text));
  const folded = new Set([...there].map(fold));
  const shared = asked.filter((word) => folded.has(fold(word)));
  // Old and new places of a tone mark, as in `hoà` and `hòa`, are the same word.
  const alike = shared.filter((word) => there.has(word) || [...there].some((it) => bare(it) === bare(word)));
  return shared.length === 0 ? 1 : alike.length / shared.length;
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).slice(0, 400);
}

/** The letters and the marks apart, so that it does not matter on which vowel a tone stands. */
function bare(word: string): string {
  return [...word.normalize('NFD')].toSorted().join('');
}
