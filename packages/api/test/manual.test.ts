import { startTestApp, type TestApp } from '@ansinh/testkit';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, loadDemoOnce } from '../../../prisma/seed/index.ts';

// The screens of the user manual (CV 3717/BHXH-CNTT of 2020-11-25), read as its reader would: signed in with the
// printed demo login, over HTTP. Months and amounts are shown by the app as MM/yyyy and 5.453.400,00; the API gives
// 2020-02 and 5453400.00.
let api: TestApp;
let token: string;

beforeAll(async () => {
  api = await startTestApp();
  api.clock.set(new Date('2026-11-23T09:00:00+07:00'));
  await loadDemoOnce(api.database);
  const { data, errors } = await api.execute<{ signIn: { __typename: string; accessToken: string } }, unknown>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { accessToken } } }`,
    { input: { login: '9900000001', password: DEMO_PASSWORD, device: { id: 'manual-device-1', name: 'Điện thoại' } } },
  );
  expect({ errors, outcome: data?.signIn.__typename }).toEqual({ errors: [], outcome: 'SignedIn' });
  token = data?.signIn.accessToken ?? '';
});
afterAll(() => api.close());

async function read(selection: string): Promise<unknown> {
  const { data, errors } = await api.execute<{ me: unknown }, unknown>(`{ me { ${selection} } }`, undefined, { token });
  expect(errors).toEqual([]);
  return data?.me;
}

describe('1.5 Quá trình tham gia', () => {
  it('prints "12 năm 2 tháng" of social insurance and its five newest rows', async () => {
    expect(
      await read(`participation(type: BHXH) {
        totalText totalMonths lateMonths
        periods(first: 5) { edges { node { fromMonth toMonth employerName jobTitle } } }
      }`),
    ).toEqual({
      participation: {
        totalText: '12 năm 2 tháng',
        totalMonths: 146,
        lateMonths: 0,
        periods: {
          edges: [
            ['2020-02', '2020-09', 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN', 'Chuyên viên'],
            ['2017-08', '2017-12', 'Bảo Hiểm Xã Hội Việt Nam', 'Chuyên viên (cao đẳng), Phó trưởng phòng'],
            ['2017-07', '2017-07', 'Bảo Hiểm Xã Hội Việt Nam', 'Chuyên viên (cao đẳng), Phó trưởng phòng'],
            ['2017-06', '2017-06', 'Bảo Hiểm Xã Hội Việt Nam', 'Chuyên viên (cao đẳng), Phó trưởng phòng'],
            ['2016-10', '2017-05', 'Bảo Hiểm Xã Hội Việt Nam', 'Chuyên viên (cao đẳng), Phó trưởng phòng'],
          ].map(([fromMonth, toMonth, employerName, jobTitle]) => ({
            node: { fromMonth, toMonth, employerName, jobTitle },
          })),
        },
      },
    });
  });

  it('prints the newest row in detail: 5.453.400,00 with coefficient 3,66', async () => {
    expect(
      await read(`participation(type: BHXH) { periods(first: 1) { edges { node {
        fromMonth toMonth jobTitle employerName workplace currency contributionSalary salaryCoefficient
      } } } }`),
    ).toEqual({
      participation: {
        periods: {
          edges: [
            {
              node: {
                fromMonth: '2020-02',
                toMonth: '2020-09',
                jobTitle: 'Chuyên viên',
                employerName: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN',
                workplace: '150 Phố Vọng - Thanh Xuân - Hà nội',
                currency: 'VND',
                contributionSalary: '5453400.00',
                salaryCoefficient: '3.66',
              },
            },
          ],
        },
      },
    });
  });

  it('has matching rows in the other three tabs', async () => {
    expect(
      await read('participations { insuranceType totalText periods(first: 1) { edges { node { fromMonth } } } }'),
    ).toEqual({
      participations: [
        {
          insuranceType: 'BHXH',
          totalText: '12 năm 2 tháng',
          periods: { edges: [{ node: { fromMonth: '2020-02' } }] },
        },
        // Since 2009, without the five months of maternity leave.
        { insuranceType: 'BHTN', totalText: '9 năm 3 tháng', periods: { edges: [{ node: { fromMonth: '2020-02' } }] } },
        // A fund of its own since 07/2016.
        {
          insuranceType: 'BHTNLD_BNN',
          totalText: '2 năm 2 tháng',
          periods: { edges: [{ node: { fromMonth: '2020-02' } }] },
        },
        {
          insuranceType: 'BHYT',
          totalText: '20 năm 6 tháng',
          periods: { edges: [{ node: { fromMonth: '2026-07' } }] },
        },
      ],
    });
  });
});

describe('1.6 Thông tin hưởng', () => {
  it('prints "Sinh con" 15/09/2014 to 14/03/2015 with 18.423.000 VND, and the lump sum as a line of its own', async () => {
    expect(
      await read('benefits(kind: ODS) { edges { node { regimeName fromDate toDate amount organisationName } } }'),
    ).toEqual({
      benefits: {
        edges: expect.arrayContaining([
          {
            node: {
              regimeName: 'Sinh con',
              fromDate: '2014-09-15',
              toDate: '2015-03-14',
              amount: '18423000.00',
              organisationName: 'Trung tâm Thông Tin - BHXH VN',
            },
          },
          { node: expect.objectContaining({ regimeName: 'Trợ cấp một lần khi sinh con', amount: '2300000.00' }) },
        ]),
      },
    });
  });

  it('has nothing in the tab "Một lần", as printed', async () => {
    expect(await read('benefits(kind: ONE_TIME) { edges { node { id } } }')).toEqual({ benefits: { edges: [] } });
  });
});

describe('1.3, 1.4 and 1.7', () => {
  it('shows a portrait that is a whole PNG of 90 × 120 pixels', async () => {
    const { data } = await api.execute<{ me: { portrait: { dataUrl: string } } }, unknown>(
      '{ me { portrait { dataUrl } } }',
      undefined,
      { token },
    );
    const [type, base64 = ''] = (data?.me.portrait.dataUrl ?? '').split(',');
    const content = Buffer.from(base64, 'base64');
    expect(type).toBe('data:image/png;base64');
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([90, 120]);
    const { data: pixels, info } = await sharp(content).raw().toBuffer({ resolveWithObject: true });
    expect(pixels.length).toBe(90 * 120 * info.channels);
  });

  it('shows who she is: number, name, birth date, document, phone, address', async () => {
    expect(
      await read(`socialInsuranceCode fullName birthDateText phone identityDocuments { kind number }
        addresses { kind text }`),
    ).toEqual({
      socialInsuranceCode: '9900000001',
      fullName: 'Nguyễn Thị Minh Họa',
      birthDateText: '08/03/1984',
      phone: '0990000001',
      identityDocuments: expect.arrayContaining([{ kind: 'CCCD', number: '099184990001' }]),
      addresses: expect.arrayContaining([
        { kind: 'CONTACT', text: '150 Phố Vọng, Phường Phương Liệt, Thành phố Hà Nội' },
      ]),
    });
  });

  it('shows a card that is valid today, both sides, turned as the reader likes', async () => {
    const me = await read(`healthCard { fullNumber facility { name }
      upright: image(side: FRONT, orientation: PORTRAIT) { svg } back: image(side: BACK) { svg } }`);
    expect(me).toEqual({
      healthCard: {
        fullNumber: 'GD4019900000001',
        facility: { name: 'Bệnh viện Đa khoa Minh Họa' },
        upright: { svg: expect.stringContaining('<svg') },
        back: { svg: expect.stringContaining('<svg') },
      },
    });
  });

  it('shows the visits of a year with their lines, and the years that have any', async () => {
    expect(await read('medicalVisitYears { year count }')).toEqual({
      medicalVisitYears: [
        { year: 2026, count: 1 },
        { year: 2025, count: 1 },
        { year: 2020, count: 1 },
      ],
    });
    expect(
      await read(`medicalVisits(year: 2025) { edges { node {
        diagnosis totalCost paidByFund copayment selfPaid costLines(first: 50) { edges { node { name amount } } }
      } } }`),
    ).toMatchObject({
      medicalVisits: {
        edges: [
          {
            node: {
              diagnosis: 'Viêm ruột thừa cấp',
              totalCost: '4144600.00',
              paidByFund: '3237680.00',
              copayment: '809420.00',
              selfPaid: '97500.00',
              costLines: { edges: expect.toSatisfy((edges: unknown[]) => edges.length === 5) },
            },
          },
        ],
      },
    });
  });
});
