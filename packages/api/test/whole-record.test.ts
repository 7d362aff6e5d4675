import {
  createBenefit,
  createHealthCard,
  createManualPerson,
  createVisit,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  api.clock.set(new Date('2026-06-15T09:00:00+07:00'));
});
afterAll(() => api.close());

/** What the first screens of the app need, in one operation. */
const DASHBOARD = `{
  me {
    socialInsuranceCode fullName birthDateText gender phone
    identityDocuments { kind number }
    addresses { text ward { name } province { name } }
    healthCard { fullNumber validityText coverageRate facility { code name } fiveYearContinuousDate }
    participations {
      insuranceType totalMonths totalText lateMonths lateText closedThrough
      periods(first: 20) { edges { node { fromMonth toMonth employerName jobTitle contributionSalary employer { name } } } }
    }
    benefits(first: 5) { edges { node { kind regimeName amount decisionNumber fromDate toDate } } }
    medicalVisits(year: 2026) { edges { node { admittedAt dischargedAt diagnosis status facility { name } } } }
    sickLeaveCertificates(first: 5) { edges { node { serialNumber status facility { name } } } }
  }
}`;

test('the whole dashboard is one statement beside the check of the session', async () => {
  const member = await createManualPerson(api.database);
  await createHealthCard(api.database, member);
  await createBenefit(api.database, member.id);
  await createVisit(api.database, member.id);
  const token = await api.sessionOf(member.id);

  const { result, statements } = await statementsOf(api.database, () =>
    api.execute<{ me: object }, unknown>(DASHBOARD, undefined, { token }),
  );
  expect(result.errors).toEqual([]);
  expect(result.data?.me).toMatchObject({
    healthCard: { coverageRate: '80' },
    participations: [{ totalText: '12 năm 2 tháng' }, {}, {}, {}],
    benefits: { edges: [{ node: { amount: '18423000.00' } }] },
    medicalVisits: { edges: [{ node: { status: 'PROVISIONAL' } }] },
  });
  const check = statements.filter((sql) => /from "?(public"?\."?)?session"?/i.test(sql));
  expect(check.length).toBeLessThanOrEqual(1);
  expect(statements).toHaveLength(check.length + 1);
});
