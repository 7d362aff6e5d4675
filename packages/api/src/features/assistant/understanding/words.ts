import { fold } from '../../../platform/fold.ts';
import { REWRITES } from './vocabulary.ts';

/** A question is read up to so many words. */
const MOST_WORDS = 60;

/**
 * The words of a text as the assistant compares them: without accents, đ as d, abbreviations and shorthand of chats
 * written out, and several ways to say a thing as one.
 */
export function words(text: string): string[] {
  let line = ` ${fold(text).split(' ').slice(0, MOST_WORDS).join('  ')} `;
  for (const [from, to] of REWRITES)
    line = line.replaceAll(` ${from.replaceAll(' ', '  ')} `, ` ${to.replaceAll(' ', '  ')} `);
  return line.split(' ').filter(Boolean);
}
