import { expect, test } from 'vitest';
import { vietnamDay, vietnamIso, vietnamYear, vietnamYearStart } from './vietnam-time.ts';

const LAST_SECOND = new Date('2025-12-31T16:59:59Z');
const NEW_YEAR = new Date('2025-12-31T17:00:00Z');

test('the day and the year turn at midnight in Vietnam, 17:00 UTC', () => {
  expect([LAST_SECOND, NEW_YEAR].map(vietnamYear)).toEqual([2025, 2026]);
  expect([LAST_SECOND, NEW_YEAR].map(vietnamDay)).toEqual([new Date('2025-12-31'), new Date('2026-01-01')]);
  expect(vietnamYearStart(2026)).toEqual(NEW_YEAR);
});

test('an instant is written with its offset, and with milliseconds only where there are any', () => {
  expect(vietnamIso(LAST_SECOND)).toBe('2025-12-31T23:59:59+07:00');
  expect(vietnamIso(new Date('2025-12-31T17:00:00.250Z'))).toBe('2026-01-01T00:00:00.250+07:00');
});
