/** How care was given, by MA_LOAI_KCB: Decision 1804/QĐ-BYT of 2026-06-19; 1 to 9 of the decisions before it mean the same. */
const CARE_TYPES = {
  '01': { name: 'EXAMINATION', label: 'Khám bệnh', english: 'Examination' },
  '02': { name: 'OUTPATIENT', label: 'Điều trị ngoại trú', english: 'Outpatient treatment' },
  '03': { name: 'INPATIENT', label: 'Điều trị nội trú', english: 'Inpatient treatment' },
  '04': { name: 'DAY_INPATIENT', label: 'Điều trị nội trú ban ngày', english: 'Inpatient treatment by day' },
  '05': {
    name: 'LONG_TERM_OUTPATIENT',
    label: 'Điều trị ngoại trú bệnh dài ngày, có khám bệnh và lĩnh thuốc',
    english: 'Outpatient treatment of a long-term disease, with examination and medicines',
  },
  '06': {
    name: 'HEALTH_STATION_STAY',
    label: 'Điều trị lưu tại trạm y tế, phòng khám đa khoa khu vực',
    english: 'Stay at a health station or area polyclinic',
  },
  '07': {
    name: 'SCHEDULED_MEDICINES',
    label: 'Nhận thuốc theo hẹn, không khám bệnh',
    english: 'Medicines by appointment, without examination',
  },
  '08': {
    name: 'LONG_TERM_OUTPATIENT_SERVICES',
    label: 'Điều trị ngoại trú bệnh dài ngày, có dịch vụ kỹ thuật hoặc thuốc',
    english: 'Outpatient treatment of a long-term disease, with services or medicines',
  },
  '09': {
    name: 'INPATIENT_UNDER_4_HOURS',
    label: 'Điều trị nội trú dưới 4 giờ',
    english: 'Inpatient treatment of less than four hours',
  },
  '10': { name: 'OTHER', label: 'Khác', english: 'Other' },
  '11': { name: 'MOBILE', label: 'Khám bệnh, chữa bệnh lưu động', english: 'Mobile care' },
  '12': { name: 'AT_HOME', label: 'Khám bệnh, chữa bệnh tại nhà', english: 'Care at home' },
  '13': { name: 'FAMILY_MEDICINE', label: 'Khám bệnh, chữa bệnh y học gia đình', english: 'Family medicine' },
  '14': { name: 'REMOTE', label: 'Khám bệnh, chữa bệnh từ xa', english: 'Remote care' },
  '15': { name: 'PERIODIC_CHECK', label: 'Khám sức khỏe định kỳ', english: 'Periodic health check' },
  '16': { name: 'SCREENING', label: 'Khám sàng lọc', english: 'Screening' },
} as const;

type CareTypeRow = (typeof CARE_TYPES)[keyof typeof CARE_TYPES];
export type CareTypeName = CareTypeRow['name'];

/** Every care type with its two-digit code, Vietnamese label and English meaning. */
export const CARE_TYPE_LIST: readonly ({ code: string } & CareTypeRow)[] = Object.entries(CARE_TYPES)
  .map(([code, row]) => ({ code, ...row }))
  // Object keys that look like whole numbers (10 to 16) come before the others.
  .sort((one, other) => one.code.localeCompare(other.code));

/** The care type of a code of one digit (before 2023) or two; null for a code that no decision has. */
export function careTypeOf(code: string): CareTypeRow | null {
  return CARE_TYPE_LIST.find((row) => row.code === code.padStart(2, '0')) ?? null;
}
