import { expect, test } from 'vitest';
import { dayOf, plusDays, textOf } from './day.ts';
import { YEARS } from './years.ts';

// The lunar days of the built-in years, computed anew: new moons and the sun's longitude by Jean Meeus, Astronomical
// Algorithms, at UTC+7 as Vietnam counts. At UTC+8 a month may begin a day later.

const RADIANS = Math.PI / 180;
/** The Julian day number at UTC noon of 1970-01-01. */
const JULIAN_1970 = 2_440_588;

/** The Julian date of the k-th new moon since 1900-01-01. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t + 0.00033 * sine(166.56 + 132.87 * t);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t;
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t * t;
  const terms = [
    [0.1734 - 0.000393 * t, sun],
    [0.0021, 2 * sun],
    [-0.4068, moon],
    [0.0161, 2 * moon],
    [-0.0004, 3 * moon],
    [0.0104, 2 * latitude],
    [-0.0051, sun + moon],
    [-0.0074, sun - moon],
    [0.0004, 2 * latitude + sun],
    [-0.0004, 2 * latitude - sun],
    [-0.0006, 2 * latitude + moon],
    [0.001, 2 * latitude - moon],
    [0.0005, 2 * moon + sun],
  ] as const;
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return terms.reduce((sum, [size, angle]) => sum + size * sine(angle), mean) - clock;
}

function sine(degrees: number): number {
  return Math.sin(degrees * RADIANS);
}

/** In which twelfth of the sun's way, from the spring equinox on, a day of the time zone begins. */
function sunTwelfth(day: number, zone: number): number {
  const t = (day - 0.5 - zone / 24 - 2451545) / 36525;
  const m = 357.5291 + 35999.0503 * t;
  const longitude =
    280.46645 + 36000.76983 * t + (1.9146 - 0.004817 * t) * sine(m) + 0.019993 * sine(2 * m) + 0.00029 * sine(3 * m);
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

/** First days of the lunar months of a year, as Julian day numbers, from the month that holds the winter solstice before it. */
function monthsFrom(year: number, zone: number): number[] {
  const firstDay = (k: number) => Math.floor(newMoon(k) + 0.5 + zone / 24);
  const yearEnd = JULIAN_1970 + Date.UTC(year - 1, 11, 31) / 86_400_000;
  let k = Math.floor((yearEnd - 2415021) / 29.530588853);
  // The solstice begins the tenth twelfth, 270 degrees.
  if (sunTwelfth(firstDay(k), zone) >= 9) k -= 1;
  return Array.from({ length: 8 }, (_, index) => firstDay(k + index));
}

/** A day of the first or third lunar month; a month without a new twelfth of the sun's way is a leap month and has no number. */
function lunarDay(year: number, month: 1 | 3, day: number, zone = 7): string {
  const months = monthsFrom(year, zone);
  const regular = months.filter((first, index) => {
    const next = months[index + 1];
    return next === undefined || sunTwelfth(first, zone) !== sunTwelfth(next, zone);
  });
  // The month of the solstice is the eleventh: the first is two, the third four months later.
  const first = regular[month + 1] ?? 0;
  return textOf(plusDays(new Date(0), first - JULIAN_1970 + day - 1));
}

test.each([
  [2007, '2007-02-17', '2007-02-18'],
  [2023, '2023-01-22', '2023-01-22'],
  [2030, '2030-02-02', '2030-02-03'],
])('the computation knows Tết of %i: %s, and %s where UTC+8 counts', (year, vietnamese, chinese) => {
  expect([lunarDay(year, 1, 1), lunarDay(year, 1, 1, 8)]).toEqual([vietnamese, chinese]);
});

test.each(YEARS.map((year) => [year.year, year] as const))(
  'in %i the tenth of the third month is as computed, and the five days of Tết hold its first three',
  (number, { hungKings, tetFrom }) => {
    expect(hungKings).toBe(lunarDay(number, 3, 10));
    const days = Array.from({ length: 5 }, (_, index) => textOf(plusDays(dayOf(tetFrom), index)));
    for (const day of [1, 2, 3]) expect(days).toContain(lunarDay(number, 1, day));
  },
);
