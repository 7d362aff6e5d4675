import { contributionsOf } from '../contributions.ts';
import type { DemoPerson } from '../person.ts';
import { drug, service } from '../visit-lines.ts';

const ONE = { code: 'TE9901A', name: 'Công ty TNHH Mẫu Một' };
const TWO = { code: 'TE9902B', name: 'CÔNG TY CỔ PHẦN MẪU HAI' };
const THREE = {
  code: 'TE9903C',
  name: 'Công ty TNHH Một thành viên "Sản xuất - Thương mại - Dịch vụ <Mẫu Ba> & Đối tác" (Văn phòng đại diện tại Thành phố Buôn Ma Thuột)',
};
const FACTORY = { code: 'DN9904D', name: 'Xí nghiệp May Ví Dụ' };

/** Works today; two employers reported the same months, the last two months are owed, some were unpaid leave. */
export const WORKER: DemoPerson = {
  code: '9900000002',
  personalIdNumber: '099088990002',
  fullName: 'Trần Quốc Bảo',
  birthDate: '1988-11-20',
  gender: 'MALE',
  accountPhone: '0990000002',
  phone: '0990000002',
  email: 'quoc.bao@example.com',
  documents: [{ kind: 'CCCD', number: '099088990002', issuedOn: '2022-01-15' }],
  addresses: [
    {
      kind: 'RESIDENCE',
      street: 'Số 12/34 đường Ví Dụ',
      provinceCode: '79',
      wardCode: '26743',
      recordedOn: '2025-08-01',
    },
  ],
  // Two cards on one day: from 2026-07-01 both are valid, and a visit was claimed under both.
  cards: [
    {
      prefix: 'DN479',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      issuedOn: '2025-12-28',
      issuerName: 'Bảo hiểm xã hội thành phố Hồ Chí Minh',
      facilityCode: '99C54',
      fiveYearContinuousDate: '2024-01-01',
      controlNumber: '99000000000021',
      status: 'VALID',
    },
    {
      prefix: 'CN379',
      validFrom: '2026-07-01',
      validTo: '2027-06-30',
      issuedOn: '2026-06-25',
      issuerName: 'Bảo hiểm xã hội thành phố Hồ Chí Minh',
      facilityCode: '99001',
      fiveYearContinuousDate: '2024-01-01',
      controlNumber: '99000000000022',
      status: 'VALID',
    },
  ],
  periods: contributionsOf([
    { from: '2019-01', to: '2019-12', employer: ONE, jobTitle: 'Kỹ thuật viên', salary: 7_200_000 },
    // The same months twice: the union of both is 12 months.
    { from: '2020-01', to: '2020-06', employer: ONE, jobTitle: 'Kỹ thuật viên', salary: 7_500_000 },
    { from: '2020-04', to: '2020-12', employer: TWO, jobTitle: 'Tổ trưởng kỹ thuật', salary: 9_000_000 },
    {
      from: '2021-01',
      to: '2026-08',
      employer: TWO,
      jobTitle: 'Tổ trưởng kỹ thuật',
      workplace: 'Nhà máy số 2',
      salary: 12_350_000,
      status: 'ACTIVE',
      unpaidLeaveMonths: ['2023-08', '2023-09'],
    },
    {
      from: '2026-09',
      to: '2026-10',
      employer: TWO,
      jobTitle: 'Tổ trưởng kỹ thuật',
      workplace: 'Nhà máy số 2',
      salary: 12_350_000,
      status: 'LATE',
    },
  ]),
  benefits: [
    {
      kind: 'ODS',
      regime: 'PAT_LEAVE',
      regimeName: 'Lao động nam nghỉ việc khi vợ sinh con',
      fromDate: '2024-05-06',
      toDate: '2024-05-10',
      amount: 2_572_917,
      days: 5,
      organisationName: 'CÔNG TY CỔ PHẦN MẪU HAI',
      paymentMethod: 'BANK',
      bankAccountNumber: '9990000000002',
      bankName: 'Ngân hàng Ví Dụ',
    },
    {
      // Half days count since 2025-07-01 (Law 41/2024/QH15, Article 45.5).
      kind: 'ODS',
      regime: 'SICK_OWN',
      regimeName: 'Bản thân ốm',
      fromDate: '2026-07-13',
      toDate: '2026-07-15',
      amount: 964_844,
      days: 2.5,
      organisationName: 'CÔNG TY CỔ PHẦN MẪU HAI',
      paymentMethod: 'BANK',
      bankAccountNumber: '9990000000002',
      bankName: 'Ngân hàng Ví Dụ',
    },
  ],
  visits: [
    {
      facilityCode: '99C54',
      treatmentCode: 'MD-2026-000713',
      status: 'ADJUSTED',
      admittedAt: '2026-07-13T08:00+07:00',
      dischargedAt: '2026-07-13T11:15+07:00',
      settledAt: '2026-07-13T11:20+07:00',
      reason: 'Đau thượng vị',
      diagnosis: 'Viêm dạ dày, không đặc hiệu',
      primaryIcd10: 'K29.7',
      careTypeCode: '01',
      accessCategory: '1.1',
      departmentCodes: ['K01'],
      treatmentDays: 1,
      treatmentResultCode: 2,
      dischargeTypeCode: 1,
      cards: [
        { cardNumber: 'DN4799900000002', facilityCode: '99C54', validFrom: '2026-01-01', validTo: '2026-12-31' },
        { cardNumber: 'CN3799900000002', facilityCode: '99001', validFrom: '2026-07-01', validTo: '2027-06-30' },
      ],
      lines: [
        drug(['40.671', 'Omeprazol 20 mg', 'Viên', 14, 1_250.75], { coverage: 95, strength: '20 mg' }),
        service('13', ['02.1896', 'Khám Nội', 'Lần', 1, 50_600], { coverage: 95 }),
        service('8', ['20.0079.0134', 'Nội soi dạ dày', 'Lần', 1, 276_500], { coverage: 95 }),
      ],
      sickLeave: {
        documentNumber: 'CT-99C54-2026-000012',
        serialNumber: '99C54-26-0000012',
        employerName: 'CÔNG TY CỔ PHẦN MẪU HAI',
        leaveDays: 3,
        fromDate: '2026-07-13',
        toDate: '2026-07-15',
        doctorCode: '9900002/HCM-CCHN',
        issuedOn: '2026-07-13',
        status: 'USED',
      },
    },
  ],
};

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

