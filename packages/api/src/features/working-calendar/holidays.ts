import type { Localized } from '../../platform/locale.ts';
import { dayOf, isWeekend, plusDays, textOf } from './day.ts';
import { YEARS, type YearOfHolidays } from './years.ts';

/** A day that is not what its weekday says: a free one, or a Saturday or Sunday that is worked. */
export interface SpecialDay {
  /** `YYYY-MM-DD` */
  day: string;
  free: boolean;
  name: Localized;
  source: string;
  provisional: boolean;
}

const TET_DAYS = 5;
/** 24 November is a paid day off from this year on (Resolution 28/2026/QH16, Article 2). */
const CULTURE_DAY_SINCE = 2026;
const CULTURE_DAY_SOURCE = 'Nghị quyết 28/2026/QH16, Điều 2';

const NAMES = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  hungKings: { vi: 'Ngày Giỗ Tổ Hùng Vương', en: 'Hùng Kings Commemoration Day' },
  victory: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
};

/**
 * The special days of one year: public holidays (Labour Code 45/2019/QH14, Article 112), days in lieu of those on a
 * day of rest (Article 111, clause 3: the next working day), and swapped days.
 */
export function specialDaysOf(year: YearOfHolidays): SpecialDay[] {
  const common = { source: year.source, provisional: year.provisional };
  const free = (day: string, name: Localized): SpecialDay => ({ day, free: true, name, ...common });
  const fixed = (monthDay: string, name: Localized) => free(`${year.year}-${monthDay}`, name);
  const tetFrom = dayOf(year.tetFrom);
  const holidays = [
    fixed('01-01', NAMES.newYear),
    ...Array.from({ length: TET_DAYS }, (_, index) => free(textOf(plusDays(tetFrom, index)), NAMES.tet)),
    free(year.hungKings, NAMES.hungKings),
    fixed('04-30', NAMES.victory),
    fixed('05-01', NAMES.labour),
    fixed('09-02', NAMES.national),
    free(year.besideNationalDay, NAMES.national),
  ];
  if (year.year >= CULTURE_DAY_SINCE)
    holidays.push({ ...fixed('11-24', NAMES.culture), source: CULTURE_DAY_SOURCE, provisional: false });
  const swapped = year.swaps.flatMap(({ free: day, worked }): SpecialDay[] => [
    free(day, { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' }),
    { day: worked, free: false, name: { vi: 'Làm bù', en: 'Worked in exchange' }, ...common },
  ]);
  return [...holidays, ...inLieuOf(holidays), ...swapped].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A free working day for each holiday on a weekend: the next one that is not free already. */
function inLieuOf(holidays: readonly SpecialDay[]): SpecialDay[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const byDay = holidays.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return byDay
    .filter(({ day }) => isWeekend(dayOf(day)))
    .map((holiday) => {
      let day = dayOf(holiday.day);
      while (isWeekend(day) || taken.has(textOf(day))) day = plusDays(day, 1);
      taken.add(textOf(day));
      const name = { vi: `${holiday.name.vi} (nghỉ bù)`, en: `${holiday.name.en} (in lieu)` };
      return { ...holiday, day: textOf(day), name };
    });
}

/** The special days of every year that the project knows. */
export const BUILT_IN_DAYS: readonly SpecialDay[] = YEARS.flatMap(specialDaysOf);
