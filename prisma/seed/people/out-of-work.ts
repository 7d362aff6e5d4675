import { contributionsOf } from '../contributions.ts';
import type { DemoPerson } from '../person.ts';

const ONE = { code: 'TE9901A', name: 'Công ty TNHH Mẫu Một' };
const TWO = { code: 'TE9902B', name: 'CÔNG TY CỔ PHẦN MẪU HAI' };
const FACTORY = { code: 'DN9904D', name: 'Xí nghiệp May Ví Dụ' };

/** Draws unemployment benefit: 50 months made 4, and 2 months stay (Law 74/2025/QH15, Articles 35 and 39). */
export const UNEMPLOYED: DemoPerson = {
  code: '9900000006',
  personalIdNumber: '099193990006',
  fullName: 'Đỗ Thị Hạnh',
  birthDate: '1993-06-01',
  gender: 'FEMALE',
  accountPhone: '0990000006',
  phone: '0990000006',
  documents: [{ kind: 'CCCD', number: '099193990006' }],
  addresses: [
    { kind: 'RESIDENCE', street: 'Thôn Ví Dụ', provinceCode: '79', wardCode: '25747', recordedOn: '2025-09-01' },
  ],
  cards: [
    {
      prefix: 'TN479',
      validFrom: '2026-10-01',
      validTo: '2027-01-31',
      issuedOn: '2026-09-28',
      issuerName: 'Bảo hiểm xã hội thành phố Hồ Chí Minh',
      facilityCode: '99C54',
      status: 'VALID',
    },
  ],
  periods: contributionsOf([
    {
      from: '2022-07',
      to: '2026-08',
      employer: FACTORY,
      jobTitle: 'Công nhân may',
      salary: 9_000_000,
      status: 'RESERVED',
      funds: ['BHXH', 'BHTNLD_BNN', 'BHYT'],
    },
    {
      from: '2022-07',
      to: '2026-06',
      employer: FACTORY,
      jobTitle: 'Công nhân may',
      salary: 9_000_000,
      status: 'CONSUMED',
      funds: ['BHTN'],
    },
    {
      from: '2026-07',
      to: '2026-08',
      employer: FACTORY,
      jobTitle: 'Công nhân may',
      salary: 9_000_000,
      status: 'RESERVED',
      funds: ['BHTN'],
    },
  ]),
  benefits: [
    {
      kind: 'UNEMPLOYMENT',
      regime: 'UI_ALLOW',
      regimeName: 'Trợ cấp thất nghiệp',
      decisionNumber: '9906/QĐ-TTDVVL',
      decisionDate: '2026-09-25',
      fromDate: '2026-09-21',
      toDate: '2027-01-20',
      amount: 5_400_000,
      organisationName: 'Bảo hiểm xã hội thành phố Hồ Chí Minh',
      paymentMethod: 'BANK',
      bankAccountNumber: '9990000000006',
      bankName: 'Ngân hàng Ví Dụ',
      averageSalary: 9_000_000,
      entitlementRate: 60,
      monthsGranted: 4,
      monthsDrawn: 2,
      unemploymentStatus: 'GRANTED',
      payments: [
        { month: '2026-09', base: 5_400_000, method: 'BANK', status: 'PAID', paidOn: '2026-10-05' },
        { month: '2026-10', base: 5_400_000, method: 'BANK', status: 'PAID', paidOn: '2026-11-05' },
        { month: '2026-11', base: 5_400_000, method: 'BANK', status: 'SCHEDULED' },
        { month: '2026-12', base: 5_400_000, method: 'BANK', status: 'SCHEDULED' },
      ],
    },
    {
      kind: 'UNEMPLOYMENT',
      regime: 'UI_TRAIN',
      regimeName: 'Hỗ trợ đào tạo, nâng cao trình độ kỹ năng nghề',
      decisionNumber: '9907/QĐ-TTDVVL',
      decisionDate: '2026-10-15',
      fromDate: '2026-11-01',
      toDate: '2027-01-31',
      amount: 1_500_000,
      organisationName: 'Bảo hiểm xã hội thành phố Hồ Chí Minh',
    },
  ],
};

/** Took 41 months out as a lump sum; 15 months stand: 1 year 3 months. */
export const LUMP_SUM: DemoPerson = {
  code: '9900000007',
  personalIdNumber: '099085990007',
  fullName: 'Vũ Đình Lâm',
  birthDate: '1985-02-14',
  gender: 'MALE',
  accountPhone: '0990000007',
  phone: '0990000007',
  addresses: [
    { kind: 'RESIDENCE', street: 'Tổ 5, đường Ví Dụ', provinceCode: '48', wardCode: '20242', recordedOn: '2025-10-01' },
  ],
  closedThrough: { BHXH: '2016-03', BHTN: '2016-03' },
  periods: contributionsOf([
    {
      from: '2010-01',
      to: '2013-05',
      employer: ONE,
      jobTitle: 'Nhân viên kho',
      salary: 3_000_000,
      status: 'CONSUMED',
      funds: ['BHXH'],
    },
    {
      from: '2010-01',
      to: '2013-05',
      employer: ONE,
      jobTitle: 'Nhân viên kho',
      salary: 3_000_000,
      funds: ['BHTN', 'BHYT'],
    },
    { from: '2015-01', to: '2016-03', employer: TWO, jobTitle: 'Thủ kho', salary: 5_500_000, status: 'CLOSED' },
  ]),
  benefits: [
    {
      kind: 'ONE_TIME',
      regime: 'ONE_TIME_BHXH',
      regimeName: 'Bảo hiểm xã hội một lần',
      decisionNumber: '9907/QĐ-BHXH',
      decisionDate: '2014-07-15',
      // 3 years 5 months as 3.5 years × 1.5 months each (Law 71/2006/QH11, Article 56).
      amount: 15_750_000,
      organisationName: 'Bảo hiểm xã hội thành phố Đà Nẵng',
      paymentMethod: 'BANK',
      bankAccountNumber: '9990000000007',
      bankName: 'Ngân hàng Ví Dụ',
      averageSalary: 3_000_000,
      ground: 'PRE_2025_12_MONTHS_OUT',
      monthsConsumed: 41,
    },
  ],
};
