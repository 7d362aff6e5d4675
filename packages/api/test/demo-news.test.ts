import { createLocalStore } from '@ansinh/api/platform/files/local-store.ts';
import { signedInOfficer, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoNews } from '../../../prisma/seed/index.ts';
import { DEMO_ARTICLES } from '../../../prisma/seed/news/articles.ts';
import { readArticleHtml } from '../src/features/news/index.ts';

let api: TestApp;
const load = () => loadDemoNews(api.database, createLocalStore(api.filesDir));
beforeAll(async () => {
  api = await startTestApp();
  await load();
});
afterAll(() => api.close());

const PAGE = `{ newsArticles(first: 50) { edges { node {
  slug title category { code } correctedAt corrections { at note } picture { alt file { url bytes width height } }
} } } }`;
interface Article {
  slug: string;
  category: { code: string };
  correctedAt: string | null;
  corrections: { at: string; note: string }[];
  picture: { alt: string; file: { url: string; bytes: number; width: number; height: number } } | null;
}
async function readAll(): Promise<Article[]> {
  const { data } = await api.execute<{ newsArticles: { edges: { node: Article }[] } }, object>(PAGE);
  return data?.newsArticles.edges.map(({ node }) => node) ?? [];
}

test('the demo shows a dozen articles in every category, none of them to come; drafts wait at the desk', async () => {
  const shown = await readAll();
  expect(shown.length).toBeGreaterThanOrEqual(12);
  expect(new Set(shown.map(({ category }) => category.code)).size).toBe(5);
  expect(shown.map(({ slug }) => slug)).not.toContain('xac-minh-nguoi-huong-nam-2027');
  const { token } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
  const { data } = await api.execute<{ drafts: { edges: object[] }; scheduled: { edges: object[] } }, object>(
    `{ drafts: editorialArticles(status: DRAFT) { edges { node { title } } }
      scheduled: editorialArticles(status: SCHEDULED) { edges { node { revisions { action } } } } }`,
    {},
    { token },
  );
  expect([data?.drafts.edges.length, data?.scheduled.edges]).toEqual([
    1,
    [{ node: { revisions: [{ action: 'PUBLISHED' }, { action: 'DRAFTED' }] } }],
  ]);
});

test('the markup of the demo is as it would be stored: nothing of it is taken out', () => {
  for (const { html } of DEMO_ARTICLES) expect(readArticleHtml(html).removed).toEqual([]);
});

test('a correction and pictures are there to be seen', async () => {
  const shown = await readAll();
  expect(shown.filter(({ correctedAt }) => correctedAt).map(({ corrections }) => corrections.length)).toEqual([1]);
  const pictures = shown.flatMap(({ picture }) => picture ?? []);
  expect(pictures).toHaveLength(2);
  for (const { file } of pictures) {
    const answer = await fetch(file.url);
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, file.bytes]);
    expect([file.width, file.height]).toEqual([480, 270]);
  }
});

test('at the next start nothing is added, and what an officer made of an article stays', async () => {
  const where = { slug: 'luong-huu-tro-cap-tang-8-tu-01-07-2026' };
  const mine = { title: 'Tiêu đề của cán bộ', pictureId: null, pictureAlt: null };
  await api.database.client.newsArticle.update({ where, data: mine });
  const before = await api.database.client.newsArticle.findMany({ orderBy: { slug: 'asc' } });
  await Promise.all([load(), load()]);
  expect(await api.database.client.newsArticle.findMany({ orderBy: { slug: 'asc' } })).toEqual(before);
});
