import type { Database } from '../../platform/database/client.ts';
import type { Queryable } from '../../platform/database/transaction.ts';
import { BUILT_IN_DAYS, type SpecialDay } from './holidays.ts';
import { findImportedDays } from './queries.ts';
import { type WorkingCalendar, workingCalendar } from './working-days.ts';

/** The days on which the agency works, as they stand now. */
export interface WorkingCalendarService {
  /** The calendar; one statement, in a transaction when one is given. */
  calendar(db?: Queryable): Promise<WorkingCalendar>;
  /** The special days of a calendar year, in order; empty for a year that nobody has told. */
  specialDays(year: number): Promise<SpecialDay[]>;
}

export function createWorkingCalendarService({ database }: { database: Database }): WorkingCalendarService {
  return {
    async calendar(db = database.pool) {
      return workingCalendar([...BUILT_IN_DAYS, ...(await findImportedDays(db))]);
    },
    async specialDays(year) {
      const imported = (await findImportedDays(database.pool)).map(
        ({ name, source, ...day }): SpecialDay => ({
          ...day,
          name: { vi: name, en: name },
          source: source ?? '',
          provisional: false,
        }),
      );
      const byDay = new Map([...BUILT_IN_DAYS, ...imported].map((it) => [it.day, it]));
      return [...byDay.values()]
        .filter(({ day }) => day.startsWith(`${year}-`))
        .sort((one, other) => (one.day < other.day ? -1 : 1));
    },
  };
}
