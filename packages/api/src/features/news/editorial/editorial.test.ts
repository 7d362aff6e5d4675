import {
  type ConnectionData,
  createMember,
  createNewsArticle,
  paginationContract,
  signedInOfficer,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNewsCategories } from '../index.ts';
import { atDesk, newDraft, runAtDesk } from './testing.ts';

let api: TestApp;
let token: string;
beforeAll(async () => {
  api = await startTestApp();
  await loadNewsCategories(api.database.pool);
  ({ token } = await signedInOfficer(api, { duties: ['EDITORIAL'] }));
});
afterAll(() => api.close());

const PUBLIC = `query ($id: ID!) {
  newsArticle(id: $id) { title html publishedAt correctedAt corrections { at note } }
}`;
const read = async (id: string) =>
  (await api.execute<{ newsArticle: Record<string, unknown> | null }, object>(PUBLIC, { id })).data?.newsArticle;

const inDays = (days: number) => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString();

describe('an article', () => {
  test('is drafted, published, corrected and withdrawn; its readers see what they should', async () => {
    const drafted = await newDraft(api, token, {
      title: 'Từ 01/07/2026 lương hưu tăng 8%',
      html: '<p onclick="a()">Tăng <b>7%</b>.</p><script>alert(1)</script>',
    });
    expect(drafted).toMatchObject({ version: 1, status: 'DRAFT', slug: 'tu-01-07-2026-luong-huu-tang-8' });
    const { id } = drafted;
    expect(await read(id)).toBeNull();

    const published = await atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, token);
    expect(published).toMatchObject({
      __typename: 'NewsArticlePublished',
      article: { version: 2, status: 'PUBLISHED' },
    });
    const at = (await read(id))?.publishedAt;
    expect(await read(id)).toEqual({
      title: 'Từ 01/07/2026 lương hưu tăng 8%',
      html: '<p>Tăng <strong>7%</strong>.</p>',
      publishedAt: at,
      correctedAt: null,
      corrections: [],
    });

    const correction = { article: id, version: 2, html: '<p>Tăng 8%.</p>' };
    expect(await atDesk(api, 'editNewsArticle', correction, token)).toMatchObject({ code: 'CORRECTION_NOTE_REQUIRED' });
    api.clock.advance(60_000);
    const note = 'Mức tăng đúng là 8%, bản trước ghi 7%.';
    expect(await atDesk(api, 'editNewsArticle', { ...correction, note }, token)).toMatchObject({
      __typename: 'NewsArticleSaved',
      article: { version: 3, status: 'PUBLISHED', slug: 'tu-01-07-2026-luong-huu-tang-8' },
    });
    const corrected = await read(id);
    expect(corrected).toMatchObject({ html: '<p>Tăng 8%.</p>', publishedAt: at });
    expect(corrected?.corrections).toEqual([{ at: corrected?.correctedAt, note }]);

    const withdrawn = await atDesk(
      api,
      'withdrawNewsArticle',
      { article: id, version: 3, reason: 'Trùng với bài khác.' },
      token,
    );
    expect(withdrawn).toMatchObject({
      __typename: 'NewsArticleWithdrawn',
      article: { version: 4, status: 'WITHDRAWN', withdrawalReason: 'Trùng với bài khác.' },
    });
    expect(await read(id)).toBeNull();
  });

  test('keeps who did what in every version, with the text of then', async () => {
    const { id } = await newDraft(api, token, { title: 'Lần một', html: '<p>Một</p>' });
    await atDesk(api, 'editNewsArticle', { article: id, version: 1, title: 'Lần hai' }, token);
    await atDesk(api, 'publishNewsArticle', { article: id, version: 2 }, token);
    const other = await signedInOfficer(api, { duties: ['EDITORIAL'] });
    const change = { article: id, version: 3, html: '<p>Hai</p>', note: 'Sửa nội dung.' };
    await atDesk(api, 'editNewsArticle', change, other.token);
    await atDesk(api, 'withdrawNewsArticle', { article: id, version: 4, reason: 'Bài hết hiệu lực.' }, token);
    const { data } = await api.execute<{ editorialArticle: { revisions: object[] } }, object>(
      `query ($id: ID!) {
        editorialArticle(id: $id) { revisions { version action note title html officerName } }
      }`,
      { id },
      { token },
    );
    const row = (version: number, action: string, title: string, html: string, note: string | null = null) => ({
      ...{ version, action, note, title, html, officerName: 'Lê Cán Bộ' },
    });
    expect(data?.editorialArticle.revisions).toEqual([
      row(5, 'WITHDRAWN', 'Lần hai', '<p>Hai</p>', 'Bài hết hiệu lực.'),
      row(4, 'CORRECTED', 'Lần hai', '<p>Hai</p>', 'Sửa nội dung.'),
      row(3, 'PUBLISHED', 'Lần hai', '<p>Một</p>'),
      row(2, 'EDITED', 'Lần hai', '<p>Một</p>'),
      row(1, 'DRAFTED', 'Lần một', '<p>Một</p>'),
    ]);
    const { rows } = await api.database.pool.query(
      'SELECT count(DISTINCT officer_id)::int AS officers, count(request_id)::int AS requests FROM news_revision WHERE article_id = $1',
      [Buffer.from(id, 'base64').toString().split(':')[1]],
    );
    expect(rows).toEqual([{ officers: 2, requests: 5 }]);
    for (const change of [
      'UPDATE news_revision SET note = NULL',
      'DELETE FROM news_revision',
      'TRUNCATE news_revision',
    ])
      await expect(api.database.pool.query(change)).rejects.toThrow('append-only');
  });

  test('that is scheduled appears when it is due, and can be given another time or changed before', async () => {
    const { id } = await newDraft(api, token);
    const schedule = (version: number, at: string) =>
      atDesk(api, 'publishNewsArticle', { article: id, version, at }, token);
    expect(await schedule(1, inDays(0.02))).toMatchObject({ article: { status: 'SCHEDULED', version: 2 } });
    expect(await schedule(2, inDays(0.01))).toMatchObject({ article: { status: 'SCHEDULED', version: 3 } });
    const edited = { article: id, version: 3, title: 'Sửa trước giờ đăng' };
    expect(await atDesk(api, 'editNewsArticle', edited, token)).toMatchObject({ article: { version: 4 } });
    expect(await read(id)).toBeNull();
    api.clock.advance(864_000);
    expect(await read(id)).toMatchObject({ title: 'Sửa trước giờ đăng', correctedAt: null, corrections: [] });
    expect(await schedule(4, inDays(1))).toMatchObject({ code: 'ARTICLE_ALREADY_PUBLISHED' });
    expect(await atDesk(api, 'editNewsArticle', { ...edited, version: 4 }, token)).toMatchObject({
      code: 'CORRECTION_NOTE_REQUIRED',
    });
  });

  test('that was withdrawn can be changed and published again, at a new date', async () => {
    const { id } = await newDraft(api, token);
    await atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, token);
    const withdrawal = { article: id, version: 2, reason: 'Cần kiểm tra lại.' };
    await atDesk(api, 'withdrawNewsArticle', withdrawal, token);
    expect(await atDesk(api, 'withdrawNewsArticle', { ...withdrawal, version: 3 }, token)).toMatchObject({
      code: 'ARTICLE_ALREADY_WITHDRAWN',
    });
    expect(
      await atDesk(api, 'editNewsArticle', { article: id, version: 3, title: 'Bản đã kiểm tra' }, token),
    ).toMatchObject({ article: { version: 4, status: 'WITHDRAWN' } });
    api.clock.advance(60_000);
    const again = await atDesk(api, 'publishNewsArticle', { article: id, version: 4 }, token);
    expect(again).toMatchObject({ article: { status: 'PUBLISHED', withdrawalReason: null } });
    expect(await read(id)).toMatchObject({ title: 'Bản đã kiểm tra', corrections: [] });
  });

  test('gets a name for links of its own, which follows its title until it is published', async () => {
    const title = 'Cùng một tiêu đề';
    const one = await newDraft(api, token, { title });
    const other = await newDraft(api, token, { title });
    expect(one.slug).toBe('cung-mot-tieu-de');
    expect(other.slug).toMatch(/^cung-mot-tieu-de-[0-9a-f]{8}$/);
    const edit = (id: string, version: number, change: object) =>
      atDesk(api, 'editNewsArticle', { article: id, version, ...change }, token);
    expect((await edit(other.id, 1, { title: 'Tiêu đề khác' })).article?.slug).toBe('tieu-de-khac');
    expect((await edit(other.id, 2, { summary: 'Tóm tắt mới của bài.' })).article?.slug).toBe('tieu-de-khac');
    expect((await edit(other.id, 3, { title })).article?.slug).toMatch(/^cung-mot-tieu-de-[0-9a-f]{8}$/);
    expect((await newDraft(api, token, { title: '新闻标题五个字' })).slug).toMatch(/^tin(-[0-9a-f]{8})?$/);
  });

  test('tells its officer what was taken out of the markup', async () => {
    const input = {
      ...{ category: 'huong-dan', title: 'Bài có mã độc', summary: 'Tóm tắt của bài có mã độc.' },
      html: '<p style="x">Chữ</p><img src=x onerror=alert(1)><a href="http://x.vn">liên kết</a>',
    };
    expect((await atDesk(api, 'draftNewsArticle', input, token)).removed).toEqual([
      { kind: 'ATTRIBUTE', name: 'style', count: 1 },
      { kind: 'ELEMENT', name: 'img', count: 1 },
      { kind: 'LINK', name: 'http', count: 1 },
    ]);
  });
});

