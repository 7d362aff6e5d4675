import { createMember, createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { type ClaimRow, claimFile, claimTables, claimXml, drugLine, leaveCertificate } from '@ansinh/testkit/claims.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importClaims, memberWithClaim } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Imports a claim with other columns in XML1, expects its rejection and that nothing was stored. */
async function rejectionFor(visit: ClaimRow) {
  const { spec } = await memberWithClaim(database);
  const { kinds, rejections } = await importClaims({ database }, claimFile([claimTables({ ...spec, visit })]));
  expect(kinds).toEqual(['rejected']);
  expect(await database.client.medicalVisit.count({ where: { treatmentCode: spec.treatmentCode } })).toBe(0);
  const [rejection] = rejections;
  expect(rejection).toMatchObject({ file: 'claims.xml', record: 'HOSO 1', key: spec.treatmentCode });
  return rejection;
}

describe('a column is rejected by name when it is', () => {
  const cases: [string, ClaimRow, string, string][] = [
    ['a total above its lines', { T_THUOC: '10001.001' }, 'XML1.T_THUOC', 'inconsistent'],
    ['a total of supplies without any', { T_VTYT: '5000' }, 'XML1.T_VTYT', 'inconsistent'],
    ['a hospital total below its lines', { T_TONGCHI_BV: '54998' }, 'XML1.T_TONGCHI_BV', 'inconsistent'],
    ['a covered total that is not the sum', { T_TONGCHI_BH: '55002' }, 'XML1.T_TONGCHI_BH', 'inconsistent'],
    ['a self-paid total without lines', { T_BNTT: '2' }, 'XML1.T_BNTT', 'inconsistent'],
    ['a co-payment that is not the sum', { T_BNCCT: '11002' }, 'XML1.T_BNCCT', 'inconsistent'],
    ['a fund share that is not the sum', { T_BHTT: '43998' }, 'XML1.T_BHTT', 'inconsistent'],
    ['other sources without lines', { T_NGUONKHAC: '1.001' }, 'XML1.T_NGUONKHAC', 'inconsistent'],
    ['a missing total', { T_THUOC: '' }, 'XML1.T_THUOC', 'missing'],
    ['a decimal comma', { T_BHTT: '44000,00' }, 'XML1.T_BHTT', 'malformed'],
    ['an amount below zero', { T_BNTT: '-1' }, 'XML1.T_BNTT', 'malformed'],
    ['an amount of 14 digits', { T_BNTT: '10000000000000' }, 'XML1.T_BNTT', 'malformed'],
    ['a day that is not in the calendar', { NGAY_VAO: '202602301000' }, 'XML1.NGAY_VAO', 'malformed'],
    ['an hour past 23', { NGAY_VAO: '202603052400' }, 'XML1.NGAY_VAO', 'malformed'],
    ['a discharge before admission', { NGAY_RA: '202603050959' }, 'XML1.NGAY_RA', 'inconsistent'],
    [
      'an inpatient stay before admission',
      { NGAY_VAO_NOI_TRU: '202603050900' },
      'XML1.NGAY_VAO_NOI_TRU',
      'inconsistent',
    ],
    [
      'an admission in the future',
      { NGAY_VAO: '209903051000', NGAY_RA: '209903051100' },
      'XML1.NGAY_VAO',
      'out_of_range',
    ],
    ['a discharge more than a year ahead', { NGAY_RA: '209903051100' }, 'XML1.NGAY_RA', 'out_of_range'],
    ['a card of 14 characters', { MA_THE_BHYT: 'DN499990000000' }, 'XML1.MA_THE_BHYT', 'malformed'],
    ['a card that ends before it begins', { GT_THE_DEN: '20251231' }, 'XML1.GT_THE_DEN', 'inconsistent'],
    [
      'three dates for two facilities',
      { MA_DKBD: '99001;99002', GT_THE_TU: '20260101;20260102;20260103' },
      'XML1.MA_DKBD',
      'inconsistent',
    ],
    [
      'thirteen secondary diagnoses',
      { MA_BENH_KT: Array(13).fill('I10').join(';') },
      'XML1.MA_BENH_KT',
      'out_of_range',
    ],
    ['no ICD-10 code', { MA_BENH_CHINH: 'viêm' }, 'XML1.MA_BENH_CHINH', 'malformed'],
    ['a care type of 17', { MA_LOAI_KCB: '17' }, 'XML1.MA_LOAI_KCB', 'malformed'],
    ['a treatment result of 9', { KET_QUA_DTRI: '9' }, 'XML1.KET_QUA_DTRI', 'out_of_range'],
    ['a living area of K4', { MA_KHUVUC: 'K4' }, 'XML1.MA_KHUVUC', 'malformed'],
    ['a follow-up that is no date', { NGAY_TAI_KHAM: '20260110;mai' }, 'XML1.NGAY_TAI_KHAM', 'malformed'],
    [
      'a referral number of 51 characters',
      { GIAY_CHUYEN_TUYEN: 'x'.repeat(51) },
      'XML1.GIAY_CHUYEN_TUYEN',
      'out_of_range',
    ],
    ['an unknown facility', { MA_CSKCB: '99998' }, 'XML1.MA_CSKCB', 'unknown_reference'],
    ['an unknown person', { MA_THE_BHYT: 'DN4999999999999' }, 'XML1.MA_THE_BHYT', 'unknown_reference'],
    ['nobody’s personal id', { MA_THE_BHYT: '', SO_CCCD: '099000000000' }, 'XML1.SO_CCCD', 'unknown_reference'],
    ['another name', { HO_TEN: 'Trần Thị Khác' }, 'XML1.HO_TEN', 'inconsistent'],
    ['another year of birth', { NGAY_SINH: '198404120000' }, 'XML1.NGAY_SINH', 'inconsistent'],
  ];
  test.each(cases)('%s', async (_name, visit, column, valueClass) => {
    expect(await rejectionFor(visit)).toMatchObject({ column, valueClass });
  });
});

test('a total may be 1 VND off, and the fund share may be 1 VND off its formula', async () => {
  const { spec } = await memberWithClaim(database);
  const visit = { T_THUOC: '9999', T_TONGCHI_BV: '55001', T_BHTT: '44001' };
  expect((await importClaims({ database }, claimFile([claimTables({ ...spec, visit })]))).kinds).toEqual(['created']);
});

test('a fund share that is the sum of its lines but not its formula is rejected with the difference only', async () => {
  const { spec } = await memberWithClaim(database, { drugs: [drugLine({ T_BHTT: '7000.00' })] });
  const { rejections } = await importClaims({ database }, claimFile([claimTables(spec)]));
  expect(rejections).toMatchObject([
    {
      column: 'XML1.T_BHTT',
      reason: {
        vi: 'T_BHTT ít hơn T_TONGCHI_BH − T_BNCCT 1000.00 đồng.',
        en: 'T_BHTT is 1000.00 VND below T_TONGCHI_BH − T_BNCCT.',
      },
    },
  ]);
});

test('a rejection names table, row and column of a line, and how many faults there are more', async () => {
  const { spec } = await memberWithClaim(database, {
    drugs: [drugLine(), drugLine({ SO_LUONG: '1.2345', MUC_HUONG: '101' })],
  });
  const { rejections } = await importClaims({ database }, claimFile([claimTables(spec)]));
  expect(rejections).toMatchObject([
    { record: 'HOSO 1, XML2 row 2', column: 'XML2.SO_LUONG', valueClass: 'malformed' },
  ]);
  expect(rejections[0]?.reason.en).toContain('(and 1 more)');
});

test('a row with another MA_LK is rejected', async () => {
  const { spec } = await memberWithClaim(database, { drugs: [drugLine({ MA_LK: 'another' })] });
  const { rejections } = await importClaims({ database }, claimFile([claimTables(spec)]));
  expect(rejections).toMatchObject([{ column: 'XML2.MA_LK', valueClass: 'inconsistent' }]);
});

test('numbers that lead to two people are rejected, on cards and between card and personal id', async () => {
  const other = await createMember(database, { fullName: 'Trần Thị Thử Nghiệm', personalIdNumber: '099185000001' });
  const { spec } = await memberWithClaim(database);
  const two = `DN499${spec.socialInsuranceCode};DN499${other.socialInsuranceCode}`;
  const cards = await importClaims({ database }, claimFile([claimTables({ ...spec, visit: { MA_THE_BHYT: two } })]));
  expect(cards.rejections).toMatchObject([{ column: 'XML1.MA_THE_BHYT', valueClass: 'inconsistent' }]);
  const id = await importClaims(
    { database },
    claimFile([claimTables({ ...spec, visit: { SO_CCCD: '099185000001' } })]),
  );
  expect(id.rejections).toMatchObject([{ column: 'XML1.SO_CCCD', valueClass: 'inconsistent' }]);
});

test('a sick-leave certificate of another person is rejected, and so is one that ends before it begins', async () => {
  const { spec } = await memberWithClaim(database);
  const other = leaveCertificate({ MA_BHXH: '9999999998' });
  const backwards = leaveCertificate({ DEN_NGAY: '20260304' });
  const columns: unknown[] = [];
  for (const certificate of [other, backwards]) {
    const file = claimFile([claimTables({ ...spec, certificates: [certificate] })]);
    columns.push(...(await importClaims({ database }, file)).rejections.map((rejection) => rejection.column));
  }
  expect(columns).toEqual(['XML11.MA_BHXH', 'XML11.DEN_NGAY']);
});

test('a serial number that stands on a certificate of another treatment is rejected, and its neighbours are not', async () => {
  const certificates = [leaveCertificate({ SO_SERI: `S-${process.pid}` })];
  const people = [
    await memberWithClaim(database, { certificates }),
    await memberWithClaim(database, { certificates }),
    await memberWithClaim(database),
  ];
  const imported = await importClaims({ database }, claimFile(people.map(({ spec }) => claimTables(spec))));
  expect(imported.kinds).toEqual(['created', 'rejected', 'created']);
  expect(imported.rejections).toMatchObject([{ record: 'HOSO 2', column: 'XML11.SO_SERI', valueClass: 'duplicate' }]);
});

test('a person is found by a card number or by the personal id when the card is absent', async () => {
  const member = await createMember(database, { fullName: 'Lê Văn Đủ', personalIdNumber: '099185000002' });
  await database.client.healthCard.create({
    data: {
      memberId: member.id,
      number: '9988776655',
      subjectCode: 'GD',
      benefitLevel: 4,
      provinceCode: '99',
      validFrom: new Date('2026-01-01'),
    },
  });
  const { spec } = await memberWithClaim(database, { fullName: 'LE VAN DU' });
  const visits: ClaimRow[] = [{ MA_THE_BHYT: 'GD4999988776655' }, { MA_THE_BHYT: '', SO_CCCD: '099185000002' }];
  for (const visit of visits) {
    const treatmentCode = `${spec.treatmentCode}-${visit.MA_THE_BHYT}`;
    const file = claimFile([claimTables({ ...spec, treatmentCode, visit })]);
    expect((await importClaims({ database }, file)).kinds).toEqual(['created']);
    const stored = await database.client.medicalVisit.findFirstOrThrow({ where: { treatmentCode } });
    expect(stored.memberId).toBe(member.id);
  }
});

test('another day of birth in the same year is taken with a warning', async () => {
  const { spec } = await memberWithClaim(database, { visit: { NGAY_SINH: '198512040000' } });
  const imported = await importClaims({ database }, claimFile([claimTables(spec)]));
  expect(imported).toMatchObject({ kinds: ['created'], warnings: [{ record: 'HOSO 1' }] });
});

test('an unknown facility is created on demand, by its code', async () => {
  const { spec } = await memberWithClaim(database, { facilityCode: '99A54' });
  const file = claimFile([claimTables(spec)]);
  expect((await importClaims({ database }, file, { createMissing: true, dryRun: true })).kinds).toEqual(['created']);
  expect(await database.client.facility.count({ where: { code: '99A54' } })).toBe(0);
  expect((await importClaims({ database }, file, { createMissing: true })).kinds).toEqual(['created']);
  const facility = await database.client.facility.findUniqueOrThrow({ where: { code: '99A54' } });
  expect(facility.name).toBe('Cơ sở khám chữa bệnh 99A54');
});

test('a record without XML1, and one with two of them, are rejected', async () => {
  const { spec } = await memberWithClaim(database);
  const { 1: visit = [], ...others } = claimTables(spec);
  const file = claimFile([others, { 1: [...visit, ...visit] }], { senderCode: '99001' });
  const { rejections } = await importClaims({ database }, file);
  expect(rejections.map(({ record, column, valueClass }) => [record, column, valueClass])).toEqual([
    ['HOSO 1', 'XML1', 'missing'],
    ['HOSO 2', 'XML1', 'duplicate'],
  ]);
});

describe('no rejection or warning repeats a personal value', () => {
  test('of name, code, card, personal id or diagnosis', async () => {
    const secrets = ['Nguyễn Bí Mật', '9911223344', '099185777777', 'Bệnh kín'];
    const { spec } = await memberWithClaim(database);
    const visits: ClaimRow[] = [
      { HO_TEN: 'Nguyễn Bí Mật' },
      { MA_THE_BHYT: 'DN4999911223344', SO_CCCD: '099185777777' },
      { CHAN_DOAN_RV: 'Bệnh kín', MA_BENH_CHINH: 'Bệnh kín' },
    ];
    const files = visits.map((visit) => claimTables({ ...spec, visit }));
    const { rejections, kinds, warnings } = await importClaims({ database }, claimFile(files));
    expect(kinds).toEqual(['rejected', 'rejected', 'rejected']);
    const told = JSON.stringify([rejections, warnings]);
    for (const secret of [...secrets, spec.fullName, spec.socialInsuranceCode]) expect(told).not.toContain(secret);
  });
});

test('a file whose root is something else, and an empty file, are rejected as no claim file', async () => {
  for (const file of ['<HSCHUNGTU/>', '', 'hello', '<?xml version="1.0"?>']) {
    const { rejections } = await importClaims({ database }, file);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]?.valueClass).toBe('malformed');
  }
});

test('a second envelope in a file is refused, and the records of the first stay', async () => {
  const { spec } = await memberWithClaim(database);
  const file = claimXml([claimTables(spec)]);
  const imported = await importClaims({ database }, file + file);
  expect(imported.kinds).toEqual(['created', 'rejected']);
  expect(imported.rejections[0]?.reason.en).toBe('The file holds more than one GIAMDINHHS.');
});
