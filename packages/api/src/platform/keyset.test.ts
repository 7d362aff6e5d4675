import { describe, expect, test } from 'vitest';
import { writeCursor } from './connection.ts';
import { keysetList } from './keyset.ts';

const list = keysetList([
  { column: 'day', direction: 'desc', as: 'day' },
  { column: 'place', direction: 'asc', as: 'integer' },
]);
const SCOPE = 'list:owner';
const row = { day: new Date('2026-03-10'), place: 7 };
const cursor = writeCursor('2026-03-10|7', SCOPE);

describe('the query of a page', () => {
  test('takes one row more than the page, in the order of the list', () => {
    expect(list.query({ first: 5 })).toEqual({
      where: { AND: [] },
      orderBy: [{ day: 'desc' }, { place: 'asc' }],
      take: 6,
    });
  });

  test('goes on behind the cursor, column by column', () => {
    expect(list.query({ after: cursor })?.where.AND).toEqual([
      { OR: [{ AND: [{ day: { lt: row.day } }] }, { AND: [{ day: row.day }, { place: { gt: 7 } }] }] },
    ]);
  });

  test('turns round for the last rows', () => {
    const query = list.query({ last: 5, before: cursor });
    expect(query?.orderBy).toEqual([{ day: 'asc' }, { place: 'desc' }]);
    expect(query?.where.AND).toEqual([
      { OR: [{ AND: [{ day: { gt: row.day } }] }, { AND: [{ day: row.day }, { place: { lt: 7 } }] }] },
    ]);
  });

  test.each([
    '',
    'x',
    writeCursor('2026-03-10', SCOPE),
    writeCursor('2026-13-40|7', SCOPE),
    writeCursor('0000-01-01|7', SCOPE),
    writeCursor('2026-03-10|-7', SCOPE),
    writeCursor('2026-03-10|99999999999', SCOPE),
    writeCursor('2026-03-10|7|8', SCOPE),
    writeCursor("2026-03-10|7' OR '1'='1", SCOPE),
  ])('is not made for what cannot be a cursor of the list: %s', (wrong) => {
    expect(list.query({ after: wrong })).toBeNull();
  });

  test('is not made for a wrong size', () => {
    expect(list.query({ first: 0 })).toBeNull();
    expect(list.query({ first: 101 })).toBeNull();
    expect(list.query({ first: 1, last: 1 })).toBeNull();
  });
});

test("a page gives each row the cursor of the list's own scope", () => {
  expect(list.page([row], { first: 1 }, SCOPE).edges).toEqual([{ cursor, node: row }]);
  expect(list.page([row], { first: 1 }, 'list:other').edges[0]?.cursor).not.toBe(cursor);
});

test('without rows a page is empty', () => {
  expect(list.page(undefined, {}, SCOPE)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