describe('of officers who change one version at once', () => {
  test('one writes, the others are shown what was written', async () => {
    const officers = await Promise.all(
      Array.from({ length: 4 }, () => signedInOfficer(api, { duties: ['EDITORIAL'] })),
    );
    for (let round = 0; round < 5; round += 1) {
      const { id } = await newDraft(api, token);
      const answers = await Promise.all([
        ...officers
          .slice(0, 2)
          .map((officer, n) =>
            atDesk(api, 'editNewsArticle', { article: id, version: 1, title: `Bản của cán bộ ${n}` }, officer.token),
          ),
        atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, officers[2]?.token ?? ''),
        atDesk(
          api,
          'withdrawNewsArticle',
          { article: id, version: 1, reason: 'Thôi không đăng.' },
          officers[3]?.token ?? '',
        ),
      ]);
      const winners = answers.filter(({ code }) => code === undefined);
      expect(winners).toHaveLength(1);
      for (const answer of answers.filter((one) => !winners.includes(one)))
        expect(answer).toMatchObject({
          __typename: 'ArticleChanged',
          code: 'ARTICLE_CHANGED',
          article: { ...winners[0]?.article, version: 2 },
        });
    }
  });

  test('who draft one title at once, each has a draft', async () => {
    const slugs = (
      await Promise.all(Array.from({ length: 6 }, () => newDraft(api, token, { title: 'Nháp cùng lúc' })))
    ).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(6);
  });
});

