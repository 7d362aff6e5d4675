/** What differs from year to year in the public holidays of Vietnam. */
export interface YearOfHolidays {
  year: number;
  /** First of the five days of Tết, as it was announced for the public service, `YYYY-MM-DD`. */
  tetFrom: string;
  /** The tenth day of the third lunar month (Giỗ Tổ Hùng Vương), `YYYY-MM-DD`. */
  hungKings: string;
  /** The day beside 2 September that is free as well, `YYYY-MM-DD`. */
  besideNationalDay: string;
  /** Working days that were swapped: this day is free, and that day off is worked. */
  swaps: readonly { free: string; worked: string }[];
  /** Who decided, or what the days were taken from until somebody does. */
  source: string;
  /** True until the yearly notice: the days follow the habit, an operator imports what is decided. */
  provisional: boolean;
}

/** Lunar days are those of the Vietnamese calendar, UTC+7: Tết of 2030 is 2 February, a day before the Chinese one. */
const HABIT = 'Bộ luật Lao động 45/2019/QH14, Điều 112; chưa có thông báo của năm';

/** The years that the project knows; later ones, and what is decided anew, come by `import calendar-days`. */
export const YEARS: readonly YearOfHolidays[] = [
  {
    year: 2024,
    tetFrom: '2024-02-08',
    hungKings: '2024-04-18',
    besideNationalDay: '2024-09-03',
    swaps: [{ free: '2024-04-29', worked: '2024-05-04' }],
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; thông báo nghỉ lễ, Tết năm 2024',
    provisional: false,
  },
  {
    year: 2025,
    tetFrom: '2025-01-27',
    hungKings: '2025-04-07',
    besideNationalDay: '2025-09-01',
    swaps: [{ free: '2025-05-02', worked: '2025-04-26' }],
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; thông báo nghỉ lễ, Tết năm 2025',
    provisional: false,
  },
  {
    year: 2026,
    tetFrom: '2026-02-16',
    hungKings: '2026-04-26',
    besideNationalDay: '2026-09-01',
    swaps: [
      { free: '2026-01-02', worked: '2026-01-10' },
      { free: '2026-08-31', worked: '2026-08-22' },
    ],
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; thông báo 9441/TB-BNV về nghỉ lễ, Tết năm 2026',
    provisional: false,
  },
  {
    year: 2027,
    tetFrom: '2027-02-05',
    hungKings: '2027-04-16',
    besideNationalDay: '2027-09-03',
    swaps: [],
    source: HABIT,
    provisional: true,
  },
  {
    year: 2028,
    tetFrom: '2028-01-25',
    hungKings: '2028-04-04',
    besideNationalDay: '2028-09-01',
    swaps: [],
    source: HABIT,
    provisional: true,
  },
  {
    year: 2029,
    tetFrom: '2029-02-12',
    hungKings: '2029-04-23',
    besideNationalDay: '2029-09-03',
    swaps: [],
    source: HABIT,
    provisional: true,
  },
  {
    year: 2030,
    tetFrom: '2030-02-01',
    hungKings: '2030-04-12',
    besideNationalDay: '2030-09-03',
    swaps: [],
    source: HABIT,
    provisional: true,
  },
];
