import { createEmployer, createFacility, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBuiltInLists } from '../index.ts';
import { ask, find, namesOf } from '../testing.ts';

let api: TestApp;
const provinces = new Map<string, string>();
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
  for (const { id, code } of await api.database.client.province.findMany({ where: { validTo: null } }))
    provinces.set(code, id);
  const at = (code: string) => ({ provinceId: provinces.get(code) ?? null });
  await createFacility(api.database, { name: 'Bệnh viện Mây Bạc', ...at('01') });
  await createFacility(api.database, { name: 'Bệnh viện Mây Bạc', ...at('79') });
  await createFacility(api.database, { name: 'Phòng khám Sông Xanh', address: 'Hà Nội', ...at('01') });
  await createEmployer(api.database, { name: 'Công ty Mây Bạc', ...at('08') });
});
afterAll(() => api.close());

const provinceOf = async (search: string) =>
  (await find(api, 'facilities', { search })).map(({ node }) => node.province?.code);

test.each([
  ['bệnh viện mây bạc hà nội', ['01']],
  ['mây bạc tp hà nội', ['01']],
  ['hà nội mây bạc', ['01']],
  ['bv mây bạc tphcm', ['79']],
  ['mây bạc thành phố hồ chí minh', ['79']],
  ['mây bạc bình dương', ['79']],
  ['mây bạc', ['01', '79']],
  ['mây bạc huế', []],
])('%j is searched in its province', async (search, codes) => {
  expect((await provinceOf(search)).toSorted()).toEqual(codes);
});

test('a former province leads to what it has become, in every list', async () => {
  expect(namesOf(await find(api, 'employers', { search: 'may bac ha giang' }))).toEqual(['Công ty Mây Bạc']);
  expect(namesOf(await find(api, 'agencies', { search: 'bhxh tỉnh hà giang' }))).toEqual([
    'Bảo hiểm xã hội tỉnh Tuyên Quang',
  ]);
});

test('what stands in names and addresses comes first, and alone', async () => {
  expect(namesOf(await find(api, 'facilities', { search: 'sông xanh hà nội' }))).toEqual(['Phòng khám Sông Xanh']);
});

test.each([
  ['Bắc Giang', 'tỉnh Bắc Ninh'],
  ['bhxh tỉnh tiền giang', 'tỉnh Đồng Tháp'],
  ['yen bai', 'tỉnh Lào Cai'],
  ['BHXH Thái Bình', 'tỉnh Hưng Yên'],
  ['Bình Định', 'tỉnh Gia Lai'],
  ['Hoà Bình', 'tỉnh Phú Thọ'],
  ['Quảng Bình', 'tỉnh Quảng Trị'],
  ['bhxh tỉnh Hà Nội', 'Thành phố Hà Nội'],
  ['đống đa', 'Thành phố Hà Nội'],
  ['BHXH quận Đống Đa', 'Thành phố Hà Nội'],
  ['bảo hiểm xã hội thành phố vinh', 'tỉnh Nghệ An'],
  ['quận 1', 'Thành phố Hồ Chí Minh'],
  ['bhxh sài gòn', 'Thành phố Hồ Chí Minh'],
])('%j leads to the agency of today’s province alone, not to names that are like it', async (search, province) => {
  const found = await find(api, 'agencies', { search });
  expect(namesOf(found).map((name) => name.toLowerCase())).toEqual([`bảo hiểm xã hội ${province}`.toLowerCase()]);
  expect(found.every(({ match }) => match !== 'CODE')).toBe(true);
});

test('a name elsewhere that has the province in it does not hide the one in the province', async () => {
  const at = (code: string) => ({ provinceId: provinces.get(code) ?? null });
  await createFacility(api.database, { name: 'Bệnh viện Gió Biếc', ...at('01') });
  await createFacility(api.database, { name: 'Phòng khám Gió Biếc Hà Nội', ...at('08') });
  expect(namesOf(await find(api, 'facilities', { search: 'gió biếc hà nội' }))).toEqual(['Bệnh viện Gió Biếc']);
  expect(namesOf(await find(api, 'facilities', { search: 'phòng khám gió biếc hà nội' }))).toEqual([
    'Phòng khám Gió Biếc Hà Nội',
  ]);
});

test('a name that shares a word with its province is found there', async () => {
  const at = (code: string) => ({ provinceId: provinces.get(code) ?? null });
  await createFacility(api.database, { name: 'Bệnh viện đa khoa Hà Trăng', ...at('01') });
  await createFacility(api.database, { name: 'Phòng khám Nội Trăng Hà', ...at('37') });
  for (const search of ['bệnh viện hà trăng hà nội', 'hà nội bệnh viện hà trăng', 'bệnh viện hà trăng hà tây'])
    expect(namesOf(await find(api, 'facilities', { search }))[0], search).toBe('Bệnh viện đa khoa Hà Trăng');
});

test('pages go on, and end, in either', async () => {
  const pages = async (search: string) => {
    const names: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { data } = await ask(api, 'facilities', { search, first: 1, after });
      const list: { edges: { cursor: string; node: { name: string } }[] } | undefined = data?.facilities;
      if (!list || list.edges.length === 0) break;
      names.push(...list.edges.map(({ node }) => node.name));
      after = list.edges.at(-1)?.cursor ?? null;
    }
    return names;
  };
  expect(await pages('mây hà nội')).toEqual(['Bệnh viện Mây Bạc']);
  expect(await pages('xanh hà nội')).toEqual(['Phòng khám Sông Xanh']);
});

test('another place that was asked for stays', async () => {
  expect(await find(api, 'facilities', { search: 'mây bạc hà nội', province: '79' })).toEqual([]);
});
