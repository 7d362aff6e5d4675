import { startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from '../index.ts';
import { ask, find, type Page, provinceId } from '../testing.ts';

// More rows than a search ranks at once: 3,000.

const MANY = 3_200;
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
  // Every tenth has the words in its address only; all lie in two wards of one province, every fiftieth in the first.
  await api.database.pool.query(
    `INSERT INTO collection_point (code, name, address, province_id, ward_id)
     SELECT '99M' || lpad(n::text, 5, '0'), CASE WHEN n % 10 = 0 THEN 'Điểm ' || n ELSE 'Đại lý Sông Hậu ' || n END,
       CASE WHEN n % 10 = 0 THEN 'Bến Sông Hậu' END, $2,
       (SELECT id FROM ward WHERE valid_to IS NULL AND code = CASE WHEN n % 50 = 0 THEN '26743' ELSE '26737' END)
     FROM generate_series(1, $1) AS n`,
    [MANY, await provinceId(api, '79')],
  );
  await api.database.pool.query(
    `INSERT INTO collection_point (code, name) VALUES ('99N00001', 'Sông Hậu'), ('99N00002', 'Sông Hậu Vàng')`,
  );
  await api.database.pool.query('ANALYZE collection_point');
});
afterAll(() => api.close());

const SIZE = 100;

/** Every edge of a look-up, page after page. */
async function walk(asked: { search?: string; province?: string; ward?: string }, backward: boolean) {
  const edges: Page['edges'] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const place: object = backward ? { last: SIZE, before: cursor } : { first: SIZE, after: cursor };
    const page: Page | undefined = (await ask(api, 'collectionPoints', { ...asked, ...place })).data?.collectionPoints;
    if (!page) throw new Error('The page failed.');
    if (backward) edges.unshift(...page.edges);
    else edges.push(...page.edges);
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
  }
  return edges;
}

describe('a search that very many rows answer', () => {
  test.each([
    ['sông hậu', { NAME: 1, NAME_START: 1, NAME_WORDS: (MANY * 9) / 10, ANYWHERE: MANY / 10 }],
    ['sôngg hậuu', { NAME_SIMILAR: (MANY * 9) / 10 + 2, SIMILAR: MANY / 10 }],
  ])('gives every row of %s once, the better matches first, from both ends', async (search, kinds) => {
    const edges = await walk({ search }, false);
    const codes = edges.map((edge) => edge.node.code);
    expect(codes).toHaveLength(MANY + 2);
    expect(new Set(codes).size).toBe(MANY + 2);
    const told = edges.map((edge) => edge.match ?? '');
    expect(
      Object.fromEntries(Object.keys(kinds).map((kind) => [kind, told.filter((it) => it === kind).length])),
    ).toEqual(kinds);
    const order = Object.keys(kinds);
    expect(told.map((kind) => order.indexOf(kind))).toEqual(told.map((kind) => order.indexOf(kind)).sort());
    expect((await walk({ search }, true)).map((edge) => edge.node.code)).toEqual(codes);
  });

  test.each([
    [{ ward: '26743' }, MANY / 50],
    [{ ward: 'Tân Định' }, MANY - MANY / 50],
    [{ province: '79' }, MANY],
  ])(
    'or a place without words gives every row of %j once, in the order of keys, from both ends',
    async (place, count) => {
      const names = (await walk(place, false)).map((edge) => edge.node.name);
      expect(new Set(names).size).toBe(count);
      const { rows } = await api.database.pool.query<{ name: string }>(
        'SELECT name FROM collection_point WHERE name = ANY ($1) ORDER BY search_key',
        [names],
      );
      expect(names).toEqual(rows.map(({ name }) => name));
      expect((await walk(place, true)).map((edge) => edge.node.name)).toEqual(names);
    },
  );

  test('finds by a short beginning of a word, and takes a short number as it is', async () => {
    expect((await find(api, 'collectionPoints', { search: 'đ', first: 1 })).map((edge) => edge.match)).toEqual([
      'ANYWHERE',
    ]);
    expect((await find(api, 'collectionPoints', { search: 'hậu 31' })).map((edge) => edge.node.name)).toEqual([
      'Đại lý Sông Hậu 31',
    ]);
  });

  test('finds two mistyped words at once', async () => {
    await api.database.pool.query(
      `INSERT INTO collection_point (code, name) VALUES ('99N00003', 'Bưu cục Vĩnh Tường')`,
    );
    expect((await find(api, 'collectionPoints', { search: 'vinhh tuuong' })).map((edge) => edge.node.name)).toEqual([
      'Bưu cục Vĩnh Tường',
    ]);
  });
});
