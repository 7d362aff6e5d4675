/** A local agency of the reserved range 99xx; two of them merged on the day of Decision 2286/QĐ-BTC. */
export interface DemoAgency {
  code: string;
  name: string;
  address: string;
  phone: string;
  openingHours: string;
  provinceCode: string;
  wardCode: string;
  latitude: number;
  longitude: number;
  validFrom: string;
  validTo: string | null;
  /** Code of the agency that took its place on `validTo`. */
  successorCode: string | null;
}

const OFFICE_HOURS = 'Thứ 2 - thứ 6, 08:00-12:00 và 13:00-17:00';

/** Successors stand before those whose place they took. */
export const AGENCIES: readonly DemoAgency[] = [
  {
    code: '9901',
    name: 'Bảo hiểm xã hội cơ sở Ví Dụ',
    address: 'Số 10 phố Ví Dụ, phường Hoàn Kiếm, Hà Nội',
    phone: '024 9900 0100',
    openingHours: OFFICE_HOURS,
    provinceCode: '01',
    wardCode: '00070',
    latitude: 21.0313,
    longitude: 105.8516,
    validFrom: '2025-10-01',
    validTo: null,
    successorCode: null,
  },
  {
    code: '9902',
    name: 'Bảo hiểm xã hội quận Minh Họa',
    address: 'Số 20 phố Minh Họa, Hà Nội',
    phone: '024 9900 0200',
    openingHours: OFFICE_HOURS,
    provinceCode: '01',
    wardCode: '00070',
    latitude: 21.0262,
    longitude: 105.8551,
    validFrom: '2025-07-01',
    validTo: '2025-10-01',
    successorCode: '9901',
  },
];

/** Where contributions are paid, with codes of unit, collecting body, place and number. */
export const COLLECTION_POINTS = [
  {
    code: '9900000099TH0100070001',
    name: 'Điểm thu Bưu điện Ví Dụ',
    collectorName: 'Bưu điện Ví Dụ',
    staffName: 'Trần Thị Mẫu',
    address: 'Số 5 phố Ví Dụ, phường Hoàn Kiếm, Hà Nội',
    phone: '024 9900 0005',
    openingHours: 'Thứ 2 - thứ 7, 07:30-18:00',
    provinceCode: '01',
    wardCode: '00070',
    latitude: 21.0265,
    longitude: 105.8535,
  },
  {
    code: '9900000099TH7926743001',
    name: 'Điểm thu Bến Thành Mẫu',
    collectorName: 'Bưu điện Ví Dụ',
    staffName: null,
    address: 'Số 7 đường Ví Dụ, phường Bến Thành, Thành phố Hồ Chí Minh',
    phone: '028 9900 0007',
    openingHours: 'Thứ 2 - thứ 6, 08:00-17:00',
    provinceCode: '79',
    wardCode: '26743',
    latitude: 10.7716,
    longitude: 106.6961,
  },
] as const;
