import {
  createBenefit,
  createCertificate,
  createMember,
  createVisit,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const DASHBOARD = `{
  me {
    fullName
    benefits {
      edges { node {
        __typename regimeName amount
        ... on MonthlyBenefit { adjustments { decree } payments(first: 2) { edges { node { month net } } } }
        ... on SicknessMaternityBenefit { periodText }
      } }
    }
    medicalVisits(year: 2026) {
      edges { node {
        dischargedAt careType facility { name }
        costLines(first: 50) { edges { node { name amount } } }
      } }
    }
    sickLeaveCertificates { edges { node { serialNumber facility { name } } } }
  }
}`;

test('benefits, a year of visits with lines and facilities, and certificates are one SQL statement', async () => {
  const member = await createMember(api.database, { fullName: 'Đỗ Thị Hoà' });
  await createBenefit(api.database, member.id);
  await createBenefit(api.database, member.id, {
    kind: 'MONTHLY',
    regime: 'PENSION',
    regimeName: 'Lương hưu',
    amount: 8_000_000,
    fromDate: new Date('2020-02-01'),
    adjustments: { create: [{ decree: '162/2026/NĐ-CP', fromMonth: new Date('2026-07-01'), percent: 8 }] },
    payments: {
      create: ['2026-01-01', '2026-02-01', '2026-03-01'].map((month) => ({
        month: new Date(month),
        base: 8_000_000,
        method: 'BANK',
        status: 'PAID',
      })),
    },
  });
  const visit = await createVisit(api.database, member.id, {}, [{ name: 'Paracetamol' }, { name: 'Amoxicillin' }]);
  const certificate = await createCertificate(api.database, visit);
  const facility = await api.database.client.facility.findUniqueOrThrow({ where: { id: visit.facilityId } });

  const token = await api.sessionOf(member.id);
  const { result, statements } = await statementsOf(api.database, () => api.execute(DASHBOARD, undefined, { token }));

  expect(result.errors).toEqual([]);
  expect(result.data).toEqual({
    me: {
      fullName: 'Đỗ Thị Hoà',
      benefits: {
        edges: [
          {
            node: {
              __typename: 'MonthlyBenefit',
              regimeName: 'Lương hưu',
              amount: '8000000.00',
              adjustments: [{ decree: '162/2026/NĐ-CP' }],
              payments: {
                edges: [
                  { node: { month: '2026-03', net: '8000000.00' } },
                  { node: { month: '2026-02', net: '8000000.00' } },
                ],
              },
            },
          },
          {
            node: {
              __typename: 'SicknessMaternityBenefit',
              regimeName: 'Sinh con',
              amount: '18423000.00',
              periodText: 'Từ ngày 15/09/2014 đến 14/03/2015',
            },
          },
        ],
      },
      medicalVisits: {
        edges: [
          {
            node: {
              dischargedAt: '2026-03-10T10:00:00+07:00',
              careType: 'EXAMINATION',
              facility: { name: facility.name },
              costLines: {
                edges: [
                  { node: { name: 'Paracetamol', amount: '10000.00' } },
                  { node: { name: 'Amoxicillin', amount: '10000.00' } },
                ],
              },
            },
          },
        ],
      },
      sickLeaveCertificates: {
        edges: [{ node: { serialNumber: certificate.serialNumber, facility: { name: facility.name } } }],
      },
    },
  });
  expect(statements).toHaveLength(1);
});

test('a later page is one SQL statement too', async () => {
  const member = await createMember(api.database);
  for (const day of ['2026-01-05', '2026-01-06', '2026-01-07'])
    await createVisit(api.database, member.id, { dischargedAt: new Date(`${day}T09:00:00+07:00`) });
  const token = await api.sessionOf(member.id);
  const PAGE = `query ($after: String) {
    me { medicalVisits(first: 1, after: $after) { edges { node { dischargedAt } } pageInfo { endCursor hasNextPage } } }
  }`;
  type Visits = {
    me: { medicalVisits: { edges: { node: { dischargedAt: string } }[]; pageInfo: { endCursor: string } } };
  };
  const first = await api.execute<Visits, object>(PAGE, {}, { token });
  const after = first.data?.me.medicalVisits.pageInfo.endCursor;
  const { result, statements } = await statementsOf(api.database, () =>
    api.execute<Visits, object>(PAGE, { after }, { token }),
  );
  expect(result.data?.me.medicalVisits.edges).toEqual([{ node: { dischargedAt: '2026-01-06T09:00:00+07:00' } }]);
  expect(statements).toHaveLength(1);
});

test('one visit with its lines, cards, certificates and facility is one SQL statement', async () => {
  const member = await createMember(api.database);
  const visit = await createVisit(api.database, member.id, {}, [{}, {}, {}]);
  await createCertificate(api.database, visit);
  const token = await api.sessionOf(member.id);
  const VISIT = `query ($id: ID!) { node(id: $id) { ... on MedicalVisit {
    dischargedAt facility { name province { name } } cards { cardNumber } sickLeaveCertificates { serialNumber }
    costLines(first: 100) { edges { node { name amount } } }
  } } }`;
  const id = Buffer.from(`MedicalVisit:${visit.id}`).toString('base64');
  const { result, statements } = await statementsOf(api.database, () => api.execute(VISIT, { id }, { token }));
  expect(result.data).toMatchObject({
    node: { costLines: { edges: [{}, {}, {}] }, sickLeaveCertificates: [{}], cards: [] },
  });
  expect(statements).toHaveLength(1);
});
