import type { Caller } from '../../../platform/caller.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/client.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { badInput } from '../../../platform/errors.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { distinctSlug, slugOf } from '../../../platform/slug.ts';
import { parseWrittenParagraphs, parseWrittenText } from '../../../platform/written-text.ts';
import type { OfficerSession } from '../../officer/index.ts';
import {
  type FaqCategoryChanged,
  type FaqCategoryNotFound,
  type FaqCategoryWithdrawn,
  type FaqChanged,
  type FaqNotFound,
  type FaqOrderIncomplete,
  faqCategoryChanged,
  faqCategoryNotFound,
  faqCategoryWithdrawn,
  faqChanged,
  faqNotFound,
  faqOrderIncomplete,
} from '../errors.ts';
import { recordCategories, touchCategory } from './category/queries.ts';
import {
  type Change,
  findFaqVersion,
  insertFaq,
  lockCategory,
  orderFaqs,
  recordFaq,
  updateFaq,
  type Versioned,
} from './queries.ts';

type Given<T> = T | null | undefined;

/** What upkeep of the questions is built from. */
export interface UpkeepDeps {
  database: Database;
  clock: Clock;
}

/** Which officer asks, by which request. */
export interface Author {
  officer: OfficerSession;
  caller: Caller;
}

/** A question as an officer writes it. */
export interface FaqInput {
  /** Code of a category. */
  category: string;
  question: string;
  askedAs?: Given<readonly string[]>;
  answer: string;
  legalBasis?: Given<string>;
  published: boolean;
}

/** What an officer changes of a question; absent stays, and so does null except for the legal basis, which it takes away. */
export interface FaqEdit extends Versioned {
  category?: Given<string>;
  question?: Given<string>;
  askedAs?: Given<readonly string[]>;
  answer?: Given<string>;
  legalBasis?: Given<string>;
  published?: Given<boolean>;
}

/** Something was written; it is read again by its id. */
export interface Written<Kind extends string> {
  kind: Kind;
  id: string;
}

export type FaqAddition = Written<'FaqSaved'> | FaqCategoryNotFound | FaqCategoryWithdrawn;
export type FaqEditing = Written<'FaqSaved'> | FaqNotFound | FaqChanged | FaqCategoryNotFound | FaqCategoryWithdrawn;
export type FaqOrdering = Written<'FaqsReordered'> | FaqCategoryNotFound | FaqCategoryChanged | FaqOrderIncomplete;

const QUESTION = { name: { vi: 'Câu hỏi', en: 'A question' }, min: 10, max: 300 };
const WORDING = { name: { vi: 'Cách hỏi khác', en: 'Another wording' }, min: 5, max: 300 };
const ANSWER = { name: { vi: 'Câu trả lời', en: 'An answer' }, min: 10, max: 5_000 };
const LEGAL_BASIS = { name: { vi: 'Căn cứ pháp lý', en: 'A legal basis' }, min: 3, max: 300 };
const CODE = { longest: 60, otherwise: 'cau-hoi' };

const MOST_WORDINGS = 20;
const questionOf = (text: string) => parseWrittenText(text, 'input.question', QUESTION);
/** Each once, and none that is empty. */
const wordingsOf = (texts: readonly string[]) => {
  if (texts.length > MOST_WORDINGS)
    throw badInput('input.askedAs', {
      vi: `Ghi nhiều nhất ${MOST_WORDINGS} cách hỏi khác; hãy bỏ bớt.`,
      en: `Give at most ${MOST_WORDINGS} other wordings; leave some out.`,
    });
  return [...new Set(texts.map((text) => parseWrittenText(text, 'input.askedAs', WORDING)))];
};
const answerOf = (text: string) => parseWrittenParagraphs(text, 'input.answer', ANSWER);
const basisOf = (text: string) => parseWrittenText(text, 'input.legalBasis', LEGAL_BASIS);

