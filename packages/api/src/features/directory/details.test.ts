import {
  createAgency,
  createCollectionPoint,
  createEmployer,
  createFacility,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
});
afterAll(() => api.close());

const one = (field: string, selection: string, variables: object) =>
  api.execute<Record<string, unknown>, object>(
    `query ($code: String!${'onDay' in variables ? ', $onDay: Date' : ''}) {
      ${field}(code: $code${'onDay' in variables ? ', onDay: $onDay' : ''}) { ${selection} } }`,
    variables,
  );

describe('provinces', () => {
  const ask = (onDay?: string) =>
    api.execute<{ provinces: { code: string; name: string }[] }, unknown>(
      'query ($onDay: Date) { provinces(onDay: $onDay) { code name successor { name } } }',
      { onDay },
    );

  test('are 34 today and 63 on a day before 2025-07-01, in the order of their codes', async () => {
    api.clock.set(new Date('2026-11-23T03:00:00Z'));
    const today = (await ask()).data?.provinces ?? [];
    const before = (await ask('2025-06-30')).data?.provinces ?? [];
    expect([today.length, before.length]).toEqual([34, 63]);
    expect(today.map((it) => it.code)).toEqual(today.map((it) => it.code).sort());
    expect((await ask('2025-07-01')).data?.provinces).toEqual(today);
  });

  test('change at midnight in Vietnam, not in London', async () => {
    api.clock.set(new Date('2025-06-30T16:59:00Z'));
    expect((await ask()).data?.provinces).toHaveLength(63);
    api.clock.set(new Date('2025-06-30T17:00:00Z'));
    expect((await ask()).data?.provinces).toHaveLength(34);
    api.clock.set(new Date('2026-11-23T03:00:00Z'));
  });

  test('with their successors are one statement', async () => {
    const { statements } = await statementsOf(api.database, () => ask('2020-01-01'));
    expect(statements).toHaveLength(1);
  });
});

describe('wards', () => {
  interface Wards {
    wards: { code: string; name: string; province: { code: string } }[];
  }
  /** The names that the test has made; the lists of the server have others. */
  const OURS = ['Một', 'Hai', 'Ba'];
  const oursOf = ({ data }: { data: Wards | null | undefined }) =>
    data?.wards.filter((it) => OURS.includes(it.name)).map((it) => [it.code, it.name, it.province.code]);
  const ask = (province: string, onDay?: string) =>
    api.execute<Wards, unknown>(
      'query ($province: String!, $onDay: Date) { wards(province: $province, onDay: $onDay) { code name province { code } } }',
      { province, onDay },
    );

  beforeAll(async () => {
    const { pool } = api.database;
    await pool.query(`INSERT INTO ward (code, name, full_name, province_id, valid_from, valid_to)
      SELECT ward.code, name, 'Xã ' || name, (SELECT id FROM province WHERE province.code = of AND valid_to IS NOT DISTINCT FROM until), since, until
      FROM (VALUES ('00901', 'Một', '02', '2000-01-01'::date, '2025-07-01'::date), ('02401', 'Hai', '08', '2000-01-01', '2025-07-01'),
        ('00911', 'Ba', '08', '2025-07-01', null)) AS ward (code, name, of, since, until)`);
  });

  test('of a province are those of the day, by code', async () => {
    expect(oursOf(await ask('08'))).toEqual([['00911', 'Ba', '08']]);
    expect(oursOf(await ask('08', '2025-06-30'))).toEqual([['02401', 'Hai', '08']]);
    expect(oursOf(await ask('02', '2025-06-30'))).toEqual([['00901', 'Một', '02']]);
    const codes = (await ask('08')).data?.wards.map((it) => it.code) ?? [];
    expect(codes).toEqual(codes.toSorted());
  });

  test.each(['02', 'Hà Giang', 'ha giang', 'Tỉnh Hà Giang', 'tuyen quang'])(
    'of %s today are those of what it has become',
    async (province) => {
      expect(oursOf(await ask(province))).toEqual([['00911', 'Ba', '08']]);
    },
  );

  test.each(['97', 'Nơi nào', '1', '%', 'x'.repeat(10_000)])(
    'of a province like %.20s are refused',
    async (province) => {
      const { errors } = await ask(province);
      expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'province' }]);
    },
  );

  test('are one statement for the province and one for the wards', async () => {
    expect((await statementsOf(api.database, () => ask('01'))).statements).toHaveLength(2);
  });
});