describe('nobody else', () => {
  const UNKNOWN = Buffer.from('NewsArticle:01900000-0000-7000-8000-000000000000').toString('base64');

  test('writes, publishes, withdraws or reads at the desk', async () => {
    const { id } = await newDraft(api, token);
    const member = await api.sessionOf((await createMember(api.database)).id);
    const { token: registrar } = await signedInOfficer(api, { duties: ['REGISTRATION', 'PETITION', 'ACCOUNT'] });
    for (const [asker, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [member, 'FORBIDDEN'],
      [registrar, 'FORBIDDEN'],
    ] as const) {
      const draft = { category: 'huong-dan', title: 'Bài lạ', summary: 'Tóm tắt của bài lạ.', html: '<p>Lạ</p>' };
      const answers = [
        await runAtDesk(api, 'draftNewsArticle', draft, asker),
        await runAtDesk(api, 'editNewsArticle', { article: id, version: 1, title: 'Bài lạ' }, asker),
        await runAtDesk(api, 'publishNewsArticle', { article: id, version: 1 }, asker),
        await runAtDesk(api, 'withdrawNewsArticle', { article: id, version: 1, reason: 'Lý do lạ.' }, asker),
        ...(await Promise.all(
          [`editorialArticle(id: "${id}") { title }`, 'editorialArticles { edges { node { title } } }'].map(
            (selection) => api.execute(`{ ${selection} }`, {}, asker ? { token: asker } : {}),
          ),
        )),
      ];
      expect(answers.map(({ errors }) => errors.map(({ extensions }) => extensions?.code))).toEqual(
        answers.map(() => [code]),
      );
    }
    expect(await atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, token)).toMatchObject({
      article: { version: 2 },
    });
  });

  test('has an article that is not there', async () => {
    const gone = { code: 'NEWS_ARTICLE_NOT_FOUND' };
    expect(await atDesk(api, 'editNewsArticle', { article: UNKNOWN, version: 1 }, token)).toMatchObject(gone);
    expect(await atDesk(api, 'publishNewsArticle', { article: UNKNOWN, version: 1 }, token)).toMatchObject(gone);
    expect(
      await atDesk(api, 'withdrawNewsArticle', { article: UNKNOWN, version: 1, reason: 'Không có.' }, token),
    ).toMatchObject(gone);
  });
});

