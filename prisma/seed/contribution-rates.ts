import type { YearMonth } from './reference-levels.ts';

export type Fund = 'BHXH' | 'BHTN' | 'BHTNLD_BNN' | 'BHYT';

/** Per cent of the contribution salary. */
export interface Rates {
  employer: number;
  employee: number;
}

/**
 * Contribution rates by fund and time, oldest first; a fund without a row of the time did not exist yet.
 *
 * BHXH: Decree 12/CP of 1995; Law 71/2006/QH11, Articles 91 and 92; since 2018 Decision 595/QĐ-BHXH, Law 41/2024/QH15, Articles 33 and 34.
 * Work injuries were part of BHXH until Law 84/2015/QH13; Decree 44/2017/NĐ-CP halved their rate from June 2017.
 * BHTN: Law 71/2006/QH11 from 2009. BHYT: Law 25/2008/QH12 and Decree 62/2009/NĐ-CP from 2010.
 */
const RATES: Record<Fund, readonly (Rates & { from: YearMonth })[]> = {
  BHXH: [
    { from: '1995-01', employer: 15, employee: 5 },
    { from: '2010-01', employer: 16, employee: 6 },
    { from: '2012-01', employer: 17, employee: 7 },
    { from: '2014-01', employer: 18, employee: 8 },
    { from: '2016-07', employer: 17, employee: 8 },
  ],
  BHTN: [{ from: '2009-01', employer: 1, employee: 1 }],
  BHTNLD_BNN: [
    { from: '2016-07', employer: 1, employee: 0 },
    { from: '2017-06', employer: 0.5, employee: 0 },
  ],
  BHYT: [
    { from: '1995-01', employer: 2, employee: 1 },
    { from: '2010-01', employer: 3, employee: 1.5 },
  ],
};

/** Months at which some rate of an employer changes: a contribution segment never runs across one. */
export const RATE_CHANGES: readonly YearMonth[] = [
  ...new Set(
    Object.values(RATES)
      .flat()
      .map(({ from }) => from),
  ),
].sort();

/** The rates of a fund in a month; undefined before the fund existed. */
export function ratesOf(fund: Fund, month: YearMonth): Rates | undefined {
  return RATES[fund].findLast(({ from }) => from <= month);
}
