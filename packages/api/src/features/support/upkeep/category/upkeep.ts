import { inTransaction } from '../../../../platform/database/transaction.ts';
import { uuidOrNobody } from '../../../../platform/ids.ts';
import { distinctSlug, slugOf } from '../../../../platform/slug.ts';
import { parseWrittenText } from '../../../../platform/written-text.ts';
import {
  type FaqCategoryChanged,
  type FaqCategoryInUse,
  type FaqCategoryNotFound,
  type FaqOrderIncomplete,
  faqCategoryChanged,
  faqCategoryInUse,
  faqCategoryNotFound,
  faqOrderIncomplete,
} from '../../errors.ts';
import { lockCategory, type Versioned } from '../queries.ts';
import { type Author, changeBy, given, type UpkeepDeps, type Written } from '../upkeep.ts';
import { insertCategory, orderCategories, recordCategories, updateCategory } from './queries.ts';

export type CategoryEditing = Written<'FaqCategorySaved'> | FaqCategoryNotFound | FaqCategoryChanged | FaqCategoryInUse;
export type CategoryOrdering = { kind: 'FaqCategoriesReordered' } | FaqOrderIncomplete;

const NAME = { name: { vi: 'Tên chủ đề', en: 'A name' }, min: 3, max: 100 };
const CODE = { longest: 30, otherwise: 'chu-de' };

/**
 * Adds a category behind the others.
 *
 * @throws CodedError BAD_USER_INPUT that names the field and its bounds.
 */
export async function addCategory(
  { database, clock }: UpkeepDeps,
  input: { name: string; published: boolean },
  author: Author,
): Promise<Written<'FaqCategorySaved'>> {
  const name = parseWrittenText(input.name, 'input.name', NAME);
  const plain = slugOf(name, CODE);
  let code = plain;
  return inTransaction<Written<'FaqCategorySaved'>>(database, async (tx) => {
    const change = changeBy(author, clock.now());
    const category = { code, name, published: input.published };
    code = distinctSlug(plain); // for the next try, when the code is taken
    const id = await insertCategory(tx, category, change);
    await recordCategories(tx, [id], 'CREATED', change);
    return { kind: 'FaqCategorySaved', id };
  });
}

/**
 * Renames, publishes or withdraws a category in the version that the officer read.
 *
 * @throws CodedError BAD_USER_INPUT that names the field and its bounds.
 */
export async function editCategory(
  { database, clock }: UpkeepDeps,
  input: Versioned & { name?: string | null | undefined; published?: boolean | null | undefined },
  author: Author,
): Promise<CategoryEditing> {
  const name = given(input.name, (text) => parseWrittenText(text, 'input.name', NAME));
  return inTransaction<CategoryEditing>(database, async (tx) => {
    const change = changeBy(author, clock.now());
    // Behind this lock no question is published in it; only then is it looked for those that are.
    const category = await lockCategory(tx, { id: uuidOrNobody(input.id) });
    if (!category) return faqCategoryNotFound();
    if (category.version !== input.version) return faqCategoryChanged(category.id);
    const texts = { name, published: input.published ?? undefined };
    if (!(await updateCategory(tx, category.id, texts, change))) return faqCategoryInUse();
    await recordCategories(tx, [category.id], 'EDITED', change);
    return { kind: 'FaqCategorySaved', id: category.id };
  });
}

/** Puts all categories, shown or not, in another order. */
export async function reorderCategories(
  { database, clock }: UpkeepDeps,
  categories: readonly string[],
  author: Author,
): Promise<CategoryOrdering> {
  return inTransaction<CategoryOrdering>(database, async (tx) => {
    const change = changeBy(author, clock.now());
    const ordered = await orderCategories(tx, categories.map(uuidOrNobody), change);
    if (!ordered) return faqOrderIncomplete();
    await recordCategories(tx, ordered, 'REORDERED', change);
    return { kind: 'FaqCategoriesReordered' };
  });
}
