import { expect, test, vi } from 'vitest';
import { oneEvent } from './one-event.ts';

test('gives the one event and ends', async () => {
  let give: (event: string) => void = () => {};
  const stop = vi.fn();
  const events = oneEvent<string>((it) => {
    give = it;
    return stop;
  });
  const first = events.next();
  give('kicked');
  give('again');
  expect(await first).toEqual({ done: false, value: 'kicked' });
  expect(await events.next()).toEqual({ done: true, value: undefined });
  expect(stop).toHaveBeenCalled();
});

test('an event that came before anybody asked is kept', async () => {
  const events = oneEvent<string>((give) => {
    queueMicrotask(() => give('early'));
    return () => {};
  });
  await Promise.resolve();
  expect(await events.next()).toEqual({ done: false, value: 'early' });
});

test('a reader that leaves while it waits is released, and watching stops', async () => {
  const stop = vi.fn();
  const events = oneEvent<string>(() => stop);
  const waiting = events.next();
  await events.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(stop).toHaveBeenCalled();
});
