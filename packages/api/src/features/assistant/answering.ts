import type { Database } from '../../platform/database/client.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { Confidence, Draft, Topic } from './answer.ts';
import { greeting, handOver, refusal, screenDraft } from './courtesies.ts';
import { askBack } from './look-ups/drafts.ts';
import { createLookUps } from './look-ups/look-up.ts';
import { findMistyped, findPassages } from './retrieval/queries.ts';
import { type RankedPassage, rankPassages } from './retrieval/rank.ts';
import { conceptsOf, saysSomething } from './understanding/concepts.ts';
import { leanOn } from './understanding/follow-up.ts';
import { type Intent, understand } from './understanding/intents.ts';
import { words as wordsOf } from './understanding/words.ts';
import type { AnswerWriter } from './writer.ts';

/**
 * Where confidence begins, and below which score nothing is told.
 *
 * Fixed on the tuning half of the evaluation set (docs/assistant.md); `pnpm bench assistant` prints what they give.
 */
export const THRESHOLDS = { certain: 0.6, likely: 0.45, near: 0.3, margin: 0.05 } as const;
/** Candidates that are offered when it is not clear what is meant. */
const MOST_CANDIDATES = 3;
const MOST_PARTS = 3;

/** What an answer is composed from. */
export interface Answering {
  database: Database;
  directory: DirectoryService;
  writer: AnswerWriter;
}

/**
 * Composes the answer to one question out of the look-ups and the texts that are published; it never invents.
 *
 * @param question masked.
 * @param former what was talked about before, or null.
 */
export async function composeAnswer(
  { database, directory, writer }: Answering,
  question: string,
  former: Topic | null,
  now: Date,
): Promise<Draft> {
  const understood = understand(question);
  const lookUp = createLookUps(database, directory, vietnamDay(now));
  for (const intent of leanOn(understood, former)) {
    const draft = await draftOf(intent);
    if (draft) return draft;
  }
  return handOver();

  async function draftOf(intent: Intent): Promise<Draft | null> {
    if (intent.kind === 'REFUSAL') return refusal(intent.reason);
    if (intent.kind === 'GREETING') return greeting();
    if (intent.kind === 'PERSON') return handOver('asked');
    if (intent.kind === 'SCREEN') return screenDraft(intent.screen);
    if (intent.kind === 'QUESTION') return fromTexts();
    return await lookUp(intent);
  }

  async function fromTexts(): Promise<Draft> {
    const topic: Topic = { kind: 'QUESTION', words: understood.words.slice(0, 40) };
    const alone = await search(question, understood.words, []);
    const leaning = former?.kind === 'QUESTION' && mayLean(understood.words, understood.followsUp, alone);
    const ranked = leaning ? await search(question, understood.words, former.words) : alone;
    const [best] = ranked;
    if (!best || best.score < THRESHOLDS.near) return handOver();
    if (leaning) topic.words = [...new Set([...understood.words, ...former.words])].slice(0, 40);
    const parts = leaning ? null : await partsOf(question);
    if (parts) return quoting(parts, topic);
    return best.score < THRESHOLDS.likely ? whichQuestion(ranked, topic) : quoting([best], topic, ranked);
  }

  async function search(text: string, words: readonly string[], before: readonly string[]): Promise<RankedPassage[]> {
    const concepts = conceptsOf(words, before);
    if (concepts.length === 0) return [];
    const single = concepts.map(({ term }) => term).filter((term) => /^[a-z]{5,30}$/.test(term));
    const near = await findMistyped(database.pool, single);
    const forgiving = concepts.map((it) => ({ ...it, near: near.get(it.term) ?? [] }));
    return rankPassages(
      await findPassages(database.pool, forgiving, [...before, ...words].join(' '), now),
      forgiving,
      text,
    );
  }

  /** Several questions in one: each is answered when each alone is clear, and none is otherwise. */
  async function partsOf(text: string): Promise<RankedPassage[] | null> {
    const parts = text.split(/[?;\n]|\s(?:và|với lại|ngoài ra)\s/u).map((part) => ({ part, words: wordsOf(part) }));
    const asked = parts.filter(({ words }) => words.filter(saysSomething).length >= 2);
    if (asked.length < 2 || asked.length > MOST_PARTS) return null;
    const found = [];
    for (const { part, words } of asked) {
      const [best] = await search(part, words, []);
      if (!best || best.score < THRESHOLDS.certain) return null;
      found.push(best);
    }
    return new Set(found.map(({ code }) => code)).size === found.length ? found : null;
  }

  function quoting(found: readonly RankedPassage[], topic: Topic, ranked: readonly RankedPassage[] = []): Draft {
    const score = Math.min(...found.map((it) => it.score));
    const others = ranked.slice(1, MOST_CANDIDATES).filter((it) => it.score >= THRESHOLDS.near);
    return {
      kind: 'ANSWER',
      confidence: confidenceOf(score, ranked[1]?.score ?? 0),
      score: Math.min(1, score),
      statements: writer.write({ question, passages: found }),
      sources: found.map(({ kind, code, title, legalBasis }) => ({
        ...{ kind, code, title, legalBasis },
        path: pathOf(kind, code),
      })),
      quickReplies: others.map((it) => ({ text: it.title, about: `${it.kind}:${it.code}` })),
      offers: [],
      topic,
    };
  }
}

function confidenceOf(score: number, next: number): Confidence {
  return score >= THRESHOLDS.certain && score - next >= THRESHOLDS.margin ? 'CERTAIN' : 'LIKELY';
}

/** Short, or begun as a follow-up, and nothing certain by itself. */
function mayLean(words: readonly string[], followsUp: boolean, alone: readonly RankedPassage[]): boolean {
  const short = words.filter(saysSomething).length <= 3;
  return (followsUp || short) && (alone[0]?.score ?? 0) < THRESHOLDS.certain;
}

function whichQuestion(ranked: readonly RankedPassage[], topic: Topic): Draft {
  const replies = ranked
    .filter((it) => it.score >= THRESHOLDS.near)
    .slice(0, MOST_CANDIDATES)
    .map((it) => ({ text: it.title, about: `${it.kind}:${it.code}` }));
  return askBack(
    'Tôi chưa chắc mình hiểu đúng câu hỏi. Bạn muốn hỏi điều nào dưới đây?',
    replies,
    [{ kind: 'HANDOVER', to: 'HOTLINE' }],
    topic,
  );
}

function pathOf(kind: 'FAQ' | 'ARTICLE', code: string): string {
  return kind === 'FAQ' ? `/faq/${code}` : `/news/${code}`;
}
