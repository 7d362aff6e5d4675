/** A calendar month as a number that grows by one: year × 12 + month − 1. */
export type Month = number;

/** @param date the first of the month at UTC midnight, as the database gives it. */
export function monthOf(date: Date): Month {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first of the month at UTC midnight. */
export function dateOf(month: Month): Date {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** `YYYY-MM`; rises as text in the order of time for the years 0000 to 9999. */
export function monthText(month: Month): string {
  return dateOf(month).toISOString().slice(0, 7);
}

/** How many calendar months lie from one month to another, both included. */
export function monthsBetween(fromMonth: Date, toMonth: Date): number {
  return monthOf(toMonth) - monthOf(fromMonth) + 1;
}
