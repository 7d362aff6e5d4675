import { type Misread, misread, type ValueType } from '../column.ts';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/-]?)(\d{2})\2(\d{2})$/;
/** Midnight, which exports of databases and spreadsheets add to a day. */
const MIDNIGHT = /[ T]0{1,2}:00(:00(\.0+)?)?Z?$/;
const DAY_FORMS = {
  vi: 'ngày/tháng/năm, như 15/09/2014, 2014-09-15 hoặc 20140915',
  en: 'day/month/year, such as 15/09/2014, 2014-09-15 or 20140915',
};
const MONTH_FORMS = { vi: 'tháng/năm, như 02/2020 hoặc 2020-02', en: 'month/year, such as 02/2020 or 2020-02' };
const MONTH_FIRST = { vi: 'Ngày đứng trước tháng.', en: 'The day stands before the month.' };
const NO_SUCH_DAY = { vi: 'Không có ngày này trong lịch.', en: 'There is no such day in the calendar.' };
const YEARS = { vi: 'năm từ 1900 đến 2199', en: 'years from 1900 to 2199' };

/** A day of the calendar; canonical `yyyy-MM-dd`. */
export const day: ValueType = { sql: 'date', accepts: DAY_FORMS, read: readDay };

/** A month; canonical: its first day. */
export const month: ValueType = { sql: 'date', accepts: MONTH_FORMS, read: readMonth };

/** Months between `;`, `,` or spaces; canonical: a PostgreSQL array of first days, in order, each once. */
export const months: ValueType = {
  sql: 'date[]',
  accepts: {
    vi: 'các tháng cách nhau bởi dấu ;, như 02/2020;03/2020',
    en: 'months separated by ;, such as 02/2020;03/2020',
  },
  read(value) {
    const found = new Set<string>();
    for (const part of value.split(/[;, ]+/).filter(Boolean)) {
      const read = readMonth(part);
      if (typeof read !== 'string') return read;
      found.add(read);
    }
    return `{${[...found].sort().join(',')}}`;
  },
};

/** A birth date of which the day, or day and month, may be unknown; canonical `yyyy`, `yyyy-MM` or `yyyy-MM-dd`. */
export const birthDate: ValueType = {
  sql: 'text',
  accepts: {
    vi: `${DAY_FORMS.vi}; hoặc chỉ tháng/năm (04/1950) hay năm (1950)`,
    en: `${DAY_FORMS.en}; or only month/year (04/1950) or year (1950)`,
  },
  read(value) {
    // Zeros stand for what is not known: 00/00/1950, 00/04/1950, 19500000, 19500400.
    const known = value
      .replace(/^00?[/.-](00?[/.-])?/, '')
      .replace(/^(\d{4})-?00-?00$/, '$1')
      .replace(/^(\d{4})-?(0[1-9]|1[0-2])-?00$/, '$1-$2');
    if (/^\d{4}$/.test(known)) return inYears(Number(known)) ? known : { limit: YEARS };
    if (/^\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}$/.test(known)) return withoutDay(readMonth(known));
    return readDay(known);
  },
};

/** First day and precision of a canonical birth date. */
export function birthDateParts(canonical: string): { date: string; precision: 'YEAR' | 'MONTH' | 'DAY' } {
  if (canonical.length === 4) return { date: `${canonical}-01-01`, precision: 'YEAR' };
  if (canonical.length === 7) return { date: `${canonical}-01`, precision: 'MONTH' };
  return { date: canonical, precision: 'DAY' };
}

function readDay(raw: string): string | Misread {
  const value = raw.length > 10 ? raw.replace(MIDNIGHT, '') : raw;
  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst) return calendarDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = DAY_FIRST.exec(value);
  return dayFirst ? calendarDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : misread();
}

function readMonth(raw: string): string | Misread {
  const value = raw.length > 10 ? raw.replace(MIDNIGHT, '') : raw;
  const monthFirst = /^(\d{1,2})[/.-](\d{4})$/.exec(value);
  if (monthFirst) return calendarDay(Number(monthFirst[2]), Number(monthFirst[1]), 1);
  const yearFirst = /^(\d{4})[/-]?(\d{2})$/.exec(value);
  if (yearFirst) return calendarDay(Number(yearFirst[1]), Number(yearFirst[2]), 1);
  // A whole date is a month only as its first day.
  const read = readDay(value);
  return typeof read === 'string' && !read.endsWith('-01') ? misread() : read;
}

function calendarDay(year: number, monthNumber: number, dayNumber: number): string | Misread {
  if (monthNumber > 12 && dayNumber <= 12) return misread(MONTH_FIRST);
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > daysOf(year, monthNumber))
    return misread(NO_SUCH_DAY);
  if (!inYears(year)) return { limit: YEARS };
  return `${year}-${two(monthNumber)}-${two(dayNumber)}`;
}

function daysOf(year: number, monthNumber: number): number {
  if (monthNumber === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return monthNumber === 4 || monthNumber === 6 || monthNumber === 9 || monthNumber === 11 ? 30 : 31;
}

function inYears(year: number): boolean {
  return year >= 1900 && year < 2200;
}

function withoutDay(read: string | Misread): string | Misread {
  return typeof read === 'string' ? read.slice(0, 7) : read;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
