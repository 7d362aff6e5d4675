import { type Context, clientOf } from '../../../context.ts';
import type { Prisma } from '../../../platform/database/client.ts';
import type { Queryable, Transaction } from '../../../platform/database/transaction.ts';
import { readableAt } from '../queries.ts';

/** What was done to an article. */
export type NewsAction = 'DRAFTED' | 'EDITED' | 'PUBLISHED' | 'CORRECTED' | 'WITHDRAWN';

/** Which article in which version an officer wants to change. */
export interface ArticleVersion {
  id: string;
  version: number;
}

/** What is written of an article; a field that is left out stays as it is. */
export interface ArticleTexts {
  category?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  html?: string | undefined;
  text?: string | undefined;
}

/** A picture that the transaction has claimed, and its words. */
export interface Picture {
  id: string;
  alt: string;
}

/** Adds a draft in a category that is known to be there. @throws unique violation when the slug is taken. */
export async function insertArticle(
  tx: Transaction,
  article: Required<ArticleTexts> & { slug: string; picture: Picture | null },
  now: Date,
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'news-insert',
    text: `INSERT INTO news_article
        (slug, category_id, title, summary, html, text, created_at, updated_at, picture_id, picture_alt)
      SELECT $1, id, $3, $4, $5, $6, $7, $7, $8, $9 FROM news_category WHERE code = $2 RETURNING id`,
    values: [
      article.slug,
      article.category,
      article.title,
      article.summary,
      article.html,
      article.text,
      now,
      article.picture?.id ?? null,
      article.picture?.alt ?? null,
    ],
  });
  if (!rows[0]) throw new Error('an article was not stored'); // categories are never removed
  return rows[0].id;
}

/** What an edit has to know of an article. */
export interface HeldArticle {
  /** Whether its readers can read it, which makes a change a correction. */
  readable: boolean;
  pictureId: string | null;
}

/** Locks an article in the version that was read; null when it is in another one, or there is none. */
export async function lockArticle(
  tx: Transaction,
  { id, version }: ArticleVersion,
  now: Date,
): Promise<HeldArticle | null> {
  const { rows } = await tx.query<HeldArticle>({
    name: 'news-lock',
    text: `SELECT coalesce(published_at <= $3 AND withdrawn_at IS NULL, false) AS readable, picture_id AS "pictureId"
      FROM news_article WHERE id = $1 AND version = $2 FOR UPDATE`,
    values: [id, version, now],
  });
  return rows[0] ?? null;
}

/**
 * Changes a locked article; its slug follows the title until the article is published for the first time.
 *
 * @param change.picture undefined stays, null takes it away.
 * @throws unique violation when the slug is taken.
 */
export async function updateArticle(
  tx: Transaction,
  id: string,
  change: ArticleTexts & { slug: string | undefined; picture: Picture | null | undefined; corrected: boolean },
  now: Date,
): Promise<void> {
  await tx.query({
    name: 'news-edit',
    text: `UPDATE news_article SET version = version + 1, updated_at = $2,
        category_id = coalesce((SELECT category.id FROM news_category category WHERE category.code = $3), category_id),
        title = coalesce($4, title), summary = coalesce($5, summary), html = coalesce($6, html), text = coalesce($7, text),
        slug = CASE WHEN published_at IS NULL AND title <> coalesce($4, title) THEN $8 ELSE slug END,
        corrected_at = CASE WHEN $9 THEN $2 ELSE corrected_at END,
        picture_id = CASE WHEN $10 THEN $11 ELSE picture_id END,
        picture_alt = CASE WHEN $10 THEN $12 ELSE picture_alt END
      WHERE id = $1`,
    values: [
      id,
      now,
      change.category ?? null,
      change.title ?? null,
      change.summary ?? null,
      change.html ?? null,
      change.text ?? null,
      change.slug ?? null,
      change.corrected,
      change.picture !== undefined,
      change.picture?.id ?? null,
      change.picture?.alt ?? null,
    ],
  });
}

