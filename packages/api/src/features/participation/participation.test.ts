import { createManualPerson, createMember, createSegments, readMe, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const PERIOD_FIELDS = `id insuranceType scheme status fromMonth toMonth months unpaidLeaveMonths employerCode employerName
  jobTitle workplace currency contributionSalary salary contributionAmount salaryCoefficient employerRate employeeRate
  employer { name codes taxCode }`;

describe('what a member reads of a participation', () => {
  test("the manual's person reads the total as printed and the segments newest first", async () => {
    const member = await createManualPerson(api.database);
    const { participation } = await readMe<{
      participation: { periods: { edges: { node: { fromMonth: string; toMonth: string } }[] } };
    }>(
      api,
      member.id,
      'participation(type: BHXH) { insuranceType totalMonths totalText lateMonths lateText periods { edges { node { fromMonth toMonth } } } }',
    );
    expect(participation).toMatchObject({
      insuranceType: 'BHXH',
      totalMonths: 146,
      totalText: '12 năm 2 tháng',
      lateMonths: 0,
      lateText: '0 tháng',
    });
    expect(participation.periods.edges.map(({ node }) => `${node.fromMonth}–${node.toMonth}`)).toEqual([
      '2020-02–2020-09',
      '2017-08–2017-12',
      '2017-07–2017-07',
      '2017-06–2017-06',
      '2016-10–2017-05',
      '2006-07–2016-09',
    ]);
  });

  test('a segment shows its full detail, with the name as recorded beside the employer of today', async () => {
    const member = await createManualPerson(api.database);
    const { participation } = await readMe<{ participation: { periods: { edges: { node: object }[] } } }>(
      api,
      member.id,
      `participation(type: BHXH) { periods(first: 1) { edges { node { ${PERIOD_FIELDS} } } } }`,
    );
    expect(participation.periods.edges[0]?.node).toEqual({
      id: expect.any(String),
      insuranceType: 'BHXH',
      scheme: 'COMPULSORY',
      status: 'ACTIVE',
      fromMonth: '2020-02',
      toMonth: '2020-09',
      months: 8,
      unpaidLeaveMonths: [],
      employerCode: member.employerCode,
      employerName: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN',
      jobTitle: 'Chuyên viên (cao đẳng), Phó trưởng phòng',
      workplace: '150 Phố Vọng, Hà Nội',
      currency: 'VND',
      contributionSalary: '5453400.00',
      salary: '5453400.00',
      contributionAmount: '1390617.00',
      salaryCoefficient: '3.66',
      employerRate: '17.5',
      employeeRate: '8',
      employer: { name: 'Trung tâm Công nghệ thông tin', codes: [member.employerCode], taxCode: null },
    });
  });

  test('a voluntary segment without anything recorded answers null for it', async () => {
    const member = await createMember(api.database);
    await createSegments(api.database, member.id, [
      { from: '2021-01', to: '2021-03', scheme: 'VOLUNTARY', employerName: '', unpaid: ['2021-02'] },
    ]);
    const { participation } = await readMe<{ participation: { periods: { edges: { node: object }[] } } }>(
      api,
      member.id,
      `participation(type: BHXH) { totalMonths periods { edges { node { ${PERIOD_FIELDS} } } } }`,
    );
    expect(participation).toMatchObject({
      totalMonths: 2,
      periods: {
        edges: [
          {
            node: {
              scheme: 'VOLUNTARY',
              months: 3,
              unpaidLeaveMonths: ['2021-02'],
              employer: null,
              employerCode: null,
              employerName: null,
              jobTitle: null,
              workplace: null,
              contributionSalary: null,
              salary: null,
              contributionAmount: null,
              salaryCoefficient: null,
              employerRate: null,
              employeeRate: null,
            },
          },
        ],
      },
    });
  });

  test('all four insurance types come in the order of the screens, each with its own segments only', async () => {
    const member = await createMember(api.database);
    await createSegments(api.database, member.id, [
      { from: '2020-01', to: '2020-06', insuranceType: 'BHYT' },
      { from: '2020-01', to: '2020-04', insuranceType: 'BHTN' },
      { from: '2020-01', to: '2020-03', insuranceType: 'BHXH', status: 'LATE' },
    ]);
    const me = await readMe(
      api,
      member.id,
      'participations { insuranceType totalMonths totalText lateMonths lateText }',
    );
    expect(me).toEqual({
      participations: [
        { insuranceType: 'BHXH', totalMonths: 0, totalText: '0 tháng', lateMonths: 3, lateText: '3 tháng' },
        { insuranceType: 'BHTN', totalMonths: 4, totalText: '4 tháng', lateMonths: 0, lateText: '0 tháng' },
        { insuranceType: 'BHTNLD_BNN', totalMonths: 0, totalText: '0 tháng', lateMonths: 0, lateText: '0 tháng' },
        { insuranceType: 'BHYT', totalMonths: 6, totalText: '6 tháng', lateMonths: 0, lateText: '0 tháng' },
      ],
    });
  });

  test('the years, the split at 2014 and the closed book', async () => {
    const member = await createMember(api.database);
    await createSegments(api.database, member.id, [{ from: '2012-06', to: '2014-03' }]);
    await api.database.client.participation.update({
      where: { memberId_insuranceType: { memberId: member.id, insuranceType: 'BHXH' } },
      data: { closedThrough: new Date('2014-03-01') },
    });
    const me = await readMe(
      api,
      member.id,
      `participation(type: BHXH) { closedThrough fullYears yearsForBenefitLevel monthsBefore2014 monthsFrom2014
         lumpSumSplit { monthsBefore2014 monthsFrom2014 } }`,
    );
    expect(me).toEqual({
      participation: {
        closedThrough: '2014-03',
        fullYears: 1,
        yearsForBenefitLevel: '2',
        monthsBefore2014: 19,
        monthsFrom2014: 3,
        lumpSumSplit: { monthsBefore2014: 12, monthsFrom2014: 10 },
      },
    });
  });

  test('the ledger explains the total month by month, in the language of the request', async () => {
    const member = await createMember(api.database);
    await createSegments(api.database, member.id, [
      { from: '2019-11', to: '2020-01', employerName: 'Một' },
      { from: '2020-01', to: '2020-02', employerName: 'Hai', unpaid: ['2020-02'] },
      { from: '2020-04', to: '2020-04', status: 'LATE', employerName: 'Ba' },
      { from: '2020-05', to: '2020-05', status: 'CONSUMED', employerName: 'Bốn' },
    ]);
    const selection =
      'participation(type: BHXH) { totalMonths months(year: $year) { edges { node { month status counted periods { employerName } } } } }';
    const me = await readMe(api, member.id, selection, { declared: '$year: Int', variables: { year: 2020 } });
    expect(me).toEqual({
      participation: {
        totalMonths: 3,
        months: {
          edges: [
            { month: '2020-05', status: 'CONSUMED', counted: false, periods: [{ employerName: 'Bốn' }] },
            { month: '2020-04', status: 'LATE_UNPAID', counted: false, periods: [{ employerName: 'Ba' }] },
            { month: '2020-03', status: 'GAP', counted: false, periods: [] },
            { month: '2020-02', status: 'NOT_CONTRIBUTED_14_DAYS', counted: false, periods: [{ employerName: 'Hai' }] },
            {
              month: '2020-01',
              status: 'OVERLAP_SAME_TYPE',
              counted: true,
              periods: [{ employerName: 'Hai' }, { employerName: 'Một' }],
            },
          ].map((node) => ({ node })),
        },
      },
    });
    const explained = 'participation(type: BHXH) { months(first: 1) { edges { node { explanation } } } }';
    expect(JSON.stringify(await readMe(api, member.id, explained, { locale: 'en' }))).toContain(
      'Law 41/2024/QH15, Article 5.3',
    );
    expect(JSON.stringify(await readMe(api, member.id, explained, { locale: 'vi' }))).toContain(
      'Luật 41/2024/QH15, Điều 5.3',
    );
  });
});
