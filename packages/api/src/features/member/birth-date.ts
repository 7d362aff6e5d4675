/** How much of a birth date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/**
 * A birth date as Vietnamese papers print it, as far as it is known: `12/04/1975`, `04/1975` or `1975`.
 *
 * @param date UTC midnight; what is not known stands as 01 in it.
 */
export function birthDateText(date: Date, precision: DatePrecision): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  if (precision === 'YEAR') return `${year}`;
  return precision === 'MONTH' ? `${month}/${year}` : `${day}/${month}/${year}`;
}
