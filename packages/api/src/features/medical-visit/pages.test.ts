import {
  createCertificate,
  createMember,
  createVisit,
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

/** Days that repeat, so that the order needs its second column. */
const dayOf = (index: number) => new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 3), 3));

async function createVisits(count: number) {
  const member = await createMember(api.database);
  const visits = [];
  for (let index = 0; index < count; index += 1)
    visits.push(await createVisit(api.database, member.id, { dischargedAt: dayOf(index) }));
  return { member, visits };
}

paginationContract('Member.medicalVisits', async () => {
  const { member } = await createVisits(TOTAL);
  const other = await createVisits(1);
  const ofYear = 'list: medicalVisits(year: 2026, ARGUMENTS) { PAGE }';
  const ofAll = 'list: medicalVisits(ARGUMENTS) { PAGE }';
  return {
    total: TOTAL,
    page: pagesOfMe(api, member.id, ofYear, 'id dischargedAt'),
    foreignCursors: [
      await firstCursorOf(pagesOfMe(api, other.member.id, ofYear, 'id')),
      await firstCursorOf(pagesOfMe(api, member.id, ofAll, 'id')),
    ],
  };
});

paginationContract('Member.sickLeaveCertificates', async () => {
  const { member, visits } = await createVisits(1);
  for (let index = 0; index < TOTAL; index += 1)
    for (const visit of visits) await createCertificate(api.database, visit, { issuedOn: dayOf(index) });
  return {
    total: TOTAL,
    page: pagesOfMe(api, member.id, 'list: sickLeaveCertificates(ARGUMENTS) { PAGE }', 'id issuedOn'),
    foreignCursors: [await firstCursorOf(pagesOfMe(api, member.id, 'list: medicalVisits(ARGUMENTS) { PAGE }', 'id'))],
  };
});

paginationContract('MedicalVisit.costLines', async () => {
  const lines = (count: number) => Array.from({ length: count }, () => ({}));
  const member = await createMember(api.database);
  const other = await createMember(api.database);
  await createVisit(api.database, member.id, {}, lines(TOTAL));
  await createVisit(api.database, other.id, {}, lines(1));
  const ofFirstVisit = (args: string) =>
    `medicalVisits(first: 1) { edges { node { list: costLines(${args}) { PAGE } } } }`;
  return {
    total: TOTAL,
    page: pagesOfMe(api, member.id, ofFirstVisit('ARGUMENTS'), 'position name'),
    foreignCursors: [
      await firstCursorOf(pagesOfMe(api, other.id, ofFirstVisit('ARGUMENTS'), 'name')),
      await firstCursorOf(pagesOfMe(api, member.id, ofFirstVisit('kind: DRUG, ARGUMENTS'), 'name')),
    ],
  };
});
