import { openDatabase } from '@ansinh/api/platform/database/client.ts';
import { createFakeClock, createMember, createTestDatabase, statementsOf, type TestDatabase } from '@ansinh/testkit';
import {
  type ClaimRow,
  claimFile,
  claimTables,
  drugLine,
  leaveCertificate,
  recordXml,
  serviceLine,
} from '@ansinh/testkit/claims.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVisitImporter } from './index.ts';
import { importClaims, membersWithClaims, memberWithClaim, storedVisit } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const visitOf = (treatmentCode: string) => database.client.medicalVisit.findFirstOrThrow({ where: { treatmentCode } });

/** Every tuple of the visit and of what hangs on it, with the transaction that wrote it. */
async function writtenBy(treatmentCode: string): Promise<unknown[]> {
  const { rows } = await database.pool.query(
    `WITH visit AS (SELECT * FROM medical_visit WHERE treatment_code = $1)
     SELECT 'visit' AS what, xmin::text FROM medical_visit WHERE treatment_code = $1
     UNION ALL SELECT 'line', l.xmin::text FROM medical_cost_line l JOIN visit ON l.visit_id = visit.id
     UNION ALL SELECT 'card', c.xmin::text FROM medical_visit_card c JOIN visit ON c.visit_id = visit.id
     UNION ALL SELECT 'leave', s.xmin::text FROM sick_leave_certificate s JOIN visit ON s.visit_id = visit.id`,
    [treatmentCode],
  );
  return rows;
}

test('the same claim sent again is unchanged and writes nothing', async () => {
  const { spec } = await memberWithClaim(database, { certificates: [leaveCertificate({ SO_SERI: 'same' })] });
  const file = claimFile([claimTables(spec)]);
  expect((await importClaims({ database }, file)).kinds).toEqual(['created']);
  const before = await writtenBy(spec.treatmentCode);
  expect(before).toHaveLength(5);
  expect((await importClaims({ database }, file)).kinds).toEqual(['unchanged']);
  expect(await writtenBy(spec.treatmentCode)).toEqual(before);
});

test('a claim sent again with other content replaces all of the old one and keeps the visit’s id', async () => {
  const clock = createFakeClock(new Date('2026-03-06T01:02:03.004Z'));
  const { spec } = await memberWithClaim(database, {
    drugs: [drugLine(), drugLine()],
    certificates: [leaveCertificate({ SO_SERI: 'old' })],
    visit: { NGAY_TTOAN: '', GHI_CHU: 'cũ' },
  });
  await importClaims({ database, clock }, claimFile([claimTables(spec)]));
  const first = await visitOf(spec.treatmentCode);
  expect(first).toMatchObject({ status: 'PROVISIONAL', receivedAt: clock.now() });
  clock.advance(60_000);
  const next = {
    ...spec,
    drugs: [],
    services: [serviceLine()],
    certificates: [],
    visit: { MA_THE_BHYT: '', SO_CCCD: '' },
  };
  await database.client.member.update({ where: { id: first.memberId }, data: { personalIdNumber: '099185111111' } });
  const file = claimFile([claimTables({ ...next, visit: { MA_THE_BHYT: '', SO_CCCD: '099185111111' } })]);
  expect((await importClaims({ database, clock }, file)).kinds).toEqual(['updated']);
  const second = await visitOf(spec.treatmentCode);
  expect(second).toMatchObject({ id: first.id, status: 'FINAL', note: null, receivedAt: clock.now() });
  const stored = await storedVisit(database, spec.treatmentCode);
  expect([stored?.cards, stored?.sickLeaveCertificates, stored?.costLines.length]).toEqual([[], [], 1]);
});

test('what is sent again after the bill was settled is an adjustment', async () => {
  const { spec } = await memberWithClaim(database);
  const statuses: string[] = [];
  const versions: ClaimRow[] = [{}, { GHI_CHU: 'một' }, { GHI_CHU: 'hai', NGAY_TTOAN: '' }];
  for (const visit of versions) {
    await importClaims({ database }, claimFile([claimTables({ ...spec, visit })]));
    statuses.push((await visitOf(spec.treatmentCode)).status);
  }
  expect(statuses).toEqual(['FINAL', 'ADJUSTED', 'ADJUSTED']);
});

