import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyRows } from './copy.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query('CREATE TABLE copied (n integer, words text, list text[])');
});
afterAll(() => database.close());

async function copy(rows: Iterable<Parameters<typeof copyRows>[3] extends Iterable<infer Row> ? Row : never>) {
  const client = await database.pool.connect();
  try {
    await copyRows(client, 'copied', ['n', 'words', 'list'], rows);
  } finally {
    client.release();
  }
}

it('brings tabs, line ends, backslashes, quotes, nothing and Vietnamese through unchanged', async () => {
  const words = 'a\tb\nc\r\\N "đường" \\.';
  await copy([
    [1, words, ['x"y', 'back\\slash', 'phẩy, ngoặc {}']],
    [2, null, []],
  ]);
  expect((await database.pool.query('SELECT n, words, list FROM copied ORDER BY n')).rows).toEqual([
    { n: 1, words, list: ['x"y', 'back\\slash', 'phẩy, ngoặc {}'] },
    { n: 2, words: null, list: [] },
  ]);
});

it('writes nothing when one row is refused, and the connection stays usable', async () => {
  await database.pool.query('TRUNCATE copied');
  function* rows() {
    for (let n = 0; n < 5_000; n += 1) yield [n === 4_999 ? 'không phải số' : n, 'x'.repeat(100), null] as const;
  }
  await expect(copy(rows())).rejects.toThrow(/integer/);
  expect((await database.pool.query('SELECT count(*)::int FROM copied')).rows).toEqual([{ count: 0 }]);
});
