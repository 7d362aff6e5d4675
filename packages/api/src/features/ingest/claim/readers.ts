import { parseThousandths, type Thousandths } from './amount.ts';
import { type Fault, malformed, missing, outOfRange, type Place, type Refusal } from './faults.ts';
import { type PartialDate, parseBirthDate, parseDay, parseInstant } from './moment.ts';
import type { Row } from './row-collector.ts';

/** What a reader made of a text that is not blank. */
export type Reading<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };
/** Reads the text of one column; the text is trimmed, in NFC and not blank. */
export type Reader<T> = (text: string) => Reading<T>;

/** A column of a table: how it is read, and what a blank one means. */
export interface Column<T> {
  read: Reader<T>;
  blank: Reading<T>;
}

/** The columns of one table under their official names. */
export type Columns = Record<string, Column<unknown>>;
export type ValuesOf<C extends Columns> = { [Name in keyof C]: C[Name] extends Column<infer T> ? T : never };

export function required<T>(read: Reader<T>): Column<T> {
  return { read, blank: refuse(missing()) };
}

/** A column that may be blank, or left out. */
export function optional<T>(read: Reader<T>): Column<T | null> {
  return { read, blank: { ok: true, value: null } };
}

/** A column of which blank means a value of its own, such as zero. */
export function orElse<T>(value: T, read: Reader<T>): Column<T> {
  return { read, blank: { ok: true, value } };
}

/** Free text of at most `max` characters. */
export function text(max = Number.POSITIVE_INFINITY): Reader<string> {
  return (value) =>
    [...value].length <= max
      ? accept(value)
      : refuse(outOfRange({ vi: `tối đa ${max} ký tự`, en: `at most ${max} characters` }));
}

/** A code in capitals that matches; `form` says how it looks. */
export function code(pattern: RegExp, form: string): Reader<string> {
  return (value) => {
    const upper = value.toUpperCase();
    return pattern.test(upper)
      ? accept(upper)
      : refuse(malformed({ vi: `mã dạng ${form}`, en: `a code such as ${form}` }));
  };
}

/** Several values between semicolons; blanks around and between them say nothing. */
export function list<T>(read: Reader<T>, max = 100): Reader<T[]> {
  return (value) => {
    const parts = value.split(';').flatMap((part) => part.trim() || []);
    if (parts.length > max) return refuse(outOfRange({ vi: `tối đa ${max} giá trị`, en: `at most ${max} values` }));
    const values: T[] = [];
    for (const part of parts) {
      const reading = read(part);
      if (!reading.ok) return reading;
      values.push(reading.value);
    }
    return accept(values);
  };
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Reader<number> {
  return (value) => {
    const digits = /^(\d{1,9})(?:\.0*)?$/.exec(value)?.[1];
    if (digits === undefined) return refuse(malformed({ vi: 'số nguyên', en: 'a whole number' }));
    const number = Number(digits);
    return number >= min && number <= max
      ? accept(number)
      : refuse(outOfRange({ vi: `từ ${min} đến ${max}`, en: `${min} to ${max}` }));
  };
}

/** An exact decimal, at most `integerDigits` before the point and three after. */
export function decimal(integerDigits: number): Reader<Thousandths> {
  return (value) => {
    const parsed = parseThousandths(value, integerDigits);
    if (parsed !== null) return accept(parsed);
    return refuse(
      malformed({
        vi: 'số không âm, dấu chấm thập phân, tối đa 3 chữ số thập phân',
        en: 'a number not below zero, with a point and at most 3 decimals',
      }),
    );
  };
}

/** VND, at most 13 digits before the point (NUMERIC(15,2)). */
export const money = decimal(13);

/** Per cent, 0 to 100, decimals allowed: `47.5` (QĐ 1931/QĐ-BYT). */
export const percent: Reader<Thousandths> = (value) => {
  const reading = decimal(3)(value);
  return reading.ok && reading.value > 100_000n ? refuse(outOfRange({ vi: 'từ 0 đến 100', en: '0 to 100' })) : reading;
};

export const day: Reader<string> = dated(parseDay, 'yyyymmdd');
export const instant: Reader<string> = dated(parseInstant, 'yyyymmddHHMM');
export const birthDate: Reader<PartialDate> = dated(parseBirthDate, 'yyyymmdd, yyyymm00, yyyy0000');

function dated<T>(parse: (value: string) => T | null, form: string): Reader<T> {
  return (value) => {
    const parsed = parse(value);
    return parsed === null
      ? refuse(malformed({ vi: `ngày có thật dạng ${form}`, en: `a real date as ${form}` }))
      : accept(parsed);
  };
}

/**
 * Reads a row by its columns.
 *
 * @param faults where what is wrong is added; the values of a row with faults must not be used.
 */
export function readRow<C extends Columns>(columns: C, row: Row, place: Place, faults: Fault[]): ValuesOf<C> {
  const values: Record<string, unknown> = {};
  for (const name in columns) {
    const column = columns[name];
    if (!column) continue;
    const written = row.get(name) ?? '';
    const reading = written === '' ? column.blank : column.read(written);
    if (reading.ok) values[name] = reading.value;
    else faults.push({ ...place, column: name, ...reading.refusal });
  }
  // Filled from every column above; a refused one is in `faults`, and then nobody uses the values.
  return values as ValuesOf<C>;
}

export function accept<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
