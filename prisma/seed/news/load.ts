import { loadNewsCategories, readArticleHtml } from '../../../packages/api/src/features/news/index.ts';
import type { Database } from '../../../packages/api/src/platform/database/client.ts';
import { inTransaction, type Transaction } from '../../../packages/api/src/platform/database/transaction.ts';
import type { FileStore } from '../../../packages/api/src/platform/files/store.ts';
import { insertRows } from '../rows.ts';
import { stableId } from '../stable-id.ts';
import { DEMO_ARTICLES, type DemoArticle } from './articles.ts';
import { demoPicture, PICTURE } from './picture.ts';

/** Serialises processes that load demo articles into one database. */
const NEWS_LOCK = 7_203_006;

const idOf = ({ slug }: DemoArticle) => stableId('news', slug);
const pictureIdOf = ({ slug }: DemoArticle) => stableId('news-picture', slug);

/**
 * Loads the demo's articles where they are missing, with their pictures; what an officer made of one stays.
 *
 * The bytes of a picture are in the store before its row is committed; those that a store has lost are put back.
 */
export async function loadDemoNews(database: Database, files: FileStore): Promise<void> {
  await inTransaction(database, async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [NEWS_LOCK]);
    await loadNewsCategories(tx);
    const missing = await findMissing(tx);
    for (const article of DEMO_ARTICLES.filter(({ picture }) => picture)) {
      if (!missing.includes(article) && !(await isShown(tx, pictureIdOf(article)))) continue;
      if (await files.get(pictureIdOf(article))) continue;
      await files.put(pictureIdOf(article), drawingOf(article), 'image/png');
    }
    await insertArticles(tx, missing);
  });
}

async function findMissing(tx: Transaction): Promise<DemoArticle[]> {
  const { rows } = await tx.query<{ slug: string }>(
    'SELECT slug FROM news_article WHERE slug = ANY ($1) OR id = ANY ($2)',
    [DEMO_ARTICLES.map(({ slug }) => slug), DEMO_ARTICLES.map(idOf)],
  );
  const there = new Set(rows.map(({ slug }) => slug));
  return DEMO_ARTICLES.filter(({ slug }) => !there.has(slug));
}

async function isShown(tx: Transaction, pictureId: string): Promise<boolean> {
  const { rowCount } = await tx.query('SELECT FROM news_article WHERE picture_id = $1', [pictureId]);
  return rowCount === 1;
}

async function insertArticles(tx: Transaction, articles: readonly DemoArticle[]): Promise<void> {
  const { rows } = await tx.query<{ code: string; id: string }>('SELECT code, id FROM news_category');
  const categories = new Map(rows.map(({ code, id }) => [code, id]));
  const pictured = articles.filter((article) => article.picture);
  await insertRows(tx, 'stored_file', pictured.map(pictureRow), 'ON CONFLICT DO NOTHING');
  await insertRows(
    tx,
    'news_article',
    articles.map((article) => articleRow(article, categories)),
  );
  await insertRows(tx, 'news_revision', articles.flatMap(revisionRows));
}

function articleRow(article: DemoArticle, categories: Map<string, string>) {
  const { slug, category, title, summary, publishedAt, correction, picture } = article;
  const { html, text } = readArticleHtml(article.html);
  return {
    ...{ id: idOf(article), slug, title, summary, html, text, publishedAt },
    categoryId: categories.get(category),
    correctedAt: correction?.at ?? null,
    version: revisionRows(article).length,
    createdAt: writtenAt(article),
    updatedAt: correction?.at ?? writtenAt(article),
    pictureId: picture ? pictureIdOf(article) : null,
    pictureAlt: picture ?? null,
  };
}

/** All versions that an article has had: drafted, published, corrected. */
function revisionRows(article: DemoArticle) {
  const { title, summary, publishedAt, correction } = article;
  const { html } = readArticleHtml(article.html);
  const row = (version: number, action: string, at: string, more: { note?: string; publishedAt: string | null }) => ({
    ...{ articleId: idOf(article), version, action, at, note: more.note ?? null },
    ...{ title, summary, html, publishedAt: more.publishedAt },
  });
  const drafted = row(1, 'DRAFTED', writtenAt(article), { publishedAt: null });
  if (!publishedAt) return [drafted];
  const published = row(2, 'PUBLISHED', writtenAt(article), { publishedAt });
  if (!correction) return [drafted, published];
  return [drafted, published, row(3, 'CORRECTED', correction.at, { note: correction.note, publishedAt })];
}

/** A day before it appeared; what is scheduled or a draft was written in October 2026. */
function writtenAt({ publishedAt }: DemoArticle): string {
  const appeared = publishedAt ? new Date(publishedAt).getTime() : Number.POSITIVE_INFINITY;
  return new Date(Math.min(appeared - 86_400_000, Date.UTC(2026, 9, 28, 2))).toISOString();
}

function pictureRow(article: DemoArticle) {
  const at = writtenAt(article);
  const steps = { createdAt: at, uploadExpiresAt: at, uploadedAt: at, storedAt: at, claimedAt: at };
  return {
    ...{ id: pictureIdOf(article), purpose: 'NEWS_PICTURE', ...steps },
    ...{ mediaType: 'image/png', bytes: drawingOf(article).length, ...PICTURE },
  };
}

/** Two phones where its words say so. */
const drawingOf = ({ picture = '' }: DemoArticle) => demoPicture(picture.includes('hai chiếc') ? 2 : 1);
