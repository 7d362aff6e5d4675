import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netOf } from './payment.ts';
import { periodText } from './period-text.ts';
import {
  monthsOfUnemploymentBenefit,
  monthsRemaining,
  TERMINATION_GROUNDS,
  terminationGroundOf,
} from './unemployment.ts';

describe('months of unemployment benefit, Law 74/2025/QH15 Article 39.2', () => {
  test.each([
    [0, 0, 0],
    [11, 0, 11],
    [12, 3, 0],
    [36, 3, 0],
    [40, 3, 4],
    [47, 3, 11],
    [48, 4, 0],
    [50, 4, 2],
    [139, 11, 7],
    [144, 12, 0],
    [150, 12, 6],
    [240, 12, 96],
  ])('%i contributed months grant %i and keep %i', (contributed, monthsGranted, monthsKept) => {
    expect(monthsOfUnemploymentBenefit(contributed)).toEqual({ monthsGranted, monthsKept });
  });

  test('more contributed months never grant fewer, and what is kept would never have bought another month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (months) => {
        const { monthsGranted, monthsKept } = monthsOfUnemploymentBenefit(months);
        expect(monthsOfUnemploymentBenefit(months + 1).monthsGranted).toBeGreaterThanOrEqual(monthsGranted);
        expect(monthsKept).toBeGreaterThanOrEqual(0);
        if (monthsGranted < 12) expect(monthsKept).toBeLessThan(12);
        else expect(monthsKept).toBe(months - 144);
      }),
    );
  });

  test('what remains is granted less drawn, and unknown when nothing was granted', () => {
    expect(monthsRemaining(6, 2)).toBe(4);
    expect(monthsRemaining(6, null)).toBe(6);
    expect(monthsRemaining(null, null)).toBeNull();
  });
});

describe('grounds of Article 41.4', () => {
  test('are the thirteen letters of the article, in its order', () => {
    expect(TERMINATION_GROUNDS.map((ground) => ground.letter).join(' ')).toBe('a b c d đ e g h i k l m n');
  });

  test('a, b, g, k, l, m and n keep contributed time', () => {
    const keeping = TERMINATION_GROUNDS.filter((ground) => ground.keepsContributedTime);
    expect(keeping.map((ground) => ground.letter).join(' ')).toBe('a b g k l m n');
  });

  test('a letter that the article has not is no ground', () => {
    expect(terminationGroundOf('f')).toBeNull();
    expect(terminationGroundOf('constructor')).toBeNull();
  });
});

test('the period of a spell reads as the manual prints it', () => {
  const [from, to] = [new Date('2014-09-15'), new Date('2015-03-14')];
  expect(periodText(from, to)).toBe('Từ ngày 15/09/2014 đến 14/03/2015');
  expect(periodText(from, null)).toBe('Từ ngày 15/09/2014');
  expect(periodText(null, to)).toBeNull();
});

test('a payment nets its parts, of which the adjustment may be negative', () => {
  const exact = (value: number): Exact => ({
    value,
    plus: (other) => exact(value + other.value),
    minus: (other) => exact(value - other.value),
  });
  const parts = { base: 5_000, adjustment: -300, topUp: 200, allowance: 70, deduction: 9 };
  const amounts = Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, exact(value)]));
  expect(netOf(amounts as Record<keyof typeof parts, Exact>).value).toBe(4_961); // fromEntries forgets the keys
});

interface Exact {
  value: number;
  plus(other: Exact): Exact;
  minus(other: Exact): Exact;
}
