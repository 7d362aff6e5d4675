import { type Context, clientOf } from '../../context.ts';
import { PLANNED_EACH_TIME, Prisma } from '../../platform/database/client.ts';
import type { Queryable } from '../../platform/database/transaction.ts';
import { rankedByWords } from '../../platform/database/word-rank.ts';
import type { SearchWords } from '../../platform/search-words.ts';

/** The categories in their order. */
export function findCategories(context: Context, query: Pick<Prisma.FaqCategoryFindManyArgs, 'select' | 'include'>) {
  const inOrder = [{ position: 'asc' as const }, { code: 'asc' as const }];
  return clientOf(context).faqCategory.findMany({ ...query, where: { published: true }, orderBy: inOrder });
}

/** Whether there is, or was, a category with a code. */
export async function isCategory(context: Context, code: string): Promise<boolean> {
  return (await clientOf(context).faqCategory.findUnique({ where: { code }, select: { id: true } })) !== null;
}

/** Questions by their ids, in any order. */
export function findFaqs(
  context: Context,
  query: Pick<Prisma.FaqFindManyArgs, 'select' | 'include'>,
  ids: readonly string[],
) {
  return clientOf(context).faq.findMany({ ...query, where: { id: { in: [...ids] }, published: true } });
}

/** A question that is known to be there. */
export function findFaq(
  context: Context,
  query: Pick<Prisma.FaqFindUniqueOrThrowArgs, 'select' | 'include'>,
  id: string,
) {
  return clientOf(context).faq.findUniqueOrThrow({ ...query, where: { id } });
}

/** A question with its place in the list; a higher score answers the search better. */
export interface FaqHit {
  id: string;
  score: number;
  position: number;
}

/** Officers write hundreds of questions, not thousands; beyond this the list ends. */
const MOST_HITS = 1_000;

const SEARCHED = { table: 'faq', title: 'fold(question)', titleWords: 'question_words', allWords: 'all_words' };

/**
 * The questions of a category that answer a search, best first; without a search all, in their order.
 *
 * @param of.published true for what everybody may read; null for everything, which is for officers.
 */
export async function rankFaqs(
  context: Context,
  { category, published }: { category: string | null; published: boolean | null },
  search: SearchWords | null,
): Promise<FaqHit[]> {
  const shown = Prisma.sql`(${published}::boolean IS NULL OR faq.published = ${published}) AND (${category}::text IS NULL
    OR category_id = (SELECT category.id FROM faq_category category WHERE category.code = ${category}))`;
  if (search === null)
    return await clientOf(context).$queryRaw<FaqHit[]>`
      SELECT faq.id, 0 AS score, category.position * 10000 + faq.position AS position
      FROM faq JOIN faq_category category ON category.id = category_id
      WHERE ${shown} ORDER BY position, id LIMIT ${MOST_HITS}`;
  const ranking = rankedByWords({ ...SEARCHED, shown }, search);
  return await clientOf(context).$queryRaw<FaqHit[]>`${Prisma.raw(PLANNED_EACH_TIME)}
    WITH ${ranking}
    SELECT faq.id, score, category.position * 10000 + faq.position AS position
    FROM ranked JOIN faq ON faq.id = ranked.id JOIN faq_category category ON category.id = category_id
    ORDER BY score DESC, position, id LIMIT ${MOST_HITS}`;
}

/**
 * Keeps whether an answer helped a voter, once each: a second vote replaces the first, in one statement.
 *
 * @returns false when there is no such question.
 */
export async function writeVote(
  db: Queryable,
  vote: { faqId: string; voter: Buffer; helpful: boolean; at: Date },
): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>({
    name: 'faq-vote',
    text: `WITH vote AS (
        INSERT INTO faq_vote AS kept (faq_id, voter, helpful, at)
        SELECT id, $2, $3, $4 FROM faq WHERE id = $1 AND published
        ON CONFLICT (faq_id, voter) DO UPDATE SET helpful = excluded.helpful, at = excluded.at
        RETURNING faq_id, NEW.helpful::int - coalesce(OLD.helpful::int, 0) AS yes,
          (NOT NEW.helpful)::int - coalesce((NOT OLD.helpful)::int, 0) AS no
      ), counted AS (
        UPDATE faq SET helpful_count = helpful_count + vote.yes, unhelpful_count = unhelpful_count + vote.no
        FROM vote WHERE faq.id = vote.faq_id AND (vote.yes <> 0 OR vote.no <> 0)
      )
      SELECT EXISTS (SELECT FROM vote) AS there`,
    values: [vote.faqId, vote.voter, vote.helpful, vote.at],
  });
  return rows[0]?.there ?? false;
}
