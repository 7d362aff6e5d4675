import { badInput, type CodedError } from '../../platform/errors.ts';

/** The visit book starts with compulsory health insurance by card; no record is older. */
export const FIRST_YEAR = 1995;

const HANOI_OFFSET = '+07:00';
const HANOI_OFFSET_MS = 7 * 3_600_000;

/** Instants from `from` (included) to `before` (not included). */
export interface InstantRange {
  from: Date;
  before: Date;
}

/**
 * The instants at which a visit of a calendar year was discharged, Vietnamese time (docs/adr/0004).
 *
 * Vietnam keeps +07:00 all the year round since 1975, so that an offset is exact.
 */
export function instantsOfYear(year: number): InstantRange {
  const startOf = (some: number) => new Date(`${some}-01-01T00:00:00${HANOI_OFFSET}`);
  return { from: startOf(year), before: startOf(year + 1) };
}

/** The calendar year of an instant, Vietnamese time. */
export function yearOf(instant: Date): number {
  return new Date(instant.getTime() + HANOI_OFFSET_MS).getUTCFullYear();
}

/** Whether the visit book may be asked for a year: 1995 to the year after this one. */
export function isVisitYear(year: number, now: Date): boolean {
  return year >= FIRST_YEAR && year <= yearOf(now) + 1;
}

/** The refusal of another year, BAD_USER_INPUT. */
export function yearOutOfRange(now: Date): CodedError {
  const last = yearOf(now) + 1;
  return badInput('year', {
    vi: `Năm phải từ ${FIRST_YEAR} đến ${last}.`,
    en: `year must be from ${FIRST_YEAR} to ${last}.`,
  });
}