describe('a code', () => {
  test.each([
    ['facility', ['7X54', '01C540', '', '01-54', '01.C54', '%']],
    ['agency', ['', '01/2', 'ă', '12345678901']],
    ['employer', ['', 'TX3964', 'TX3964-E', '0123456780DNA0', '%']],
    ['collectionPoint', ['', 'đ', '9'.repeat(25), '12-3']],
  ])('of a wrong form is refused by %s', async (field, codes) => {
    for (const code of codes) {
      const { errors } = await one(field, 'name', { code });
      expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'code' }]);
      if (code.length > 2) expect(errors[0]?.message).not.toContain(code);
    }
  });

  test.each(['99D54', '99d54', '99 - D54', '99-D54', ' ９９d54 '])(
    'of a facility may be written as %j',
    async (code) => {
      const row = { code: '99D54', name: 'Phòng khám Viết Mã' };
      await api.database.client.facility.upsert({
        where: { code: row.code },
        create: { ...row, careLevel: 'INITIAL' },
        update: {},
      });
      expect((await one('facility', 'name', { code })).data).toEqual({ facility: { name: row.name } });
      const found = await api.execute<{ facilities: { edges: { match: string; node: { name: string } }[] } }, object>(
        'query ($search: String) { facilities(search: $search) { edges { match node { name } } } }',
        { search: code },
      );
      expect(found.data?.facilities.edges).toEqual([{ match: 'CODE', node: { name: row.name } }]);
    },
  );

  test.each([
    ['facility', '99ZZZ'],
    ['agency', '99ZZZ'],
    ['employer', 'ZZ9999Z'],
    ['collectionPoint', '99ZZZ'],
  ])('that no %s has answers null', async (field, code) => {
    expect(await one(field, 'name', { code })).toMatchObject({ data: { [field]: null }, errors: [] });
  });
});

