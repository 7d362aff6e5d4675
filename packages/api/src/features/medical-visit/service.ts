import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { countVisitsByYear, type VisitYear } from './queries.ts';
import { instantsOfYear, isVisitYear, yearOutOfRange } from './visit-year.ts';

/** A filter on the instant of discharge, in Prisma's words; empty = any. */
export interface DischargeRange {
  gte?: Date;
  lt?: Date;
}

export interface MedicalVisitService {
  /** The instants of discharge of a year, all of them for null; null for a year that `checkYear` refuses. */
  dischargeRange(year: number | null): DischargeRange | null;
  /** @throws CodedError BAD_USER_INPUT naming `year` for a year before 1995 or after the next one. */
  checkYear(year: number | null): void;
  /** The years in which a member was discharged, newest first. */
  yearsOf(memberId: string): Promise<VisitYear[]>;
}

/** The rules of the visit book; `clock` says which year is the next one. */
export function createMedicalVisitService(deps: { database: Database; clock: Clock }): MedicalVisitService {
  const { database, clock } = deps;
  return {
    dischargeRange(year) {
      if (year === null) return {};
      if (!isVisitYear(year, clock.now())) return null;
      const { from, before } = instantsOfYear(year);
      return { gte: from, lt: before };
    },
    checkYear(year) {
      const now = clock.now();
      if (year !== null && !isVisitYear(year, now)) throw yearOutOfRange(now);
    },
    yearsOf: (memberId) => countVisitsByYear(database, memberId),
  };
}
