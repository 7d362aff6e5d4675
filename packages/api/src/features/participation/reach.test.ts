import { createManualPerson, createMember, readMe, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

describe('what reading costs', () => {
  const totals = 'insuranceType totalMonths totalText lateMonths';

  async function statementsFor(memberId: string, selection: string): Promise<string[]> {
    const token = await api.sessionOf(memberId);
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute(`{ me { ${selection} } }`, undefined, { token }),
    );
    expect(result.errors).toEqual([]);
    // The session check is the room's that does it.
    return statements.filter((sql) => !sql.includes('"session"'));
  }

  test('all four types with totals, segments and employers are one statement', async () => {
    const member = await createManualPerson(api.database);
    const statements = await statementsFor(
      member.id,
      `fullName participations { ${totals} periods(first: 20) { edges { node { fromMonth toMonth jobTitle employer { name } } } } }`,
    );
    expect(statements).toHaveLength(1);
  });

  test('one type with its totals, segments and ledger is one statement', async () => {
    const member = await createManualPerson(api.database);
    const statements = await statementsFor(
      member.id,
      `participation(type: BHXH) { ${totals} lateText monthsBefore2014
         periods(first: 2) { edges { node { id fromMonth toMonth months jobTitle salaryCoefficient employer { name codes } } } }
         months(first: 12) { edges { node { month status explanation periods { employerName employer { name } } } } } }`,
    );
    expect(statements).toHaveLength(1);
  });

  test('aliases cost one statement for each insurance type, however many they are', async () => {
    const member = await createManualPerson(api.database);
    const types = ['BHXH', 'BHTN', 'BHTNLD_BNN', 'BHYT'];
    const alias = (index: number) =>
      `a${index}: participation(type: ${types[index % 4]}) { insuranceType totalMonths }`;
    const selection = (count: number) => Array.from({ length: count }, (_, index) => alias(index)).join(' ');
    expect(await statementsFor(member.id, selection(1))).toHaveLength(1);
    expect(await statementsFor(member.id, selection(2))).toHaveLength(2);
    expect(await statementsFor(member.id, selection(4))).toHaveLength(4);
    expect(await statementsFor(member.id, selection(40))).toHaveLength(4);
    expect(await readMe(api, member.id, selection(2))).toEqual({
      a0: { insuranceType: 'BHXH', totalMonths: 146 },
      a1: { insuranceType: 'BHTN', totalMonths: 0 },
    });
  });

  test('two pages of one list under aliases are one statement', async () => {
    const member = await createManualPerson(api.database);
    const statements = await statementsFor(
      member.id,
      `participation(type: BHXH) { newest: periods(first: 1) { edges { node { jobTitle } } }
         oldest: periods(last: 1) { edges { node { employerName employer { name } } } } }`,
    );
    expect(statements).toHaveLength(1);
  });
});

describe('whose record it is', () => {
  test("another member's segment answers as an unknown one, and as nothing without a session", async () => {
    const [owner, stranger] = [await createManualPerson(api.database), await createMember(api.database)];
    const me = await readMe<{ participation: { periods: { edges: { node: { id: string } }[] } } }>(
      api,
      owner.id,
      'participation(type: BHXH) { periods(first: 1) { edges { node { id } } } }',
    );
    const id = me.participation.periods.edges[0]?.node.id ?? '';
    const ask = async (askedId: string, token?: string) =>
      api.execute<{ node: object | null }, object>(
        'query ($id: ID!) { node(id: $id) { id ... on ParticipationPeriod { fromMonth employer { name } } } }',
        { id: askedId },
        token ? { token } : {},
      );

    const own = await ask(id, await api.sessionOf(owner.id));
    expect(own.data).toEqual({
      node: { id, fromMonth: '2020-02', employer: { name: 'Trung tâm Công nghệ thông tin' } },
    });
    const strangersToken = await api.sessionOf(stranger.id);
    const unknown = Buffer.from('ParticipationPeriod:019a0000-0000-7000-8000-000000000000').toString('base64');
    const notAnId = Buffer.from('ParticipationPeriod:["a","b"]').toString('base64');
    for (const asked of [id, unknown, notAnId])
      expect(await ask(asked, strangersToken)).toEqual({ status: 200, data: { node: null }, errors: [] });

    const { data, errors } = await ask(id);
    expect(data).toEqual({ node: null });
    expect(errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});
