import { askMe, createBenefit, createMember, readMe, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const ONE_TIME = {
  kind: 'ONE_TIME',
  regime: 'ONE_TIME_BHXH',
  regimeName: 'BHXH một lần',
  decisionNumber: '0123/QĐ-BHXH',
  decisionDate: new Date('2019-05-20'),
  amount: '85400000.50',
  organisationName: 'BHXH quận Hoàn Kiếm',
  paymentMethod: 'BANK',
  bankAccountNumber: '19001234567890',
  bankName: 'Ngân hàng Thử',
  ground: 'PRE_2025_12_MONTHS_OUT',
  monthsConsumed: 41,
  averageSalary: 5_200_000,
} as const;

const UNEMPLOYMENT = {
  kind: 'UNEMPLOYMENT',
  regime: 'UI_ALLOW',
  regimeName: 'Trợ cấp thất nghiệp',
  decisionNumber: '77/QĐ-SNV',
  decisionDate: new Date('2026-03-20'),
  fromDate: new Date('2026-04-01'),
  toDate: new Date('2026-07-31'),
  amount: 4_500_000,
  monthsGranted: 4,
  monthsDrawn: 1,
  unemploymentStatus: 'TERMINATED',
  terminationGround: 'đ',
} as const;

const PENSION = {
  kind: 'MONTHLY',
  regime: 'PENSION',
  regimeName: 'Lương hưu',
  decisionNumber: '9/QĐ',
  decisionDate: new Date('2021-01-15'),
  fromDate: new Date('2021-02-01'),
  amount: 6_480_000,
  entitlementRate: 67.5,
  averageSalary: 8_000_000,
} as const;

interface List<Node> {
  benefits: { edges: { node: Node }[] };
}

async function benefitsOf<Node>(memberId: string, selection: string, args = ''): Promise<Node[]> {
  const me = await readMe<List<Node>>(api, memberId, `benefits${args} { edges { node { ${selection} } } }`);
  return me.benefits.edges.map((edge) => edge.node);
}

describe('the four tabs', () => {
  test('a lump sum shows decision, amount, organisation, account, and what it took from the total', async () => {
    const { id } = await createMember(api.database);
    await createBenefit(api.database, id, ONE_TIME);
    const selection = `__typename kind regime regimeName decisionNumber decisionDate fromDate toDate amount organisationName
      paymentMethod bankAccountNumber bankName ... on OneTimeBenefit { ground monthsConsumed averageSalary }`;
    expect(await benefitsOf(id, selection, '(kind: ONE_TIME)')).toEqual([
      {
        __typename: 'OneTimeBenefit',
        ...ONE_TIME,
        decisionDate: '2019-05-20',
        fromDate: null,
        toDate: null,
        averageSalary: '5200000.00',
      },
    ]);
  });

  test('a maternity spell reads as the manual prints it', async () => {
    const { id } = await createMember(api.database);
    await createBenefit(api.database, id, { organisationName: 'Trung tâm Thông Tin - BHXH VN', days: 180 });
    const selection = `regimeName regime fromDate toDate amount organisationName decisionNumber
      ... on SicknessMaternityBenefit { periodText days }`;
    expect(await benefitsOf(id, selection, '(kind: ODS)')).toEqual([
      {
        regimeName: 'Sinh con',
        regime: 'MAT_BIRTH',
        fromDate: '2014-09-15',
        toDate: '2015-03-14',
        periodText: 'Từ ngày 15/09/2014 đến 14/03/2015',
        amount: '18423000.00',
        organisationName: 'Trung tâm Thông Tin - BHXH VN',
        decisionNumber: null,
        days: '180',
      },
    ]);
  });

  test('a pension shows its share, its adjustments newest first, and each payment with its parts', async () => {
    const { id } = await createMember(api.database);
    await createBenefit(api.database, id, {
      ...PENSION,
      adjustments: {
        create: [
          { decree: '75/2024/NĐ-CP', fromMonth: new Date('2024-07-01'), percent: 15 },
          { decree: '162/2026/NĐ-CP', fromMonth: new Date('2026-07-01'), percent: 8 },
          { decree: '42/2023/NĐ-CP', fromMonth: new Date('2023-07-01'), amount: 300_000 },
        ],
      },
      payments: {
        create: [
          {
            month: new Date('2026-07-01'),
            base: '5400000.25',
            adjustment: '-1000.10',
            topUp: 20_000,
            allowance: 10_000,
            deduction: 50_000,
            method: 'PROXY',
            status: 'RETURNED',
          },
          {
            month: new Date('2026-08-01'),
            base: 5_400_000,
            method: 'BANK',
            status: 'PAID',
            paidOn: new Date('2026-08-05'),
          },
        ],
      },
    });
    const selection = `... on MonthlyBenefit {
      entitlementRate averageSalary adjustments { decree fromMonth percent amount }
      payments { edges { node { month base adjustment topUp allowance deduction net method status paidOn } } }
    }`;
    const none = { adjustment: '0.00', topUp: '0.00', allowance: '0.00', deduction: '0.00' };
    expect(await benefitsOf(id, selection, '(kind: MONTHLY)')).toEqual([
      {
        entitlementRate: '67.5',
        averageSalary: '8000000.00',
        adjustments: [
          { decree: '162/2026/NĐ-CP', fromMonth: '2026-07', percent: '8', amount: null },
          { decree: '75/2024/NĐ-CP', fromMonth: '2024-07', percent: '15', amount: null },
          { decree: '42/2023/NĐ-CP', fromMonth: '2023-07', percent: null, amount: '300000.00' },
        ],
        payments: {
          edges: [
            {
              node: {
                month: '2026-08',
                base: '5400000.00',
                ...none,
                net: '5400000.00',
                method: 'BANK',
                status: 'PAID',
                paidOn: '2026-08-05',
              },
            },
            {
              node: {
                month: '2026-07',
                base: '5400000.25',
                adjustment: '-1000.10',
                topUp: '20000.00',
                allowance: '10000.00',
                deduction: '50000.00',
                net: '5379000.15',
                method: 'PROXY',
                status: 'RETURNED',
                paidOn: null,
              },
            },
          ],
        },
      },
    ]);
  });

  test('an unemployment benefit shows its months, its state, and the ground on which it ended', async () => {
    const { id } = await createMember(api.database);
    await createBenefit(api.database, id, UNEMPLOYMENT);
    const selection = `decisionNumber decisionDate amount ... on UnemploymentBenefit {
      periodText monthsGranted monthsDrawn monthsRemaining status
      terminationGround { letter text keepsContributedTime } payments { edges { node { net } } }
    }`;
    expect(await benefitsOf(id, selection, '(kind: UNEMPLOYMENT)')).toEqual([
      {
        decisionNumber: '77/QĐ-SNV',
        decisionDate: '2026-03-20',
        amount: '4500000.00',
        periodText: 'Từ ngày 01/04/2026 đến 31/07/2026',
        monthsGranted: 4,
        monthsDrawn: 1,
        monthsRemaining: 3,
        status: 'TERMINATED',
        terminationGround: {
          letter: 'đ',
          text: 'Không thông báo tìm kiếm việc làm hằng tháng trong 3 tháng liên tục',
          keepsContributedTime: false,
        },
        payments: { edges: [] },
      },
    ]);
  });
});

describe('the list', () => {
  test('without a kind, or with null, it holds all four, newest first by first day, else by decision', async () => {
    const { id } = await createMember(api.database);
    for (const benefit of [ONE_TIME, {}, UNEMPLOYMENT, PENSION]) await createBenefit(api.database, id, benefit);
    const kinds = ['UNEMPLOYMENT', 'MONTHLY', 'ONE_TIME', 'ODS'].map((kind) => ({ kind }));
    expect(await benefitsOf(id, 'kind')).toEqual(kinds);
    expect(await benefitsOf(id, 'kind', '(kind: null)')).toEqual(kinds);
    expect(await benefitsOf(id, 'kind', '(kind: MONTHLY)')).toEqual([{ kind: 'MONTHLY' }]);
  });

  test('a benefit whose dates move moves in the list', async () => {
    const { id } = await createMember(api.database);
    const spell = await createBenefit(api.database, id);
    await createBenefit(api.database, id, ONE_TIME);
    await api.database.client.benefit.update({
      where: { memberId_id: { memberId: id, id: spell.id } },
      data: { fromDate: new Date('2020-01-01'), toDate: null },
    });
    expect(await benefitsOf(id, 'kind')).toEqual([{ kind: 'ODS' }, { kind: 'ONE_TIME' }]);
  });

  test('a member without benefits has an empty list', async () => {
    const { id } = await createMember(api.database);
    expect(await benefitsOf(id, 'kind')).toEqual([]);
  });

  test("another member's benefits are not in it", async () => {
    const [owner, other] = [await createMember(api.database), await createMember(api.database)];
    await createBenefit(api.database, owner.id);
    expect(await benefitsOf(other.id, 'kind')).toEqual([]);
  });

  test('all four kinds with their details are one statement', async () => {
    const { id } = await createMember(api.database);
    for (const benefit of [ONE_TIME, {}, UNEMPLOYMENT, PENSION]) await createBenefit(api.database, id, benefit);
    const selection = `benefits { edges { node { kind
      ... on OneTimeBenefit { monthsConsumed } ... on SicknessMaternityBenefit { periodText }
      ... on MonthlyBenefit { adjustments { decree } payments { edges { node { net } } } }
      ... on UnemploymentBenefit { monthsRemaining payments { edges { node { net } } } } } } }`;
    const { result, statements } = await statementsOf(api.database, () => askMe(api, id, selection));
    expect(result.errors).toEqual([]);
    expect(statements.filter((sql) => sql.includes('"benefit"'))).toHaveLength(1);
  });

  test('one kind by alias costs one more statement for each further kind', async () => {
    const { id } = await createMember(api.database);
    for (const benefit of [ONE_TIME, {}, UNEMPLOYMENT, PENSION]) await createBenefit(api.database, id, benefit);
    const edges = '{ edges { node { kind } } }';
    const selection = `once: benefits(kind: ONE_TIME) ${edges} ods: benefits(kind: ODS) ${edges}
      monthly: benefits(kind: MONTHLY) ${edges} unemployment: benefits(kind: UNEMPLOYMENT) ${edges}`;
    const { result, statements } = await statementsOf(api.database, () => askMe(api, id, selection));
    expect(result.data?.me).toEqual({
      once: { edges: [{ node: { kind: 'ONE_TIME' } }] },
      ods: { edges: [{ node: { kind: 'ODS' } }] },
      monthly: { edges: [{ node: { kind: 'MONTHLY' } }] },
      unemployment: { edges: [{ node: { kind: 'UNEMPLOYMENT' } }] },
    });
    expect(statements.filter((sql) => sql.includes('"benefit"'))).toHaveLength(4);
  });
});

describe('node', () => {
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename ... on Benefit { kind amount } } }';
  const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

  test('gives the owner each kind under its own type', async () => {
    const member = await createMember(api.database);
    for (const benefit of [ONE_TIME, {}, UNEMPLOYMENT, PENSION]) await createBenefit(api.database, member.id, benefit);
    const nodes = await benefitsOf<{ id: string; __typename: string; kind: string; amount: string }>(
      member.id,
      'id __typename kind amount',
    );
    expect(new Set(nodes.map((node) => node.__typename)).size).toBe(4);
    for (const { id, ...rest } of nodes) {
      const token = await api.sessionOf(member.id);
      expect((await api.execute(NODE, { id }, { token })).data).toEqual({ node: rest });
    }
  });

  test("answers another member's id, another type's id and what is no uuid as an unknown id", async () => {
    const [owner, other] = [await createMember(api.database), await createMember(api.database)];
    const pension = await createBenefit(api.database, owner.id, PENSION);
    const ask = async (memberId: string, id: string) =>
      api.execute(NODE, { id }, { token: await api.sessionOf(memberId) });
    const unknown = await ask(owner.id, globalId('MonthlyBenefit', '01900000-0000-7000-8000-000000000000'));
    expect(unknown).toEqual({ status: 200, data: { node: null }, errors: [] });
    expect(await ask(other.id, globalId('MonthlyBenefit', pension.id))).toEqual(unknown);
    expect(await ask(owner.id, globalId('OneTimeBenefit', pension.id))).toEqual(unknown);
    expect(await ask(owner.id, globalId('MonthlyBenefit', "' OR 1=1"))).toEqual(unknown);
  });
});
