import type { Localized } from '../../platform/locale.ts';

/** How much of a birth date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A birth date as far as it is known; what is not known stands as 01. */
export interface KnownBirth {
  /** `YYYY-MM-DD`. */
  date: string;
  precision: DatePrecision;
}

const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
/** As Vietnamese papers print and people type it: the day first, one sign throughout. */
const DAY = /^(?<day>\d{1,2}) *(?<sign>[/.-]) *(?<month>\d{1,2}) *\k<sign> *(?<year>\d{4})$/;
const MONTH = /^(?<month>\d{1,2}) *[/.-] *(?<year>\d{4})$/;

/** The parts of a date of two digits each, whether there is such a day or not; what was not given is undefined. */
interface Parts {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

function partsOf(text: string): Parts | null {
  const date = text.trim();
  const { year, month, day } = (ISO.exec(date) ?? DAY.exec(date) ?? MONTH.exec(date))?.groups ?? {};
  // Nobody whose papers are looked for was born earlier.
  if (!year || year < '1850') return null;
  return { year, month: month?.padStart(2, '0'), day: day?.padStart(2, '0') };
}

/**
 * Reads a birth date as far as papers print it: `12/04/1975`, `04/1975`, `1975`, also `12.4.1975` or `12-4-1975`, or
 * `1975-04-12`, `1975-04`.
 *
 * @returns null when the text is no day, month or year that exists. @see birthRefusal
 */
export function readBirth(text: string): KnownBirth | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const { year, month, day } = parts;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return null;
  return { date, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}

/** Why a text that `readBirth` did not read is no birth date: it is not written as one, or there is no such day. */
export function birthRefusal(text: string): Localized {
  const parts = partsOf(text);
  if (parts?.day)
    return {
      vi: 'Không có ngày này trong lịch. Hãy xem lại ngày và tháng sinh; ngày ghi trước, ví dụ 12/04/1975.',
      en: 'There is no such day in the calendar. Check day and month; the day comes first, as in 12/04/1975.',
    };
  if (parts?.month)
    return {
      vi: 'Không có tháng này trong lịch. Hãy xem lại tháng sinh, ví dụ 04/1975.',
      en: 'There is no such month in the calendar. Check the month, as in 04/1975.',
    };
  return {
    vi: 'Ngày sinh ghi như giấy tờ: 12/04/1975, hoặc 04/1975 hay 1975 nếu giấy tờ không có ngày, tháng; năm đủ 4 chữ số. Cũng đọc được 1975-04-12 và 1975-04.',
    en: 'A birth date is written as on the papers: 12/04/1975, or 04/1975 or 1975 where they say no more; the year has 4 digits. 1975-04-12 and 1975-04 are read too.',
  };
}

/**
 * The recorded birth dates that a given one agrees with: the same day, and records that know only its month or year.
 *
 * Less than what is recorded never matches: a year alone would find everybody of that year.
 */
export function matchingRecords({ date, precision }: KnownBirth): KnownBirth[] {
  const year: KnownBirth = { date: `${date.slice(0, 4)}-01-01`, precision: 'YEAR' };
  const month: KnownBirth = { date: `${date.slice(0, 7)}-01`, precision: 'MONTH' };
  if (precision === 'YEAR') return [year];
  return precision === 'MONTH' ? [month, year] : [{ date, precision }, month, year];
}
