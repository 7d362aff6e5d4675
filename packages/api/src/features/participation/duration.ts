/**
 * A time of contribution as the screens print it, in Vietnamese: `12 năm 2 tháng`, `2 năm 0 tháng`, `8 tháng`, `0 tháng`.
 *
 * @param months whole months, 0 or more.
 */
export function durationText(months: number): string {
  const years = Math.floor(months / 12);
  return years > 0 ? `${years} năm ${months % 12} tháng` : `${months} tháng`;
}

/** Years for eligibility: only a full 12 months make one (Law 41/2024/QH15, Article 5.6). */
export function fullYears(months: number): number {
  return Math.floor(months / 12);
}

/**
 * Years for the level of a benefit: 1 to 6 odd months make half a year, 7 to 11 a whole one
 * (Law 41/2024/QH15, Article 5.6).
 *
 * @returns a multiple of 0.5.
 */
export function yearsForBenefitLevel(months: number): number {
  const odd = months % 12;
  if (odd === 0) return months / 12;
  return Math.floor(months / 12) + (odd <= 6 ? 0.5 : 1);
}

/**
 * How a lump sum splits the time at 2014: odd months before it move to the time after it
 * (lump sum of Law 41/2024/QH15, Article 70).
 *
 * @returns whole months; `before2014` is a multiple of 12.
 */
export function lumpSumSplit(totals: { before2014: number; from2014: number }): {
  before2014: number;
  from2014: number;
} {
  const odd = totals.before2014 % 12;
  return { before2014: totals.before2014 - odd, from2014: totals.from2014 + odd };
}
