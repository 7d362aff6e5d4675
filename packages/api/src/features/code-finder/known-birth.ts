/** How much of a birth date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A birth date as far as it is known; what is not known stands as 01. */
export interface KnownBirth {
  /** `YYYY-MM-DD`. */
  date: string;
  precision: DatePrecision;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PRINTED = /^(?:(?:(\d{2})\/)?(\d{2})\/)?(\d{4})$/;

/**
 * Reads a birth date as papers print it: `1975-04-12`, `1975-04`, `1975`, or `12/04/1975`, `04/1975`.
 *
 * @returns null when the text is no day, month or year that exists.
 */
export function readBirth(text: string): KnownBirth | null {
  const iso = ISO.exec(text.trim());
  const printed = PRINTED.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : printed ? printed.slice(1).reverse() : [];
  if (!year) return null;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date || year < '1850') return null;
  return { date, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
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
