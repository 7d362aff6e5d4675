import { expect, test } from 'vitest';
import { benefitTextOf } from './benefit-text.ts';
import { coverageOf } from './coverage.ts';
import { subjectGroupOf } from './subject-group.ts';

test.each([
  [1, '100', false, false],
  [2, '100', false, true],
  [3, '95', false, true],
  [4, '80', false, true],
  [5, '100', true, false],
])('level %i stands for %s per cent', (level, rate, outsideScope, capped) => {
  expect(coverageOf(level)).toEqual({ rate, outsideScope, capped });
  // The published paragraph says the same figure.
  expect(benefitTextOf(level)).toContain(`${rate}% chi phí`);
});

test('each level has a paragraph of its own that ends as a sentence', () => {
  const texts = [1, 2, 3, 4, 5].map(benefitTextOf);
  expect(new Set(texts).size).toBe(5);
  for (const text of texts) expect(text).toMatch(/^Được quỹ BHYT thanh toán .*\.$/);
});

test('a digit that is no level is a programming error', () => {
  expect(() => coverageOf(0)).toThrow(RangeError);
  expect(() => benefitTextOf(6)).toThrow(RangeError);
});

test('every group that a benefit paragraph names has a name, unknown letters have none', () => {
  const named = [1, 2, 3, 4, 5].flatMap(
    (level) =>
      benefitTextOf(level)
        .split('ký hiệu là: ')[1]
        ?.match(/[A-Z]{2}/g) ?? [],
  );
  expect(named).toHaveLength(43);
  for (const code of named) expect(subjectGroupOf(code), code).toBeTruthy();
  expect(subjectGroupOf('ZZ')).toBeNull();
});
