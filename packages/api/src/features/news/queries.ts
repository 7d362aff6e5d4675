import { type Context, clientOf } from '../../context.ts';
import { PLANNED_EACH_TIME, Prisma } from '../../platform/database/client.ts';
import type { Queryable } from '../../platform/database/transaction.ts';
import { rankedByWords } from '../../platform/database/word-rank.ts';
import type { SearchWords } from '../../platform/search-words.ts';
import { NEWS_CATEGORIES } from './data/categories.ts';

/** Which articles everybody may read at an instant; every public read has it in its where. */
export function readableAt(now: Date) {
  return { publishedAt: { lte: now }, withdrawnAt: null };
}

type Selection = Pick<Prisma.NewsArticleFindManyArgs, 'select' | 'include'>;

/** The categories in their order. */
export function findNewsCategories(
  context: Context,
  query: Pick<Prisma.NewsCategoryFindManyArgs, 'select' | 'include'>,
) {
  return clientOf(context).newsCategory.findMany({ ...query, orderBy: [{ position: 'asc' }, { code: 'asc' }] });
}

/** Whether there is a category with a code. */
export async function isNewsCategory(context: Context, code: string): Promise<boolean> {
  return (await clientOf(context).newsCategory.findUnique({ where: { code }, select: { id: true } })) !== null;
}

/** Readable articles of a category, in the page's order. */
export function findNewsPage(
  context: Context,
  of: { category: string | null; now: Date },
  page: Prisma.NewsArticleFindManyArgs,
) {
  const { category, now } = of;
  const within = category === null ? {} : { category: { code: category } };
  return clientOf(context).newsArticle.findMany({
    ...page,
    where: { AND: [{ ...readableAt(now), ...within }, page.where ?? {}] },
  });
}

/** Readable articles by their ids, in any order. */
export function findNews(context: Context, query: Selection, ids: readonly string[], now: Date) {
  return clientOf(context).newsArticle.findMany({ ...query, where: { id: { in: [...ids] }, ...readableAt(now) } });
}

/** One readable article; null for a draft, a scheduled or a withdrawn one, as for one that never was. */
export function findNewsArticle(
  context: Context,
  query: Pick<Prisma.NewsArticleFindFirstArgs, 'select' | 'include'>,
  key: { id: string } | { slug: string },
  now: Date,
) {
  return clientOf(context).newsArticle.findFirst({ ...query, where: { ...key, ...readableAt(now) } });
}

/** An article with its place among what a search found. */
export interface NewsHit {
  id: string;
  score: number;
  publishedAt: Date;
}

/** Nobody pages further into what a search found; beyond this the list ends. */
const MOST_HITS = 500;

/** The readable articles of a category that answer a search, also by their category's name, best first, then newest first. */
export function rankNews(
  context: Context,
  search: SearchWords,
  { category, now }: { category: string | null; now: Date },
): Promise<NewsHit[]> {
  const shown = Prisma.sql`published_at <= ${now} AND withdrawn_at IS NULL AND (${category}::text IS NULL
    OR category_id = (SELECT category.id FROM news_category category WHERE category.code = ${category}))`;
  const columns = { title: 'search_title', titleWords: 'title_words', allWords: 'all_words' };
  // An array, so that the articles are met in the index of their category.
  const under = Prisma.sql`category_id = ANY (ARRAY(SELECT category.id FROM news_category category
    WHERE folded_words(category.name) @@ word::tsquery))`;
  return clientOf(context).$queryRaw<NewsHit[]>`${Prisma.raw(PLANNED_EACH_TIME)}
    WITH ${rankedByWords({ table: 'news_article', ...columns, shown, under }, search)}
    SELECT id, score, published_at AS "publishedAt" FROM ranked JOIN news_article USING (id)
    ORDER BY score DESC, published_at DESC, id DESC LIMIT ${MOST_HITS}`;
}

/** From so many of the newest, of the category and of all, the related ones are chosen. */
const NEARBY = 200;
/** What the same category counts beside titles that are alike, which count 0 to 1. */
const SAME_CATEGORY = 0.15;

/** The articles that are closest to one by category and title, closest first; an index walk however many there are. */
export async function relatedIds(context: Context, id: string, now: Date, limit: number): Promise<string[]> {
  const newest = Prisma.sql`published_at <= ${now} AND withdrawn_at IS NULL
    ORDER BY published_at DESC, id DESC LIMIT ${NEARBY}`;
  const rows = await clientOf(context).$queryRaw<{ id: string }[]>`
    WITH mine AS (SELECT category_id, search_title FROM news_article WHERE id = ${id}::uuid),
    near AS (
      (SELECT id, category_id, search_title, published_at FROM news_article
        WHERE category_id = (SELECT category_id FROM mine) AND ${newest})
      UNION
      (SELECT id, category_id, search_title, published_at FROM news_article WHERE ${newest})
    )
    SELECT near.id FROM near, mine WHERE near.id <> ${id}::uuid
    ORDER BY similarity(near.search_title, mine.search_title)
      + CASE WHEN near.category_id = mine.category_id THEN ${SAME_CATEGORY}::real ELSE 0 END DESC,
      published_at DESC, near.id LIMIT ${limit}`;
  return rows.map((row) => row.id);
}

/** Writes the categories that come with the project, where they are missing. */
export async function loadNewsCategories(tx: Queryable): Promise<void> {
  await tx.query(
    `INSERT INTO news_category (code, name, position)
      SELECT code, name, position FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, position int)
      ON CONFLICT DO NOTHING`,
    [JSON.stringify(NEWS_CATEGORIES.map((category, position) => ({ ...category, position })))],
  );
}
