import {
  createBenefit,
  createMember,
  firstCursorOf,
  pagesOfMe,
  paginationContract,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const TOTAL = 23;

paginationContract('Member.benefits', async () => {
  const member = await createMember(api.database);
  const other = await createMember(api.database);
  await createBenefit(api.database, other.id);
  // Two spells a day, so that the order needs its second column.
  for (let index = 0; index < TOTAL; index += 1)
    await createBenefit(api.database, member.id, {
      regime: index % 2 ? 'SICK_OWN' : 'SICK_CHILD',
      fromDate: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2))),
      toDate: null,
    });
  const all = 'list: benefits(ARGUMENTS) { PAGE }';
  return {
    total: TOTAL,
    page: pagesOfMe(api, member.id, all, 'id regime fromDate'),
    foreignCursors: [
      await firstCursorOf(pagesOfMe(api, other.id, all, 'id')),
      await firstCursorOf(pagesOfMe(api, member.id, 'list: benefits(kind: ODS, ARGUMENTS) { PAGE }', 'id')),
    ],
  };
});

paginationContract('MonthlyBenefit.payments', async () => {
  const member = await createMember(api.database);
  await createBenefit(api.database, member.id, {
    kind: 'MONTHLY',
    regime: 'PENSION',
    regimeName: 'Lương hưu',
    payments: {
      create: Array.from({ length: TOTAL }, (_, index) => ({
        month: new Date(Date.UTC(2024, index, 1)),
        base: 8_000_000,
        method: 'BANK',
        status: 'PAID',
      })),
    },
  });
  const payments =
    'benefits(first: 1) { edges { node { ... on MonthlyBenefit { list: payments(ARGUMENTS) { PAGE } } } } }';
  return {
    total: TOTAL,
    page: pagesOfMe(api, member.id, payments, 'month net'),
    foreignCursors: [await firstCursorOf(pagesOfMe(api, member.id, 'list: benefits(ARGUMENTS) { PAGE }', 'id'))],
  };
});
