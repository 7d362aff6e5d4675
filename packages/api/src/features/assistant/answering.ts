import { vietnamDay } from '../../platform/vietnam-time.ts';
import type { Draft, QuickReply, Topic } from './answer.ts';
import { greeting, handOver, refusal, screenDraft, welcome } from './courtesies.ts';
import { askBack, notFound } from './look-ups/drafts.ts';
import { createLookUps, type LookUpDeps } from './look-ups/look-up.ts';
import { withoutMasks } from './masking.ts';
import { findMistyped, findPassages } from './retrieval/queries.ts';
import { type RankedPassage, rankPassages } from './retrieval/rank.ts';
import { isCertain, isInKnownWords, offerable, verdictOn } from './retrieval/verdict.ts';
import { chosenOf } from './understanding/choice.ts';
import { conceptsOf, matterOf, saysSomething } from './understanding/concepts.ts';
import { leanOn } from './understanding/follow-up.ts';
import { type FacilityAttribute, type FacilityIntent, type Intent, understand } from './understanding/intents.ts';
import { words as wordsOf } from './understanding/words.ts';
import type { AnswerWriter } from './writer.ts';

/** What an answer is composed from. */
export interface Answering extends LookUpDeps {
  writer: AnswerWriter;
}

/** Candidates that are offered when it is not clear what is meant. */
const MOST_CANDIDATES = 3;
const MOST_PARTS = 3;
/** So few words may be a name, and nothing besides. */
const MOST_NAME_WORDS = 4;
const MOST_TOPIC_WORDS = 40;
/** So much of a follow-up must stand in what it is answered from, whatever the question before it asked. */
const LEAST_OF_FOLLOW_UP = 0.25;

/** What is asked of one facility and never of all of them. */
const OF_ONE: ReadonlySet<FacilityAttribute | null> = new Set(['REGISTRATION', 'LEVEL', 'CONTRACT']);

/**
 * Composes the answer to one question out of the look-ups and the texts that are published; it never invents.
 *
 * @param question masked.
 * @param former what was talked about before, or null.
 */
export async function composeAnswer(
  answering: Answering,
  question: string,
  former: Topic | null,
  now: Date,
): Promise<Draft> {
  const draft = await draftFor(answering, chosenOf(question, former) ?? question, former, now);
  const offered = draft.quickReplies.map(({ text }) => text);
  return offered.length > 0 ? { ...draft, topic: { ...(draft.topic ?? NO_TOPIC), offered } } : draft;
}

const NO_TOPIC: Topic = { kind: 'QUESTION', words: [] };

