import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import {
  type ClaimForm,
  type ClaimTables,
  claimFile,
  claimTables,
  claimXml,
  drugLine,
  leaveCertificate,
  serviceLine,
  supplyLine,
} from '@ansinh/testkit/claims.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importClaims, memberWithClaim, storedVisit } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const LINES = { drugs: [drugLine()], services: [serviceLine(), supplyLine()] };

/** Imports one claim plainly, then in another form under another key, and compares what is stored. */
async function expectSameAsPlain(form: ClaimForm, change: (tables: ClaimTables) => ClaimTables = (tables) => tables) {
  const plain = await memberWithClaim(database, { ...LINES, certificates: [leaveCertificate({ SO_SERI: serial() })] });
  expect(await importClaims({ database }, claimFile([claimTables(plain.spec)]))).toEqual({
    kinds: ['created'],
    rejections: [],
    warnings: [],
  });
  const expected = await storedVisit(database, plain.spec.treatmentCode);
  await database.client.medicalVisit.deleteMany({ where: { treatmentCode: plain.spec.treatmentCode } });
  const imported = await importClaims({ database }, claimFile([change(claimTables(plain.spec))], form), { piece: 777 });
  expect(imported).toMatchObject({ kinds: ['created'], rejections: [] });
  expect(await storedVisit(database, plain.spec.treatmentCode)).toEqual(expected);
  return imported;
}

let serials = 0;
function serial(): string {
  serials += 1;
  return `99001-${process.pid}-${serials}`;
}

describe('a claim is imported the same whether its content is', () => {
  const forms: [string, ClaimForm][] = [
    ['base64 broken into lines', { content: 'base64-lines' }],
    ['nested XML', { content: 'inline', innerDeclaration: false }],
    ['nested XML with a declaration in the middle of the file', { content: 'inline', innerDeclaration: true }],
    ['CDATA with a declaration', { content: 'cdata' }],
    ['CDATA without a declaration', { content: 'cdata', innerDeclaration: false }],
    ['escaped', { content: 'escaped' }],
    ['base64 without a declaration', { innerDeclaration: false }],
    ['UTF-8 with a byte-order mark', { encoding: 'utf-8-bom', innerEncoding: 'utf-8-bom' }],
    ['UTF-16 LE', { encoding: 'utf-16le', innerEncoding: 'utf-16le' }],
    ['UTF-16 BE', { encoding: 'utf-16be', innerEncoding: 'utf-16be' }],
    ['UTF-16 LE by its declaration alone', { encoding: 'utf-16le-bare', innerEncoding: 'utf-16le-bare' }],
    ['UTF-16 BE by its declaration alone', { encoding: 'utf-16be-bare', innerEncoding: 'utf-16be-bare' }],
    ['nested XML in UTF-16', { encoding: 'utf-16le', content: 'inline' }],
    ['of decomposed Unicode', { unicode: 'NFD' }],
    ['padded with blanks', { padded: true, content: 'inline' }],
    ['in tables of any order', { order: [11, 3, 2, 1] }],
    ['without the list around its rows', { wrappers: 'no-list' }],
    ['without the root around its list', { wrappers: 'no-root' }],
    ['bare rows', { wrappers: 'rows-only' }],
    ['bare rows nested', { wrappers: 'rows-only', content: 'inline' }],
  ];
  test.each(forms)('%s', async (_name, form) => {
    expect((await expectSameAsPlain(form)).warnings).toEqual([]);
  });

  test('UTF-8 that declares itself UTF-16', async () => {
    const { spec } = await memberWithClaim(database);
    const text = claimXml([claimTables(spec)]).replace('encoding="utf-8"', 'encoding="utf-16"');
    expect(await importClaims({ database }, text)).toMatchObject({ kinds: ['created'], warnings: [] });
  });
});

test('other tables are passed over, and a FILEHOSO of no known kind gives a warning', async () => {
  await expectSameAsPlain({}, (tables) => ({ ...tables, 4: [{ MA_LK: 'other', MA_CHI_SO: '1' }] }));
  const { spec } = await memberWithClaim(database);
  const file = claimXml([{ ...claimTables(spec), 4: [{ MA_LK: 'x' }] }]).replace('XML4', 'CT03');
  const { kinds, warnings } = await importClaims({ database }, file);
  expect(kinds).toEqual(['created']);
  expect(warnings.map((warning) => warning.record)).toEqual(['HOSO 1']);
});

