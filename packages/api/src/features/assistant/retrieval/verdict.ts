import type { Matter } from '../understanding/concepts.ts';
import type { RankedPassage } from './rank.ts';

/**
 * Where confidence begins, and below which score nothing is told.
 *
 * Fitted to the tuning half of the evaluation set (docs/assistant.md); `pnpm bench assistant` prints what they give.
 */
export const THRESHOLDS = {
  /** What an answer is told from, for a question about our field, or about anything. */
  likely: 0.6,
  /** For one that is about something else as far as its words tell. */
  likelyOther: 0.75,
  /** So far its title and the question must be about the same. */
  likelyOverlap: 0.5,
  certain: 0.6,
  /** So far to be certain. */
  overlap: 0.75,
  /** So far ahead of the next one a certain passage is. */
  margin: 0.05,
  /** And so far in score and overlap together. */
  farAhead: 0.25,
  /** Below it a passage is not even offered. */
  near: 0.3,
  /** The same for a question that is about something else. */
  nearInForeignWords: 0.45,
} as const;

const KNOWN = 0.95;
const FOREIGN = 0.6;

/** What is done with what was found: told, offered in a question back, or nothing. */
export type Verdict = 'TELL' | 'ASK' | 'NOTHING';

/** So few words name a subject and ask nothing of it. */
const SUBJECT_WORDS = 2;
/** So far ahead of the next passage one must be that is told for a subject alone. */
const SUBJECT_MARGIN = 0.1;

/**
 * Judges what was found, best first.
 *
 * @param telling how many words of the question say something.
 */
export function verdictOn(ranked: readonly RankedPassage[], matter: Matter, telling: number): Verdict {
  const [best, next] = ranked;
  if (!best) return 'NOTHING';
  const isForeign = matter === 'OTHER' || best.known < FOREIGN;
  if (best.score < (isForeign ? THRESHOLDS.nearInForeignWords : THRESHOLDS.near)) return 'NOTHING';
  if (telling <= SUBJECT_WORDS && best.score - (next?.score ?? 0) < SUBJECT_MARGIN) return 'ASK';
  const least = matter === 'OTHER' ? THRESHOLDS.likelyOther : THRESHOLDS.likely;
  return best.score >= least && best.overlap >= THRESHOLDS.likelyOverlap ? 'TELL' : 'ASK';
}

/** Whether some passage has each word that was asked, so that the question is about something that is known. */
export function isInKnownWords([best]: readonly RankedPassage[]): boolean {
  return best !== undefined && best.known >= KNOWN;
}

/**
 * Whether an answer out of the best passage is certain: its title has all that was asked for and little besides, so
 * that no text about half of a question is told as the answer to it; and no other text is about nearly the same.
 */
export function isCertain([best, ...others]: readonly RankedPassage[]): boolean {
  if (!best || best.score < THRESHOLDS.certain || best.overlap < THRESHOLDS.overlap) return false;
  return others.every((other) => {
    const ahead = best.score - other.score;
    return ahead >= THRESHOLDS.margin && ahead + best.overlap - other.overlap >= THRESHOLDS.farAhead;
  });
}

/** What may be offered beside, or instead of, an answer. */
export function offerable(ranked: readonly RankedPassage[]): RankedPassage[] {
  return ranked.filter(({ score }) => score >= THRESHOLDS.near);
}
