import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { loadBuiltInLists } from './queries.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await inTransaction(database, loadBuiltInLists);
});
afterAll(() => database.close());

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await database.pool.query<Row>(sql)).rows;
}

it('knows 63 provinces on the last day before the reform and 34 from its first day', async () => {
  const [counts] = await rows(`
    SELECT count(*) FILTER (WHERE daterange(valid_from, valid_to) @> '2020-05-05'::date)::int AS long_before,
      count(*) FILTER (WHERE daterange(valid_from, valid_to) @> '2025-06-30'::date)::int AS before,
      count(*) FILTER (WHERE daterange(valid_from, valid_to) @> '2025-07-01'::date)::int AS since
    FROM province`);
  expect(counts).toEqual({ long_before: 63, before: 63, since: 34 });
});

it('leads every old province and ward to the one that took its place', async () => {
  expect(await rows('SELECT code FROM province WHERE valid_to IS NOT NULL AND successor_id IS NULL')).toEqual([]);
  expect(await rows('SELECT code FROM ward WHERE valid_to IS NOT NULL AND successor_id IS NULL')).toEqual([]);
  expect(
    await rows(`
      SELECT old.name, heir.name AS heir FROM province old JOIN province heir ON heir.id = old.successor_id
      WHERE old.code IN ('15', '80', '91') AND old.valid_to = '2025-07-01' ORDER BY old.code`),
  ).toEqual([
    { name: 'Yên Bái', heir: 'Lào Cai' },
    { name: 'Long An', heir: 'Tây Ninh' },
    { name: 'Kiên Giang', heir: 'An Giang' },
  ]);
});

it('puts an old ward into the province of its time', async () => {
  expect(
    await rows(`
      SELECT ward.name, province.name AS province, province.valid_to::text FROM ward JOIN province ON province.id = province_id
      WHERE ward.code = '26737' ORDER BY ward.valid_from`),
  ).toEqual([
    { name: 'Đa Kao', province: 'Hồ Chí Minh', valid_to: '2025-07-01' },
    { name: 'Tân Định', province: 'Hồ Chí Minh', valid_to: null },
  ]);
});

it('has the central agency and one in each of the 34 provinces', async () => {
  expect(
    await rows(
      'SELECT level::text, count(*)::int, count(DISTINCT province_id)::int AS provinces FROM agency GROUP BY 1',
    ),
  ).toEqual(
    expect.arrayContaining([
      { level: 'CENTRAL', count: 1, provinces: 0 },
      { level: 'PROVINCIAL', count: 34, provinces: 34 },
    ]),
  );
});

it('changes nothing when it is loaded again', async () => {
  const versions = 'SELECT id, xmin::text FROM province UNION ALL SELECT id, xmin::text FROM ward ORDER BY 1';
  const before = await rows(versions);
  await inTransaction(database, loadBuiltInLists);
  expect(await rows(versions)).toEqual(before);
});
