import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from './app.ts';

/** Arguments of a page; undefined is left out, null is sent. */
export interface PageRequest {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** What the operation under test selects of the connection. */
export interface ConnectionData {
  edges: { cursor: string; node: object }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A list under test. */
export interface PagedList {
  /** How many rows it holds; at least 21, so that the default page is not all. */
  total: number;
  /** Runs the operation for a page and digs the connection out of its data (undefined when it failed). */
  page(request: PageRequest): Promise<{ answer: Answer<unknown>; connection: ConnectionData | undefined }>;
  /** Cursors that this list never gave: of another member, of another list. */
  foreignCursors: string[];
}

const MAX = 100;
const DEFAULT = 20;

/**
 * The tests that every connection passes: sizes, walking both ways, strict cursors.
 *
 * @param name the field, such as `Participation.periods`.
 * @param prepare builds the rows; runs once, in `beforeAll`.
 */
export function paginationContract(name: string, prepare: () => Promise<PagedList>): void {
  describe(`${name} keeps the pagination contract`, () => {
    let list: PagedList;
    beforeAll(async () => {
      list = await prepare();
      expect(list.total).toBeGreaterThan(DEFAULT);
      expect(list.total).toBeLessThanOrEqual(MAX);
    });

    async function read(request: PageRequest): Promise<ConnectionData> {
      const { answer, connection } = await list.page(request);
      expect(answer.errors).toEqual([]);
      if (!connection) throw new Error(`${name} gave no page`);
      return connection;
    }
    const nodesOf = (page: ConnectionData) => page.edges.map((edge) => edge.node);
    const all = async () => nodesOf(await read({ first: MAX }));

    test('without a size, or with null, it gives the first 20', async () => {
      const expected = (await all()).slice(0, DEFAULT);
      expect(nodesOf(await read({}))).toEqual(expected);
      expect(nodesOf(await read({ first: null, last: null, after: null, before: null }))).toEqual(expected);
    });

    test('the largest page gives every row once and says that nothing follows', async () => {
      const page = await read({ first: MAX });
      expect(page.edges).toHaveLength(list.total);
      expect(new Set(page.edges.map((edge) => edge.cursor)).size).toBe(list.total);
      expect(page.pageInfo).toMatchObject({
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: page.edges.at(0)?.cursor,
        endCursor: page.edges.at(-1)?.cursor,
      });
    });

    test('walking forward visits every row once, in the same order', async () => {
      const seen: object[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const page: ConnectionData = await read(after ? { first: 7, after } : { first: 7 });
        seen.push(...nodesOf(page));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
        expect(seen.length).toBeLessThanOrEqual(list.total);
      }
      expect(seen).toEqual(await all());
    });

    test('walking backward visits every row once, in the same order', async () => {
      const seen: object[] = [];
      let before: string | null = null;
      for (let more = true; more; ) {
        const page: ConnectionData = await read(before ? { last: 7, before } : { last: 7 });
        seen.unshift(...nodesOf(page));
        before = page.pageInfo.startCursor;
        more = page.pageInfo.hasPreviousPage;
        expect(seen.length).toBeLessThanOrEqual(list.total);
      }
      expect(seen).toEqual(await all());
    });

    test('after the last row there is an empty page', async () => {
      const end = (await read({ first: MAX })).pageInfo.endCursor;
      const page = await read({ first: 5, after: end });
      expect(page.edges).toEqual([]);
      expect(page.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
    });

    test.each(['first', 'last'] as const)('%s outside 1 to 100 is refused with the limit', async (argument) => {
      for (const size of [-1, 0, MAX + 1, 2_147_483_647]) {
        const { answer } = await list.page({ [argument]: size });
        expect(answer.errors.map((error) => error.extensions)).toEqual([
          { code: 'BAD_USER_INPUT', argument, limit: MAX },
        ]);
      }
    });

    test('first and last together are refused', async () => {
      const { answer } = await list.page({ first: 3, last: 3 });
      expect(answer.errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'last' }]);
    });

    test.each(['after', 'before'] as const)('%s refuses a cursor that this list never gave', async (argument) => {
      const cursor = (await read({ first: 3 })).edges.at(-1)?.cursor ?? '';
      const middle = Math.floor(cursor.length / 2);
      const edited = cursor.slice(0, middle) + (cursor[middle] === 'A' ? 'B' : 'A') + cursor.slice(middle + 1);
      const forged = ['', 'x', '0', cursor.slice(0, -2), `${cursor}AA`, edited, 'R1BDOlM6eA==', ...list.foreignCursors];
      for (const wrong of forged) {
        const size = argument === 'after' ? { first: 3 } : { last: 3 };
        const { answer } = await list.page({ ...size, [argument]: wrong });
        expect(answer.errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
        if (wrong) expect(answer.errors[0]?.message).not.toContain(wrong);
      }
    });
  });
}
