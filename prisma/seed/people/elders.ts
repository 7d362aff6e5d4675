import { contributionsOf, percentOf } from '../contributions.ts';
import type { DemoPayment, DemoPerson } from '../person.ts';
import type { YearMonth } from '../reference-levels.ts';
import { drug, service } from '../visit-lines.ts';

const COMPANY = { code: 'TE9902B', name: 'Công ty Cổ phần Mẫu Hai' };
/** 24 years: 45 % for 17, 2 % for each further one (Law 58/2014/QH13, Article 56). */
const AVERAGE_SALARY = 7_600_000;
const ENTITLEMENT_RATE = 59;
const FIRST_PENSION = percentOf(AVERAGE_SALARY, ENTITLEMENT_RATE);

/** Rises of pensions by decree, per cent. */
const ADJUSTMENTS: readonly { decree: string; fromMonth: YearMonth; percent: number }[] = [
  { decree: 'Nghị định 44/2019/NĐ-CP', fromMonth: '2019-07', percent: 7.19 },
  { decree: 'Nghị định 108/2021/NĐ-CP', fromMonth: '2022-01', percent: 7.4 },
  { decree: 'Nghị định 42/2023/NĐ-CP', fromMonth: '2023-07', percent: 12.5 },
  { decree: 'Nghị định 75/2024/NĐ-CP', fromMonth: '2024-07', percent: 15 },
  { decree: 'Nghị định 162/2026/NĐ-CP', fromMonth: '2026-07', percent: 8 },
];

/** The pension of a month, VND: every rise is counted on what was paid before it. */
function pensionOf(month: YearMonth): number {
  return ADJUSTMENTS.filter(({ fromMonth }) => fromMonth <= month).reduce(
    (pension, { percent }) => pension + percentOf(pension, percent),
    FIRST_PENSION,
  );
}

