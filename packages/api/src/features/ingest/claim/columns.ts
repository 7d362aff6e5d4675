import { malformed } from './faults.ts';
import {
  accept,
  birthDate,
  type Column,
  code,
  day,
  decimal,
  instant,
  list,
  money,
  optional,
  orElse,
  percent,
  type Reader,
  refuse,
  required,
  text,
  whole,
} from './readers.ts';
import type { Row } from './row-collector.ts';

/*
 * The columns of QĐ 3176/QĐ-BYT (2024) that the record keeps or checks, with the lengths of QĐ 130 and 4750.
 * Required is what a visit can't be shown or checked without; the other columns of the forms are passed over.
 */

const facilityCode = code(/^\d{2}[0-9A-Z]{3}$/, '99001');
const cardNumber = code(/^[A-Z]{2}[1-5]\d{12}$/, 'DN4999900000001');
const icd10 = code(/^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,3})?[*+†]?$/, 'J06.9');
/** MA_LOAI_KCB 01 to 16 (QĐ 1804/QĐ-BYT 2026); one digit before that. */
const careType: Reader<string> = (value) => {
  const digits = /^\d{1,2}$/.test(value) ? value.padStart(2, '0') : '';
  return digits >= '01' && digits <= '16'
    ? accept(digits)
    : refuse(malformed({ vi: 'mã hình thức KBCB từ 01 đến 16', en: 'a care type from 01 to 16' }));
};
const many = <T>(read: Reader<T>, max?: number): Column<T[]> => orElse([], list(read, max));
/** An amount that a row may leave out; the totals still have to agree. */
const amount = orElse(0n, money);

/** XML1: the visit. */
export const VISIT_COLUMNS = {
  MA_LK: required(text(100)),
  HO_TEN: required(text(255)),
  SO_CCCD: optional(text(15)),
  NGAY_SINH: optional(birthDate),
  MA_THE_BHYT: many(cardNumber, 10),
  MA_DKBD: many(facilityCode, 10),
  GT_THE_TU: many(day, 10),
  GT_THE_DEN: many(day, 10),
  NGAY_MIEN_CCT: optional(day),
  LY_DO_VV: optional(text()),
  CHAN_DOAN_VAO: optional(text()),
  CHAN_DOAN_RV: optional(text()),
  MA_BENH_CHINH: optional(icd10),
  // At most 12 (QĐ 3176, XML1 no. 28).
  MA_BENH_KT: many(icd10, 12),
  MA_BENH_YHCT: many(text(50)),
  MA_DOITUONG_KCB: optional(code(/^\d{1,2}(\.\d{1,2})?$/, '1.13')),
  MA_NOI_DI: optional(facilityCode),
  MA_NOI_DEN: optional(facilityCode),
  NGAY_VAO: required(instant),
  NGAY_VAO_NOI_TRU: optional(instant),
  NGAY_RA: required(instant),
  GIAY_CHUYEN_TUYEN: optional(text(50)),
  SO_NGAY_DTRI: optional(whole(0, 999)),
  PP_DIEU_TRI: optional(text()),
  KET_QUA_DTRI: optional(whole(1, 8)),
  MA_LOAI_RV: optional(whole(1, 5)),
  GHI_CHU: optional(text()),
  NGAY_TTOAN: optional(instant),
  T_THUOC: required(money),
  T_VTYT: required(money),
  T_TONGCHI_BV: required(money),
  T_TONGCHI_BH: required(money),
  T_BNTT: required(money),
  T_BNCCT: required(money),
  T_BHTT: required(money),
  T_NGUONKHAC: required(money),
  T_BHTT_GDV: optional(money),
  MA_LOAI_KCB: required(careType),
  MA_KHOA: many(text(50)),
  MA_CSKCB: required(facilityCode),
  MA_KHUVUC: optional(code(/^K[123]$/, 'K1')),
  NAM_NAM_LIEN_TUC: optional(day),
  NGAY_TAI_KHAM: many(day),
};

