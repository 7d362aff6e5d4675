import { OTHER_MATTERS, OUR_MATTERS, STOP_WORDS, SYNONYMS } from './vocabulary.ts';

/** One thing that a question asks for: its own words, and others that mean it. */
export interface Concept {
  /** A word, or two joined by `_`. */
  term: string;
  others: string[];
  /** Words one letter away, when no text has the word itself. */
  near: string[];
  /** How much it counts before its rarity does. */
  weight: number;
}

const PAIR_WEIGHT = 0.6;
/** What only the question before asked for. */
const FORMER_WEIGHT = 0.5;

/** What the words of a question ask for: each word that says something, and each pair in which one does. */
export function conceptsOf(words: readonly string[], former: readonly string[] = []): Concept[] {
  const concepts = new Map<string, Concept>();
  const add = (term: string, weight: number) => {
    if (!concepts.has(term)) concepts.set(term, { term, weight, others: othersOf(term), near: [] });
  };
  for (const [list, share] of [
    [insuranceAsOne(words), 1],
    [insuranceAsOne(former), FORMER_WEIGHT],
  ] as const) {
    for (const word of list) if (saysSomething(word)) add(word, share);
    for (const [place, word] of list.entries()) {
      const next = list[place + 1];
      if (next !== undefined && (saysSomething(word) || saysSomething(next)))
        add(`${word}_${next}`, PAIR_WEIGHT * share);
    }
  }
  return [...concepts.values()];
}

/** Any of the insurances: the texts name each by its letters, and `hiểm` alone stands in words such as `nguy hiểm`. */
function insuranceAsOne(words: readonly string[]): string[] {
  return words.join(' ').replaceAll('bao hiem', 'bh').split(' ').filter(Boolean);
}

/** Whose business a question is. */
export type Matter = 'OURS' | 'UNCLEAR' | 'OTHER';

/** Whose business a question is, by its words. */
export function matterOf(words: readonly string[]): Matter {
  const line = words.join(' ');
  if (OTHER_MATTERS.test(line)) return 'OTHER';
  return OUR_MATTERS.test(line) ? 'OURS' : 'UNCLEAR';
}

/** The words that say what is asked about. */
export function saysSomething(word: string): boolean {
  return !STOP_WORDS.has(word);
}

function othersOf(term: string): string[] {
  return [...new Set(SYNONYMS.filter((group) => group.includes(term)).flat())].filter((other) => other !== term);
}