test('XML2, XML3 and XML11 may be missing, empty or blank forms when the totals are zero', async () => {
  const { spec } = await memberWithClaim(database, { drugs: [], services: [] });
  const tables = claimTables(spec);
  const blank = { MA_LK: '', STT: '', TEN_THUOC: '', SO_LUONG: '' };
  const files: ClaimTables[] = [
    { 1: tables[1] ?? [] },
    { ...tables, 2: [], 3: [] },
    { ...tables, 2: [blank], 11: [{ SO_CT: '' }] },
  ];
  const kinds: unknown[] = [];
  for (const file of files) kinds.push(...(await importClaims({ database }, claimFile([file]))).kinds);
  expect(kinds).toEqual(['created', 'unchanged', 'unchanged']);
  const empty = claimXml([tables], { content: 'inline', innerDeclaration: false }).replace(
    /<CHITIEU_CHITIET_THUOC>.*?<\/CHITIEU_CHITIET_THUOC>/s,
    '',
  );
  expect(empty).toContain('<LOAIHOSO>XML2</LOAIHOSO><NOIDUNGFILE></NOIDUNGFILE>');
  expect((await importClaims({ database }, empty)).kinds).toEqual(['unchanged']);
});

test('every column that the record keeps is stored', async () => {
  const { spec } = await memberWithClaim(database, {
    drugs: [drugLine({ MUC_HUONG: '47.5', SO_LUONG: '1.125', DON_GIA: '8888.889', NGAY_YL: '202603051015' })],
    services: [serviceLine(), supplyLine({ SO_LUONG: '2' })],
    certificates: [leaveCertificate({ SO_SERI: serial() })],
    visit: {
      NGAY_VAO: '202512312330',
      NGAY_VAO_NOI_TRU: '202512312345',
      NGAY_RA: '202601020700',
      MA_LOAI_KCB: '3',
      MA_BENH_KT: 'r50.9; I10 ;E11.9',
      MA_KHOA: 'K01;K03',
      MA_NOI_DI: '99002',
      MA_NOI_DEN: '99003',
      GIAY_CHUYEN_TUYEN: 'GCT-1',
      SO_NGAY_DTRI: '3',
      GHI_CHU: 'Tái khám <1 tuần & uống thuốc',
      MA_KHUVUC: 'k1',
      NGAY_MIEN_CCT: '202511050830',
      NAM_NAM_LIEN_TUC: '20250101',
      NGAY_TAI_KHAM: '20260110;20260120',
      MA_BENH_YHCT: 'U55.091',
    },
  });
  await importClaims({ database }, claimFile([claimTables(spec)]));
  const visit = await storedVisit(database, spec.treatmentCode);
  expect(visit).toMatchObject({
    status: 'FINAL',
    admittedAt: '2025-12-31T16:30:00.000Z',
    inpatientFrom: '2025-12-31T16:45:00.000Z',
    dischargedAt: '2026-01-02T00:00:00.000Z',
    settledAt: '2026-03-05T04:10:00.000Z',
    careTypeCode: '03',
    primaryIcd10: 'J02.9',
    secondaryIcd10: ['R50.9', 'I10', 'E11.9'],
    traditionalCodes: ['U55.091'],
    departmentCodes: ['K01', 'K03'],
    referredFromCode: '99002',
    referredToCode: '99003',
    referralNumber: 'GCT-1',
    treatmentDays: 3,
    note: 'Tái khám <1 tuần & uống thuốc',
    livingArea: 'K1',
    copaymentExemptFrom: '2025-11-05T00:00:00.000Z',
    fiveYearContinuousDate: '2025-01-01T00:00:00.000Z',
    followUpDates: ['2026-01-10T00:00:00.000Z', '2026-01-20T00:00:00.000Z'],
    drugCost: '10000',
    supplyCost: '45000',
    totalCost: '100000',
    coveredCost: '100000',
    copayment: '20000',
    paidByFund: '80000',
    feeForServicePaid: '80000',
  });
  expect(visit?.costLines.map((line) => [line.position, line.kind, line.code, line.name])).toEqual([
    [0, 'DRUG', '40.22', 'Paracetamol 500mg'],
    [1, 'SERVICE', '02.1896', 'Khám Nội'],
    [2, 'SUPPLY', 'N03.02.030.0001', 'Bơm tiêm 5ml'],
  ]);
  expect(visit?.costLines[0]).toMatchObject({ quantity: '1.125', unitPrice: '8888.889', coverageRate: '47.5' });
  expect(visit?.sickLeaveCertificates).toMatchObject([
    { leaveDays: 3, fromDate: '2026-03-05T00:00:00.000Z', status: 'VALID' },
  ]);
});

