import { createFacility, paginationContract, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
});
afterAll(() => api.close());

const FACILITIES = `query ($province: String, $search: String, $first: Int, $last: Int, $after: String, $before: String) {
  facilities(province: $province, search: $search, first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { code name province { code name } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface FacilityPage {
  edges: { cursor: string; node: { code: string; name: string; province: { code: string } | null } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const askFacilities = (variables: object) => api.execute<{ facilities: FacilityPage }, object>(FACILITIES, variables);

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
  });

  test('with their successors are one statement', async () => {
    const { statements } = await statementsOf(api.database, () => ask('2020-01-01'));
    expect(statements).toHaveLength(1);
  });
});

describe('facility', () => {
  const ask = (code: string) =>
    api.execute<{ facility: { name: string } | null }, object>(
      'query ($code: String!) { facility(code: $code) { name } }',
      { code },
    );

  test('is found by its code, letters and leading zero kept', async () => {
    const { code, name } = await createFacility(api.database, { code: '01C54', name: 'Trạm y tế phường Thử' });
    expect((await ask(code)).data).toEqual({ facility: { name } });
  });

  test('is null for a code that no facility has', async () => {
    expect(await ask('99ZZZ')).toMatchObject({ data: { facility: null }, errors: [] });
  });

  test.each(['7X54', '01x54', '01C540', '', '01-54', '０１C54'])('refuses the code %j', async (code) => {
    const { errors } = await ask(code);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'code' }]);
    if (code) expect(errors[0]?.message).not.toContain(code);
  });
});

describe('facilities', () => {
  test('are found by words of the name in any order, without accents, in any case and composition', async () => {
    const { code } = await createFacility(api.database, { name: 'Bệnh viện Đa khoa Bạch Đằng' });
    for (const search of ['bach dang', 'ĐẰNG bạch', 'dang  benh', 'Bạch Đằng'.normalize('NFD'), 'ｂａｃｈ dang']) {
      const { data, errors } = await askFacilities({ search });
      expect(errors, search).toEqual([]);
      expect(data?.facilities.edges.map((edge) => edge.node.code)).toEqual([code]);
    }
    expect((await askFacilities({ search: 'bach tuoc' })).data?.facilities.edges).toEqual([]);
  });

  test.each(['%', '_', "'; DROP TABLE facility; --", '\u202Eabc', '\\', '100%'])(
    'take %j as plain text',
    async (search) => {
      const { data, errors } = await askFacilities({ search });
      expect(errors).toEqual([]);
      expect(data?.facilities.edges).toEqual([]);
    },
  );

  test('are narrowed to a province by its code', async () => {
    const province = await api.database.client.province.findFirstOrThrow({ where: { code: '79', validTo: null } });
    const { code } = await createFacility(api.database, { provinceId: province.id, name: 'Phòng khám Quận Thử' });
    const { data } = await askFacilities({ province: '79' });
    expect(data?.facilities.edges.map((edge) => edge.node)).toEqual([
      { code, name: 'Phòng khám Quận Thử', province: { code: '79', name: province.name } },
    ]);
  });

  test('refuse a search that is too long and a province that is none, without repeating them', async () => {
    for (const [variables, argument] of [
      [{ search: 'x'.repeat(101) }, 'search'],
      [{ search: 'a b c d e f g h i' }, 'search'],
      [{ province: 'HN' }, 'province'],
    ] as const) {
      const { errors } = await askFacilities(variables);
      expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
    }
  });

  test('with their provinces are one statement, and one more with a search', async () => {
    const plain = await statementsOf(api.database, () => askFacilities({}));
    expect(plain.statements).toHaveLength(1);
    const searched = await statementsOf(api.database, () => askFacilities({ search: 'thu' }));
    expect(searched.statements).toHaveLength(2);
  });
});

paginationContract('Query.facilities', async () => {
  const province = await api.database.client.province.findFirstOrThrow({ where: { code: '01', validTo: null } });
  for (let made = 0; made < 23; made++) await createFacility(api.database, { provinceId: province.id });
  const elsewhere = (await askFacilities({ province: '79' })).data?.facilities.pageInfo.endCursor ?? '';
  return {
    total: 23,
    foreignCursors: [elsewhere],
    async page(request) {
      const answer = await askFacilities({ ...request, province: '01' });
      return { answer, connection: answer.data?.facilities };
    },
  };
});
