import { expect, test } from 'vitest';
import { createSeenKeys } from './seen-keys.ts';

test('tells every key of a large file apart, and knows each again', () => {
  const seen = createSeenKeys();
  const keys = Array.from({ length: 300_000 }, (_, index) => `99${String(index).padStart(8, '0')}|BHXH|2020-02-01`);

  expect(keys.filter((key) => !seen.add(key))).toEqual([]);
  expect(keys.filter((key) => seen.add(key))).toEqual([]);
});
