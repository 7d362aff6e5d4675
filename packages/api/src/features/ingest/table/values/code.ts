import type { Localized } from '../../../../platform/locale.ts';
import { misread, type ValueType } from '../column.ts';

const ZEROS_CUT = {
  vi: 'Có thể phần mềm bảng tính đã bỏ mất số 0 ở đầu.',
  en: 'A spreadsheet may have cut its leading zeros.',
};
const EXPONENT = {
  vi: 'Phần mềm bảng tính đã đổi mã thành số dạng mũ.',
  en: 'A spreadsheet turned the code into a number with an exponent.',
};

/**
 * A code of a fixed form.
 *
 * Leading zeros that a spreadsheet cut are never guessed: a shorter number is another code.
 * @param form anchored pattern of the code.
 * @param digits length of a code that is all digits, for the hint.
 */
export function code(form: RegExp, accepts: Localized, digits?: number): ValueType {
  return {
    sql: 'text',
    accepts,
    read(raw) {
      // A leading apostrophe is how spreadsheets mark text.
      const value = (raw.charCodeAt(0) === 0x27 ? raw.slice(1) : raw).toUpperCase();
      if (form.test(value)) return value;
      if (/^\d+([.,]\d+)?E\+?\d+$/.test(value)) return misread(EXPONENT);
      return misread(digits && /^\d+$/.test(value) && value.length < digits ? ZEROS_CUT : undefined);
    },
  };
}

/** Exactly `length` digits. */
export function digits(length: number): ValueType {
  const form = new RegExp(`^[0-9]{${length}}$`);
  return code(form, { vi: `${length} chữ số`, en: `${length} digits` }, length);
}

export const socialInsuranceCode = digits(10);
export const personalIdNumber = digits(12);
export const provinceCode = digits(2);
export const wardCode = digits(5);

/** Five characters: the two digits of the province of its time, then three letters or digits. */
export const facilityCode = code(
  /^[0-9]{2}[0-9A-Z]{3}$/,
  {
    vi: '5 ký tự: 2 chữ số rồi 3 chữ số hoặc chữ cái, như 01C54',
    en: '5 characters: 2 digits, then 3 digits or letters, such as 01C54',
  },
  5,
);

/** Old codes of 7 characters, and those of CV 1804/BHXH-QLT in use from 2025-08-01. */
export const employerCode = code(
  /^([A-Z]{2}[0-9]{4}[A-Z]|[0-9]{10}[A-Z]{2}[A-Z][0-9]{2}|[0-9]{7}[A-Z]{2})$/,
  {
    vi: 'TE3964E (mã cũ), 0123456789DNA03 hoặc 1234567HC (mã từ 01/08/2025)',
    en: 'TE3964E (old), 0123456789DNA03 or 1234567HC (since 2025-08-01)',
  },
  7,
);

/** A Vietnamese mobile number; `+84` and `84` stand for the leading 0. */
export const mobilePhone: ValueType = {
  sql: 'text',
  accepts: {
    vi: '10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09',
    en: '10 digits that begin with 03, 05, 07, 08 or 09',
  },
  read(raw) {
    const value = raw
      .replace(/^'/, '')
      .replace(/[ .()-]/g, '')
      .replace(/^\+?84(?=\d{9}$)/, '0');
    if (/^0[35789]\d{8}$/.test(value)) return value;
    return misread(/^[35789]\d{8}$/.test(value) ? ZEROS_CUT : undefined);
  },
};

/** An e-mail address of at most 254 characters. */
export const emailAddress: ValueType = {
  sql: 'text',
  accepts: { vi: 'địa chỉ thư điện tử, nhiều nhất 254 ký tự', en: 'an e-mail address of at most 254 characters' },
  read: (value) => (value.length <= 254 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) ? value : misread()),
};
