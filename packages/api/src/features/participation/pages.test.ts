import {
  askMe,
  type ConnectionData,
  createMember,
  createSegments,
  type PageRequest,
  paginationContract,
  readMe,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const VARIABLES = '$type: InsuranceType!, $first: Int, $last: Int, $after: String, $before: String';

/** 25 one-month segments with gaps between them, so that the ledger has 49 months. */
async function createLongRecord() {
  const member = await createMember(api.database);
  const values = Array.from({ length: 25 }, (_, index) => {
    const month = new Date(Date.UTC(2015, index * 2, 1)).toISOString().slice(0, 7);
    return { from: month, to: month };
  });
  await createSegments(api.database, member.id, values);
  // The same months of another type: its cursors are not of this list.
  await createSegments(
    api.database,
    member.id,
    values.map((value) => ({ ...value, insuranceType: 'BHTN' as const })),
  );
  return member;
}

type Paged = { participation: Record<'periods' | 'months', ConnectionData> };

function listOf(field: 'periods' | 'months', node: string) {
  const page = '(first: $first, last: $last, after: $after, before: $before)';
  const connection = 'edges { cursor node { NODE } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const selection = `participation(type: $type) { ${field}${page} { ${connection.replace('NODE', node)} } }`;
  return async () => {
    const [member, other] = [await createLongRecord(), await createLongRecord()];
    const read = async (memberId: string, request: PageRequest, type = 'BHXH') => {
      const answer = await askMe<Paged>(api, memberId, selection, {
        declared: VARIABLES,
        variables: { ...request, type },
      });
      return { answer, connection: answer.data?.me.participation[field] };
    };
    const cursorOf = async (memberId: string, type?: string) =>
      (await read(memberId, { first: 3 }, type)).connection?.pageInfo.endCursor ?? 'none';
    return {
      total: field === 'periods' ? 25 : 49,
      page: (request: PageRequest) => read(member.id, request),
      foreignCursors: [await cursorOf(other.id), await cursorOf(member.id, 'BHTN')],
    };
  };
}

paginationContract('Participation.periods', listOf('periods', 'id fromMonth'));
paginationContract('Participation.months', listOf('months', 'month status'));

test('segments of the same months keep one order from page to page', async () => {
  const member = await createMember(api.database);
  const same = Array.from({ length: 6 }, () => ({ from: '2020-01', to: '2020-01' }));
  await createSegments(api.database, member.id, same);
  const selection =
    'participation(type: BHXH) { periods(first: $first, after: $after) { edges { cursor node { id } } } }';
  const read = async (variables: object) =>
    (await readMe<Paged>(api, member.id, selection, { declared: '$first: Int, $after: String', variables }))
      .participation.periods.edges;
  const all = await read({ first: 6 });
  const [half, rest] = [await read({ first: 3 }), await read({ first: 3, after: all[2]?.cursor })];
  expect([...half, ...rest]).toEqual(all);
});

test('a page goes on from where a segment stood that has gone since', async () => {
  const member = await createMember(api.database);
  const rows = await createSegments(
    api.database,
    member.id,
    ['2020-03', '2020-02', '2020-01'].map((month) => ({ from: month, to: month })),
  );
  const selection =
    'participation(type: BHXH) { periods(first: $first, after: $after) { edges { cursor node { fromMonth } } } }';
  const read = (variables: object) =>
    readMe<Paged>(api, member.id, selection, { declared: '$first: Int, $after: String', variables });
  const first = await read({ first: 2 });
  await api.database.client.participationPeriod.delete({
    where: { memberId_id: { memberId: member.id, id: rows[1]?.id ?? '' } },
  });
  const after = first.participation.periods.edges[1]?.cursor;
  const next = await read({ first: 2, after });
  expect(next.participation.periods.edges.map((edge) => edge.node)).toEqual([{ fromMonth: '2020-01' }]);
});
