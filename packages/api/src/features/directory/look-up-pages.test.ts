import {
  createCollectionPoint,
  createEmployer,
  createFacility,
  paginationContract,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from './index.ts';
import { ask, LIST_NAMES, type ListName, provinceId } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
});
afterAll(() => api.close());

/** Their fields in the test's selection hold a list: the codes of an employer. */
const LISTS_OF_ROWS: ListName[] = ['employers'];

describe('a page of a look-up', () => {
  beforeAll(async () => {
    await createFacility(api.database);
    await createEmployer(api.database);
    await createCollectionPoint(api.database);
  });

  test.each(LIST_NAMES)(
    'of %s is one statement, with a search and a place, and one more for lists of its rows',
    async (list) => {
      const { statements, result } = await statementsOf(api.database, () =>
        ask(api, list, { search: 'thu', province: '01', first: 50 }),
      );
      expect(result.errors).toEqual([]);
      // Nothing may be what was typed; then one more asks what may have been meant.
      expect(statements.length).toBeLessThanOrEqual(LISTS_OF_ROWS.includes(list) ? 3 : 2);
      const placed = await statementsOf(api.database, () => ask(api, list, { ward: 'Bến Thành', province: '79' }));
      expect(placed.result.errors).toEqual([]);
      expect(placed.statements).toHaveLength(1);
      const listed = await statementsOf(api.database, () => ask(api, list, { includeFormer: true }));
      expect(listed.result.data?.[list]?.edges.length).toBeGreaterThan(0);
      expect(listed.statements).toHaveLength(LISTS_OF_ROWS.includes(list) ? 2 : 1);
    },
  );
});

paginationContract('Query.facilities with a search', async () => {
  // Every kind of match, and ties.
  for (let made = 0; made < 6; made++) {
    await createFacility(api.database, { name: 'Trang Sách' });
    await createFacility(api.database, { name: `Trang Sách ${made}` });
    await createFacility(api.database, { name: 'Tiệm Sách Trang' });
    await createFacility(api.database, { name: 'Tiệm', address: 'Phố Trang, phường Sách' });
  }
  const foreign =
    (await ask(api, 'facilities', { search: 'tiem', first: 1 })).data?.facilities?.pageInfo.endCursor ?? '';
  return {
    total: 24,
    foreignCursors: [foreign],
    async page(request) {
      const answer = await ask(api, 'facilities', { ...request, search: 'trang sách' });
      return { answer, connection: answer.data?.facilities };
    },
  };
});

paginationContract('Query.employers', async () => {
  const province = await provinceId(api, '01');
  for (let made = 0; made < 23; made++) await createEmployer(api.database, { provinceId: province });
  await createEmployer(api.database, { provinceId: await provinceId(api, '79') });
  const foreign = (await ask(api, 'employers', { province: '79' })).data?.employers?.pageInfo.endCursor ?? '';
  return {
    total: 23,
    foreignCursors: [foreign],
    async page(request) {
      const answer = await ask(api, 'employers', { ...request, province: '01' });
      return { answer, connection: answer.data?.employers };
    },
  };
});
