import type { Localized } from '../../../../platform/locale.ts';
import { type Misread, misread, type ValueType } from '../column.ts';

const CURRENCY = /\s*(đ|₫|vnđ|vnd|đồng)$/i;
const GROUPED_BY_POINT = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_BY_SPACE = /^\d{1,3}( \d{3})+([.,]\d+)?$/;
const PLAIN = /^\d+([.,]\d+)?$/;
const SPREADSHEET = {
  vi: 'Phần mềm bảng tính đã đổi thành số dạng mũ.',
  en: 'A spreadsheet wrote it with an exponent.',
};

/** Sign and bounds of a number. */
export interface NumberLimits {
  /** Digits after the decimal sign that PostgreSQL keeps. */
  places: number;
  min?: number;
  max: number;
}

/**
 * VND: `5.453.400,00`, `5453400.00`, `5,453,400.00`, `5453400`.
 *
 * Money has two decimals, so one point or comma before exactly three digits separates thousands.
 */
export function money(limits: Partial<NumberLimits> = {}): ValueType {
  const full = { places: 2, min: 0, max: 9_999_999_999_999.99, ...limits };
  return {
    sql: 'numeric',
    accepts: { vi: 'số tiền, như 5.453.400,00 hoặc 5453400.00', en: 'an amount, such as 5.453.400,00 or 5453400.00' },
    read(raw) {
      const value = raw.replace(CURRENCY, '');
      const unsigned = value.charCodeAt(0) === 0x2d ? value.slice(1) : value;
      const plain = withoutGroups(unsigned);
      if (plain === undefined) return misread(/\dE\+?\d/i.test(value) ? SPREADSHEET : undefined);
      return within(unsigned === value ? plain : `-${plain}`, full);
    },
  };
}

/** A number with a decimal point or comma and without groups: a coefficient, a rate, degrees. */
export function decimal(limits: NumberLimits, accepts: Localized): ValueType {
  return {
    sql: 'numeric',
    accepts,
    read(raw) {
      const value = raw.replace(/\s*%$/, '').replace(',', '.');
      return /^-?\d+(\.\d+)?$/.test(value) ? within(value, limits) : misread();
    },
  };
}

/** Per cent, `17,5` or `17.5`. */
export const percent = decimal(
  { places: 2, min: 0, max: 100 },
  { vi: 'phần trăm, như 17,5', en: 'per cent, such as 17.5' },
);

/** A whole number from 0. */
export function count(max: number): ValueType {
  return decimal(
    { places: 0, min: 0, max },
    { vi: `số nguyên từ 0 đến ${max}`, en: `a whole number from 0 to ${max}` },
  );
}

/**
 * Degrees of latitude or longitude.
 *
 * Read as far as there are degrees: whether a point lies between `from` and `to` is judged with its other half, as the
 * two may be swapped.
 */
export function degrees(from: number, to: number, example: string): ValueType {
  const accepts = {
    vi: `độ, từ ${from} đến ${to}, như ${example}`,
    en: `degrees from ${from} to ${to}, such as ${example}`,
  };
  const limits = { places: 6, min: -180, max: 180 };
  // More decimals than the six that are kept are a matter of centimetres.
  const { read } = decimal(limits, accepts);
  return { sql: 'numeric', accepts, read: (raw) => read(raw.replace(/^(-?\d+[.,]\d{6})\d+$/, '$1')) };
}

/** The number with a point and no groups, or undefined when it is none. */
function withoutGroups(value: string): string | undefined {
  if (GROUPED_BY_POINT.test(value)) return value.replaceAll('.', '').replace(',', '.');
  if (GROUPED_BY_COMMA.test(value)) return value.replaceAll(',', '');
  if (GROUPED_BY_SPACE.test(value)) return value.replaceAll(' ', '').replace(',', '.');
  return PLAIN.test(value) ? value.replace(',', '.') : undefined;
}

function within(plain: string, { places, min, max }: NumberLimits): string | Misread {
  const value = Number(plain);
  const decimals = (plain.split('.')[1] ?? '').replace(/0+$/, '').length;
  if (decimals > places)
    return { limit: { vi: `nhiều nhất ${places} chữ số thập phân`, en: `at most ${places} decimals` } };
  if (value > max) return { limit: { vi: `nhiều nhất ${max}`, en: `at most ${max}` } };
  if (min !== undefined && value < min) return { limit: { vi: `ít nhất ${min}`, en: `at least ${min}` } };
  return plain;
}
