import type { DemoPerson } from '../person.ts';
import { drug, service } from '../visit-lines.ts';

/** A child: a card of subject TE, fully covered, and no social insurance. */
export const CHILD: DemoPerson = {
  code: '9900000004',
  personalIdNumber: '099322990004',
  householdCode: '9900000001',
  fullName: 'Lê Gia Hân',
  birthDate: '2022-05-20',
  gender: 'FEMALE',
  accountPhone: '0990000004',
  documents: [{ kind: 'BIRTH_CERTIFICATE', number: '99/2022', issuedOn: '2022-06-01' }],
  addresses: [
    { kind: 'RESIDENCE', street: 'Thôn Ví Dụ', provinceCode: '08', wardCode: '00721', recordedOn: '2025-07-01' },
  ],
  cards: [
    {
      // Until 30 September of the year in which school begins; from the poorest area.
      prefix: 'TE108',
      livingArea: 'K3',
      validFrom: '2022-05-20',
      validTo: '2028-09-30',
      issuedOn: '2022-06-10',
      issuerName: 'Bảo hiểm xã hội tỉnh Hà Giang',
      facilityCode: '99T07',
      status: 'VALID',
      history: [{ status: 'VALID', occurredOn: '2022-06-10' }],
    },
  ],
  visits: [
    {
      facilityCode: '99T07',
      treatmentCode: 'TYT-2026-0042',
      status: 'PROVISIONAL',
      admittedAt: '2026-11-02T08:15+07:00',
      dischargedAt: '2026-11-02T09:00+07:00',
      reason: 'Sốt, chảy mũi',
      diagnosis: 'Viêm mũi họng cấp',
      primaryIcd10: 'J00',
      careTypeCode: '01',
      accessCategory: '1.1',
      treatmentDays: 1,
      treatmentResultCode: 2,
      dischargeTypeCode: 1,
      livingArea: 'K3',
      cards: [{ cardNumber: 'TE1089900000004', facilityCode: '99T07', validFrom: '2022-05-20', validTo: '2028-09-30' }],
      lines: [
        drug(['40.48', 'Paracetamol 150 mg', 'Gói', 6, 1_575.5], { coverage: 100, strength: '150 mg' }),
        service('13', ['02.1896', 'Khám bệnh', 'Lần', 1, 36_500], { coverage: 100 }),
      ],
    },
  ],
};

/** Pays voluntarily; a name of few syllables with letters that need care; the area's own card. */
export const VOLUNTARY: DemoPerson = {
  code: '9900000009',
  personalIdNumber: '099080990009',
  fullName: 'Y Blô Niê Kđăm',
  birthDate: '1980-08-18',
  gender: 'MALE',
  accountPhone: '0990000009',
  phone: '0990000009',
  addresses: [
    { kind: 'RESIDENCE', street: 'Buôn Ví Dụ', provinceCode: '66', wardCode: '24133', recordedOn: '2025-07-01' },
  ],
  cards: [
    {
      prefix: 'DT266',
      livingArea: 'K1',
      validFrom: '2026-01-01',
      validTo: '2030-12-31',
      issuedOn: '2025-12-25',
      issuerName: 'Bảo hiểm xã hội tỉnh Đắk Lắk',
      facilityCode: '99003',
      status: 'VALID',
    },
  ],
  periods: [
    {
      insuranceType: 'BHXH',
      scheme: 'VOLUNTARY',
      status: 'ACTIVE',
      fromMonth: '2025-07',
      toMonth: '2026-10',
      employerCode: null,
      employerName: '',
      jobTitle: 'Tự do',
      workplace: null,
      contributionSalary: 1_500_000,
      salary: 1_500_000,
      // 22 % of the chosen income (Law 41/2024/QH15, Article 36).
      contributionAmount: 330_000,
      salaryCoefficient: null,
      employerRate: 0,
      employeeRate: 22,
      unpaidLeaveMonths: [],
    },
  ],
};

/** Armed forces: level 5, and a card without a last day. */
export const SOLDIER: DemoPerson = {
  code: '9900000010',
  personalIdNumber: '099095990010',
  fullName: 'Ngô Chí Cường',
  birthDate: '1995-12-22',
  gender: 'MALE',
  accountPhone: '0990000010',
  cards: [
    {
      prefix: 'QN597',
      validFrom: '2026-01-01',
      issuedOn: '2025-12-22',
      issuerName: 'Bảo hiểm xã hội Bộ Quốc phòng',
      facilityCode: '99002',
      status: 'VALID',
    },
  ],
};

/** On record, and without an account: whom a form 01 is filled in for. */
export const UNREGISTERED: DemoPerson = {
  code: '9900000012',
  personalIdNumber: '099192990012',
  fullName: 'Mai Thị Ghi Danh',
  birthDate: '1992-03-08',
  gender: 'FEMALE',
  phone: '0990000012',
  addresses: [
    { kind: 'RESIDENCE', street: 'Phố Ví Dụ', provinceCode: '01', wardCode: '00070', recordedOn: '2025-07-01' },
  ],
  cards: [
    {
      prefix: 'GD401',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      issuedOn: '2025-12-20',
      issuerName: 'Bảo hiểm xã hội thành phố Hà Nội',
      facilityCode: '99001',
      status: 'VALID',
    },
  ],
};

/** The son of the manual's person, on record and without an account: whom a parent registers. */
export const UNREGISTERED_CHILD: DemoPerson = {
  code: '9900000013',
  personalIdNumber: '099218990013',
  householdCode: '9900000001',
  fullName: 'Lê Minh Khôi',
  birthDate: '2018-09-02',
  gender: 'MALE',
  documents: [{ kind: 'BIRTH_CERTIFICATE', number: '99/2018', issuedOn: '2018-09-10' }],
  addresses: [
    {
      kind: 'RESIDENCE',
      street: 'Số 99, phố Ví Dụ',
      provinceCode: '01',
      wardCode: '00352',
      recordedOn: '2025-07-01',
    },
  ],
  cards: [
    {
      // A pupil's.
      prefix: 'HS401',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      issuedOn: '2025-12-20',
      issuerName: 'Bảo hiểm xã hội thành phố Hà Nội',
      facilityCode: '99001',
      status: 'VALID',
    },
  ],
};

/** An account, and nothing on record: every list is empty. */
export const NOTHING: DemoPerson = {
  code: '9900000011',
  fullName: 'Đinh Văn Trống',
  birthDate: '2001-01-31',
  gender: 'UNDETERMINED',
  accountPhone: '0990000011',
};