const LINE_COLUMNS = {
  MA_LK: optional(text(100)),
  MA_NHOM: optional(code(/^\d{1,2}$/, '4')),
  DON_VI_TINH: optional(text(50)),
  PHAM_VI: optional(whole(1, 3)),
  TYLE_TT_BH: optional(percent),
  SO_LUONG: required(decimal(7)),
  THANH_TIEN_BV: required(money),
  THANH_TIEN_BH: required(money),
  MUC_HUONG: optional(percent),
  T_NGUONKHAC: amount,
  T_BNTT: amount,
  T_BNCCT: amount,
  T_BHTT: amount,
  MA_KHOA: optional(text(50)),
  NGAY_YL: optional(instant),
};

/** XML2: drugs. */
export const DRUG_COLUMNS = {
  ...LINE_COLUMNS,
  MA_THUOC: optional(text(255)),
  TEN_THUOC: required(text(1024)),
  HAM_LUONG: optional(text(1024)),
  LIEU_DUNG: optional(text(1024)),
  CACH_DUNG: optional(text(1024)),
  SO_DANG_KY: optional(text(255)),
  DON_GIA: required(decimal(12)),
};

/** XML3: services and supplies. */
export const SERVICE_COLUMNS = {
  ...LINE_COLUMNS,
  MA_DICH_VU: optional(text(255)),
  MA_VAT_TU: optional(text(255)),
  TEN_DICH_VU: optional(text(1024)),
  TEN_VAT_TU: optional(text(1024)),
  DON_GIA_BV: required(decimal(12)),
  NGAY_KQ: optional(instant),
};

/** XML11: the sick-leave certificate, form CT07. */
export const CERTIFICATE_COLUMNS = {
  MA_LK: optional(text(100)),
  SO_CT: required(text(200)),
  SO_SERI: required(text(200)),
  SO_KCB: optional(text(200)),
  DON_VI: optional(text(1024)),
  MA_BHXH: optional(code(/^\d{10}$/, '9900000001')),
  CHAN_DOAN_RV: optional(text()),
  PP_DIEUTRI: optional(text()),
  SO_NGAY_NGHI: required(whole(1, 999)),
  TU_NGAY: required(day),
  DEN_NGAY: required(day),
  HO_TEN_CHA: optional(text(255)),
  HO_TEN_ME: optional(text(255)),
  MA_BS: optional(text(200)),
  NGAY_CT: required(day),
  MAU_SO: orElse('CT07', code(/^CT07$/, 'CT07')),
};

/** Names of QĐ 4210/QĐ-BYT (2017, in use to 2024) → names of today. */
const OLDER_NAMES = new Map<number, Map<string, string>>([
  [
    1,
    new Map([
      ['MA_THE', 'MA_THE_BHYT'],
      ['MIEN_CUNG_CT', 'NGAY_MIEN_CCT'],
      ['TEN_BENH', 'CHAN_DOAN_RV'],
      ['MA_BENH', 'MA_BENH_CHINH'],
      ['MA_BENHKHAC', 'MA_BENH_KT'],
      ['MA_LYDO_VVIEN', 'MA_DOITUONG_KCB'],
      ['MA_NOI_CHUYEN', 'MA_NOI_DI'],
      ['TINH_TRANG_RV', 'MA_LOAI_RV'],
      ['T_TONGCHI', 'T_TONGCHI_BV'],
    ]),
  ],
  [
    2,
    new Map([
      ['TYLE_TT', 'TYLE_TT_BH'],
      ['THANH_TIEN', 'THANH_TIEN_BV'],
    ]),
  ],
  [
    3,
    new Map([
      ['TYLE_TT', 'TYLE_TT_BH'],
      ['THANH_TIEN', 'THANH_TIEN_BV'],
      ['DON_GIA', 'DON_GIA_BV'],
    ]),
  ],
  [11, new Map([['PP_DIEU_TRI', 'PP_DIEUTRI']])],
]);

/** Puts a row under the names of QĐ 3176; where a row has both names, today's counts. */
export function useTodaysNames(table: number, row: Row): void {
  const today = OLDER_NAMES.get(table);
  if (!today) return;
  for (const [older, newer] of today) {
    const value = row.get(older);
    if (value && !row.get(newer)) row.set(newer, value);
  }
}