/** Publishes an article from an instant on, unless it can be read already; false when nothing was changed. */
export async function publishArticle(
  tx: Transaction,
  { id, version }: ArticleVersion,
  at: Date,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'news-publish',
    text: `UPDATE news_article SET version = version + 1, updated_at = $3, published_at = $4,
        withdrawn_at = NULL, withdrawal_reason = NULL
      WHERE id = $1 AND version = $2 AND (published_at IS NULL OR published_at > $3 OR withdrawn_at IS NOT NULL)`,
    values: [id, version, now, at],
  });
  return rowCount === 1;
}

/** Takes an article away from its readers, or a draft from the desk; false when nothing was changed. */
export async function withdrawArticle(
  tx: Transaction,
  { id, version }: ArticleVersion,
  reason: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'news-withdraw',
    text: `UPDATE news_article SET version = version + 1, updated_at = $3, withdrawn_at = $3, withdrawal_reason = $4
      WHERE id = $1 AND version = $2 AND withdrawn_at IS NULL`,
    values: [id, version, now, reason],
  });
  return rowCount === 1;
}

/** Keeps the version that an article has just become, and who made it so; behind the lock of the change. */
export async function recordRevision(
  tx: Transaction,
  id: string,
  entry: { action: NewsAction; at: Date; officerId: string; requestId: string; note: string | null },
): Promise<void> {
  await tx.query({
    name: 'news-revision',
    text: `INSERT INTO news_revision
        (article_id, version, action, at, officer_id, request_id, note, title, summary, html, published_at)
      SELECT id, version, $2::news_action, $3, $4, $5, $6, title, summary, html, published_at
      FROM news_article WHERE id = $1`,
    values: [id, entry.action, entry.at, entry.officerId, entry.requestId, entry.note],
  });
}

/** The version that an article has now; null when there is none. */
export async function findVersion(db: Queryable, id: string): Promise<number | null> {
  const { rows } = await db.query<{ version: number }>({
    name: 'news-version',
    text: 'SELECT version FROM news_article WHERE id = $1',
    values: [id],
  });
  return rows[0]?.version ?? null;
}

/** Whether a category has this code. */
export async function hasCategory(db: Queryable, code: string): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'news-category',
    text: 'SELECT FROM news_category WHERE code = $1',
    values: [code],
  });
  return rowCount === 1;
}

/** How far an article has come, as its dates say at an instant. */
export type EditorialStatus = 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'WITHDRAWN';

const OF_STATUS: Record<EditorialStatus, (now: Date) => Prisma.NewsArticleWhereInput> = {
  DRAFT: () => ({ publishedAt: null, withdrawnAt: null }),
  SCHEDULED: (now) => ({ publishedAt: { gt: now }, withdrawnAt: null }),
  PUBLISHED: readableAt,
  WITHDRAWN: () => ({ withdrawnAt: { not: null } }),
};

/** Articles in any state, for officers of the desk, in the page's order. */
export function findEditorialPage(
  context: Context,
  { status, now }: { status: EditorialStatus | null; now: Date },
  page: Prisma.NewsArticleFindManyArgs,
) {
  const where = { AND: [status ? OF_STATUS[status](now) : {}, page.where ?? {}] };
  return clientOf(context).newsArticle.findMany({ ...page, where });
}

type Selection = Pick<Prisma.NewsArticleFindUniqueArgs, 'select' | 'include'>;

/** An article in any state, for officers of the desk; null when there is none. */
export function findEditorialArticle(context: Context, query: Selection, id: string) {
  return clientOf(context).newsArticle.findUnique({ ...query, where: { id } });
}

/** An article that was just changed. */
export function readEditorialArticle(context: Context, query: Selection, id: string) {
  return clientOf(context).newsArticle.findUniqueOrThrow({ ...query, where: { id } });
}
