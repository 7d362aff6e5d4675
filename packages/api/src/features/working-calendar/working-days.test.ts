import { describe, expect, test } from 'vitest';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import { dayOf, textOf } from './day.ts';
import { BUILT_IN_DAYS, specialDaysOf } from './holidays.ts';
import { afterDays, afterWorkingDays, workingCalendar, workingDaysBetween } from './working-days.ts';
import { YEARS } from './years.ts';

const calendar = workingCalendar(BUILT_IN_DAYS);
const working = (day: string, count: number) => textOf(afterWorkingDays(calendar, dayOf(day), count));
const calendarDays = (day: string, count: number) => textOf(afterDays(calendar, dayOf(day), count));

describe('a term of working days', () => {
  test.each([
    ['over a weekend', '2026-06-05', 1, '2026-06-08'],
    ['of five days over a weekend', '2026-06-04', 5, '2026-06-11'],
    ['that begins on a Saturday', '2026-06-06', 1, '2026-06-08'],
    ['over Tết of 2026, 14 to 22 February', '2026-02-13', 1, '2026-02-23'],
    ['over Tết of 2024, 8 to 14 February, with its days in lieu', '2024-02-07', 1, '2024-02-15'],
    ['over Tết of 2025, 25 January to 2 February', '2025-01-24', 2, '2025-02-04'],
    ['over Hùng Kings on a Sunday, free on the Monday', '2026-04-24', 1, '2026-04-28'],
    ['over 30 April and 1 May', '2026-04-29', 1, '2026-05-04'],
    ['over National Day with the swapped Monday', '2026-08-28', 1, '2026-09-03'],
    ['with a Saturday that is worked', '2026-08-21', 1, '2026-08-22'],
    ['over New Year 2026 with the swapped Friday', '2025-12-31', 1, '2026-01-05'],
    ['over Vietnam Culture Day, free since 2026', '2026-11-23', 1, '2026-11-25'],
    ['in 2025, when 24 November was a working day', '2025-11-21', 1, '2025-11-24'],
    ['of fifteen days over Tết', '2026-02-10', 15, '2026-03-10'],
  ])('%s', (_what, begins, count, ends) => {
    expect(working(begins, count)).toBe(ends);
  });

  test('begins on the day in Vietnam: 23:30 on a Friday is that Friday, an hour later is Saturday', () => {
    const friday = vietnamDay(new Date('2026-06-05T16:30:00Z'));
    const saturday = vietnamDay(new Date('2026-06-05T17:30:00Z'));
    expect([textOf(friday), textOf(saturday)]).toEqual(['2026-06-05', '2026-06-06']);
    expect(textOf(afterWorkingDays(calendar, friday, 1))).toBe('2026-06-08');
    expect(textOf(afterWorkingDays(calendar, saturday, 1))).toBe('2026-06-08');
  });
});

describe('a term of calendar days', () => {
  test.each([
    ['on a working day ends there', '2026-06-01', 10, '2026-06-11'],
    ['on a Saturday ends on Monday', '2026-06-03', 10, '2026-06-15'],
    ['on the first day of Tết ends after the holidays', '2026-01-17', 30, '2026-02-23'],
    ['on a Sunday before a day in lieu ends after it', '2026-04-16', 10, '2026-04-28'],
    ['on a Saturday that is worked ends there', '2026-08-12', 10, '2026-08-22'],
  ])('that ends %s', (_what, begins, count, ends) => {
    expect(calendarDays(begins, count)).toBe(ends);
  });
});

describe('working days between two days', () => {
  test.each([
    ['the same day', '2026-06-01', '2026-06-01', 0],
    ['Friday and Monday', '2026-06-05', '2026-06-08', 1],
    ['before and after Tết', '2026-02-13', '2026-02-23', 1],
    ['backwards', '2026-06-08', '2026-06-05', -1],
  ])('%s', (_what, from, to, count) => {
    expect(workingDaysBetween(calendar, dayOf(from), dayOf(to))).toBe(count);
  });
});

describe('the built-in years', () => {
  test('follow each other, and every special day lies in its year and has one entry', () => {
    expect(YEARS.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    for (const year of YEARS) {
      const days = specialDaysOf(year).map(({ day }) => day);
      expect(new Set(days).size).toBe(days.length);
      expect(days.filter((day) => !day.startsWith(String(year.year)))).toEqual([]);
    }
  });

  test.each([
    // The days on which the public service rested besides weekends, as they were announced.
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
    [2029, '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26'],
  ])('%i rests on what was announced, or will be by habit', (year, expected) => {
    const free: string[] = [];
    for (let day = dayOf(`${year}-01-01`); day < dayOf(`${year + 1}-01-01`); day = new Date(day.getTime() + 86_400_000))
      if (day.getUTCDay() % 6 !== 0 && !calendar.isWorkingDay(day)) free.push(textOf(day).slice(5));
    expect(free.join(' ')).toBe(expected);
  });

  test('an imported day counts instead of a built-in one', () => {
    const own = workingCalendar([
      ...BUILT_IN_DAYS,
      { day: '2027-02-05', free: false },
      { day: '2027-02-04', free: true },
    ]);
    expect([own.isWorkingDay(dayOf('2027-02-05')), own.isWorkingDay(dayOf('2027-02-04'))]).toEqual([true, false]);
  });
});
