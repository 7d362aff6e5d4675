import { type Context, clientOf } from '../../../context.ts';
import type { Prisma } from '../../../platform/database/client.ts';
import type { Queryable, Transaction } from '../../../platform/database/transaction.ts';

/** Who changes something, when and by which request. */
export interface Change {
  officerId: string;
  requestId: string;
  at: Date;
}

/** What is in which version, as an officer read it. */
export interface Versioned {
  id: string;
  version: number;
}

/** A category whose row is locked until the transaction ends. */
export interface LockedCategory extends Versioned {
  published: boolean;
}

/**
 * Locks a category against being withdrawn or put in another order meanwhile; null when there is none.
 *
 * Categories are locked before their questions, always.
 */
export async function lockCategory(
  tx: Transaction,
  key: { id: string } | { code: string } | { faqId: string },
): Promise<LockedCategory | null> {
  const [name, condition, value] =
    'id' in key
      ? ['id', 'id = $1', key.id]
      : 'code' in key
        ? ['code', 'code = $1', key.code]
        : ['faq', 'id = (SELECT category_id FROM faq WHERE id = $1)', key.faqId];
  const { rows } = await tx.query<LockedCategory>({
    name: `faq-category-lock-by-${name}`,
    text: `SELECT id, version, published FROM faq_category WHERE ${condition} FOR NO KEY UPDATE`,
    values: [value],
  });
  return rows[0] ?? null;
}

/** The texts of a question. */
export interface FaqTexts {
  question: string;
  askedAs: readonly string[];
  answer: string;
  legalBasis: string | null;
}

/** Adds a question at the end of a locked category; its id. @throws unique violation when the code is taken. */
export async function insertFaq(
  tx: Transaction,
  faq: FaqTexts & { code: string; categoryId: string; published: boolean },
  { officerId, at }: Change,
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'faq-insert',
    text: `INSERT INTO faq
        (code, category_id, question, answer, legal_basis, published, officer_id, updated_at, asked_as, position)
      SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce(max(position) + 1, 0) FROM faq WHERE category_id = $2
      RETURNING id`,
    values: [
      ...[faq.code, faq.categoryId, faq.question, faq.answer, faq.legalBasis, faq.published],
      ...[officerId, at, faq.askedAs],
    ],
  });
  if (!rows[0]) throw new Error('a question was not stored'); // an insert returns its row
  return rows[0].id;
}

/** What changes of a question; undefined stays. */
export interface FaqChange {
  question: string | undefined;
  askedAs: readonly string[] | undefined;
  answer: string | undefined;
  /** Null takes it away. */
  legalBasis: string | null | undefined;
  published: boolean | undefined;
}

/**
 * Changes a question in the version that was read, within a locked category; one that moves there goes to its end.
 *
 * @returns false when nothing was changed: another version, or it would be shown in a withdrawn category.
 */
export async function updateFaq(
  tx: Transaction,
  { id, version }: Versioned,
  category: LockedCategory,
  change: FaqChange,
  { officerId, at }: Change,
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'faq-update',
    text: `UPDATE faq SET version = version + 1, officer_id = $4, updated_at = $5,
        question = coalesce($6, question), answer = coalesce($7, answer),
        legal_basis = CASE WHEN $8 THEN $9 ELSE legal_basis END, published = coalesce($10, published),
        asked_as = coalesce($12, asked_as), category_id = $3, position = CASE WHEN category_id = $3 THEN position
          ELSE (SELECT coalesce(max(other.position) + 1, 0) FROM faq other WHERE other.category_id = $3) END
      WHERE id = $1 AND version = $2 AND ($11 OR NOT coalesce($10, published))`,
    values: [
      id,
      version,
      category.id,
      officerId,
      at,
      change.question ?? null,
      change.answer ?? null,
      change.legalBasis !== undefined,
      change.legalBasis ?? null,
      change.published ?? null,
      category.published,
      change.askedAs ?? null,
    ],
  });
  return rowCount === 1;
}

/** The version that a question has now; null when there is none. */
export async function findFaqVersion(db: Queryable, id: string): Promise<number | null> {
  const { rows } = await db.query<{ version: number }>({
    name: 'faq-version',
    text: 'SELECT version FROM faq WHERE id = $1',
    values: [id],
  });
  return rows[0]?.version ?? null;
}

/** Keeps the version that a question has just become. */
export async function recordFaq(
  tx: Transaction,
  id: string,
  action: 'CREATED' | 'EDITED',
  { officerId, requestId, at }: Change,
): Promise<void> {
  await tx.query({
    name: 'faq-revision',
    text: `INSERT INTO faq_revision
        (faq_id, version, action, at, officer_id, request_id, category_id, question, asked_as, answer,
         legal_basis, published)
      SELECT id, version, $2::faq_action, $3, $4, $5, category_id, question, asked_as, answer, legal_basis, published
      FROM faq WHERE id = $1`,
    values: [id, action, at, officerId, requestId],
  });
}

/** Puts the questions of a locked category in an order; false when the ids are not exactly its questions. */
export async function orderFaqs(tx: Transaction, categoryId: string, ids: readonly string[]): Promise<boolean> {
  const { rows } = await tx.query<{ complete: boolean }>({
    name: 'faq-order-complete',
    text: `SELECT count(*) = cardinality($2::uuid[]) AND count(*) FILTER (WHERE id = ANY ($2::uuid[])) = count(*) AS complete
      FROM faq WHERE category_id = $1`,
    values: [categoryId, ids],
  });
  if (!rows[0]?.complete) return false;
  await tx.query({
    name: 'faq-order',
    text: `UPDATE faq SET position = place - 1
      FROM unnest($2::uuid[]) WITH ORDINALITY AS asked (id, place) WHERE faq.id = asked.id AND category_id = $1`,
    values: [categoryId, ids],
  });
  return true;
}

type FaqSelection = Pick<Prisma.FaqFindUniqueOrThrowArgs, 'select' | 'include'>;

/** A question in any state, for officers of the desk; one that is known to be there. */
export function readEditorialFaq(context: Context, query: FaqSelection, id: string) {
  return clientOf(context).faq.findUniqueOrThrow({ ...query, where: { id } });
}

/** Questions in any state by their ids, for officers of the desk. */
export function findEditorialFaqs(
  context: Context,
  query: Pick<Prisma.FaqFindManyArgs, 'select' | 'include'>,
  ids: readonly string[],
) {
  return clientOf(context).faq.findMany({ ...query, where: { id: { in: [...ids] } } });
}