async function draftFor(
  { database, directory, contacts, writer }: Answering,
  question: string,
  former: Topic | null,
  now: Date,
): Promise<Draft> {
  const understood = understand(question);
  const asked = withoutMasks(question);
  const lookUp = createLookUps({ database, directory, contacts }, vietnamDay(now), question);
  const missed: Intent[] = [];
  for (const intent of leanOn(understood, former)) {
    const draft = await draftOf(intent);
    if (draft) return draft;
    missed.push(intent);
  }
  return handOver();

  async function draftOf(intent: Intent): Promise<Draft | null> {
    if (intent.kind === 'REFUSAL') return refusal(intent.reason);
    if (intent.kind === 'GREETING') return greeting();
    if (intent.kind === 'THANKS') return welcome();
    if (intent.kind === 'PERSON') return handOver('asked');
    if (intent.kind === 'SCREEN') return screenDraft(intent.screen);
    if (intent.kind === 'QUESTION') return fromTexts();
    return await lookUp(intent);
  }

  async function fromTexts(): Promise<Draft> {
    const alone = await search(asked, understood.words, []);
    const before = former?.kind === 'QUESTION' && mayLean(alone) ? former.words : [];
    const ranked = before.length > 0 ? await leaning(alone, before) : alone;
    const words = [...understood.words, ...before];
    const topic: Topic = {
      kind: 'QUESTION',
      words: [...new Set(words)].slice(0, MOST_TOPIC_WORDS),
    };
    const parts = before.length > 0 ? null : await partsOf(asked);
    if (parts) return quoting(parts, topic);
    const verdict = verdictOn(ranked, matterOf(words), telling(words));
    // Whoever names one hospital wants no text about hospitals that is merely likely.
    if (verdict === 'TELL' && (!oneFacility() || isCertain(ranked))) return quoting([ranked], topic);
    if (verdict === 'ASK') return (await lookUpAgain()) ?? whichQuestion(ranked, topic);
    return (await lookUpAgain()) ?? (await asName()) ?? handOver();
  }

  /** What a look-up says when no text is the answer: it found nothing, or only something like it. */
  async function lookUpAgain(): Promise<Draft | null> {
    const agency = missed.find((intent) => intent.kind === 'AGENCY');
    if (agency && !agency.isWhole) return notFound('AGENCY', { kind: 'AGENCY', words: agency.names[0] ?? [] });
    const facility = oneFacility();
    return facility ? lookUp({ ...facility, named: true, attribute: facility.attribute ?? 'CONTACT' }) : null;
  }

  /** Of a few words that no text has, what is called so. */
  async function asName(): Promise<Draft | null> {
    const { words } = understood;
    if (words.length > MOST_NAME_WORDS || !mayBeName(words)) return null;
    const names = [words];
    const facility = { kind: 'FACILITY', code: null, names, attribute: null, named: false, isWhole: true } as const;
    return (await lookUp(facility)) ?? lookUp({ kind: 'EMPLOYER', names, named: false });
  }

  function oneFacility(): FacilityIntent | undefined {
    return missed
      .filter((intent) => intent.kind === 'FACILITY')
      .find(({ isWhole, attribute }) => isWhole || OF_ONE.has(attribute));
  }

  async function search(text: string, words: readonly string[], before: readonly string[]): Promise<RankedPassage[]> {
    const concepts = conceptsOf(words, before);
    if (concepts.length === 0) return [];
    const single = concepts.map(({ term }) => term).filter((term) => /^[a-z]{5,30}$/.test(term));
    const near = await findMistyped(database.pool, single);
    const forgiving = concepts.map((it) => ({ ...it, near: near.get(it.term) ?? [] }));
    const found = await findPassages(database.pool, forgiving, [...before, ...words].join(' '), now);
    return rankPassages(found, forgiving, text);
  }

  /** Short, or begun as a follow-up, and nothing certain by itself. */
  function mayLean(ranked: readonly RankedPassage[]): boolean {
    const short = understood.words.filter(saysSomething).length <= 3;
    return (understood.followsUp || short) && !isCertain(ranked);
  }

  /** With what was asked before; what has little of this question itself is about something else. */
  async function leaning(alone: readonly RankedPassage[], before: readonly string[]): Promise<RankedPassage[]> {
    const own = new Set(alone.filter(({ coverage }) => coverage >= LEAST_OF_FOLLOW_UP).map(({ code }) => code));
    if (!isInKnownWords(alone)) return [];
    return (await search(asked, understood.words, before)).filter(({ code }) => own.has(code));
  }

  /** Several questions in one: each is answered when each alone is clear, and none is otherwise. */
  async function partsOf(text: string): Promise<RankedPassage[][] | null> {
    const parts = text.split(/[?;\n]|\s(?:và|với lại|ngoài ra)\s/u).map((part) => ({ part, words: wordsOf(part) }));
    const questions = parts.filter(({ words }) => words.filter(saysSomething).length >= 2);
    if (questions.length < 2 || questions.length > MOST_PARTS) return null;
    const found = [];
    for (const { part, words } of questions) {
      const ranked = await search(part, words, []);
      if (verdictOn(ranked, matterOf(words), telling(words)) !== 'TELL') return null;
      found.push(ranked);
    }
    return new Set(found.map(([best]) => best?.code)).size === found.length ? found : null;
  }

  /** Quotes the best of what was found for each question; it is as sure as the least sure of them. */
  function quoting(found: readonly (readonly RankedPassage[])[], topic: Topic): Draft {
    const told = found.flatMap(([best]) => best ?? []);
    const others = found.length === 1 ? offerable(found[0] ?? []).slice(1, MOST_CANDIDATES) : [];
    return {
      ...{ kind: 'ANSWER', confidence: found.every(isCertain) ? 'CERTAIN' : 'LIKELY' },
      score: Math.min(1, ...told.map(({ score }) => score)),
      statements: writer.write({ question, passages: told }),
      sources: told.map(({ kind, code, title, legalBasis }) => ({
        ...{ kind, code, title, legalBasis },
        path: kind === 'FAQ' ? `/faq/${code}` : `/news/${code}`,
      })),
      quickReplies: others.map(replyOf),
      ...{ offers: [], topic },
    };
  }
}

/** Two words that say something, or one that is long: less is in some name always. */
function mayBeName(words: readonly string[]): boolean {
  const telling = words.filter((word) => saysSomething(word) && /^[a-z]+$/.test(word));
  return telling.length >= 2 || telling.some(({ length }) => length >= 5);
}

/** How many words of a question say something. */
function telling(words: readonly string[]): number {
  return new Set(words.filter(saysSomething)).size;
}

function whichQuestion(ranked: readonly RankedPassage[], topic: Topic): Draft {
  return askBack(
    'Tôi chưa chắc mình hiểu đúng câu hỏi. Bạn muốn hỏi điều nào dưới đây?',
    offerable(ranked).slice(0, MOST_CANDIDATES).map(replyOf),
    [{ kind: 'HANDOVER', to: 'HOTLINE' }],
    topic,
  );
}

function replyOf({ kind, code, title }: RankedPassage): QuickReply {
  return { text: title, about: `${kind}:${code}` };
}
