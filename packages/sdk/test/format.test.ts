import {
  allNodes,
  formatDate,
  formatDateTime,
  formatDecimal,
  formatMoney,
  formatMonth,
  formatMonths,
  nodesOf,
} from '@ansinh/sdk';
import { expect, test } from 'vitest';

test.each([
  ['5453400.00', '5.453.400,00'],
  ['18423000', '18.423.000,00'],
  ['999.5', '999,50'],
  ['0.00', '0,00'],
  ['-1500.25', '-1.500,25'],
  // More digits than a float holds.
  ['9999999999999.99', '9.999.999.999.999,99'],
])('the amount %s is printed as %s', (amount, text) => {
  expect(formatMoney(amount)).toBe(text);
});

test('`auto` leaves out decimals that are zero, and only those', () => {
  expect(formatMoney('18423000.00', { decimals: 'auto' })).toBe('18.423.000');
  expect(formatMoney('1500.50', { decimals: 'auto' })).toBe('1.500,50');
});

test('numbers get a comma, months and days turn round', () => {
  expect(formatDecimal('3.66')).toBe('3,66');
  expect(formatDecimal('80')).toBe('80');
  expect(formatMonth('2020-02')).toBe('02/2020');
  expect(formatDate('2014-09-15')).toBe('15/09/2014');
});

test('an instant is told in Vietnamese time, from any offset', () => {
  expect(formatDateTime('2026-03-31T23:30:00+07:00')).toBe('31/03/2026 23:30');
  expect(formatDateTime('2026-12-31T17:05:00Z')).toBe('01/01/2027 00:05');
});

test.each([
  [0, '0 tháng'],
  [7, '7 tháng'],
  [12, '1 năm'],
  [146, '12 năm 2 tháng'],
])('%i months are %s', (months, text) => {
  expect(formatMonths(months)).toBe(text);
});

test('a text of another form is refused without repeating it', () => {
  for (const format of [formatMoney, formatDecimal, formatMonth, formatDate, formatDateTime]) {
    const refuse = () => format('bí mật');
    expect(refuse).toThrow(RangeError);
    expect(refuse).not.toThrow(/bí mật/);
  }
});

test('all pages of a list are read one after the other, until the last', async () => {
  const asked: (string | undefined)[] = [];
  const rows: number[] = [];
  const pages = allNodes(async (after) => {
    asked.push(after);
    const start = after ? Number(after) : 0;
    const edges = [start, start + 1].map((node) => ({ node }));
    return { edges, pageInfo: { hasNextPage: start < 4, endCursor: String(start + 2) } };
  });
  for await (const row of pages) rows.push(row);
  expect(rows).toEqual([0, 1, 2, 3, 4, 5]);
  expect(asked).toEqual([undefined, '2', '4']);
  expect(nodesOf({ edges: [] })).toEqual([]);
});
