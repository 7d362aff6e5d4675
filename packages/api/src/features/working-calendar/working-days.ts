import { isWeekend, plusDays, textOf } from './day.ts';
import type { SpecialDay } from './holidays.ts';

/** Which days are worked; days are UTC midnights of days in Vietnam. */
export interface WorkingCalendar {
  isWorkingDay(day: Date): boolean;
}

/** A calendar of weekends and special days; of two entries for a day the later one counts. */
export function workingCalendar(days: readonly Pick<SpecialDay, 'day' | 'free'>[]): WorkingCalendar {
  const special = new Map(days.map(({ day, free }) => [day, free]));
  return {
    isWorkingDay(day) {
      const free = special.get(textOf(day));
      return free === undefined ? !isWeekend(day) : !free;
    },
  };
}

/**
 * The last day of a term of so many working days.
 *
 * The day on which it begins is not counted (Civil Code 91/2015/QH13, Article 147, clause 2), whatever the hour.
 * @param count 1 or more.
 */
export function afterWorkingDays(calendar: WorkingCalendar, begins: Date, count: number): Date {
  let day = begins;
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The last day of a term of so many calendar days, its first not counted; one that ends on a day off ends with the
 * next working day (Civil Code 91/2015/QH13, Article 148, clause 5).
 */
export function afterDays(calendar: WorkingCalendar, begins: Date, count: number): Date {
  let day = plusDays(begins, count);
  while (!calendar.isWorkingDay(day)) day = plusDays(day, 1);
  return day;
}

/** How many working days come after one day, up to and with another; negative when the other lies before. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1;
  return count;
}
