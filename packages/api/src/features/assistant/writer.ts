import type { Statement } from './answer.ts';
import { words } from './understanding/words.ts';

/** A text that an answer may rest on. */
export interface Passage {
  kind: 'FAQ' | 'ARTICLE';
  code: string;
  title: string;
  /** Other ways in which people ask for it. */
  askedAs: readonly string[];
  body: string;
  legalBasis: string | null;
}

/**
 * Turns the passages that were found into the text of an answer.
 *
 * A language model can stand here; none does. Whatever writes may say only what the passages say, and names for every
 * statement the passage that it rests on (its place in the list), so that nothing is told without a source.
 */
export interface AnswerWriter {
  write(task: { question: string; passages: readonly Passage[] }): AsyncIterable<Statement>;
}

/** A quotation longer than this is shortened to the sentences that the question asks for. */
const LONGEST_QUOTATION = 700;

/** Quotes: whole sentences of the passages as they stand, in their order. */
export const quotingWriter: AnswerWriter = {
  async *write({ question, passages }) {
    for (const [source, { body }] of passages.entries()) yield { text: quotationOf(body, question), source };
  },
};

function quotationOf(body: string, question: string): string {
  const text = body.trim();
  if (text.length <= LONGEST_QUOTATION) return text;
  const asked = new Set(words(question));
  const sentences = sentencesOf(text).map((sentence, place) => ({
    ...{ sentence, place },
    shared: words(sentence).filter((word) => asked.has(word)).length,
  }));
  let length = 0;
  return sentences
    .toSorted((one, other) => other.shared - one.shared || one.place - other.place)
    .filter(({ sentence, place }, rank) => {
      // One sentence is given even when it is long; a sentence is never cut.
      const fits = rank === 0 || length + sentence.length <= LONGEST_QUOTATION;
      if (fits) length += sentence.length;
      return fits && place >= 0;
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ sentence }) => sentence.trim())
    .join(' ');
}

/** The sentences of a text with the blanks behind them: joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}
