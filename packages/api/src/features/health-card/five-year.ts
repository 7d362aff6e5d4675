/**
 * Whether five continuous years are reached on a day, from the date that the agency publishes (Decree 188/2025/NĐ-CP,
 * Article 18).
 *
 * From then on, a year's copayment above six times the reference level is waived to 31 December (Law on Health
 * Insurance, Article 22.1 đ).
 * @returns null when no date is recorded.
 */
export function fiveYearsReached(fiveYearContinuousDate: Date | null, day: Date): boolean | null {
  return fiveYearContinuousDate && fiveYearContinuousDate <= day;
}
