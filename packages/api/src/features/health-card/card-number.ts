/** The parts of a 15-character card number (Decision 1351/QĐ-BHXH of 2015-11-16). */
export interface CardNumberParts {
  /** Mã đối tượng: two letters, such as `GD`. */
  subjectCode: string;
  /** Mã mức hưởng: 1 to 5. */
  benefitLevel: number;
  /** Two digits of the province at the time of issue. It stays for ever, so it is never joined to today's provinces. */
  provinceCode: string;
  /** Mã số BHXH: 10 digits, the whole number on cards since 2021-04-01. */
  number: string;
}

const FULL = /^([A-Z]{2})([1-5])(\d{2})(\d{10})$/;
const SHORT = /^\d{10}$/;

/**
 * Splits a 15-character card number into its parts; blanks and letter case do not matter.
 *
 * @returns null when the text is no card number.
 */
export function splitCardNumber(text: string): CardNumberParts | null {
  const match = FULL.exec(withoutBlanks(text));
  if (!match) return null;
  const [, subjectCode = '', level = '', provinceCode = '', number = ''] = match;
  return { subjectCode, benefitLevel: Number(level), provinceCode, number };
}

/** The 15 characters as cards before 2021-04-01 print them, such as `GD4019900000001`. */
export function joinCardNumber(parts: CardNumberParts): string {
  return `${parts.subjectCode}${parts.benefitLevel}${parts.provinceCode}${parts.number}`;
}

/**
 * The 10 digits that both forms of a card number share.
 *
 * @returns null when the text is neither the 10-digit nor the 15-character form.
 */
export function tenDigitNumber(text: string): string | null {
  const compact = withoutBlanks(text);
  return SHORT.test(compact) ? compact : (splitCardNumber(compact)?.number ?? null);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}
