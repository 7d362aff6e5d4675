import { createMember, createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { importText } from '@ansinh/testkit/imports.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const HEAD = 'social_insurance_code,full_name,birth_date,gender,personal_id_number\n';

/** A file of members with codes from `first` on. */
function memberFile(first: number, count: number): string {
  return HEAD + Array.from({ length: count }, (_, index) => `${first + index},Người ${index},1985,Nam,\n`).join('');
}

async function physicalRows(table: string): Promise<unknown> {
  const { rows } = await database.pool.query(`SELECT ctid, xmin::text, xmax::text, id FROM ${table} ORDER BY id`);
  return rows;
}

test('a file imported again changes no row, not even its physical version', async () => {
  const content = memberFile(9910000001, 50);
  await importText(database, 'members', content);
  const before = await physicalRows('member');

  const again = await importText(database, 'members', content);

  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 50 });
  const strip = (rows: unknown) => (rows as { ctid: string; xmin: string }[]).map(({ ctid, xmin }) => [ctid, xmin]);
  expect(strip(await physicalRows('member'))).toEqual(strip(before));
});

test('a change of one row writes that row, and its instant of change', async () => {
  await importText(database, 'members', memberFile(9910100001, 3));
  const old = await database.client.member.findUniqueOrThrow({ where: { socialInsuranceCode: '9910100002' } });

  const result = await importText(
    database,
    'members',
    `${HEAD}9910100001,Người 0,1985,Nam,\n9910100002,Tên khác,1985,Nam,\n`,
  );

  expect(result).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  const changed = await database.client.member.findUniqueOrThrow({ where: { socialInsuranceCode: '9910100002' } });
  expect([changed.id, changed.fullName]).toEqual([old.id, 'Tên khác']);
  expect(changed.updatedAt.getTime()).toBeGreaterThan(old.updatedAt.getTime());
});

test('a dry run counts as ever, and writes nothing', async () => {
  const content = `${memberFile(9910200001, 2500)}991020000,X,1985,Nam,\n`;

  const dry = await importText(database, 'members', content, { dryRun: true });

  expect([dry.created, dry.rejections.length]).toEqual([2500, 1]);
  expect(await database.client.member.count({ where: { socialInsuranceCode: { startsWith: '99102' } } })).toBe(0);
  expect(await importText(database, 'members', content)).toMatchObject({ created: 2500, rejections: dry.rejections });
});

test('a dry run creates no employer on the side', async () => {
  await createMember(database, { socialInsuranceCode: '9910300001' });
  const content =
    'social_insurance_code,insurance_type,status,from_month,to_month,employer_code,employer_name\n9910300001,BHXH,ENDED,01/2020,02/2020,ZZ1030A,Thử\n';

  expect(await importText(database, 'participation', content, { dryRun: true, createMissing: true })).toMatchObject({
    created: 1,
  });
  expect(await database.client.employerCode.count({ where: { code: 'ZZ1030A' } })).toBe(0);
});

test('rows that only the database can refuse are found among thousands, in the order of the file', async () => {
  await importText(database, 'provinces', 'code,name,valid_from\n70,A,2025-07-01\n71,B,2025-07-01\n');
  const wards = Array.from({ length: 2100 }, (_, index) => `${70000 + index},Xã ${index},70,2025-07-01\n`);
  // The same code with an overlapping version: an exclusion constraint, which no statement can anticipate.
  wards.splice(7, 0, '70003,Trùng,70,2025-08-01\n');
  wards.splice(1500, 0, '70004,Trùng,70,2025-09-01\n');

  const result = await importText(database, 'wards', `code,name,province_code,valid_from\n${wards.join('')}`);

  expect(result.created).toBe(2100);
  expect(result.rejections.map(({ record, key, valueClass }) => [record, key, valueClass])).toEqual([
    ['line 9', '70003 2025-08-01', 'inconsistent'],
    ['line 1502', '70004 2025-09-01', 'inconsistent'],
  ]);
});

test('a row refused by a rule of the database leaves its neighbours of the same batch alone', async () => {
  await createMember(database, { socialInsuranceCode: '9910400001' });
  await database.pool.query(`ALTER TABLE participation_period ADD CONSTRAINT test_rule CHECK (job_title <> 'cấm')`);
  const row = (month: string, title: string) => `9910400001,BHXH,ENDED,${month},${month},Thử,${title}\n`;

  const result = await importText(
    database,
    'participation',
    `social_insurance_code,insurance_type,status,from_month,to_month,employer_name,job_title\n${row('01/2020', 'a')}${row('02/2020', 'cấm')}${row('03/2020', 'b')}`,
  );

  expect(result.created).toBe(2);
  expect(result.rejections).toMatchObject([{ record: 'line 3', valueClass: 'inconsistent' }]);
  expect(result.rejections[0]?.reason.en).toBe('The record breaks the rule test_rule of the database.');
});

test('an import that stops half-way is taken up by running it again', async () => {
  const content = memberFile(9910500001, 5000);
  const half = content.slice(0, content.lastIndexOf('\n', content.length / 2) + 1);
  await importText(database, 'members', half);

  const again = await importText(database, 'members', content);

  expect(again.created + again.unchanged).toBe(5000);
  expect(again.unchanged).toBe(half.split('\n').length - 2);
  expect(await database.client.member.count({ where: { socialInsuranceCode: { startsWith: '99105' } } })).toBe(5000);
});

test('two imports of one file at once end with every record once', async () => {
  const content = memberFile(9910600001, 4000);

  const results = await Promise.all([1, 2, 3].map(() => importText(database, 'members', content)));

  expect(results.map((it) => it.created + it.updated + it.unchanged)).toEqual([4000, 4000, 4000]);
  expect(results.reduce((sum, it) => sum + it.created, 0)).toBe(4000);
});

test('of records with one key in a file the first counts, in whatever batch the others stand', async () => {
  const content = `${memberFile(9910700001, 2500)}9910700001,Kẻ khác,1985,Nam,\n`;

  const result = await importText(database, 'members', content);

  expect(result.rejections).toMatchObject([{ record: 'line 2502', key: '9910700001', valueClass: 'duplicate' }]);
  expect(await database.client.member.findUnique({ where: { socialInsuranceCode: '9910700001' } })).toMatchObject({
    fullName: 'Người 0',
  });
});

test('text with tabs, backslashes and quotes arrives as it was', async () => {
  const name = String.raw`A\N "B" \t C\\`;
  await importText(database, 'facilities', `${JSON.stringify({ code: '99701', name, address: 'x\ty\nz' })}\n`);

  expect(await database.client.facility.findUnique({ where: { code: '99701' } })).toMatchObject({
    name,
    address: 'x y z',
  });
});

test('the connection of an import goes back without its settings', async () => {
  await importText(database, 'members', memberFile(9910800001, 1));

  const { rows } = await database.pool.query<{ timeout: string; tables: string }>(
    `SELECT current_setting('statement_timeout') AS timeout,
       (SELECT count(*) FROM pg_class WHERE relname LIKE 'import\\_%') AS tables`,
  );
  expect(rows).toEqual([{ timeout: '5s', tables: '0' }]);
});

test('a large import leaves the planner with figures of what the table holds now', async () => {
  await importText(database, 'members', memberFile(9980000001, 2500));

  const { rows } = await database.pool.query(
    "SELECT reltuples::integer AS rows FROM pg_class WHERE relname = 'member'",
  );
  const { rows: counted } = await database.pool.query('SELECT count(*)::integer AS rows FROM member');
  expect(rows).toEqual(counted);
});
