import { REFORM_DAY } from './provinces.ts';

/** One version of a ward or commune; the whole list of 3,321 comes by `ansinh import wards`. */
export interface WardVersion {
  code: string;
  name: string;
  fullName: string;
  provinceCode: string;
  validFrom: string;
  validTo: string | null;
  /** Code of the ward that took its place on `validTo`. */
  successorCode: string | null;
}

/** Code, province, and full name (Decision 19/2025/QĐ-TTg): a few, so that addresses work without an import. */
const TODAY = `
  00004 01 Phường Ba Đình
  00070 01 Phường Hoàn Kiếm
  00352 01 Phường Phương Liệt
  00367 01 Phường Thanh Xuân
  00721 08 Xã Đồng Văn
  03006 15 Phường Sa Pa
  11311 31 Phường Hồng Bàng
  19789 46 Phường Thuận Hóa
  20242 48 Phường Hải Châu
  21583 52 Phường Quy Nhơn
  24133 66 Phường Buôn Ma Thuột
  25747 79 Phường Thủ Dầu Một
  26732 79 Đặc khu Côn Đảo
  26737 79 Phường Tân Định
  26743 79 Phường Bến Thành
  31135 92 Phường Ninh Kiều`;

/** Wards of the time of the districts, for addresses recorded then. */
const BEFORE = `
  00004 01 Phường Trúc Bạch > 00004
  26737 79 Phường Đa Kao > 26737
  26743 79 Phường Bến Thành > 26743`;

/** The wards that the project knows without any import. */
export const WARDS: WardVersion[] = [
  ...versions(BEFORE, { validFrom: '2008-08-01', validTo: REFORM_DAY }),
  ...versions(TODAY, { validFrom: REFORM_DAY, validTo: null }),
];

function versions(table: string, validity: { validFrom: string; validTo: string | null }): WardVersion[] {
  return [...table.matchAll(/^ *(\d{5}) (\d\d) (Phường|Xã|Đặc khu) (.+?)(?: > (\d{5}))?$/gm)].map(
    ([, code = '', provinceCode = '', kind, name = '', successorCode = null]) => ({
      code,
      name,
      fullName: `${kind} ${name}`,
      provinceCode,
      ...validity,
      successorCode,
    }),
  );
}