test('two cards joined by ; keep their facility and dates, and what was written once holds for both', async () => {
  const { spec } = await memberWithClaim(database);
  const cards = `DN499${spec.socialInsuranceCode};GD499${spec.socialInsuranceCode}`;
  const visit = {
    MA_THE_BHYT: cards,
    MA_DKBD: '99001;99002',
    GT_THE_TU: '20260101;20260304',
    GT_THE_DEN: '20260303;20261231',
  };
  await importClaims({ database }, claimFile([claimTables({ ...spec, visit })]));
  expect((await storedVisit(database, spec.treatmentCode))?.cards).toMatchObject([
    { position: 0, facilityCode: '99001', validFrom: '2026-01-01T00:00:00.000Z', validTo: '2026-03-03T00:00:00.000Z' },
    { position: 1, facilityCode: '99002', validFrom: '2026-03-04T00:00:00.000Z', validTo: '2026-12-31T00:00:00.000Z' },
  ]);
  await importClaims({ database }, claimFile([claimTables({ ...spec, visit: { ...visit, MA_DKBD: '99001' } })]));
  const again = await storedVisit(database, spec.treatmentCode);
  expect(again?.cards.map((card) => card.facilityCode)).toEqual(['99001', '99001']);
});

test.each(['19850412', '198504120000', '198500000000', '19850000', '1985'])(
  'a birth date written %s names the same person',
  async (NGAY_SINH) => {
    const { spec } = await memberWithClaim(database, { visit: { NGAY_SINH } });
    expect(await importClaims({ database }, claimFile([claimTables(spec)]))).toMatchObject({
      kinds: ['created'],
      warnings: [],
    });
  },
);

test('control characters, raw or as references, are dropped with a warning', async () => {
  const { spec } = await memberWithClaim(database, { visit: { LY_DO_VV: 'Sốt\u0001 cao\u000B' } });
  const base64 = await importClaims({ database }, claimFile([claimTables(spec)]));
  expect(base64).toMatchObject({ kinds: ['created'], warnings: [{ record: 'HOSO 1' }] });
  expect((await storedVisit(database, spec.treatmentCode))?.reason).toBe('Sốt cao');
  const inline = claimXml([claimTables(spec)], { content: 'inline' }).replace('Sốt\u0001', 'Sốt&#x1;&#0;&#xD800;');
  expect(await importClaims({ database }, inline, { piece: 5 })).toMatchObject({
    kinds: ['unchanged'],
    warnings: [{ record: 'HOSO 1' }],
  });
});

test('several records in a file each have an outcome, and a wrong SOLUONGHOSO is a warning', async () => {
  const people = [await memberWithClaim(database), await memberWithClaim(database), await memberWithClaim(database)];
  const tables = people.map(({ spec }) => claimTables(spec));
  const imported = await importClaims({ database }, claimFile(tables, { declaredCount: 5 }));
  expect(imported.kinds).toEqual(['created', 'created', 'created']);
  expect(imported.warnings.map((warning) => warning.reason.en)).toEqual(['SOLUONGHOSO says 5, the file has 3 HOSO.']);
  expect((await importClaims({ database }, claimFile(tables, { declaredCount: null }))).warnings).toEqual([]);
});

test('a signed envelope is read past its signature', async () => {
  const { spec } = await memberWithClaim(database);
  const signature =
    '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:Reference URI="#Id-1"/></ds:SignedInfo></ds:Signature>';
  const file = claimXml([claimTables(spec)])
    .replace('<THONGTINHOSO>', '<THONGTINHOSO Id="Id-1">')
    .replace('<CHUKYDONVI/>', `<CHUKYDONVI>${signature}</CHUKYDONVI>`);
  expect(file).toContain('ds:SignedInfo');
  expect(await importClaims({ database }, file)).toEqual({ kinds: ['created'], rejections: [], warnings: [] });
});

test('a sender that is not the record’s facility is a warning', async () => {
  const { spec } = await memberWithClaim(database);
  const imported = await importClaims({ database }, claimFile([claimTables(spec)], { senderCode: '99777' }));
  expect(imported.kinds).toEqual(['created']);
  expect(imported.warnings.map((warning) => warning.reason.en)).toEqual([
    "The record's MA_CSKCB is not the file's MACSKCB.",
  ]);
});

