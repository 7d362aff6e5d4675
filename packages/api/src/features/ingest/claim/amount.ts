/** An exact decimal of a claim in thousandths: quantities and unit prices have three decimals (QĐ 3176/QĐ-BYT). */
export type Thousandths = bigint;

/** 1 VND. */
export const ONE: Thousandths = 1_000n;

/**
 * Reads a decimal as claims write it: a point before at most three decimals, no sign, no grouping.
 *
 * @param integerDigits most digits before the point.
 * @returns null when the text is not of that form.
 */
export function parseThousandths(text: string, integerDigits = 13): Thousandths | null {
  // More zeros than three say nothing more.
  const match = /^(\d+)(?:\.(\d{0,3})0*)?$/.exec(text);
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  if (whole.replace(/^0+/, '').length > integerDigits) return null;
  return BigInt(whole) * ONE + BigInt(decimals.padEnd(3, '0'));
}

/** As PostgreSQL reads it: `1234.567`. */
export function formatThousandths(value: Thousandths): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(4, '0');
  return `${sign}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** Money as it is stored: two decimals, halves up (NUMERIC(15,2)). */
export function formatMoney(value: Thousandths): string {
  return formatThousandths(((value + 5n) / 10n) * 10n).slice(0, -1);
}

export function sumOf(values: Iterable<Thousandths>): Thousandths {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}

/** Whether two amounts are the same but for rounding: at most 1 VND apart. */
export function agree(a: Thousandths, b: Thousandths): boolean {
  const difference = a - b;
  return difference <= ONE && difference >= -ONE;
}