/** January 2025 to December 2026; one month came back from a wrong account, the last one is still to come. */
function pensionPayments(): DemoPayment[] {
  return Array.from({ length: 24 }, (_, index): DemoPayment => {
    const month: YearMonth = `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const status = month === '2026-12' ? 'SCHEDULED' : month === '2026-03' ? 'RETURNED' : 'PAID';
    return {
      month,
      base: FIRST_PENSION,
      adjustment: pensionOf(month) - FIRST_PENSION,
      // 300,000 of an overpayment recovered in one month.
      deduction: month === '2025-06' ? 300_000 : 0,
      method: 'BANK',
      status,
      ...(status === 'PAID' ? { paidOn: `${month}-05` } : {}),
    };
  });
}

/** A pensioner since 2019 with monthly payments and adjustments, and stays across New Year. */
export const PENSIONER: DemoPerson = {
  code: '9900000005',
  personalIdNumber: '099058990005',
  fullName: 'Hoàng Văn Hữu',
  birthDate: '1958-12-30',
  gender: 'MALE',
  accountPhone: '0990000005',
  phone: '0990000005',
  documents: [{ kind: 'CCCD', number: '099058990005', issuedOn: '2021-07-01' }],
  addresses: [
    {
      kind: 'RESIDENCE',
      street: 'Số 7, ngõ 8 phố Ví Dụ',
      provinceCode: '01',
      wardCode: '00070',
      recordedOn: '2025-07-01',
    },
  ],
  cards: [
    {
      prefix: 'HT301',
      validFrom: '2024-01-01',
      validTo: '2030-12-31',
      issuedOn: '2023-12-15',
      issuerName: 'Bảo hiểm xã hội thành phố Hà Nội',
      facilityCode: '99001',
      fiveYearContinuousDate: '2015-01-01',
      copaymentExemptFrom: '2026-10-20',
      controlNumber: '99000000000005',
      status: 'VALID',
    },
  ],
  closedThrough: { BHXH: '2018-12', BHTN: '2018-12', BHTNLD_BNN: '2018-12' },
  periods: contributionsOf([
    { from: '1995-01', to: '2002-12', employer: COMPANY, jobTitle: 'Thợ cơ khí', salary: 600_000, status: 'CLOSED' },
    {
      from: '2003-01',
      to: '2012-12',
      employer: COMPANY,
      jobTitle: 'Thợ cơ khí bậc 5/7',
      salary: 3_200_000,
      status: 'CLOSED',
    },
    {
      from: '2013-01',
      to: '2018-12',
      employer: COMPANY,
      jobTitle: 'Quản đốc phân xưởng',
      salary: 8_000_000,
      status: 'CLOSED',
    },
  ]),
  benefits: [
    {
      kind: 'MONTHLY',
      regime: 'PENSION',
      regimeName: 'Lương hưu',
      decisionNumber: '9905/QĐ-BHXH',
      decisionDate: '2018-12-20',
      fromDate: '2019-01-01',
      amount: FIRST_PENSION,
      organisationName: 'Bảo hiểm xã hội thành phố Hà Nội',
      paymentMethod: 'BANK',
      bankAccountNumber: '9990000000005',
      bankName: 'Ngân hàng Ví Dụ',
      averageSalary: AVERAGE_SALARY,
      entitlementRate: ENTITLEMENT_RATE,
      adjustments: [...ADJUSTMENTS],
      payments: pensionPayments(),
    },
  ],
  visits: [
    {
      facilityCode: '99002',
      treatmentCode: 'CS-2025-009901',
      status: 'FINAL',
      admittedAt: '2025-12-28T09:10+07:00',
      inpatientFrom: '2025-12-28T11:00+07:00',
      dischargedAt: '2026-01-03T10:00+07:00',
      settledAt: '2026-01-03T10:30+07:00',
      reason: 'Đau ngực trái',
      admissionDiagnosis: 'Cơn đau thắt ngực',
      diagnosis: 'Bệnh tim thiếu máu cục bộ mạn',
      primaryIcd10: 'I25.9',
      secondaryIcd10: ['I10', 'E11.9'],
      careTypeCode: '03',
      accessCategory: '1.13',
      departmentCodes: ['K04'],
      treatmentDays: 6,
      treatmentResultCode: 2,
      dischargeTypeCode: 1,
      cards: [{ cardNumber: 'HT3019900000005', facilityCode: '99001', validFrom: '2024-01-01', validTo: '2030-12-31' }],
      lines: [
        drug(['40.515', 'Clopidogrel 75 mg', 'Viên', 12, 3_150], { coverage: 95, strength: '75 mg' }),
        // 50 % of the rate of 95 %: a level that is not a whole number.
        service('8', ['02.0054.0391', 'Can thiệp động mạch vành', 'Lần', 1, 6_816_000], { coverage: 47.5 }),
        service('15', ['K04.1910', 'Giường Nội khoa loại 1', 'Ngày', 6, 374_500], { coverage: 95 }),
      ],
    },
    {
      facilityCode: '99001',
      treatmentCode: 'MH-2024-123123',
      status: 'FINAL',
      admittedAt: '2024-12-31T23:30+07:00',
      dischargedAt: '2025-01-01T02:15+07:00',
      settledAt: '2025-01-01T02:20+07:00',
      reason: 'Chóng mặt, tăng huyết áp',
      diagnosis: 'Bệnh lý tăng huyết áp',
      primaryIcd10: 'I10',
      careTypeCode: '09',
      accessCategory: '2',
      departmentCodes: ['K48'],
      treatmentDays: 1,
      treatmentResultCode: 2,
      dischargeTypeCode: 1,
      cards: [{ cardNumber: 'HT3019900000005', facilityCode: '99001', validFrom: '2024-01-01', validTo: '2030-12-31' }],
      lines: [
        drug(['40.508', 'Amlodipin 5 mg', 'Viên', 2, 450], { coverage: 95, strength: '5 mg' }),
        service('13', ['02.1896', 'Khám cấp cứu', 'Lần', 1, 50_600], { coverage: 95 }),
      ],
    },
  ],
};

/** Born in a year without month or day, an address of the time of districts, an old identity card only. */
export const ELDER: DemoPerson = {
  code: '9900000003',
  fullName: 'Phạm Thị Tư',
  birthDate: '1948-01-01',
  birthDatePrecision: 'YEAR',
  gender: 'FEMALE',
  accountPhone: '0990000003',
  documents: [{ kind: 'CMND', number: '990000003', issuedOn: '1999-01-01', issuedBy: 'Công an Thành phố Hồ Chí Minh' }],
  addresses: [
    {
      kind: 'RESIDENCE',
      street: 'Số 3 đường Ví Dụ',
      districtName: 'Quận 1',
      provinceCode: '79',
      wardCode: '26737',
      recordedOn: '2019-05-20',
    },
  ],
  cards: [
    {
      prefix: 'BT279',
      validFrom: '2026-01-01',
      validTo: '2030-12-31',
      issuedOn: '2025-12-31',
      issuerName: 'Bảo hiểm xã hội thành phố Hồ Chí Minh',
      facilityCode: '99C54',
      fiveYearContinuousDate: '2019-06-01',
      status: 'VALID',
    },
  ],
  benefits: [
    {
      // 500,000 a month from 75 (Decree 176/2025/NĐ-CP, Articles 2 and 3).
      kind: 'MONTHLY',
      regime: 'SOCIAL_PENSION',
      regimeName: 'Trợ cấp hưu trí xã hội',
      decisionNumber: '9903/QĐ-UBND',
      decisionDate: '2025-07-10',
      fromDate: '2025-07-01',
      amount: 500_000,
      organisationName: 'Ủy ban nhân dân phường Tân Định',
      paymentMethod: 'CASH',
      payments: [
        { month: '2026-09', base: 500_000, method: 'CASH', status: 'PAID', paidOn: '2026-09-08' },
        { month: '2026-10', base: 500_000, method: 'PROXY', status: 'PAID', paidOn: '2026-10-08' },
        { month: '2026-11', base: 500_000, method: 'CASH', status: 'HELD' },
      ],
    },
  ],
};
