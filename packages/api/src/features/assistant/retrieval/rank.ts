import { type Concept, saysSomething } from '../understanding/concepts.ts';
import { words } from '../understanding/words.ts';
import { accentAgreement } from './accents.ts';
import type { FoundPassage } from './queries.ts';

/** A passage with its score: 0 has nothing to do with the question, 1 is the question. */
export interface RankedPassage extends FoundPassage {
  score: number;
  /** How far its title and the question are about the same: 1 when each has all that the other has. */
  overlap: number;
}

/** Shares of the score; fitted to the tuning half of the evaluation set. */
const SHARES = { coverage: 0.6, title: 0.25, likeness: 0.15 };

/**
 * Scores what was found, best first: how much of the question stands in the passage, how much of its title was asked
 * for, and how alike both look.
 */
export function rankPassages(
  found: readonly FoundPassage[],
  concepts: readonly Concept[],
  question: string,
): RankedPassage[] {
  const asked = new Set(concepts.flatMap(({ term, others, near }) => [term, ...others, ...near]));
  return found
    .map((passage) => {
      const share = shareOfTitle(passage, asked);
      const { coverage, likeness, titled } = passage;
      const score = SHARES.coverage * coverage + SHARES.title * share + SHARES.likeness * likeness;
      return { ...passage, score: score * agreement(question, passage), overlap: harmonicMean(titled, share) };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** What the accents deny costs up to this share of the score. */
const ACCENTS = 0.4;

function agreement(question: string, { title, body }: FoundPassage): number {
  return 1 - ACCENTS + ACCENTS * accentAgreement(question, `${title} ${body}`);
}

/** How much of the title, weighed by rarity, was asked for. */
function shareOfTitle(passage: FoundPassage, asked: ReadonlySet<string>): number {
  const title = words(passage.title);
  let [met, all] = [0, 0];
  for (const [place, word] of title.entries()) {
    if (!saysSomething(word)) continue;
    const weight = Math.log(
      1 + passage.rarity.passages / (0.5 + (passage.rarity.having[word] ?? passage.rarity.passages / 4)),
    );
    all += weight;
    if (asked.has(word) || asked.has(`${word}_${title[place + 1]}`) || asked.has(`${title[place - 1]}_${word}`))
      met += weight;
  }
  return all > 0 ? met / all : 0;
}

function harmonicMean(one: number, other: number): number {
  return one + other > 0 ? (2 * one * other) / (one + other) : 0;
}
