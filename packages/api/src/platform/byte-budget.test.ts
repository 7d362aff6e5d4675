import { expect, test } from 'vitest';
import { createByteBudget } from './byte-budget.ts';

test('one owner takes its share and no more, all together the whole; what is given back can be taken again', () => {
  const budget = createByteBudget({ all: 100, each: 40 });
  expect([budget.take('a', 40), budget.take('a', 1)]).toEqual([true, false]);
  expect([budget.take('b', 40), budget.take('c', 40), budget.take('c', 20)]).toEqual([true, false, true]);
  budget.give('a', 40);
  expect([budget.take('d', 40), budget.take('d', 1), budget.take('a', 1)]).toEqual([true, false, false]);
});