describe('input that does not fit', () => {
  const good = { category: 'huong-dan', title: 'Tiêu đề', summary: 'Tóm tắt của bài.', html: '<p>Chữ</p>' };
  test.each([
    ['title', { title: 'Bốn' }],
    ['title', { title: 'x'.repeat(201) }],
    ['title', { title: 'Tiêu đề \u202egpj' }],
    ['summary', { summary: 'Ngắn' }],
    ['summary', { summary: 'x'.repeat(501) }],
    ['html', { html: '<script>alert(1)</script>' }],
    ['html', { html: 'x'.repeat(60_001) }],
  ])('%s is refused by its name, in a draft and in a change', async (field, wrong) => {
    const { id } = await newDraft(api, token);
    for (const answer of [
      await runAtDesk(api, 'draftNewsArticle', { ...good, ...wrong }, token),
      await runAtDesk(api, 'editNewsArticle', { article: id, version: 1, ...wrong }, token),
    ])
      expect(answer.errors.map((error) => error.extensions)).toEqual([
        { code: 'BAD_USER_INPUT', argument: `input.${field}` },
      ]);
  });

  test('of a date, a note or a reason is refused likewise; an unknown category is told', async () => {
    const { id } = await newDraft(api, token);
    const key = { article: id, version: 1 };
    for (const [mutation, wrong, argument] of [
      ['publishNewsArticle', { at: api.clock.now().toISOString() }, 'input.at'],
      ['publishNewsArticle', { at: inDays(400) }, 'input.at'],
      ['editNewsArticle', { note: 'x' }, 'input.note'],
      ['withdrawNewsArticle', { reason: '   ' }, 'input.reason'],
    ] as const)
      expect((await runAtDesk(api, mutation, { ...key, ...wrong }, token)).errors[0]?.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        argument,
      });
    const unknown = { code: 'NEWS_CATEGORY_NOT_FOUND' };
    expect(await atDesk(api, 'draftNewsArticle', { ...good, category: 'khong-co' }, token)).toMatchObject(unknown);
    expect(await atDesk(api, 'editNewsArticle', { ...key, category: 'khong-co' }, token)).toMatchObject(unknown);
  });
});

describe('the desk', () => {
  test('lists articles by how far they have come, and shows them as their readers will', async () => {
    const title = 'Bài để xem trước';
    const { id } = await newDraft(api, token, { title });
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute<{ editorialArticles: { edges: { node: object }[] } }, object>(
        `{ editorialArticles(status: DRAFT, first: 1) { edges { node {
          id status version category { code } preview { title html text category { name } corrections { note } }
          revisions { version officerName }
        } } } }`,
        {},
        { token },
      ),
    );
    expect(result.errors).toEqual([]);
    expect(result.data?.editorialArticles.edges.map(({ node }) => node)).toEqual([
      {
        ...{ id, status: 'DRAFT', version: 1, category: { code: 'chinh-sach' } },
        preview: {
          ...{ title, html: '<p>Nội dung của một bài thử.</p>', text: 'Nội dung của một bài thử.' },
          ...{ category: { name: 'Chính sách mới' }, corrections: [] },
        },
        revisions: [{ version: 1, officerName: 'Lê Cán Bộ' }],
      },
    ]);
    expect(statements.filter((sql) => sql.includes('news_article')).length).toBeLessThanOrEqual(2);
    const { id: scheduled } = await newDraft(api, token);
    await atDesk(api, 'publishNewsArticle', { article: scheduled, version: 1, at: inDays(300) }, token);
    for (const status of ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN']) {
      const { data } = await api.execute<{ editorialArticles: { edges: { node: { status: string } }[] } }, object>(
        'query ($status: EditorialStatus) { editorialArticles(status: $status) { edges { node { status } } } }',
        { status },
        { token },
      );
      const shown = data?.editorialArticles.edges.map(({ node }) => node.status) ?? [];
      expect(new Set(shown)).toEqual(new Set([status]));
    }
    await atDesk(api, 'withdrawNewsArticle', { article: scheduled, version: 2, reason: 'Để riêng bài thử.' }, token);
  });
});

paginationContract('Query.editorialArticles', async () => {
  const at = new Date(api.clock.now().getTime() + 900 * 86_400_000);
  for (let n = 0; n < 25; n += 1) await createNewsArticle(api.database, { title: `Hẹn giờ ${n}`, publishedAt: at });
  const page = (request: object, status = 'SCHEDULED') =>
    api.execute<{ editorialArticles: ConnectionData }, object>(
      `query ($status: EditorialStatus, $first: Int, $last: Int, $after: String, $before: String) {
        editorialArticles(status: $status, first: $first, last: $last, after: $after, before: $before) {
          edges { cursor node { id title } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { status, ...request },
      { token },
    );
  const foreign = (await page({}, 'DRAFT')).data?.editorialArticles.pageInfo.endCursor ?? '';
  return {
    total: 25,
    foreignCursors: [foreign],
    async page(request) {
      const answer = await page(request);
      return { answer, connection: answer.data?.editorialArticles };
    },
  };
});
