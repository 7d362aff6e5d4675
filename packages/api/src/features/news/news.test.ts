import {
  type ConnectionData,
  createNewsArticle,
  paginationContract,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNewsCategories } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadNewsCategories(api.database.pool);
});
afterAll(() => api.close());

const NEWS = `query ($category: String, $search: String, $first: Int, $last: Int, $after: String, $before: String) {
  newsArticles(category: $category, search: $search, first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { id slug title category { code } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
type Node = { id: string; title: string };
const ask = (variables: object) => api.execute<{ newsArticles: ConnectionData }, object>(NEWS, variables);

async function titlesOf(variables: object): Promise<string[]> {
  const { data, errors } = await ask(variables);
  expect(errors).toEqual([]);
  // The document above selects these.
  return (data?.newsArticles.edges ?? []).map((edge) => (edge.node as Node).title);
}

const globalId = (id: string) => Buffer.from(`NewsArticle:${id}`).toString('base64');
const READ = `query ($id: ID, $slug: String) {
  newsArticle(id: $id, slug: $slug) { id slug title html text readingMinutes corrections { at note } }
}`;
const read = async (variables: object) =>
  (await api.execute<{ newsArticle: { title: string } | null }, object>(READ, variables)).data?.newsArticle ?? null;

const inDays = (days: number) => new Date(api.clock.now().getTime() + days * 86_400_000);

describe('newsArticles', () => {
  test('come newest first, of one category or of all', async () => {
    const category = 'huong-dan';
    await createNewsArticle(api.database, { title: 'Bài cũ', category, publishedAt: inDays(-3) });
    await createNewsArticle(api.database, { title: 'Bài mới', category, publishedAt: inDays(-1) });
    await createNewsArticle(api.database, { title: 'Bài giữa', category, publishedAt: inDays(-2) });
    await createNewsArticle(api.database, { title: 'Bài khác', category: 'canh-bao', publishedAt: inDays(-1.5) });
    expect(await titlesOf({ category })).toEqual(['Bài mới', 'Bài giữa', 'Bài cũ']);
    expect(await titlesOf({ first: 4 })).toEqual(['Bài mới', 'Bài khác', 'Bài giữa', 'Bài cũ']);
  });

  test.each([{}, { search: 'bài' }, { search: '%' }])('of no category are refused: %j', async (more) => {
    const { errors } = await ask({ category: 'khong', ...more });
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'category' }]);
    expect(errors[0]?.message).toContain('newsCategories');
    expect(errors[0]?.message).not.toContain('"khong"');
  });

  test('of a category without articles are an empty page', async () => {
    const data = { code: 'trong', name: 'Trống', position: 9 };
    const { id } = await api.database.client.newsCategory.create({ data });
    expect(await titlesOf({ category: 'trong' })).toEqual([]);
    expect(await titlesOf({ category: 'trong', search: 'bài' })).toEqual([]);
    await api.database.client.newsCategory.delete({ where: { id } });
  });

  test('that are due appear by the clock, and on the page that they belong to', async () => {
    const category = 'hoat-dong';
    await createNewsArticle(api.database, { title: 'Đã đăng', category, publishedAt: inDays(-1) });
    const { id, slug } = await createNewsArticle(api.database, {
      title: 'Hẹn giờ',
      category,
      publishedAt: inDays(0.001),
    });
    const paths = async () => [
      await titlesOf({ category }),
      await titlesOf({ category, search: 'hẹn giờ' }),
      (await read({ slug }))?.title,
      (await read({ id: globalId(id) }))?.title,
    ];
    expect(await paths()).toEqual([['Đã đăng'], [], undefined, undefined]);
    api.clock.advance(86_400);
    expect(await paths()).toEqual([['Hẹn giờ', 'Đã đăng'], ['Hẹn giờ'], 'Hẹn giờ', 'Hẹn giờ']);
  });

  test('with their categories are one statement, and two when searched', async () => {
    for (const [variables, count] of [
      [{}, 1],
      [{ category: 'huong-dan' }, 1],
      [{ search: 'bài' }, 2],
      [{ category: 'huong-dan', search: 'bài' }, 2],
    ] as const) {
      const { statements } = await statementsOf(api.database, () => ask(variables));
      expect(statements).toHaveLength(count);
    }
  });
});

describe('a search', () => {
  beforeAll(async () => {
    const at = { category: 'so-hoa', publishedAt: inDays(-10) };
    await createNewsArticle(api.database, {
      ...at,
      title: 'Đăng nhập ứng dụng bằng số định danh cá nhân',
      text: 'Từ nay người dùng đăng nhập bằng số định danh.',
    });
    await createNewsArticle(api.database, {
      ...at,
      title: 'Sổ bảo hiểm điện tử thay sổ giấy',
      text: 'Sổ điện tử có giá trị như sổ giấy. Đăng nhập để xem sổ.',
    });
    await createNewsArticle(api.database, { ...at, title: 'Lịch chi trả tháng 11', text: 'Chi trả từ ngày 01.' });
  });

  test.each([
    ['đăng nhập', 'Đăng nhập ứng dụng bằng số định danh cá nhân'],
    ['DANG NHAP', 'Đăng nhập ứng dụng bằng số định danh cá nhân'],
    ['số định danh'.normalize('NFD'), 'Đăng nhập ứng dụng bằng số định danh cá nhân'],
    ['so bao hiem dien tu', 'Sổ bảo hiểm điện tử thay sổ giấy'],
    ['sổ giấy', 'Sổ bảo hiểm điện tử thay sổ giấy'],
    ['lich chi tra', 'Lịch chi trả tháng 11'],
    ['lihc chi tra', 'Lịch chi trả tháng 11'],
  ])('for %j finds %j first', async (search, title) => {
    expect((await titlesOf({ category: 'so-hoa', search }))[0]).toBe(title);
  });

  test('puts a title that says it before a text that does, and the newer one of two alike first', async () => {
    expect(await titlesOf({ category: 'so-hoa', search: 'đăng nhập' })).toEqual([
      'Đăng nhập ứng dụng bằng số định danh cá nhân',
      'Sổ bảo hiểm điện tử thay sổ giấy',
    ]);
    const title = 'Sàn giao dịch việc làm trực tuyến';
    const older = await createNewsArticle(api.database, { title, publishedAt: inDays(-9) });
    const newer = await createNewsArticle(api.database, { title, publishedAt: inDays(-8) });
    const { data } = await ask({ search: 'sàn giao dịch việc làm' });
    expect(data?.newsArticles.edges.map((edge) => (edge.node as Node).id)).toEqual([
      globalId(newer.id),
      globalId(older.id),
    ]);
  });

  test('finds by the name of a category, below titles and summaries that say it', async () => {
    const category = 'canh-bao';
    const publishedAt = inDays(-20);
    await createNewsArticle(api.database, {
      title: 'Không cung cấp mã xác thực qua điện thoại',
      category,
      publishedAt,
    });
    await createNewsArticle(api.database, { title: 'Ứng dụng giả mạo', category, publishedAt: inDays(-21) });
    await createNewsArticle(api.database, {
      title: 'Bảo vệ tài khoản',
      summary: 'Nhận biết chiêu trò lừa đảo.',
      category: 'huong-dan',
      publishedAt: inDays(-22),
    });
    await createNewsArticle(api.database, { title: 'Phòng lừa đảo', category: 'huong-dan', publishedAt: inDays(-23) });
    const found = await titlesOf({ search: 'lừa đảo', first: 50 });
    expect(found.slice(0, 2)).toEqual(['Phòng lừa đảo', 'Bảo vệ tài khoản']);
    expect(found.slice(2)).toEqual(await titlesOf({ category, first: 50 }));
    expect(await titlesOf({ search: 'canh bao lua dao dien thoai' })).toContain(
      'Không cung cấp mã xác thực qua điện thoại',
    );
    expect(await titlesOf({ search: 'lừa đảo', category: 'chinh-sach' })).toEqual([]);
  });

  test.each(['%%%%', '____', "'; --", '🙂', '& | !', ':*'])(
    'for %j finds nothing and harms nothing',
    async (search) => {
      expect(await titlesOf({ search })).toEqual([]);
    },
  );

  test('that is blank lists everything', async () => {
    expect(await titlesOf({ search: '   ', first: 5 })).toEqual(await titlesOf({ first: 5 }));
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a draft', { publishedAt: null }],
    ['a scheduled article', { publishedAt: new Date('2099-01-01') }],
    ['a withdrawn article', { publishedAt: new Date('2026-01-01'), withdrawnAt: new Date('2026-01-02') }],
  ])('%s is on no path: lists, search, id, slug, node, related, category', async (_name, state) => {
    const title = `Bí mật ${state.publishedAt?.toISOString() ?? ''} ${'withdrawnAt' in state}`;
    const hidden = await createNewsArticle(api.database, { title, category: 'huong-dan', ...state });
    const known = await createNewsArticle(api.database, { title: `${title} thật`, category: 'huong-dan' });
    expect(await titlesOf({ first: 100 })).not.toContain(title);
    expect(await titlesOf({ first: 100, category: 'huong-dan' })).not.toContain(title);
    expect(await titlesOf({ search: title.slice(0, 20) })).not.toContain(title);
    expect(await read({ id: globalId(hidden.id) })).toBeNull();
    expect(await read({ slug: hidden.slug })).toBeNull();
    const { data } = await api.execute<object, object>(
      `query ($hidden: ID!, $known: ID!) {
        node(id: $hidden) { id }
        nodes(ids: [$hidden]) { id }
        newsArticle(id: $known) { related(first: 10) { title } }
        newsCategories { latest(first: 10) { title } }
      }`,
      { hidden: globalId(hidden.id), known: globalId(known.id) },
    );
    expect(data).toMatchObject({ node: null, nodes: [null] });
    expect(JSON.stringify(data)).not.toContain(`"${title}"`);
    const { rows } = await api.database.pool.query(
      'SELECT count(*)::int AS readable FROM news_article WHERE published_at <= $1 AND withdrawn_at IS NULL',
      [api.clock.now()],
    );
    const counted = await api.execute<{ newsCategories: { articleCount: number }[] }, object>(
      '{ newsCategories { articleCount } }',
    );
    expect(counted.data?.newsCategories.reduce((sum, { articleCount }) => sum + articleCount, 0)).toBe(
      rows[0].readable,
    );
  });
});

describe('related articles', () => {
  test('are the closest by title and category, never the article itself, in two statements', async () => {
    const category = 'canh-bao';
    const own = await createNewsArticle(api.database, { title: 'Cảnh báo cuộc gọi giả danh cơ quan', category });
    await createNewsArticle(api.database, { title: 'Cảnh báo tin nhắn giả danh cơ quan', category });
    await createNewsArticle(api.database, { title: 'Mức đóng hộ gia đình', category: 'chinh-sach' });
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute<{ newsArticle: { related: { title: string }[] } }, object>(
        'query ($slug: String) { newsArticle(slug: $slug) { title related(first: 2) { title category { code } } } }',
        { slug: own.slug },
      ),
    );
    const titles = result.data?.newsArticle.related.map((article) => article.title) ?? [];
    expect(titles[0]).toBe('Cảnh báo tin nhắn giả danh cơ quan');
    expect(titles).toHaveLength(2);
    expect(titles).not.toContain('Cảnh báo cuộc gọi giả danh cơ quan');
    expect(statements).toHaveLength(3);
  });
});

describe('newsCategories', () => {
  test('come in their order with their newest articles, in one statement', async () => {
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute<{ newsCategories: { code: string; latest: { publishedAt: string }[] }[] }, object>(
        '{ newsCategories { code name articleCount latest(first: 2) { title publishedAt } } }',
      ),
    );
    expect(result.errors).toEqual([]);
    const categories = result.data?.newsCategories ?? [];
    expect(categories.map(({ code }) => code)).toEqual(['chinh-sach', 'huong-dan', 'canh-bao', 'so-hoa', 'hoat-dong']);
    for (const { latest } of categories) {
      expect(latest).toHaveLength(2);
      expect(latest.map(({ publishedAt }) => publishedAt)).toEqual(
        latest
          .map(({ publishedAt }) => publishedAt)
          .toSorted()
          .toReversed(),
      );
    }
    expect(statements).toHaveLength(1);
  });
});

describe('bad input is refused, named and not repeated', () => {
  test.each([
    ['newsArticles', `newsArticles(search: "${'x'.repeat(201)}") { edges { cursor } }`, 'search'],
    ['newsArticles', 'newsArticles(category: "Chính sách") { edges { cursor } }', 'category'],
    ['newsArticle', 'newsArticle { id }', 'slug'],
    ['newsArticle', 'newsArticle(slug: "Bài") { id }', 'slug'],
    ['newsArticle', 'newsArticle(slug: "") { id }', 'slug'],
    ['newsArticle', `newsArticle(slug: "bai", id: "${globalId('x')}") { id }`, 'slug'],
    ['latest', 'newsCategories { latest(first: 0) { id } }', 'first'],
    ['latest', 'newsCategories { latest(first: 11) { id } }', 'first'],
  ])('%s: %s', async (_field, selection, argument) => {
    const { errors } = await api.execute(`{ ${selection} }`);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});

for (const [name, filter] of [
  ['newest first', { category: 'huong-dan' }],
  ['searched', { category: 'huong-dan', search: 'phân trang' }],
] as const)
  paginationContract(`Query.newsArticles, ${name},`, async () => {
    await api.database.pool.query('UPDATE news_article SET withdrawn_at = $1, withdrawal_reason = $2 WHERE true', [
      api.clock.now(),
      'Để riêng bài thử.',
    ]);
    for (let n = 0; n < 30; n += 1)
      await createNewsArticle(api.database, {
        title: `Phân trang ${n % 7}`,
        category: 'huong-dan',
        // Several were published in one millisecond.
        publishedAt: new Date(Date.UTC(2026, 1, 1 + Math.floor(n / 3))),
      });
    const foreign = (await ask({ category: 'huong-dan', search: 'phân' })).data?.newsArticles.pageInfo.endCursor ?? '';
    return {
      total: 30,
      foreignCursors: [foreign],
      async page(request) {
        const answer = await ask({ ...filter, ...request });
        return { answer, connection: answer.data?.newsArticles };
      },
    };
  });
