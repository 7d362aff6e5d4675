import {
  createBenefit,
  createCertificate,
  createFacility,
  createHealthCard,
  createMember,
  createSegments,
  createVisit,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEMBER_SCREENS } from './screen-fields.ts';

let api: TestApp;
let token: string;
beforeAll(async () => {
  api = await startTestApp();
  api.clock.set(new Date('2026-06-15T09:00:00+07:00'));
  token = await api.sessionOf(await createWholeRecord());
});
afterAll(() => api.close());

describe.each(Object.entries(MEMBER_SCREENS))('the screen %s', (_screen, fields) => {
  test.each(fields)('shows $label', async ({ path, shows }) => {
    const parts = path.split(' > ');
    const { data, errors } = await api.execute<{ me: unknown }, unknown>(
      `{ me { ${parts.join(' { ')} ${'}'.repeat(parts.length - 1)} } }`,
      undefined,
      { token },
    );
    expect(errors).toEqual([]);
    const shown = valuesAt(data?.me, parts);
    expect(shown).toContainEqual(shows instanceof RegExp ? expect.stringMatching(shows) : shows);
  });
});

/** The values at the end of a path, through every item of the lists on the way. */
function valuesAt(value: unknown, parts: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, parts));
  const [part, ...rest] = parts;
  if (part === undefined) return [value];
  if (part.startsWith('...')) return valuesAt(value, rest);
  const name = part.split('(')[0] ?? part;
  if (typeof value !== 'object' || value === null || !(name in value)) return [];
  return valuesAt(Object.getOwnPropertyDescriptor(value, name)?.value, rest);
}

/** A person with something in every field of every screen; her id. */
async function createWholeRecord(): Promise<string> {
  const memberId = await createPersonAndCard();
  await createParticipation(memberId);
  await createBenefits(memberId);
  await createVisitBook(memberId);
  return memberId;
}

let facilityId = '';

async function createPersonAndCard(): Promise<string> {
  const validFrom = new Date('2025-07-01');
  const province = await api.database.client.province.create({
    data: { code: '99', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', validFrom },
  });
  const ward = await api.database.client.ward.create({
    data: { code: '99070', name: 'Hoàn Kiếm', fullName: 'Phường Hoàn Kiếm', provinceId: province.id, validFrom },
  });
  const member = await createMember(api.database, {
    socialInsuranceCode: '9900000175',
    personalIdNumber: '001175000001',
    fullName: 'Đỗ Thị Hoà',
    birthDate: new Date('1975-04-12'),
    gender: 'FEMALE',
    phone: '0912345678',
    identityDocuments: { create: { kind: 'PASSPORT', number: 'B1234567' } },
    addresses: { create: { kind: 'CONTACT', street: '12 Tràng Thi', wardId: ward.id, provinceId: province.id } },
    portrait: { create: { mediaType: 'image/png', content: Buffer.from('89504e47', 'hex') } },
  });
  facilityId = (await createFacility(api.database, { code: '99C54', name: 'Bệnh viện Thử' })).id;
  await createHealthCard(api.database, member, { facilityId, fiveYearContinuousDate: new Date('2027-02-01') });
  return member.id;
}

async function createParticipation(memberId: string): Promise<void> {
  const detail = {
    employerName: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN',
    jobTitle: 'Chuyên viên (cao đẳng), Phó trưởng phòng',
    workplace: '150 Phố Vọng, Hà Nội',
    contributionSalary: '5453400.00',
    salary: '5453400.00',
    contributionAmount: '1390617.00',
    salaryCoefficient: '3.66',
    employerRate: '17.5',
    employeeRate: '8',
  };
  const types = ['BHXH', 'BHTN', 'BHTNLD_BNN', 'BHYT'] as const;
  await createSegments(api.database, memberId, [
    ...types.map((insuranceType) => ({ from: '2020-02', to: '2020-09', insuranceType, ...detail })),
    // 138 months before, so that social insurance reads 146 as the manual prints it.
    { from: '2006-07', to: '2017-12' },
    { from: '2019-12', to: '2020-01', insuranceType: 'BHTN', status: 'LATE' },
  ]);
  await api.database.client.participation.update({
    where: { memberId_insuranceType: { memberId, insuranceType: 'BHXH' } },
    data: { closedThrough: new Date('2020-09-01') },
  });
}

async function createBenefits(memberId: string): Promise<void> {
  const paid = {
    decisionDate: new Date('2026-01-15'),
    organisationName: 'BHXH cơ sở Thử',
    paymentMethod: 'BANK',
    bankAccountNumber: '9900112233',
    bankName: 'Ngân hàng Thử',
  } as const;
  await createBenefit(api.database, memberId, { organisationName: 'Trung tâm Công nghệ thông tin' });
  await createBenefit(api.database, memberId, {
    ...paid,
    kind: 'ONE_TIME',
    regime: 'ONE_TIME_BHXH',
    regimeName: 'BHXH một lần',
    decisionNumber: '01/QĐ-BHXH',
    amount: '25000000',
  });
  await createBenefit(api.database, memberId, {
    ...paid,
    kind: 'MONTHLY',
    regime: 'PENSION',
    regimeName: 'Lương hưu',
    decisionNumber: '02/QĐ-BHXH',
    amount: '6100000',
    adjustments: { create: { decree: '162/2026/NĐ-CP', fromMonth: new Date('2026-07-01'), percent: '8' } },
  });
  await createBenefit(api.database, memberId, {
    ...paid,
    kind: 'UNEMPLOYMENT',
    regime: 'UI_ALLOW',
    regimeName: 'Trợ cấp thất nghiệp',
    decisionNumber: '03/QĐ-TN',
    amount: '4200000',
    fromDate: new Date('2026-02-01'),
    toDate: new Date('2026-04-30'),
    monthsGranted: 3,
    monthsDrawn: 3,
    unemploymentStatus: 'TERMINATED',
    terminationGround: 'a',
  });
}

async function createVisitBook(memberId: string): Promise<void> {
  const visit = await createVisit(
    api.database,
    memberId,
    {
      facilityId,
      status: 'FINAL',
      admittedAt: new Date('2026-03-08T08:00:00+07:00'),
      dischargedAt: new Date('2026-03-10T10:00:00+07:00'),
      settledAt: new Date('2026-03-10T11:00:00+07:00'),
      diagnosis: 'Viêm phế quản cấp',
      primaryIcd10: 'J20.9',
    },
    [
      {
        code: '40.155',
        name: 'Amoxicilin',
        unit: 'Viên',
        quantity: 20,
        unitPrice: 1_500,
        coverageRate: 80,
        amount: 30_000,
        coveredAmount: 27_500,
        paidByFund: 22_000,
        otherSources: 1_000,
        selfPaid: 1_500,
        copayment: 5_500,
      },
    ],
  );
  await createCertificate(api.database, visit, { serialNumber: 'SR990001' });
}
