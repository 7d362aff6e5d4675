import { type Concept, saysSomething } from '../understanding/concepts.ts';
import { words } from '../understanding/words.ts';
import type { FoundPassage } from './queries.ts';

/** A passage with its score: 0 has nothing to do with the question, 1 is the question. */
export interface RankedPassage extends FoundPassage {
  score: number;
}

/** Shares of the score; fitted to the tuning half of the evaluation set. */
const SHARES = { coverage: 0.6, title: 0.25, likeness: 0.15 };

/**
 * Scores what was found, best first: how much of the question stands in the passage, how much of its title was asked
 * for, and how alike both look.
 */
export function rankPassages(found: readonly FoundPassage[], concepts: readonly Concept[]): RankedPassage[] {
  const asked = new Set(concepts.flatMap(({ term, others }) => [term, ...others]));
  return found
    .map((passage) => ({ ...passage, score: scoreOf(passage, asked) }))
    .toSorted((one, other) => other.score - one.score);
}

function scoreOf(passage: FoundPassage, asked: ReadonlySet<string>): number {
  const title = words(passage.title);
  const telling = title.filter(saysSomething);
  const met = telling.filter((word, place) => asked.has(word) || asked.has(`${word}_${title[place + 1]}`)).length;
  const share = telling.length > 0 ? met / telling.length : 0;
  return SHARES.coverage * passage.coverage + SHARES.title * share + SHARES.likeness * passage.likeness;
}