/** A long name, an employer with quotes and angle brackets, a facility code with letters, a birth month without a day. */
export const LONG_NAMES: DemoPerson = {
  code: '9900000008',
  personalIdNumber: '099190990008',
  fullName: 'Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Minh Diệp Thủy Tiên Ngọc Bảo Châu',
  birthDate: '1990-09-01',
  birthDatePrecision: 'MONTH',
  gender: 'FEMALE',
  accountPhone: '0990000008',
  phone: '0990000008',
  email: 'mot-dia-chi-thu-dien-tu-rat-dai-de-thu-giao-dien@vi-du.example.com',
  documents: [{ kind: 'PASSPORT', number: 'X9900008', issuedOn: '2019-03-02' }],
  addresses: [
    {
      kind: 'RESIDENCE',
      street: 'Căn hộ B-12.07, Tòa nhà Ví Dụ số 2, Khu đô thị mới Thử Nghiệm, đường Nguyễn Văn Mẫu nối dài',
      provinceCode: '46',
      wardCode: '19789',
      recordedOn: '2025-07-15',
    },
  ],
  cards: [
    {
      prefix: 'DN446',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      issuedOn: '2025-12-30',
      issuerName: 'Bảo hiểm xã hội thành phố Huế',
      facilityCode: '99C54',
      fiveYearContinuousDate: '2029-05-01',
      status: 'VALID',
    },
  ],
  periods: contributionsOf([
    {
      from: '2024-05',
      to: '2026-10',
      employer: THREE,
      jobTitle: 'Trợ lý Tổng Giám đốc phụ trách phát triển thị trường các tỉnh miền Trung và Tây Nguyên (kiêm nhiệm)',
      workplace: 'Văn phòng đại diện số 3, tầng 12, Tòa nhà Ví Dụ, phường Buôn Ma Thuột, tỉnh Đắk Lắk',
      salary: 46_800_000,
      status: 'ACTIVE',
    },
  ]),
};