test('a claim under the names of QĐ 4210 is imported', async () => {
  const { spec } = await memberWithClaim(database);
  const [visit = {}] = claimTables(spec)[1] ?? [];
  const older = {
    MA_LK: visit.MA_LK,
    HO_TEN: visit.HO_TEN,
    NGAY_SINH: '19850412',
    GIOI_TINH: '2',
    DIA_CHI: 'Hà Nội',
    MA_THE: visit.MA_THE_BHYT,
    MA_DKBD: '99001',
    GT_THE_TU: '20230101',
    GT_THE_DEN: '20231231',
    MIEN_CUNG_CT: '',
    TEN_BENH: 'Viêm họng cấp',
    MA_BENH: 'J02',
    MA_BENHKHAC: 'I10',
    MA_LYDO_VVIEN: '1',
    MA_NOI_CHUYEN: '99002',
    NGAY_VAO: '202303051000',
    NGAY_RA: '202303051100',
    SO_NGAY_DTRI: '1',
    KET_QUA_DTRI: '1',
    TINH_TRANG_RV: '1',
    NGAY_TTOAN: '202303051100',
    T_THUOC: '10000',
    T_VTYT: '0',
    T_TONGCHI: '60000',
    T_BNTT: '5000',
    T_BNCCT: '11000',
    T_BHTT: '44000',
    T_NGUONKHAC: '0',
    T_NGOAIDS: '0',
    NAM_QT: '2023',
    THANG_QT: '3',
    MA_LOAI_KCB: '1',
    MA_KHOA: 'K01',
    MA_CSKCB: '99001',
  } as Record<string, string>; // every column of the plain visit is there
  const common = { MA_LK: spec.treatmentCode, MUC_HUONG: '80', T_NGUONKHAC: '0', TYLE_TT: '100' };
  const tables: ClaimTables = {
    1: [older],
    2: [
      {
        ...common,
        MA_THUOC: '40.22',
        MA_NHOM: '4',
        TEN_THUOC: 'Thuốc',
        SO_LUONG: '10',
        DON_GIA: '1000',
        THANH_TIEN: '10000',
        T_BNTT: '0',
        T_BNCCT: '2000',
        T_BHTT: '8000',
      },
    ],
    3: [
      {
        ...common,
        MA_DICH_VU: '02.1896',
        MA_NHOM: '13',
        TEN_DICH_VU: 'Khám',
        SO_LUONG: '1',
        DON_GIA: '50000',
        THANH_TIEN: '50000',
        T_BNTT: '5000',
        T_BNCCT: '9000',
        T_BHTT: '36000',
      },
    ],
  };
  expect(await importClaims({ database }, claimFile([tables]))).toEqual({
    kinds: ['created'],
    rejections: [],
    warnings: [],
  });
  expect(await storedVisit(database, spec.treatmentCode)).toMatchObject({
    careTypeCode: '01',
    diagnosis: 'Viêm họng cấp',
    primaryIcd10: 'J02',
    secondaryIcd10: ['I10'],
    referredFromCode: '99002',
    totalCost: '60000',
    coveredCost: '55000',
    paidByFund: '44000',
    selfPaid: '5000',
    feeForServicePaid: null,
    costLines: [
      { amount: '10000', coveredAmount: '10000' },
      { amount: '50000', coveredAmount: '45000', unitPrice: '50000' },
    ],
  });
});

test('a stay of 2 MB with 400 drugs and 400 services is imported whole', async () => {
  const long = 'Thuốc có tên dài '.repeat(50);
  const { spec } = await memberWithClaim(database, {
    drugs: Array.from({ length: 400 }, () =>
      drugLine({ TEN_THUOC: long.slice(0, 1024), LIEU_DUNG: long.slice(0, 1024) }),
    ),
    services: Array.from({ length: 400 }, () => serviceLine({ TEN_DICH_VU: long.slice(0, 1024) })),
  });
  const file = claimFile([claimTables(spec)]);
  expect(file.length).toBeGreaterThan(2_000_000);
  expect(await importClaims({ database }, file)).toMatchObject({ kinds: ['created'], rejections: [] });
  expect((await storedVisit(database, spec.treatmentCode))?.costLines).toHaveLength(800);
});
