/** How much of a birth date is known; an unknown day or month stands as 01. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A day as Vietnamese documents print it, such as `15/09/2014`. */
export function dayText(day: Date): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** A birth date as far as it is known: `12/04/1975`, `04/1975` or `1975`. */
export function birthDateText(day: Date, precision: DatePrecision): string {
  const full = dayText(day);
  if (precision === 'YEAR') return full.slice(6);
  return precision === 'MONTH' ? full.slice(3) : full;
}

/** Ready text such as `từ 01/01/2026 đến 31/12/2026`; without an end only the first day. */
export function validityText(validFrom: Date, validTo: Date | null): string {
  return validTo ? `từ ${dayText(validFrom)} đến ${dayText(validTo)}` : `từ ${dayText(validFrom)}`;
}

/** The facility code as cards print it: `01C54` becomes `01 - C54`. */
export function facilityCodeText(code: string): string {
  return `${code.slice(0, 2)} - ${code.slice(2)}`;
}

/** The sex as cards print it; empty when not determined. */
export function genderText(gender: 'MALE' | 'FEMALE' | 'UNDETERMINED'): string {
  return { MALE: 'Nam', FEMALE: 'Nữ', UNDETERMINED: '' }[gender];
}
