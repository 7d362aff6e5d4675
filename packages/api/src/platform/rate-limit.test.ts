import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, countAttempt, forgetAttempts, lockedUntil, takeBackAttempt } from './rate-limit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const START = Date.UTC(2026, 0, 1);
const at = (ms: number) => new Date(START + ms);
const rule = { name: 'test', limit: 3, windowMs: 1_000, lockMs: 5_000 };
const counterOf = (...of: string[]): Counter => ({ rule, of });
const attempt = (counter: Counter, ms: number) => countAttempt(database.pool, [counter], at(ms));

test('the last try that is allowed starts the lock, and after the lock it begins afresh', async () => {
  const counter = counterOf('lock');
  expect([await attempt(counter, 0), await attempt(counter, 1), await attempt(counter, 2)]).toEqual([null, null, null]);
  expect(await attempt(counter, 3)).toEqual(at(5_002));
  expect(await attempt(counter, 5_001)).toEqual(at(5_002));
  expect(await attempt(counter, 5_002)).toBeNull();
});

test('tries that are further apart than the window never add up', async () => {
  const counter = counterOf('slow');
  for (let n = 0; n < 10; n += 1) expect(await attempt(counter, n * 1_000)).toBeNull();
});

test('one counter of several that refuses is enough, and tells its own time', async () => {
  const [full, free] = [counterOf('full'), counterOf('free')];
  for (let n = 0; n < 3; n += 1) await attempt(full, 0);
  expect(await countAttempt(database.pool, [free, full], at(1))).toEqual(at(5_000));
});

describe('what many share', () => {
  const many = { ...rule, name: 'many', limit: 5, shared: true } as const;
  const sharedBy = (whom: string): Counter => ({ rule: many, of: [whom] });
  const tryBoth = (own: Counter, whom: string) => countAttempt(database.pool, [sharedBy(whom), own], at(0));

  test('does not count a try that a counter of its own refuses: whoever repeats it silences nobody else', async () => {
    for (let n = 0; n < 20; n += 1) await tryBoth(counterOf('repeats'), 'neighbours');
    expect(await tryBoth(counterOf('repeats'), 'neighbours')).toEqual(at(5_000));
    expect([
      await tryBoth(counterOf('neighbour'), 'neighbours'),
      await tryBoth(counterOf('neighbour'), 'neighbours'),
    ]).toEqual([null, null]);
    // Three and two that were allowed are the five.
    expect(await tryBoth(counterOf('third'), 'neighbours')).toEqual(at(5_000));
  });

  test('is counted by tries at once no more often than they were allowed', async () => {
    await Promise.all(Array.from({ length: 40 }, () => tryBoth(counterOf('floods'), 'flooded')));
    expect(await tryBoth(counterOf('other'), 'flooded')).toBeNull();
  });

  test('refuses for itself, and what is not shared counts every try', async () => {
    for (let n = 0; n < 5; n += 1) await tryBoth(counterOf(`one of ${n}`), 'full');
    expect(await tryBoth(counterOf('sixth'), 'full')).toEqual(at(5_000));
    const [narrow, wide] = [counterOf('narrow'), { rule: { ...rule, name: 'wide', limit: 5 }, of: ['wide'] }];
    for (let n = 0; n < 5; n += 1) await countAttempt(database.pool, [narrow, wide], at(0));
    expect(await lockedUntil(database.pool, wide, at(1))).toEqual(at(5_000));
  });
});

test('a limit of one locks from its first try', async () => {
  const counter = { rule: { ...rule, name: 'once', limit: 1 }, of: [] };
  expect(await attempt(counter, 0)).toBeNull();
  expect(await attempt(counter, 4_999)).toEqual(at(5_000));
  expect(await attempt(counter, 5_000)).toBeNull();
});

test('of 40 tries at once three are allowed', async () => {
  const counter = counterOf('at once');
  const answers = await Promise.all(Array.from({ length: 40 }, () => attempt(counter, 0)));
  expect(answers.filter((answer) => answer === null)).toHaveLength(3);
});

test('tries can be taken back one by one, or forgotten', async () => {
  const counter = counterOf('back');
  for (let n = 0; n < 3; n += 1) await attempt(counter, 0);
  expect(await lockedUntil(database.pool, counter, at(1))).toEqual(at(5_000));
  await takeBackAttempt(database.pool, [counter]);
  expect(await lockedUntil(database.pool, counter, at(1))).toBeNull();
  expect(await attempt(counter, 1)).toBeNull();
  await forgetAttempts(database.pool, [counter]);
  for (let n = 0; n < 3; n += 1) expect(await attempt(counter, 2)).toBeNull();
});

test('the rows hold no value that was counted', async () => {
  await attempt(counterOf('9900000001', '203.0.113.7'), 0);
  const { rows } = await database.pool.query('SELECT key FROM attempt_counter');
  expect(JSON.stringify(rows)).not.toMatch(/9900000001|203\.0\.113/);
});
