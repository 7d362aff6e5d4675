const MONEY = /^(-?)(\d+)(?:\.(\d+))?$/;
const MONTH = /^(\d{4})-(\d{2})/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;
const HANOI_OFFSET_MS = 7 * 3_600_000;

/** How `formatMoney` shows the part behind the comma. */
export interface MoneyFormat {
  /** `always` shows two decimals, `auto` none when they are zero. Default `always`. */
  decimals?: 'always' | 'auto';
}

/**
 * An amount as Vietnamese forms print it: `5453400.00` becomes `5.453.400,00`.
 *
 * @remarks Works on the text: an amount never passes through a float.
 * @throws RangeError when the text is no amount.
 */
export function formatMoney(amount: string, { decimals = 'always' }: MoneyFormat = {}): string {
  const [, sign = '', whole = '', fraction = ''] = matched(MONEY, amount, 'an amount such as 5453400.00');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const cents = fraction.padEnd(2, '0');
  return decimals === 'auto' && /^0*$/.test(cents) ? sign + grouped : `${sign}${grouped},${cents}`;
}

/**
 * A number with a comma: `3.66` becomes `3,66`.
 *
 * @throws RangeError when the text is no number.
 */
export function formatDecimal(value: string): string {
  const [, sign = '', whole = '', fraction] = matched(MONEY, value, 'a number such as 3.66');
  return `${sign}${whole}${fraction === undefined ? '' : `,${fraction}`}`;
}

/**
 * A month as screens show it: `2020-02` becomes `02/2020`.
 *
 * @throws RangeError when the text is no month.
 */
export function formatMonth(month: string): string {
  const [, year, number] = matched(MONTH, month, 'a month such as 2020-02');
  return `${number}/${year}`;
}

/**
 * A day as screens show it: `2014-09-15` becomes `15/09/2014`.
 *
 * @throws RangeError when the text is no day.
 */
export function formatDate(day: string): string {
  const [, year, month, date] = matched(DAY, day, 'a day such as 2014-09-15');
  return `${date}/${month}/${year}`;
}

/**
 * An instant in Vietnamese time, whatever its offset and the device's zone: `2026-03-31T23:30:00+07:00` becomes
 * `31/03/2026 23:30`.
 *
 * @throws RangeError when the text is no instant.
 */
export function formatDateTime(instant: string): string {
  const time = Date.parse(instant);
  if (!INSTANT.test(instant) || Number.isNaN(time)) throw notA('an instant such as 2026-03-31T23:30:00+07:00');
  const local = new Date(time + HANOI_OFFSET_MS).toISOString();
  return `${formatDate(local)} ${local.slice(11, 16)}`;
}

/** A number of months as screens show it: `146` becomes `12 năm 2 tháng`, `0` becomes `0 tháng`. */
export function formatMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 ? `${years} năm` : '', rest > 0 || years === 0 ? `${rest} tháng` : ''].filter(Boolean).join(' ');
}

function matched(form: RegExp, text: string, example: string): RegExpExecArray {
  const match = form.exec(text);
  if (!match) throw notA(example);
  return match;
}

// The text itself may be personal.
function notA(example: string): RangeError {
  return new RangeError(`Expected ${example}.`);
}
