/** A facility of the reserved range 99xxx; the province is where it stands, not what its code begins with. */
export interface DemoFacility {
  code: string;
  name: string;
  address: string;
  provinceCode: string;
  wardCode: string;
  careLevel: 'INITIAL' | 'BASIC' | 'SPECIALISED';
  hospitalClass: string | null;
  acceptsRegistration: boolean;
  issuesSickLeave: boolean;
  phone: string;
  openingHours: string;
  latitude: number;
  longitude: number;
}

export const FACILITIES: readonly DemoFacility[] = [
  {
    code: '99001',
    name: 'Bệnh viện Đa khoa Minh Họa',
    address: 'Số 1 phố Ví Dụ, phường Phương Liệt, Hà Nội',
    provinceCode: '01',
    wardCode: '00352',
    careLevel: 'BASIC',
    hospitalClass: '2',
    acceptsRegistration: true,
    issuesSickLeave: true,
    phone: '024 9900 0001',
    openingHours: 'Thứ 2 - thứ 6, 07:00-16:30; cấp cứu 24/24',
    latitude: 20.9955,
    longitude: 105.8398,
  },
  {
    code: '99002',
    name: 'Bệnh viện Chuyên sâu Minh Họa',
    address: 'Số 2 phố Ví Dụ, phường Ba Đình, Hà Nội',
    provinceCode: '01',
    wardCode: '00004',
    careLevel: 'SPECIALISED',
    hospitalClass: 'Đặc biệt',
    acceptsRegistration: false,
    issuesSickLeave: true,
    phone: '024 9900 0002',
    openingHours: 'Thứ 2 - thứ 6, 07:30-16:30',
    latitude: 21.0352,
    longitude: 105.8141,
  },
  {
    code: '99C54',
    name: 'Phòng khám Đa khoa Mẫu Đơn',
    address: 'Số 54 đường Ví Dụ, phường Bến Thành, Thành phố Hồ Chí Minh',
    provinceCode: '79',
    wardCode: '26743',
    careLevel: 'INITIAL',
    hospitalClass: null,
    acceptsRegistration: true,
    issuesSickLeave: true,
    phone: '028 9900 0054',
    openingHours: 'Hằng ngày, 07:00-20:00',
    latitude: 10.7731,
    longitude: 106.6985,
  },
  {
    code: '99T07',
    name: 'Trạm Y tế xã Ví Dụ',
    address: 'Xã Đồng Văn, tỉnh Tuyên Quang',
    provinceCode: '08',
    wardCode: '00721',
    careLevel: 'INITIAL',
    hospitalClass: null,
    acceptsRegistration: true,
    issuesSickLeave: false,
    phone: '0219 9900 007',
    openingHours: 'Thứ 2 - thứ 6, 07:30-17:00; trực 24/24',
    latitude: 23.278,
    longitude: 105.3622,
  },
  {
    code: '99003',
    name: 'Bệnh viện Đa khoa vùng Thử Nghiệm',
    address: 'Số 3 đường Thử Nghiệm, phường Buôn Ma Thuột, tỉnh Đắk Lắk',
    provinceCode: '66',
    wardCode: '24133',
    careLevel: 'BASIC',
    hospitalClass: '1',
    acceptsRegistration: true,
    issuesSickLeave: true,
    phone: '0262 9900 003',
    openingHours: 'Thứ 2 - thứ 7, 07:00-16:30',
    latitude: 12.6797,
    longitude: 108.0447,
  },
];

/** An employing unit; its codes changed with CV 1804/BHXH-QLT of 2025-08-01, and both lead to it. */
export interface DemoEmployer {
  /** First code; the key in this folder. */
  code: string;
  name: string;
  newCode: string;
  provinceCode: string;
  wardCode?: string;
  address?: string;
  taxCode?: string;
  status?: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  /** First code of the employer that took its place. */
  successorCode?: string;
}

/** First day of the codes made of the budget or enterprise code. */
export const NEW_EMPLOYER_CODES_SINCE = '2025-08-01';

export const EMPLOYERS: readonly DemoEmployer[] = [
  {
    code: 'HC9901A',
    name: 'Trung tâm Công nghệ thông tin',
    newCode: '9900001HC',
    provinceCode: '01',
    address: '150 Phố Vọng - Thanh Xuân - Hà nội',
  },
  { code: 'HC9902B', name: 'Bảo hiểm xã hội Việt Nam', newCode: '9900002HC', provinceCode: '01' },
  {
    code: 'TE9901A',
    name: 'Công ty TNHH Mẫu Một',
    newCode: '9900000011DNA03',
    provinceCode: '79',
    wardCode: '26743',
    address: 'Số 11 đường Ví Dụ, phường Bến Thành, Thành phố Hồ Chí Minh',
    taxCode: '9900000011',
  },
  {
    code: 'TE9902B',
    name: 'Công ty Cổ phần Mẫu Hai',
    newCode: '9900000022DNC10',
    provinceCode: '79',
    wardCode: '26737',
    taxCode: '9900000022',
  },
  {
    code: 'TE9903C',
    name: 'Công ty TNHH Một thành viên "Sản xuất - Thương mại - Dịch vụ <Mẫu Ba> & Đối tác" (Văn phòng đại diện tại Thành phố Buôn Ma Thuột)',
    newCode: '9900000033DNG47',
    provinceCode: '66',
    wardCode: '24133',
    taxCode: '9900000033-001',
  },
  {
    code: 'DN9904D',
    name: 'Xí nghiệp May Ví Dụ',
    newCode: '9900000044DNC14',
    provinceCode: '75',
    taxCode: '9900000044',
    status: 'CLOSED',
    successorCode: 'TE9902B',
  },
];