/** The line of a trail that an officer's request leaves at an instant. */
export function changeBy({ officer, caller }: Author, at: Date): Change {
  return { officerId: officer.officerId, requestId: caller.requestId, at };
}

/**
 * Adds a question at the end of a category.
 *
 * @throws CodedError BAD_USER_INPUT that names the field and its bounds.
 */
export async function addFaq({ database, clock }: UpkeepDeps, input: FaqInput, author: Author): Promise<FaqAddition> {
  const { legalBasis } = input;
  const texts = {
    question: questionOf(input.question),
    askedAs: wordingsOf(input.askedAs ?? []),
    answer: answerOf(input.answer),
    legalBasis: legalBasis === null || legalBasis === undefined ? null : basisOf(legalBasis),
  };
  const plain = slugOf(texts.question, CODE);
  let code = plain;
  return inTransaction<FaqAddition>(database, async (tx) => {
    const change = changeBy(author, clock.now());
    const faq = { ...texts, code, published: input.published };
    code = distinctSlug(plain); // for the next try, when the code is taken
    const category = await lockCategory(tx, { code: input.category });
    if (!category) return faqCategoryNotFound();
    if (input.published && !category.published) return faqCategoryWithdrawn();
    const id = await insertFaq(tx, { ...faq, categoryId: category.id }, change);
    await recordFaq(tx, id, 'CREATED', change);
    return { kind: 'FaqSaved', id };
  });
}

/**
 * Changes, moves, publishes or withdraws a question in the version that the officer read.
 *
 * @throws CodedError BAD_USER_INPUT that names the field and its bounds.
 */
export async function editFaq({ database, clock }: UpkeepDeps, input: FaqEdit, author: Author): Promise<FaqEditing> {
  const key = { id: uuidOrNobody(input.id), version: input.version };
  const { legalBasis } = input;
  const texts = {
    question: given(input.question, questionOf),
    askedAs: given(input.askedAs, wordingsOf),
    answer: given(input.answer, answerOf),
    legalBasis: legalBasis === null ? null : given(legalBasis, basisOf),
    published: input.published ?? undefined,
  };
  return inTransaction<FaqEditing>(database, async (tx) => {
    const change = changeBy(author, clock.now());
    const target = input.category ?? undefined;
    const category = await lockCategory(tx, target === undefined ? { faqId: key.id } : { code: target });
    if (!category) return target === undefined ? faqNotFound() : faqCategoryNotFound();
    if (!(await updateFaq(tx, key, category, texts, change))) {
      const version = await findFaqVersion(tx, key.id);
      if (version === null) return faqNotFound();
      return version === key.version ? faqCategoryWithdrawn() : faqChanged(key.id);
    }
    await recordFaq(tx, key.id, 'EDITED', change);
    return { kind: 'FaqSaved', id: key.id };
  });
}

/** Puts the questions of a category, shown or not, in another order, unless the category has changed meanwhile. */
export async function reorderFaqs(
  { database, clock }: UpkeepDeps,
  input: Versioned & { faqs: readonly string[] },
  author: Author,
): Promise<FaqOrdering> {
  return inTransaction<FaqOrdering>(database, async (tx) => {
    const change = changeBy(author, clock.now());
    const category = await lockCategory(tx, { id: uuidOrNobody(input.id) });
    if (!category) return faqCategoryNotFound();
    if (category.version !== input.version) return faqCategoryChanged(category.id);
    if (!(await orderFaqs(tx, category.id, input.faqs.map(uuidOrNobody)))) return faqOrderIncomplete();
    await touchCategory(tx, category.id, change);
    await recordCategories(tx, [category.id], 'REORDERED', change);
    return { kind: 'FaqsReordered', id: category.id };
  });
}

/** Reads what is there; undefined for what is absent or null. */
export function given<From, To>(value: Given<From>, read: (value: From) => To): To | undefined {
  return value === null || value === undefined ? undefined : read(value);
}
