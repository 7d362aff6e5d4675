/** Vietnam has one time zone, +07:00, and no summer time since 1975, so that an offset is exact; milliseconds. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** ISO 8601 with the offset of Vietnam: seconds, and milliseconds where there are any. */
export function vietnamIso(instant: Date): string {
  const local = atVietnam(instant)
    .toISOString()
    .replace(/(\.000)?Z$/, '');
  return `${local}+07:00`;
}

/** The calendar day of an instant in Vietnam, as UTC midnight. */
export function vietnamDay(instant: Date): Date {
  return new Date(`${atVietnam(instant).toISOString().slice(0, 10)}T00:00:00Z`);
}

/** A day as Vietnamese papers print it: `05/02/2026`. The day is a UTC midnight. */
export function dayText(day: Date): string {
  return day.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** The time of day in Vietnam: `09:05`. */
export function clockText(instant: Date): string {
  return atVietnam(instant).toISOString().slice(11, 16);
}

/** The calendar year of an instant in Vietnam. */
export function vietnamYear(instant: Date): number {
  return atVietnam(instant).getUTCFullYear();
}

/** The instant at which a calendar year begins in Vietnam. */
export function vietnamYearStart(year: number): Date {
  return new Date(Date.UTC(year, 0, 1) - VIETNAM_OFFSET_MS);
}

/** A date whose UTC parts are what clocks in Vietnam show. */
function atVietnam(instant: Date): Date {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS);
}
