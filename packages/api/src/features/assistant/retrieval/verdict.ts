import type { Matter } from '../understanding/concepts.ts';
import type { RankedPassage } from './rank.ts';

/** Fitted to the tuning part of the evaluation set (docs/assistant.md); `pnpm bench assistant` prints what they give. */
export const THRESHOLDS = {
  /** So likely right an answer must be to be told. */
  told: 0.65,
  certain: 0.6,
  /** So far its title and the question must be about the same to be certain. */
  overlap: 0.75,
  /** So far ahead of the next one a certain passage is. */
  margin: 0.05,
  /** And so far in score and overlap together. */
  farAhead: 0.25,
  /** Below it a passage is not even offered. */
  near: 0.3,
  /** The same for a question that does not say that it is about our field. */
  nearInForeignWords: 0.45,
} as const;

const KNOWN = 0.95;

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
  if (best.score < (matter === 'OURS' ? THRESHOLDS.near : THRESHOLDS.nearInForeignWords)) return 'NOTHING';
  if (telling <= SUBJECT_WORDS && best.score - (next?.score ?? 0) < SUBJECT_MARGIN) return 'ASK';
  return trustIn(best, next, matter, telling) >= THRESHOLDS.told ? 'TELL' : 'ASK';
}

/** A logistic regression on the tuning part. `telling`: of a long question a text has a smaller share, though it is right. */
const TRUST = { bias: -5.93, score: 7.06, ahead: 7.62, telling: 2.42 / 12, otherMatter: -1.98 };
const MOST_TELLING = 12;

/** How likely the best passage answers the question: 0 to 1. */
function trustIn(best: RankedPassage, next: RankedPassage | undefined, matter: Matter, telling: number): number {
  const sum =
    TRUST.bias +
    TRUST.score * best.score +
    TRUST.ahead * (best.score - (next?.score ?? 0)) +
    TRUST.telling * Math.min(telling, MOST_TELLING) +
    (matter === 'OTHER' ? TRUST.otherMatter : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether some passage has each word that was asked, so that the question is about something that is known. */
export function isInKnownWords([best]: readonly RankedPassage[]): boolean {
  return best !== undefined && best.known >= KNOWN;
}

/**
 * Whether an answer out of the best passage is certain: its title has all that was asked for and little besides, so
 * that no text about half of a question is told as the answer to it; and no other text is about nearly the same. So is
 * one whose title was asked word for word.
 */
export function isCertain([best, ...others]: readonly RankedPassage[]): boolean {
  if (best?.isTitle) return true;
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
