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
import { ask, find, marked, namesOf } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
});
afterAll(() => api.close());

describe('a search', () => {
  test('ignores accents, case, composition, đ and the order of words', async () => {
    await createFacility(api.database, { name: 'Bệnh viện Đa khoa Đống Đa' });
    for (const search of [
      'đống đa',
      'dong da',
      'Đa Đống',
      'ĐỐNG ĐA'.normalize('NFD'),
      'ｄｏｎｇ da',
      'benh vien, Đống-Đa',
    ])
      expect(namesOf(await find(api, 'facilities', { search })), search).toEqual(['Bệnh viện Đa khoa Đống Đa']);
  });

  test('takes both ways to put the accent of Hoà for one', async () => {
    const { name } = await createEmployer(api.database, { name: 'Hợp tác xã Khánh Hòa Quýt' });
    for (const search of ['Khánh Hoà Quýt', 'Khánh Hòa Quýt', 'khanh hoa quyt'])
      expect(namesOf(await find(api, 'employers', { search })), search).toEqual([name]);
  });

  test.each([
    ['bạhc tuộc', 'two letters that changed places'],
    ['bách tuôcc', 'a letter too many'],
    ['bch tuoc', 'a letter missing'],
    ['bach tuxc', 'a wrong letter'],
  ])('forgives %s: %s', async (search) => {
    const { id, name } = await createAgency(api.database, { name: 'BHXH cơ sở Bạch Tuộc' });
    const [edge] = await find(api, 'agencies', { search });
    expect(edge).toMatchObject({ match: 'NAME_SIMILAR', node: { name } });
    expect(marked(edge?.nameParts)).toBe('BHXH cơ sở [Bạch] [Tuộc]');
    await api.database.client.agency.delete({ where: { id } });
  });

  test('forgives a mistyped word only when nothing has it', async () => {
    await createCollectionPoint(api.database, { name: 'Bưu cục Vân Hồ' });
    await createCollectionPoint(api.database, { name: 'Bưu cục Vân Hà' });
    expect(namesOf(await find(api, 'collectionPoints', { search: 'van ha' }))).toEqual(['Bưu cục Vân Hà']);
  });

  test('puts names with the accents that were typed first, wherever the tone of a syllable stands', async () => {
    for (const name of ['Trạm Tử Du', 'Trạm Từ Dũ Hai', 'Trạm Tư Du']) await createFacility(api.database, { name });
    const first = async (search: string) => namesOf(await find(api, 'facilities', { search }))[0];
    expect(await first('trạm từ dũ')).toBe('Trạm Từ Dũ Hai');
    expect(await first('trạm tử du')).toBe('Trạm Tử Du');
    await createFacility(api.database, { name: 'Trạm Phú Hoá' });
    await createFacility(api.database, { name: 'Trạm Phú Hòa Ba' });
    expect(await first('trạm phú hoà')).toBe('Trạm Phú Hòa Ba');
    expect(await first('phú hóa')).toBe('Trạm Phú Hoá');
  });

  test('ranks code, name, start of name, all words in name, then words in the address', async () => {
    await createFacility(api.database, { name: 'Phòng khám Quả Chuối', address: 'Tổ 1' });
    await createFacility(api.database, { name: 'Quả Chuối Vàng', address: null });
    await createFacility(api.database, { name: 'Quả Chuối' });
    await createFacility(api.database, { name: 'Chuối Quả Xanh' });
    await createFacility(api.database, { name: 'Trạm y tế', address: 'Phố Quả, xã Chuối' });
    const edges = await find(api, 'facilities', { search: 'quả chuối' });
    expect(edges.map(({ match, node }) => [match, node.name])).toEqual([
      ['NAME', 'Quả Chuối'],
      ['NAME_START', 'Quả Chuối Vàng'],
      ['NAME_WORDS', 'Phòng khám Quả Chuối'],
      ['NAME_WORDS', 'Chuối Quả Xanh'],
      ['ANYWHERE', 'Trạm y tế'],
    ]);
    expect(edges.map((edge) => marked(edge.nameParts))).toEqual([
      '[Quả] [Chuối]',
      '[Quả] [Chuối] Vàng',
      'Phòng khám [Quả] [Chuối]',
      '[Chuối] [Quả] Xanh',
      'Trạm y tế',
    ]);
    expect(marked(edges.at(-1)?.addressParts)).toBe('Phố [Quả], xã [Chuối]');
  });

  test.each([
    ['bv khế', 'Bệnh viện Khế'],
    ['bvdk me', 'Bệnh viện đa khoa Me'],
    ['TYT Sấu', 'Trạm y tế xã Sấu'],
    ['trạm y tế nhót', 'TYT xã Nhót'],
    ['trung tâm y tế bứa', 'TTYT Bứa'],
    ['ttyt hồng', 'Trung tâm Y tế TP Hồng'],
    ['trung tam y te thanh pho hong', 'Trung tâm Y tế TP Hồng'],
  ])('knows what is written in two ways: %s', async (search, name) => {
    const { id } = await createFacility(api.database, { name });
    const [edge] = await find(api, 'facilities', { search });
    expect(edge?.node.name).toBe(name);
    expect(['NAME', 'NAME_START', 'NAME_WORDS']).toContain(edge?.match);
    await api.database.client.facility.delete({ where: { id } });
  });

  test('ranks a name that is abbreviated as the name itself, and marks its words', async () => {
    await createFacility(api.database, { name: 'Bệnh viện Na Rừng' });
    await createFacility(api.database, { name: 'Bệnh viện Na' });
    const edges = await find(api, 'facilities', { search: 'bv na' });
    expect(edges.map((edge) => [edge.match, marked(edge.nameParts)])).toEqual([
      ['NAME', '[Bệnh] [viện] [Na]'],
      ['NAME_START', '[Bệnh] [viện] [Na] Rừng'],
    ]);
    const agencies = await find(api, 'agencies', { search: 'bhxh ha noi' });
    expect(namesOf(agencies)).toContain('Bảo hiểm xã hội thành phố Hà Nội');
  });

  test('finds a code first, in small letters too', async () => {
    const { name } = await createFacility(api.database, { code: '99Z54', name: 'Trạm y tế Mã' });
    await createFacility(api.database, { name: 'Trạm thứ hai', address: 'Lô 99Z54' });
    const edges = await find(api, 'facilities', { search: '99z54' });
    expect(edges.map(({ match, node }) => [match, node.name])).toEqual([
      ['CODE', name],
      ['ANYWHERE', 'Trạm thứ hai'],
    ]);
  });

  test('finds an employer by any code that it had, and by its tax code', async () => {
    const { name } = await createEmployer(api.database, {
      name: 'Công ty Hai Mã',
      taxCode: '9900112233',
      codes: { create: [{ code: 'ZZ9901Z' }, { code: '9900112233DNA03' }] },
    });
    for (const search of ['ZZ9901Z', '9900112233dna03', '9900112233'])
      expect(await find(api, 'employers', { search })).toMatchObject([{ match: 'CODE', node: { name } }]);
  });

  test('meets a word that is only begun', async () => {
    const { name } = await createCollectionPoint(api.database, { name: 'Đại lý Nghiêng' });
    const [edge] = await find(api, 'collectionPoints', { search: 'dai ly nghi' });
    expect(edge?.node.name).toBe(name);
    expect(marked(edge?.nameParts)).toBe('[Đại] [lý] [Nghi]êng');
  });

  test.each(['%', '____', '%%%%%%%%', "'; DROP TABLE facility; --", '\u202E', '\\', '&|!:*()', '"'])(
    'takes %j as plain text',
    async (search) => {
      expect(await find(api, 'facilities', { search })).toEqual([]);
    },
  );

  test('that is too long is refused without repeating it', async () => {
    for (const search of ['x'.repeat(201), 'x'.repeat(10_000), 'a b c d e f g h i j k l m n o p q']) {
      const { errors } = await ask(api, 'employers', { search });
      expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'search' }]);
      expect(errors[0]?.message).not.toContain('xxx');
    }
  });

  test('that is blank lists everything', async () => {
    expect(await find(api, 'agencies', { search: '  ', first: 3 })).toHaveLength(3);
  });
});
