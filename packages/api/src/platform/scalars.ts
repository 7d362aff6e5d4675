import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import { vietnamIso } from './vietnam-time.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/;
const MONEY = /^\d{1,13}(\.\d{1,2})?$/;
const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

// Messages say the form, never the value: values may be personal.
function refuse(form: string): never {
  throw new GraphQLError(`Expected ${form}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A day that exists, as UTC midnight. */
function dayOf(value: unknown, form: RegExp, description: string): Date {
  const match = typeof value === 'string' ? form.exec(value) : null;
  if (!match) return refuse(description);
  const [, year, month, day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? refuse(description) : date;
}

builder.scalarType('Date', {
  description: 'A calendar day in Vietnam, ISO 8601 `YYYY-MM-DD`, such as `2014-09-15` (ngày).',
  serialize: (value) => value.toISOString().slice(0, 10),
  parseValue: (value) => dayOf(value, DATE, 'a day as YYYY-MM-DD, such as 2014-09-15'),
});

builder.scalarType('YearMonth', {
  description: 'A calendar month, ISO 8601 `YYYY-MM`, such as `2020-02` (tháng).',
  serialize: (value) => value.toISOString().slice(0, 7),
  parseValue: (value) => dayOf(value, YEAR_MONTH, 'a month as YYYY-MM, such as 2020-02'),
});

builder.scalarType('DateTime', {
  description:
    'An instant shown in Vietnamese time, ISO 8601 with offset, such as `2026-03-31T23:30:00+07:00` (thời điểm).',
  serialize: vietnamIso,
  parseValue: (value) => {
    const date =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : null;
    return date && !Number.isNaN(date.getTime())
      ? date
      : refuse('an instant with its offset, such as 2026-03-31T23:30:00+07:00');
  },
});

builder.scalarType('Money', {
  description:
    'An amount of money as an exact decimal text with two decimals and a point, such as `5453400.00`; in VND unless a currency stands beside it (số tiền).',
  serialize: (value) => (typeof value === 'string' ? value : value.toFixed(2)),
  parseValue: (value) =>
    typeof value === 'string' && MONEY.test(value) ? value : refuse('an amount as text, such as "5453400.00"'),
});

builder.scalarType('Decimal', {
  description: 'An exact decimal number as text with a point, such as `3.66` or `47.5` (số thập phân).',
  serialize: (value) => value.toString(),
  parseValue: (value) =>
    typeof value === 'string' && DECIMAL.test(value) ? value : refuse('a decimal number as text, such as "3.66"'),
});
