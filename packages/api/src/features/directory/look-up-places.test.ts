import {
  createAgency,
  createCollectionPoint,
  createEmployer,
  createFacility,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from './index.ts';
import { ask, find, LIST_NAMES, namesOf, provinceId } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
});
afterAll(() => api.close());

describe('a place', () => {
  test('of before 2025-07 finds what lies in its successor, by code and by name', async () => {
    const tuyenQuang = await createFacility(api.database, {
      name: 'Trạm Nà Hang',
      provinceId: await provinceId(api, '08'),
    });
    const haGiang = await createFacility(api.database, {
      name: 'Trạm Nà Hang Cũ',
      provinceId: await provinceId(api, '02', false),
    });
    for (const province of ['02', '08', 'Hà Giang', 'ha giang', 'Tỉnh Tuyên Quang'])
      expect(namesOf(await find(api, 'facilities', { province, search: 'na hang' })), province).toEqual([
        tuyenQuang.name,
        haGiang.name,
      ]);
    expect(await find(api, 'facilities', { province: '01', search: 'na hang' })).toEqual([]);
  });

  test('whose code another one has today means the one of today', async () => {
    // 15 was Yên Bái and is Lào Cai, into which it went.
    const { name } = await createFacility(api.database, {
      provinceId: await provinceId(api, '15'),
      name: 'Trạm Mù Cang',
    });
    expect(namesOf(await find(api, 'facilities', { province: '15' }))).toEqual([name]);
  });

  test('may be a ward, of today or before', async () => {
    const ward = await api.database.client.ward.findFirstOrThrow({ where: { code: '26737', validTo: null } });
    const { name } = await createCollectionPoint(api.database, { name: 'Điểm thu Hai Bà', wardId: ward.id });
    for (const place of ['26737', 'Tân Định', 'Phường Đa Kao', 'da kao', 'P. Tân Định', 'p tan dinh'])
      expect(namesOf(await find(api, 'collectionPoints', { ward: place })), place).toEqual([name]);
    const employer = await createEmployer(api.database, { name: 'Công ty Hai Bà Thử', wardId: ward.id });
    for (const place of ['26737', 'Phường Đa Kao'])
      expect(namesOf(await find(api, 'employers', { ward: place })), place).toEqual([employer.name]);
    const elsewhere = await ask(api, 'employers', { ward: '26737', province: '01' });
    expect(elsewhere.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ward' });
    for (const province of [
      '79',
      'TP. Hồ Chí Minh',
      'TP.HCM',
      'tphcm',
      'HCM',
      'Thành phố Hồ Chí Minh',
      'T. Bình Dương',
      'Sài Gòn',
      'Vũng Tàu',
    ])
      expect(namesOf(await find(api, 'collectionPoints', { province, ward: 'Tân Định' })), province).toEqual([name]);
  });

  test.each([
    [{ province: '99' }, 'province'],
    [{ province: 'Atlantis' }, 'province'],
    [{ province: '1' }, 'province'],
    [{ province: '%' }, 'province'],
    [{ province: '' }, 'province'],
    [{ ward: '99999' }, 'ward'],
    [{ ward: '123' }, 'ward'],
    [{ province: '01', ward: 'Tân Định' }, 'ward'],
  ])('that is none is refused: %j', async (place, argument) => {
    for (const list of LIST_NAMES)
      for (const search of [undefined, 'tram']) {
        const { errors } = await ask(api, list, { ...place, search });
        expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
        expect(errors[0]?.message).not.toContain('Atlantis');
      }
  });
});

describe('filters', () => {
  test('tell facilities that take members, that issue sick leave, and their level of care', async () => {
    const name = 'Trạm Lọc';
    const both = await createFacility(api.database, {
      name,
      acceptsRegistration: true,
      issuesSickLeave: true,
      careLevel: 'INITIAL',
    });
    const none = await createFacility(api.database, {
      ...{ name, acceptsRegistration: false, issuesSickLeave: false },
      ...{ contracted: false, careLevel: 'BASIC' },
    });
    // Of which the list does not say: neither with those that do nor with those that do not.
    const unknown = await createFacility(api.database, { name, contracted: true });
    const codes = async (filter: object) =>
      (await find(api, 'facilities', { search: name, ...filter })).map((edge) => edge.node.code);
    expect(await codes({})).toEqual([both.code, none.code, unknown.code]);
    for (const filter of [{ acceptsRegistration: true }, { issuesSickLeave: true }, { careLevel: 'INITIAL' }])
      expect(await codes(filter)).toEqual([both.code]);
    for (const filter of [
      { acceptsRegistration: false },
      { issuesSickLeave: false },
      { contracted: false },
      { careLevel: 'BASIC' },
    ])
      expect(await codes(filter)).toEqual([none.code]);
    expect(await codes({ contracted: true })).toEqual([both.code, unknown.code]);
  });

  test('leave out what is closed, unless it is searched for or asked for', async () => {
    await createFacility(api.database, {
      name: 'Trạm Đóng Cửa',
      status: 'CLOSED',
      provinceId: await provinceId(api, '96'),
    });
    const count = async (variables: object) => (await find(api, 'facilities', { province: '96', ...variables })).length;
    expect(await count({})).toBe(0);
    expect(await count({ search: 'dong cua' })).toBe(1);
    expect(await count({ includeFormer: true })).toBe(1);
    expect(await count({ search: 'dong cua', includeFormer: false })).toBe(0);
  });

  test('tell the employers of an agency', async () => {
    const agency = await createAgency(api.database);
    const { name } = await createEmployer(api.database, { agencyId: agency.id });
    expect(namesOf(await find(api, 'employers', { agency: agency.code }))).toEqual([name]);
    expect(await find(api, 'employers', { agency: 'NONE' })).toEqual([]);
    const { errors } = await ask(api, 'employers', { agency: 'không' });
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'agency' }]);
  });

  test('tell the agencies of a day', async () => {
    const code = '99D1';
    const days = { validFrom: new Date('2010-01-01'), validTo: new Date('2025-07-01') };
    await createAgency(api.database, { code, name: 'BHXH quận Ngày Xưa', ...days });
    await createAgency(api.database, { code, name: 'BHXH cơ sở Ngày Nay', validFrom: days.validTo });
    const on = async (onDay?: string) =>
      namesOf(await find(api, 'agencies', { search: code, onDay, includeFormer: false }));
    expect(await on('2025-06-30')).toEqual(['BHXH quận Ngày Xưa']);
    expect(await on('2025-07-01')).toEqual(['BHXH cơ sở Ngày Nay']);
    expect(await on()).toEqual(['BHXH cơ sở Ngày Nay']);
    expect(await on('2009-12-31')).toEqual([]);
  });
});
