import { type Draft, nameOf, type Topic } from '../answer.ts';
import type { Question } from './question.ts';

/** What the assistant made of one question. */
export interface Prediction {
  question: Question;
  /** What it answered from, or null when it asked back, handed over or refused. */
  top: string | null;
  /** What it answered from or offered, best first. */
  offered: string[];
  kind: Draft['kind'];
  confidence: Draft['confidence'];
  score: number;
}

/** Shares between 0 and 1. */
export interface Measurement {
  questions: number;
  /** Of the questions that something answers: answered from the right source. */
  top1: number;
  /** Of the same: the right source is among the first three that were told or offered. */
  top3: number;
  /** Of all that was answered: from the right source. */
  answerPrecision: number;
  /** Of the answers that were said to be certain: from the right source. */
  certainPrecision: number;
  /** Of the questions that something answers: answered for certain, and from the right source. */
  certainRecall: number;
  /** Of what was handed over or refused: rightly. */
  refusalPrecision: number;
  /** Of the questions that nothing answers: not answered. */
  refusalRecall: number;
}

/** Asks every question, with what was asked before it, and notes what comes back. */
export async function predict(
  questions: readonly Question[],
  answer: (question: string, former: Topic | null) => Promise<Draft>,
): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const question of questions) {
    let topic: Topic | null = null;
    for (const text of question.before ?? []) topic = (await answer(text, topic)).topic;
    const { kind, confidence, score, sources, quickReplies } = await answer(question.text, topic);
    const told = kind === 'ANSWER' || kind === 'SCREEN' ? sources.map(nameOf) : [];
    const contact = kind === 'HANDOVER' ? sources.map(nameOf) : [];
    const offered = [...told, ...contact, ...quickReplies.flatMap(({ about }) => (about ? [about] : []))];
    predictions.push({ question, top: told[0] ?? null, offered: offered.slice(0, 3), kind, confidence, score });
  }
  return predictions;
}

/** Hit rates, and how well the assistant knows what it does not know. */
export function measure(predictions: readonly Prediction[]): Measurement {
  const answerable = predictions.filter(({ question }) => question.expect.length > 0);
  const others = predictions.filter(({ question }) => question.expect.length === 0);
  const certain = predictions.filter(({ top, confidence }) => top !== null && confidence === 'CERTAIN');
  const handedOver = predictions.filter(({ kind }) => kind === 'HANDOVER');
  return {
    questions: predictions.length,
    top1: share(answerable, isTopRight),
    top3: share(answerable, ({ question, offered }) => offered.some((name) => question.expect.includes(name))),
    answerPrecision: share(
      predictions.filter(({ top }) => top !== null),
      isTopRight,
    ),
    certainPrecision: share(certain, isTopRight),
    certainRecall: share(answerable, (it) => it.confidence === 'CERTAIN' && isTopRight(it)),
    refusalPrecision: share(handedOver, ({ question }) => question.expect.length === 0),
    refusalRecall: share(others, ({ top }) => top === null),
  };
}

/** Whether the first source of the answer is one of the right ones, or rightly none. */
export function isTopRight({ question, top }: Prediction): boolean {
  return top === null ? question.expect.length === 0 : question.expect.includes(top);
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}
