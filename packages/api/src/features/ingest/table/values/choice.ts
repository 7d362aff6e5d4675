import { misread, type ValueType } from '../column.ts';
import { plainWord } from './text.ts';

/** Codes of a closed set, each with the labels that stand for it in the field; the first label is the printed one. */
export type Choices = Record<string, readonly string[]>;

/**
 * One code of a closed set, written as the code or as a label; accents, case and punctuation don't matter.
 */
export function choice(choices: Choices, sql: string): ValueType {
  const byWord = new Map<string, string>();
  for (const [code, labels] of Object.entries(choices))
    for (const label of [code, ...labels]) byWord.set(plainWord(label), code);
  // Files repeat a few spellings millions of times: each is made plain once.
  const bySpelling = new Map<string, string>();
  const list = Object.entries(choices).map(([code, [label]]) => (label ? `${code} (${label})` : code));
  return {
    sql,
    accepts: { vi: list.join(' · '), en: list.join(' · ') },
    read(value) {
      const known = bySpelling.get(value);
      if (known) return known;
      const found = byWord.get(plainWord(value));
      if (found && bySpelling.size < 1000) bySpelling.set(value, found);
      return found ?? misread();
    },
  };
}

/** Yes or no. */
export const yesNo = choice(
  { true: ['có', '1', 'yes', 'x', 'y', 'đúng'], false: ['không', '0', 'no', 'n', 'sai'] },
  'boolean',
);
