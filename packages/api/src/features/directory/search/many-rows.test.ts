import { startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, find, type Page } from '../testing.ts';

// More rows than a search ranks at once: 3,000.

const MANY = 3_200;
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  // Every tenth has the words in its address only.
  await api.database.pool.query(
    `INSERT INTO collection_point (code, name, address)
     SELECT '99M' || lpad(n::text, 5, '0'), CASE WHEN n % 10 = 0 THEN 'Điểm ' || n ELSE 'Đại lý Sông Hậu ' || n END,
       CASE WHEN n % 10 = 0 THEN 'Bến Sông Hậu' END FROM generate_series(1, $1) AS n`,
    [MANY],
  );
  await api.database.pool.query(
    `INSERT INTO collection_point (code, name) VALUES ('99N00001', 'Sông Hậu'), ('99N00002', 'Sông Hậu Vàng')`,
  );
  await api.database.pool.query('ANALYZE collection_point');
});
afterAll(() => api.close());

const SIZE = 100;

/** Every edge of a search, page after page. */
async function walk(search: string, backward: boolean) {
  const edges: Page['edges'] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const place: object = backward ? { last: SIZE, before: cursor } : { first: SIZE, after: cursor };
    const page: Page | undefined = (await ask(api, 'collectionPoints', { search, ...place })).data?.collectionPoints;
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
    const edges = await walk(search, false);
    const codes = edges.map((edge) => edge.node.code);
    expect(codes).toHaveLength(MANY + 2);
    expect(new Set(codes).size).toBe(MANY + 2);
    const told = edges.map((edge) => edge.match ?? '');
    expect(
      Object.fromEntries(Object.keys(kinds).map((kind) => [kind, told.filter((it) => it === kind).length])),
    ).toEqual(kinds);
    const order = Object.keys(kinds);
    expect(told.map((kind) => order.indexOf(kind))).toEqual(told.map((kind) => order.indexOf(kind)).sort());
    expect((await walk(search, true)).map((edge) => edge.node.code)).toEqual(codes);
  });

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
