const DAY_MS = 86_400_000;

/** A calendar day as a text, `YYYY-MM-DD`. */
export function textOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** A calendar day as UTC midnight. */
export function dayOf(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** The day so many days later; earlier for a negative count. */
export function plusDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY_MS);
}

/** Whether a day is a Saturday or Sunday, on which the public service rests (Decision 188/1999/QĐ-TTg). */
export function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}
