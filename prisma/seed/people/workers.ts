import { contributionsOf } from '../contributions.ts';
import type { DemoPerson } from '../person.ts';
import { drug, service } from '../visit-lines.ts';

const ONE = { code: 'TE9901A', name: 'Công ty TNHH Mẫu Một' };
const TWO = { code: 'TE9902B', name: 'CÔNG TY CỔ PHẦN MẪU HAI' };
const THREE = {
  code: 'TE9903C',
  name: 'Công ty TNHH Một thành viên "Sản xuất - Thương mại - Dịch vụ <Mẫu Ba> & Đối tác" (Văn phòng đại diện tại Thành phố Buôn Ma Thuột)',
};

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
  portraitTakenOn: '2021-05-10',
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