test('a claim that turns out to be another person’s leaves nothing with the first', async () => {
  const { spec, memberId } = await memberWithClaim(database);
  await importClaims({ database }, claimFile([claimTables(spec)]));
  const other = await createMember(database, { fullName: 'Phạm Văn Khác' });
  const corrected = { ...spec, fullName: other.fullName, socialInsuranceCode: other.socialInsuranceCode };
  expect((await importClaims({ database }, claimFile([claimTables(corrected)]))).kinds).toEqual(['updated']);
  expect(await database.client.medicalVisit.count({ where: { memberId } })).toBe(0);
  expect(await database.client.medicalCostLine.count({ where: { memberId } })).toBe(0);
  expect(await visitOf(spec.treatmentCode)).toMatchObject({ memberId: other.id, status: 'ADJUSTED' });
});

test('a certificate that was used for a benefit stays used, under its id', async () => {
  const { spec } = await memberWithClaim(database, { certificates: [leaveCertificate({ SO_SERI: 'used' })] });
  await importClaims({ database }, claimFile([claimTables(spec)]));
  const before = await database.client.sickLeaveCertificate.findFirstOrThrow({ where: { serialNumber: 'used' } });
  await database.client.sickLeaveCertificate.updateMany({ where: { id: before.id }, data: { status: 'USED' } });
  await importClaims({ database }, claimFile([claimTables({ ...spec, visit: { GHI_CHU: 'mới' } })]));
  const after = await database.client.sickLeaveCertificate.findFirstOrThrow({ where: { serialNumber: 'used' } });
  expect(after).toMatchObject({ id: before.id, status: 'USED' });
});

test('the later of two records with one key in a file replaces the earlier', async () => {
  const { spec } = await memberWithClaim(database);
  const versions = [{ GHI_CHU: 'một' }, { GHI_CHU: 'hai' }, { GHI_CHU: 'hai' }];
  const file = claimFile(versions.map((visit) => claimTables({ ...spec, visit })));
  const expected = ['created', 'updated', 'unchanged'];
  expect((await importClaims({ database }, file, { dryRun: true })).kinds).toEqual(expected);
  expect(await database.client.medicalVisit.count({ where: { treatmentCode: spec.treatmentCode } })).toBe(0);
  expect((await importClaims({ database }, file)).kinds).toEqual(expected);
  expect((await visitOf(spec.treatmentCode)).note).toBe('hai');
});

test('a dry run over what is there says what would happen and writes nothing', async () => {
  const { spec } = await memberWithClaim(database);
  await importClaims({ database }, claimFile([claimTables(spec)]));
  const before = await writtenBy(spec.treatmentCode);
  const file = claimFile([claimTables(spec), claimTables({ ...spec, visit: { GHI_CHU: 'mới' } })]);
  expect((await importClaims({ database }, file, { dryRun: true })).kinds).toEqual(['unchanged', 'updated']);
  expect(await writtenBy(spec.treatmentCode)).toEqual(before);
});

test('one MA_LK at two facilities is two visits', async () => {
  const { spec, memberId } = await memberWithClaim(database);
  const there = claimTables({ ...spec, facilityCode: '99B02' });
  const imported = await importClaims({ database }, claimFile([claimTables(spec), there]), { createMissing: true });
  expect(imported.kinds).toEqual(['created', 'created']);
  expect(await database.client.medicalVisit.count({ where: { memberId } })).toBe(2);
});

test('two processes that import versions of one record at once leave one of them, whole', async () => {
  const second = openDatabase(database.url);
  try {
    const { spec, memberId } = await memberWithClaim(database);
    const versions = [3, 5].map((count) =>
      claimFile([
        claimTables({
          ...spec,
          drugs: Array.from({ length: count }, () => drugLine()),
          visit: { GHI_CHU: `${count}` },
        }),
      ]),
    );
    for (let round = 0; round < 25; round += 1) {
      await database.client.medicalVisit.deleteMany({ where: { memberId } });
      const results = await Promise.all(
        versions.map((file, index) => importClaims({ database: index === 0 ? database : second }, file)),
      );
      expect(results.flatMap((result) => result.kinds).sort()).toEqual(['created', 'updated']);
      const stored = await storedVisit(database, spec.treatmentCode);
      expect(stored?.costLines).toHaveLength(Number(stored?.note) + 1);
      expect(await database.client.medicalVisit.count({ where: { memberId } })).toBe(1);
    }
  } finally {
    await second.close();
  }
}, 60_000);

