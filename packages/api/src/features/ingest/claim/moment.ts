/** A birth date as far as it is known. */
export interface PartialDate {
  year: number;
  month: number | null;
  day: number | null;
}

const VIETNAM_OFFSET_HOURS = 7;

/**
 * Reads `yyyymmdd`, or `yyyymmddHHMM` of which the day counts.
 *
 * @returns `YYYY-MM-DD`, null when there is no such day.
 */
export function parseDay(text: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:\d{4})?$/.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

/**
 * Reads `yyyymmddHHMM`, or `yyyymmdd` as its midnight, in Asia/Ho_Chi_Minh (+07:00 without summer time).
 *
 * @returns ISO 8601 in UTC, null when there is no such minute.
 */
export function parseInstant(text: string): string | null {
  const day = parseDay(text);
  if (!day) return null;
  const hour = Number(text.slice(8, 10));
  const minute = Number(text.slice(10, 12));
  if (hour > 23 || minute > 59) return null;
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCHours(hour - VIETNAM_OFFSET_HOURS, minute);
  return instant.toISOString();
}

/**
 * Reads a birth date: zeros stand for an unknown month or day (`19500000`, `195000000000`).
 *
 * @returns null when the text is of no such form.
 */
export function parseBirthDate(text: string): PartialDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:\d{4})?$/.exec(text) ?? /^(\d{4})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (!year || year < 1850) return null;
  if (!month) return day ? null : { year, month: null, day: null };
  if (month > 12) return null;
  if (!day) return { year, month, day: null };
  return isDay(year, month, day) ? { year, month, day } : null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1850 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
