import { type Context, clientOf } from '../../../../context.ts';
import type { Prisma } from '../../../../platform/database/client.ts';
import type { Transaction } from '../../../../platform/database/transaction.ts';
import type { Change } from '../queries.ts';

/** Adds a category behind the others; its id. @throws unique violation when the code is taken. */
export async function insertCategory(
  tx: Transaction,
  category: { code: string; name: string; published: boolean },
  { officerId }: Change,
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'faq-category-insert',
    text: `INSERT INTO faq_category (code, name, published, officer_id, position)
      SELECT $1, $2, $3, $4, coalesce(max(position) + 1, 0) FROM faq_category RETURNING id`,
    values: [category.code, category.name, category.published, officerId],
  });
  if (!rows[0]) throw new Error('a category was not stored'); // an insert returns its row
  return rows[0].id;
}

/** Changes a locked category; false when it would be withdrawn while it holds published questions. */
export async function updateCategory(
  tx: Transaction,
  id: string,
  change: { name: string | undefined; published: boolean | undefined },
  { officerId }: Change,
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'faq-category-update',
    text: `UPDATE faq_category SET version = version + 1, officer_id = $2,
        name = coalesce($3, name), published = coalesce($4, published)
      WHERE id = $1 AND (coalesce($4, published) OR NOT EXISTS (SELECT FROM faq WHERE category_id = $1 AND published))`,
    values: [id, officerId, change.name ?? null, change.published ?? null],
  });
  return rowCount === 1;
}

/** Counts an order of its questions as a change of a locked category. */
export async function touchCategory(tx: Transaction, id: string, { officerId }: Change): Promise<void> {
  await tx.query({
    name: 'faq-category-touch',
    text: 'UPDATE faq_category SET version = version + 1, officer_id = $2 WHERE id = $1',
    values: [id, officerId],
  });
}

/** Puts all categories in an order; their ids, or null when those that are given are not exactly all. */
export async function orderCategories(
  tx: Transaction,
  ids: readonly string[],
  { officerId }: Change,
): Promise<string[] | null> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'faq-category-lock-all',
    text: 'SELECT id FROM faq_category ORDER BY id FOR NO KEY UPDATE',
  });
  const asked = new Set(ids);
  if (asked.size !== ids.length || rows.length !== ids.length || !rows.every((row) => asked.has(row.id))) return null;
  await tx.query({
    name: 'faq-category-order',
    text: `UPDATE faq_category SET version = version + 1, officer_id = $2, position = place - 1
      FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) WHERE faq_category.id = asked.id`,
    values: [ids, officerId],
  });
  return rows.map((row) => row.id);
}

/** Keeps the versions that categories have just become. */
export async function recordCategories(
  tx: Transaction,
  ids: readonly string[],
  action: 'CREATED' | 'EDITED' | 'REORDERED',
  { officerId, requestId, at }: Change,
): Promise<void> {
  await tx.query({
    name: 'faq-category-revision',
    text: `INSERT INTO faq_category_revision
        (category_id, version, action, at, officer_id, request_id, name, published, position)
      SELECT id, version, $2::faq_action, $3, $4, $5, name, published, position FROM faq_category WHERE id = ANY ($1)`,
    values: [ids, action, at, officerId, requestId],
  });
}

/** A category in any state, for officers of the desk; one that is known to be there. */
export function readEditorialCategory(
  context: Context,
  query: Pick<Prisma.FaqCategoryFindUniqueOrThrowArgs, 'select' | 'include'>,
  id: string,
) {
  return clientOf(context).faqCategory.findUniqueOrThrow({ ...query, where: { id } });
}

/** All categories in their order, for officers of the desk. */
export function findEditorialCategories(
  context: Context,
  query: Pick<Prisma.FaqCategoryFindManyArgs, 'select' | 'include'>,
) {
  return clientOf(context).faqCategory.findMany({ ...query, orderBy: [{ position: 'asc' }, { code: 'asc' }] });
}