test('files with the same records in opposite orders do not lock each other out', async () => {
  const second = openDatabase(database.url);
  try {
    const people = await membersWithClaims(database, 30);
    const tables = people.map(({ spec }) => claimTables(spec));
    const results = await Promise.all([
      importClaims({ database }, claimFile(tables)),
      importClaims({ database: second }, claimFile(tables.toReversed())),
    ]);
    const kinds = results.flatMap((result) => result.kinds);
    expect([
      kinds.filter((kind) => kind === 'created').length,
      kinds.filter((kind) => kind === 'unchanged').length,
    ]).toEqual([30, 30]);
  } finally {
    await second.close();
  }
}, 60_000);

test('when the importer is stopped half-way, each record is whole or absent, and it can run again', async () => {
  const people = await membersWithClaims(database, 150);
  const file = claimFile(people.map(({ spec }) => claimTables(spec)));
  const half = await importClaims({ database }, file.subarray(0, file.length / 2));
  const created = half.kinds.filter((kind) => kind === 'created').length;
  expect(half.kinds.at(-1)).toBe('rejected');
  const ids = people.map(({ memberId }) => memberId);
  expect(await database.client.medicalCostLine.count({ where: { memberId: { in: ids } } })).toBe(2 * created);
  const again = await importClaims({ database }, file);
  expect(again.kinds.filter((kind) => kind === 'unchanged')).toHaveLength(created);
  expect(again.kinds.filter((kind) => kind === 'created')).toHaveLength(150 - created);
}, 60_000);

test('when the bytes stop coming, the records read by then are imported and the failure is told', async () => {
  const people = await membersWithClaims(database, 2);
  const file = claimFile(people.map(({ spec }) => claimTables(spec)));
  const importer = createVisitImporter({ database, clock: createFakeClock() });
  const source = {
    name: 'claims.zip/a.xml',
    async *open() {
      yield file.subarray(0, file.lastIndexOf('<HOSO>'));
      throw new Error('the disk was pulled out');
    },
  };
  const kinds: string[] = [];
  const run = async () => {
    for await (const outcome of importer.run(source, { dryRun: false, createMissing: false })) kinds.push(outcome.kind);
  };
  await expect(run()).rejects.toThrow('the disk was pulled out');
  expect(kinds).toEqual(['created']);
});

test('a file is read no further than the batches at hand, however long it is', async () => {
  const { spec } = await memberWithClaim(database);
  const importer = createVisitImporter({ database, clock: createFakeClock() });
  let sent = 0;
  const source = {
    name: 'endless.xml',
    async *open() {
      yield Buffer.from('<GIAMDINHHS><DANHSACHHOSO>');
      for (;;) {
        sent += 1;
        yield Buffer.from(recordXml(claimTables({ ...spec, treatmentCode: `${spec.treatmentCode}-${sent % 1000}` })));
      }
    },
  };
  let done = 0;
  for await (const outcome of importer.run(source, { dryRun: true, createMissing: false })) {
    expect(outcome.kind).toBe('created');
    done += 1;
    expect(sent - done).toBeLessThanOrEqual(66);
    if (done === 300) break;
  }
  expect(done).toBe(300);
});

test('a batch of records takes a fixed number of statements, whatever their number', async () => {
  const people = await membersWithClaims(database, 30);
  let queries = 0;
  const counted = {
    ...database,
    pool: new Proxy(database.pool, {
      get(pool, name) {
        const member: unknown = Reflect.get(pool, name);
        if (name === 'query' || name === 'connect') queries += 1;
        return typeof member === 'function' ? member.bind(pool) : member;
      },
    }),
  };
  const { statements } = await statementsOf(database, () =>
    importClaims({ database: counted }, claimFile(people.map(({ spec }) => claimTables(spec)))),
  );
  // One look-up of people and one transaction; nothing through Prisma.
  expect([queries, statements.length]).toEqual([2, 0]);
});
