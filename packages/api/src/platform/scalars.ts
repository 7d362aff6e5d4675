import { builder } from '../builder.ts';
import { CodedError } from './errors.ts';
import type { Localized } from './locale.ts';
import { vietnamIso } from './vietnam-time.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/;
const MONEY = /^\d{1,13}(\.\d{1,2})?$/;
const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

/** Refuses a value by the form that it should have, never by repeating it: values may be personal. */
function refuse({ vi, en }: Localized): never {
  throw new CodedError('BAD_USER_INPUT', { vi: `Cần ${vi}.`, en: `Expected ${en}.` });
}

const FORMS = {
  Date: { vi: 'một ngày dạng YYYY-MM-DD, ví dụ 2014-09-15', en: 'a day as YYYY-MM-DD, such as 2014-09-15' },
  YearMonth: { vi: 'một tháng dạng YYYY-MM, ví dụ 2020-02', en: 'a month as YYYY-MM, such as 2020-02' },
  DateTime: {
    vi: 'một thời điểm kèm độ lệch múi giờ, ví dụ 2026-03-31T23:30:00+07:00',
    en: 'an instant with its offset, such as 2026-03-31T23:30:00+07:00',
  },
  Money: { vi: 'một số tiền dạng chuỗi, ví dụ "5453400.00"', en: 'an amount as text, such as "5453400.00"' },
  Decimal: { vi: 'một số thập phân dạng chuỗi, ví dụ "3.66"', en: 'a decimal number as text, such as "3.66"' },
} satisfies Record<string, Localized>;

/** A day that exists, as UTC midnight. */
function dayOf(value: unknown, pattern: RegExp, form: Localized): Date {
  const match = typeof value === 'string' ? pattern.exec(value) : null;
  if (!match) return refuse(form);
  const [, year, month, day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? refuse(form) : date;
}

builder.scalarType('Date', {
  description: 'A calendar day in Vietnam, ISO 8601 `YYYY-MM-DD`, such as `2014-09-15` (ngày).',
  serialize: (value) => value.toISOString().slice(0, 10),
  parseValue: (value) => dayOf(value, DATE, FORMS.Date),
});

builder.scalarType('YearMonth', {
  description: 'A calendar month, ISO 8601 `YYYY-MM`, such as `2020-02` (tháng).',
  serialize: (value) => value.toISOString().slice(0, 7),
  parseValue: (value) => dayOf(value, YEAR_MONTH, FORMS.YearMonth),
});

builder.scalarType('DateTime', {
  description:
    'An instant shown in Vietnamese time, ISO 8601 with offset, such as `2026-03-31T23:30:00+07:00` (thời điểm).',
  serialize: vietnamIso,
  parseValue: (value) => {
    const date =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : null;
    return date && !Number.isNaN(date.getTime()) ? date : refuse(FORMS.DateTime);
  },
});

builder.scalarType('Money', {
  description:
    'An amount of money as an exact decimal text with two decimals and a point, such as `5453400.00`; in VND unless a currency stands beside it (số tiền).',
  serialize: (value) => (typeof value === 'string' ? value : value.toFixed(2)),
  parseValue: (value) => (typeof value === 'string' && MONEY.test(value) ? value : refuse(FORMS.Money)),
});

builder.scalarType('Decimal', {
  description: 'An exact decimal number as text with a point, such as `3.66` or `47.5` (số thập phân).',
  serialize: (value) => value.toString(),
  parseValue: (value) => (typeof value === 'string' && DECIMAL.test(value) ? value : refuse(FORMS.Decimal)),
});
