import { badInput, type CodedError } from '../../platform/errors.ts';
import { vietnamYear, vietnamYearStart } from '../../platform/vietnam-time.ts';

/** The visit book starts with compulsory health insurance by card; no record is older. */
export const FIRST_YEAR = 1995;

/** Instants from `from` (included) to `before` (not included). */
export interface InstantRange {
  from: Date;
  before: Date;
}

/**
 * The instants at which a visit of a calendar year was discharged, Vietnamese time (docs/adr/0004).
 */
export function instantsOfYear(year: number): InstantRange {
  return { from: vietnamYearStart(year), before: vietnamYearStart(year + 1) };
}

/** Whether the visit book may be asked for a year: 1995 to the year after this one. */
export function isVisitYear(year: number, now: Date): boolean {
  return year >= FIRST_YEAR && year <= vietnamYear(now) + 1;
}

/** The refusal of another year, BAD_USER_INPUT. */
export function yearOutOfRange(now: Date): CodedError {
  const last = vietnamYear(now) + 1;
  return badInput('year', {
    vi: `Năm phải từ ${FIRST_YEAR} đến ${last}.`,
    en: `year must be from ${FIRST_YEAR} to ${last}.`,
  });
}
