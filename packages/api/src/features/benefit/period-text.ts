/**
 * The period of a benefit as the screen prints it: `Từ ngày 15/09/2014 đến 14/03/2015`.
 *
 * @returns null without a first day; without a last day only the first, `Từ ngày 15/09/2014`.
 */
export function periodText(fromDate: Date | null, toDate: Date | null): string | null {
  if (!fromDate) return null;
  return toDate ? `Từ ngày ${dayText(fromDate)} đến ${dayText(toDate)}` : `Từ ngày ${dayText(fromDate)}`;
}

/** dd/MM/yyyy of a calendar day, which the record keeps as UTC midnight. */
function dayText(day: Date): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}
