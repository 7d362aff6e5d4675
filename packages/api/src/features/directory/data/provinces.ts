/** The 34 provinces took over on this day (Resolution 202/2025/QH15; codes of Decision 19/2025/QĐ-TTg). */
export const REFORM_DAY = '2025-07-01';
/** The 63 stood since Hà Tây joined Hà Nội (Resolution 15/2008/QH12; codes of Decision 124/2004/QĐ-TTg). */
const SIXTY_THREE_SINCE = '2008-08-01';
/** Thừa Thiên Huế became the city of Huế (Resolution 175/2024/QH15). */
const HUE_CITY_SINCE = '2025-01-01';

/** One version of a province as the project knows it without any import. */
export interface ProvinceVersion {
  code: string;
  name: string;
  fullName: string;
  validFrom: string;
  /** First day on which it no longer holds. */
  validTo: string | null;
  successorCode: string | null;
}

/** Code and name; `*` marks a centrally governed city. */
const TODAY = `
  01 *Hà Nội
  04 Cao Bằng
  08 Tuyên Quang
  11 Điện Biên
  12 Lai Châu
  14 Sơn La
  15 Lào Cai
  19 Thái Nguyên
  20 Lạng Sơn
  22 Quảng Ninh
  24 Bắc Ninh
  25 Phú Thọ
  31 *Hải Phòng
  33 Hưng Yên
  37 Ninh Bình
  38 Thanh Hóa
  40 Nghệ An
  42 Hà Tĩnh
  44 Quảng Trị
  46 *Huế
  48 *Đà Nẵng
  51 Quảng Ngãi
  52 Gia Lai
  56 Khánh Hòa
  66 Đắk Lắk
  68 Lâm Đồng
  75 *Đồng Nai
  79 *Hồ Chí Minh
  80 Tây Ninh
  82 Đồng Tháp
  86 Vĩnh Long
  91 An Giang
  92 *Cần Thơ
  96 Cà Mau`;

/** Code, name and the code of the province that took its place: eight codes went to a province of another name. */
const BEFORE = `
  01 *Hà Nội > 01
  02 Hà Giang > 08
  04 Cao Bằng > 04
  06 Bắc Kạn > 19
  08 Tuyên Quang > 08
  10 Lào Cai > 15
  11 Điện Biên > 11
  12 Lai Châu > 12
  14 Sơn La > 14
  15 Yên Bái > 15
  17 Hòa Bình > 25
  19 Thái Nguyên > 19
  20 Lạng Sơn > 20
  22 Quảng Ninh > 22
  24 Bắc Giang > 24
  25 Phú Thọ > 25
  26 Vĩnh Phúc > 25
  27 Bắc Ninh > 24
  30 Hải Dương > 31
  31 *Hải Phòng > 31
  33 Hưng Yên > 33
  34 Thái Bình > 33
  35 Hà Nam > 37
  36 Nam Định > 37
  37 Ninh Bình > 37
  38 Thanh Hóa > 38
  40 Nghệ An > 40
  42 Hà Tĩnh > 42
  44 Quảng Bình > 44
  45 Quảng Trị > 44
  48 *Đà Nẵng > 48
  49 Quảng Nam > 48
  51 Quảng Ngãi > 51
  52 Bình Định > 52
  54 Phú Yên > 66
  56 Khánh Hòa > 56
  58 Ninh Thuận > 56
  60 Bình Thuận > 68
  62 Kon Tum > 51
  64 Gia Lai > 52
  66 Đắk Lắk > 66
  67 Đắk Nông > 68
  68 Lâm Đồng > 68
  70 Bình Phước > 75
  72 Tây Ninh > 80
  74 Bình Dương > 79
  75 Đồng Nai > 75
  77 Bà Rịa - Vũng Tàu > 79
  79 *Hồ Chí Minh > 79
  80 Long An > 80
  82 Tiền Giang > 82
  83 Bến Tre > 86
  84 Trà Vinh > 86
  86 Vĩnh Long > 86
  87 Đồng Tháp > 82
  89 An Giang > 91
  91 Kiên Giang > 91
  92 *Cần Thơ > 92
  93 Hậu Giang > 92
  94 Sóc Trăng > 92
  95 Bạc Liêu > 96
  96 Cà Mau > 96`;

const HUE: ProvinceVersion[] = [
  {
    code: '46',
    name: 'Thừa Thiên Huế',
    fullName: 'Tỉnh Thừa Thiên Huế',
    validFrom: SIXTY_THREE_SINCE,
    validTo: HUE_CITY_SINCE,
    successorCode: '46',
  },
  {
    code: '46',
    name: 'Huế',
    fullName: 'Thành phố Huế',
    validFrom: HUE_CITY_SINCE,
    validTo: REFORM_DAY,
    successorCode: '46',
  },
];

/**
 * Every version of every province since 2008: 63 on any day before the reform, 34 from it.
 *
 * Đồng Nai has its present name; it was a province until 2026.
 */
export const PROVINCES: ProvinceVersion[] = [
  ...versions(BEFORE, { validFrom: SIXTY_THREE_SINCE, validTo: REFORM_DAY }),
  ...HUE,
  ...versions(TODAY, { validFrom: REFORM_DAY, validTo: null }),
];

function versions(table: string, validity: { validFrom: string; validTo: string | null }): ProvinceVersion[] {
  return [...table.matchAll(/^ *(\d\d) (\*?)(.+?)(?: > (\d\d))?$/gm)].map(
    ([, code = '', city, name = '', successorCode = null]) => ({
      code,
      name,
      fullName: `${city ? 'Thành phố' : 'Tỉnh'} ${name}`,
      ...validity,
      successorCode,
    }),
  );
}
