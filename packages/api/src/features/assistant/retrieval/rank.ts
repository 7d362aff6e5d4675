import { fold } from '../../../platform/fold.ts';
import { type Concept, saysSomething } from '../understanding/concepts.ts';
import { words } from '../understanding/words.ts';
import { accentAgreement } from './accents.ts';
import type { FoundPassage } from './queries.ts';

/** A passage with its score: 0 has nothing to do with the question, 1 is the question. */
export interface RankedPassage extends FoundPassage {
  score: number;
  /** How far one of its titles and the question are about the same: 1 when each has all that the other has. */
  overlap: number;
  /** Whether one of its titles is the question, word for word. */
  isTitle: boolean;
}

/** Shares of the score; fitted to the tuning part of the evaluation set. */
const SHARES = { coverage: 0.5, title: 0.15, overlap: 0.2, likeness: 0.15 };

/**
 * Scores what was found, best first: how much of the question stands in the passage, how much of its title was asked
 * for, and how alike both look. Of several titles the one that fits best counts.
 */
export function rankPassages(
  found: readonly FoundPassage[],
  concepts: readonly Concept[],
  question: string,
): RankedPassage[] {
  const asked = new Set(concepts.flatMap(meanings));
  const line = fold(question);
  return found
    .map((passage) => {
      const { coverage, likeness, body } = passage;
      const titles = [passage.title, ...passage.askedAs];
      const shares = titles.map((title) => ({
        asked: shareOfTitle(wordsOf(title).own, asked),
        named: shareOfQuestion(wordsOf(title).all, passage, concepts),
      }));
      const title = Math.max(...shares.map((share) => share.asked));
      const overlap = Math.max(...shares.map((share) => harmonicMean(share.asked, share.named)));
      const score =
        SHARES.coverage * coverage + SHARES.title * title + SHARES.overlap * overlap + SHARES.likeness * likeness;
      const agreed = 1 - ACCENTS + ACCENTS * accentAgreement(question, [...titles, body].join(' '));
      return { ...passage, score: score * agreed, overlap, isTitle: titles.some((it) => wordsOf(it).line === line) };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** What the accents deny costs up to this share of the score. */
const ACCENTS = 0.4;

const meanings = ({ term, others, near }: Concept): string[] => [term, ...others, ...near];

/** How much of a title was asked for. */
function shareOfTitle(title: readonly string[], asked: ReadonlySet<string>): number {
  const telling = [...title.entries()].filter(([, word]) => saysSomething(word));
  const met = telling.filter(([place, word]) =>
    [word, `${word}_${title[place + 1]}`, `${title[place - 1]}_${word}`].some((it) => asked.has(it)),
  );
  return telling.length > 0 ? met.length / telling.length : 0;
}

/** How much of the question, weighed by rarity, stands in a title. */
function shareOfQuestion(title: ReadonlySet<string>, { weights }: FoundPassage, concepts: readonly Concept[]): number {
  let [met, all] = [0, 0];
  for (const concept of concepts) {
    const weight = weights[concept.term] ?? 0;
    all += weight;
    if (meanings(concept).some((word) => title.has(word))) met += weight;
  }
  return all > 0 ? met / all : 0;
}

/** A title without accents, its words, and with them its pairs, as they are compared and as they stand. */
interface TitleWords {
  line: string;
  own: readonly string[];
  all: ReadonlySet<string>;
}

/** Titles change rarely, and writing their words out takes longer than all else here. */
const KNOWN_TITLES = new Map<string, TitleWords>();
const MOST_KNOWN = 5_000;

function wordsOf(title: string): TitleWords {
  const known = KNOWN_TITLES.get(title);
  if (known) return known;
  const own = words(title);
  const line = fold(title);
  const made = { line, own, all: new Set([...withPairs(own), ...withPairs(line.split(' '))]) };
  if (KNOWN_TITLES.size >= MOST_KNOWN) KNOWN_TITLES.clear();
  KNOWN_TITLES.set(title, made);
  return made;
}

function withPairs(title: readonly string[]): string[] {
  return [...title, ...title.slice(1).map((word, place) => `${title[place]}_${word}`)];
}

function harmonicMean(one: number, other: number): number {
  return one + other > 0 ? (2 * one * other) / (one + other) : 0;
}
