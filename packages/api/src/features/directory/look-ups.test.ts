import {
  createAgency,
  createCollectionPoint,
  createEmployer,
  createFacility,
  paginationContract,
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

const PAGE = `edges { cursor match nameParts { text matched } addressParts { text matched } node { name ID } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const LISTS = {
  facilities: {
    args: '$province: String, $ward: String, $contracted: Boolean, $acceptsRegistration: Boolean, $issuesSickLeave: Boolean, $careLevel: CareLevel, $includeFormer: Boolean',
    id: 'code province { code }',
  },
  agencies: { args: '$province: String, $ward: String, $includeFormer: Boolean, $onDay: Date', id: 'code validTo' },
  employers: { args: '$province: String, $agency: String, $includeFormer: Boolean', id: 'codes' },
  collectionPoints: { args: '$province: String, $ward: String, $includeFormer: Boolean', id: 'code' },
};
type ListName = keyof typeof LISTS;

interface Part {
  text: string;
  matched: boolean;
}
interface Page {
  edges: {
    cursor: string;
    match: string | null;
    nameParts: Part[];
    addressParts: Part[] | null;
    node: { name: string; code?: string; codes?: string[] };
  }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

function ask(list: ListName, variables: object) {
  const { args, id } = LISTS[list];
  const all = `${args}, $search: String, $first: Int, $last: Int, $after: String, $before: String`;
  const passed = [...all.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');
  const document = `query (${all}) { ${list}(${passed}) { ${PAGE.replace('ID', id)} } }`;
  return api.execute<Record<string, Page>, object>(document, variables);
}

async function find(list: ListName, variables: object) {
  const { data, errors } = await ask(list, variables);
  expect(errors).toEqual([]);
  return data?.[list]?.edges ?? [];
}
const namesOf = (edges: Page['edges']) => edges.map((edge) => edge.node.name);
const marked = (parts: Part[] | null | undefined) =>
  parts?.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');

async function provinceId(code: string, today = true): Promise<string> {
  const { id } = await api.database.client.province.findFirstOrThrow({
    where: { code, validTo: today ? null : { not: null } },
    orderBy: { validFrom: 'desc' },
  });
  return id;
}

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
      expect(namesOf(await find('facilities', { search })), search).toEqual(['Bệnh viện Đa khoa Đống Đa']);
  });

  test('takes both ways to put the accent of Hoà for one', async () => {
    const { name } = await createEmployer(api.database, { name: 'Hợp tác xã Khánh Hòa Quýt' });
    for (const search of ['Khánh Hoà Quýt', 'Khánh Hòa Quýt', 'khanh hoa quyt'])
      expect(namesOf(await find('employers', { search })), search).toEqual([name]);
  });

  test.each([
    ['bạhc tuộc', 'two letters that changed places'],
    ['bách tuôcc', 'a letter too many'],
    ['bch tuoc', 'a letter missing'],
    ['bach tuxc', 'a wrong letter'],
  ])('forgives %s: %s', async (search) => {
    const { id, name } = await createAgency(api.database, { name: 'BHXH cơ sở Bạch Tuộc' });
    const [edge] = await find('agencies', { search });
    expect(edge).toMatchObject({ match: 'NAME_SIMILAR', node: { name } });
    expect(marked(edge?.nameParts)).toBe('BHXH cơ sở [Bạch] [Tuộc]');
    await api.database.client.agency.delete({ where: { id } });
  });

  test('forgives a mistyped word only when nothing has it', async () => {
    await createCollectionPoint(api.database, { name: 'Bưu cục Vân Hồ' });
    await createCollectionPoint(api.database, { name: 'Bưu cục Vân Hà' });
    expect(namesOf(await find('collectionPoints', { search: 'van ha' }))).toEqual(['Bưu cục Vân Hà']);
  });

  test('ranks code, name, start of name, all words in name, then words in the address', async () => {
    await createFacility(api.database, { name: 'Phòng khám Quả Chuối', address: 'Tổ 1' });
    await createFacility(api.database, { name: 'Quả Chuối Vàng', address: null });
    await createFacility(api.database, { name: 'Quả Chuối' });
    await createFacility(api.database, { name: 'Chuối Quả Xanh' });
    await createFacility(api.database, { name: 'Trạm y tế', address: 'Phố Quả, xã Chuối' });
    const edges = await find('facilities', { search: 'quả chuối' });
    expect(edges.map(({ match, node }) => [match, node.name])).toEqual([
      ['NAME', 'Quả Chuối'],
      ['NAME_START', 'Quả Chuối Vàng'],
      ['NAME_WORDS', 'Chuối Quả Xanh'],
      ['NAME_WORDS', 'Phòng khám Quả Chuối'],
      ['ANYWHERE', 'Trạm y tế'],
    ]);
    expect(edges.map((edge) => marked(edge.nameParts))).toEqual([
      '[Quả] [Chuối]',
      '[Quả] [Chuối] Vàng',
      '[Chuối] [Quả] Xanh',
      'Phòng khám [Quả] [Chuối]',
      'Trạm y tế',
    ]);
    expect(marked(edges.at(-1)?.addressParts)).toBe('Phố [Quả], xã [Chuối]');
  });

  test('finds a code first, in small letters too', async () => {
    const { name } = await createFacility(api.database, { code: '99Z54', name: 'Trạm y tế Mã' });
    await createFacility(api.database, { name: 'Trạm thứ hai', address: 'Lô 99Z54' });
    const edges = await find('facilities', { search: '99z54' });
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
      expect(await find('employers', { search })).toMatchObject([{ match: 'CODE', node: { name } }]);
  });

  test('meets a word that is only begun', async () => {
    const { name } = await createCollectionPoint(api.database, { name: 'Đại lý Nghiêng' });
    const [edge] = await find('collectionPoints', { search: 'dai ly nghi' });
    expect(edge?.node.name).toBe(name);
    expect(marked(edge?.nameParts)).toBe('[Đại] [lý] [Nghi]êng');
  });

  test.each(['%', '____', '%%%%%%%%', "'; DROP TABLE facility; --", '\u202E', '\\', '&|!:*()', '"'])(
    'takes %j as plain text',
    async (search) => {
      expect(await find('facilities', { search })).toEqual([]);
    },
  );

  test('that is too long is refused without repeating it', async () => {
    for (const search of ['x'.repeat(201), 'x'.repeat(10_000), 'a b c d e f g h i j k l m n o p q']) {
      const { errors } = await ask('employers', { search });
      expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'search' }]);
      expect(errors[0]?.message).not.toContain('xxx');
    }
  });

  test('that is blank lists everything', async () => {
    expect(await find('agencies', { search: '  ', first: 3 })).toHaveLength(3);
  });
});

describe('a place', () => {
  test('of before 2025-07 finds what lies in its successor, by code and by name', async () => {
    const tuyenQuang = await createFacility(api.database, { name: 'Trạm Nà Hang', provinceId: await provinceId('08') });
    const haGiang = await createFacility(api.database, {
      name: 'Trạm Nà Hang Cũ',
      provinceId: await provinceId('02', false),
    });
    for (const province of ['02', '08', 'Hà Giang', 'ha giang', 'Tỉnh Tuyên Quang'])
      expect(namesOf(await find('facilities', { province, search: 'na hang' })), province).toEqual([
        tuyenQuang.name,
        haGiang.name,
      ]);
    expect(await find('facilities', { province: '01', search: 'na hang' })).toEqual([]);
  });

  test('whose code another one has today means the one of today', async () => {
    // 15 was Yên Bái and is Lào Cai, into which it went.
    const { name } = await createFacility(api.database, { provinceId: await provinceId('15'), name: 'Trạm Mù Cang' });
    expect(namesOf(await find('facilities', { province: '15' }))).toEqual([name]);
  });

  test('may be a ward, of today or before', async () => {
    const ward = await api.database.client.ward.findFirstOrThrow({ where: { code: '26737', validTo: null } });
    const { name } = await createCollectionPoint(api.database, { name: 'Điểm thu Hai Bà', wardId: ward.id });
    for (const place of ['26737', 'Tân Định', 'Phường Đa Kao', 'da kao'])
      expect(namesOf(await find('collectionPoints', { ward: place })), place).toEqual([name]);
    expect(namesOf(await find('collectionPoints', { province: '79', ward: 'Tân Định' }))).toEqual([name]);
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
    for (const search of [undefined, 'tram']) {
      const { errors } = await ask('facilities', { ...place, search });
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
    const none = await createFacility(api.database, { name, contracted: false, careLevel: 'BASIC' });
    const codes = async (filter: object) =>
      (await find('facilities', { search: name, ...filter })).map((edge) => edge.node.code);
    expect(await codes({})).toEqual([both.code, none.code]);
    for (const filter of [
      { acceptsRegistration: true },
      { issuesSickLeave: true },
      { contracted: true },
      { careLevel: 'INITIAL' },
    ])
      expect(await codes(filter)).toEqual([both.code]);
    for (const filter of [{ acceptsRegistration: false }, { contracted: false }, { careLevel: 'BASIC' }])
      expect(await codes(filter)).toEqual([none.code]);
  });

  test('leave out what is closed, unless it is searched for or asked for', async () => {
    await createFacility(api.database, { name: 'Trạm Đóng Cửa', status: 'CLOSED', provinceId: await provinceId('96') });
    const count = async (variables: object) => (await find('facilities', { province: '96', ...variables })).length;
    expect(await count({})).toBe(0);
    expect(await count({ search: 'dong cua' })).toBe(1);
    expect(await count({ includeFormer: true })).toBe(1);
    expect(await count({ search: 'dong cua', includeFormer: false })).toBe(0);
  });

  test('tell the employers of an agency', async () => {
    const agency = await createAgency(api.database);
    const { name } = await createEmployer(api.database, { agencyId: agency.id });
    expect(namesOf(await find('employers', { agency: agency.code }))).toEqual([name]);
    expect(await find('employers', { agency: 'NONE' })).toEqual([]);
    const { errors } = await ask('employers', { agency: 'không' });
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'agency' }]);
  });

  test('tell the agencies of a day', async () => {
    const code = '99D1';
    const days = { validFrom: new Date('2010-01-01'), validTo: new Date('2025-07-01') };
    await createAgency(api.database, { code, name: 'BHXH quận Ngày Xưa', ...days });
    await createAgency(api.database, { code, name: 'BHXH cơ sở Ngày Nay', validFrom: days.validTo });
    const on = async (onDay?: string) => namesOf(await find('agencies', { search: code, onDay, includeFormer: false }));
    expect(await on('2025-06-30')).toEqual(['BHXH quận Ngày Xưa']);
    expect(await on('2025-07-01')).toEqual(['BHXH cơ sở Ngày Nay']);
    expect(await on()).toEqual(['BHXH cơ sở Ngày Nay']);
    expect(await on('2009-12-31')).toEqual([]);
  });
});

describe('a page of a look-up', () => {
  test.each(Object.keys(LISTS) as ListName[])('of %s is two statements, with a search and a place', async (list) => {
    const { statements, result } = await statementsOf(api.database, () =>
      ask(list, { search: 'thu', province: '01', first: 50 }),
    );
    expect(result.errors).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(2);
    const listed = await statementsOf(api.database, () => ask(list, { includeFormer: true }));
    expect(listed.result.data?.[list]?.edges.length).toBeGreaterThan(0);
    expect(listed.statements).toHaveLength(2);
  });
});

paginationContract('Query.facilities with a search', async () => {
  // Every kind of match, and ties.
  for (let made = 0; made < 6; made++) {
    await createFacility(api.database, { name: 'Trang Sách' });
    await createFacility(api.database, { name: `Trang Sách ${made}` });
    await createFacility(api.database, { name: 'Tiệm Sách Trang' });
    await createFacility(api.database, { name: 'Tiệm', address: 'Phố Trang, phường Sách' });
  }
  const foreign = (await ask('facilities', { search: 'tiem', first: 1 })).data?.facilities?.pageInfo.endCursor ?? '';
  return {
    total: 24,
    foreignCursors: [foreign],
    async page(request) {
      const answer = await ask('facilities', { ...request, search: 'trang sách' });
      return { answer, connection: answer.data?.facilities };
    },
  };
});

paginationContract('Query.employers', async () => {
  const province = await provinceId('01');
  for (let made = 0; made < 23; made++) await createEmployer(api.database, { provinceId: province });
  await createEmployer(api.database, { provinceId: await provinceId('79') });
  const foreign = (await ask('employers', { province: '79' })).data?.employers?.pageInfo.endCursor ?? '';
  return {
    total: 23,
    foreignCursors: [foreign],
    async page(request) {
      const answer = await ask('employers', { ...request, province: '01' });
      return { answer, connection: answer.data?.employers };
    },
  };
});