describe('facility', () => {
  test('shows hours, phone, contract and where it lies, as figures, GeoJSON, URI and map link', async () => {
    const { code } = await createFacility(api.database, {
      code: '01C54',
      name: 'Trạm y tế phường Thử',
      latitude: '21.024500',
      longitude: '105.841200',
      openingHours: 'T2–T6 7:30–17:00',
      phone: '024 0000 0000',
    });
    const selection = `code name openingHours phone contracted acceptsRegistration issuesSickLeave careLevel status
      position { latitude longitude geoJson { type coordinates } geoUri mapTemplate }`;
    const { result, statements } = await statementsOf(api.database, () => one('facility', selection, { code }));
    expect(result.data).toEqual({
      facility: {
        code,
        name: 'Trạm y tế phường Thử',
        openingHours: 'T2–T6 7:30–17:00',
        phone: '024 0000 0000',
        contracted: true,
        acceptsRegistration: null,
        issuesSickLeave: null,
        careLevel: null,
        status: 'ACTIVE',
        position: {
          latitude: 21.0245,
          longitude: 105.8412,
          geoJson: { type: 'Point', coordinates: [105.8412, 21.0245] },
          geoUri: 'geo:21.0245,105.8412',
          mapTemplate: 'https://www.openstreetmap.org/?mlat=21.0245&mlon=105.8412#map={zoom}/21.0245/105.8412',
        },
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('has no position when none was recorded', async () => {
    const { code } = await createFacility(api.database);
    expect((await one('facility', 'position { latitude }', { code })).data).toEqual({ facility: { position: null } });
  });
});

describe('agency', () => {
  test('of an old code leads to its successor and to what it is today, with the days, in one statement', async () => {
    const today = await createAgency(api.database, { name: 'BHXH cơ sở Đống Đa', validFrom: new Date('2025-10-01') });
    const between = await createAgency(api.database, {
      name: 'BHXH liên quận Đống Đa',
      validTo: new Date('2025-10-01'),
      successorId: today.id,
    });
    const old = await createAgency(api.database, {
      name: 'BHXH quận Đống Đa',
      validFrom: new Date('1995-02-16'),
      validTo: new Date('2025-07-01'),
      successorId: between.id,
    });
    const selection = `name validFrom validTo successor { name validFrom }
      currentVersion { code name validFrom validTo predecessors { name } }`;
    const { result, statements } = await statementsOf(api.database, () => one('agency', selection, { code: old.code }));
    expect(result).toMatchObject({
      errors: [],
      data: {
        agency: {
          name: 'BHXH quận Đống Đa',
          validFrom: '1995-02-16',
          validTo: '2025-07-01',
          successor: { name: 'BHXH liên quận Đống Đa', validFrom: '2025-07-01' },
          currentVersion: {
            code: today.code,
            name: 'BHXH cơ sở Đống Đa',
            validFrom: '2025-10-01',
            validTo: null,
            predecessors: [{ name: 'BHXH liên quận Đống Đa' }],
          },
        },
      },
    });
    expect(statements).toHaveLength(1);
    expect((await one('agency', 'currentVersion { name }', { code: today.code })).data).toEqual({
      agency: { currentVersion: null },
    });
  });

  test('of a code with several versions is the one of the day, or else the last before it', async () => {
    const code = '99V1';
    const change = new Date('2025-07-01');
    const end = new Date('2025-10-01');
    await createAgency(api.database, { code, name: 'Trước', validFrom: new Date('2010-01-01'), validTo: change });
    await createAgency(api.database, { code, name: 'Sau', validFrom: change, validTo: end });
    const on = async (onDay: string) => (await one('agency', 'name', { code, onDay })).data?.agency;
    expect(await on('2025-06-30')).toEqual({ name: 'Trước' });
    expect(await on('2025-07-01')).toEqual({ name: 'Sau' });
    expect(await on('2026-01-01')).toEqual({ name: 'Sau' });
    expect(await on('2009-12-31')).toBeNull();
  });
});

describe('employer', () => {
  test('is found by its old code and by its new one, with the days of both', async () => {
    await createEmployer(api.database, {
      name: 'Công ty Đổi Mã',
      codes: {
        create: [
          { code: 'TZ9964E', validFrom: new Date('2010-01-01'), validTo: new Date('2025-08-01') },
          { code: '9912345678DNA03', validFrom: new Date('2025-08-01') },
        ],
      },
    });
    for (const code of ['TZ9964E', '9912345678DNA03'])
      expect((await one('employer', 'name codeHistory { code validFrom validTo }', { code })).data).toEqual({
        employer: {
          name: 'Công ty Đổi Mã',
          codeHistory: [
            { code: 'TZ9964E', validFrom: '2010-01-01', validTo: '2025-08-01' },
            { code: '9912345678DNA03', validFrom: '2025-08-01', validTo: null },
          ],
        },
      });
  });

  test('has a code whose days are not recorded before all others: it is the oldest', async () => {
    const validFrom = new Date('2025-08-01');
    await createEmployer(api.database, {
      codes: { create: [{ code: '9912345678DNA04', validFrom }, { code: 'TZ9966E' }, { code: 'TZ9961E' }] },
    });
    const { data } = await one('employer', 'codeHistory { code validFrom }', { code: 'TZ9966E' });
    expect(data).toEqual({
      employer: {
        codeHistory: [
          { code: 'TZ9961E', validFrom: null },
          { code: 'TZ9966E', validFrom: null },
          { code: '9912345678DNA04', validFrom: '2025-08-01' },
        ],
      },
    });
  });

  test('that was merged leads to its successor', async () => {
    const heir = await createEmployer(api.database, { name: 'Công ty Nhận' });
    await createEmployer(api.database, {
      status: 'CLOSED',
      successorId: heir.id,
      codes: { create: { code: 'TZ9965E' } },
    });
    const selection = 'status successor { name } currentVersion { name predecessors { status } }';
    expect((await one('employer', selection, { code: 'TZ9965E' })).data).toEqual({
      employer: {
        status: 'CLOSED',
        successor: { name: 'Công ty Nhận' },
        currentVersion: { name: 'Công ty Nhận', predecessors: [{ status: 'CLOSED' }] },
      },
    });
  });
});

test('a collection point is found by its code', async () => {
  const { code, name } = await createCollectionPoint(api.database, {
    collectorName: 'Bưu điện Thử',
    staffName: 'Chị Ba',
  });
  expect((await one('collectionPoint', 'name collectorName staffName status', { code })).data).toEqual({
    collectionPoint: { name, collectorName: 'Bưu điện Thử', staffName: 'Chị Ba', status: 'ACTIVE' },
  });
});
