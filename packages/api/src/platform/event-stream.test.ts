import { describe, expect, test, vi } from 'vitest';
import { viewOf } from './event-stream.ts';

/** A source that gives what it is told to, and counts how often it is ended. */
function sourceOf(...events: (number | Error)[]) {
  const end = vi.fn(async () => ({ done: true as const, value: undefined }));
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const event = events.shift();
        if (event === undefined) return new Promise(() => {}); // nothing happens any more
        if (event instanceof Error) throw event;
        return { done: false, value: event };
      },
      return: end,
    }),
  };
  return { source, end };
}

async function allOf<T>(view: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const event of view) seen.push(event);
  return seen;
}

const doubled = { event: (event: number) => event * 2, failure: () => -1 };

describe('a view of a stream', () => {
  test('gives each event as it is seen', async () => {
    const view = viewOf(sourceOf(1, 2).source, doubled);
    expect([await view.next(), await view.next()]).toEqual([
      { done: false, value: 2 },
      { done: false, value: 4 },
    ]);
  });

  test('ends at once while an event is awaited, and ends its source', async () => {
    const { source, end } = sourceOf();
    const view = viewOf(source, doubled);
    void view.next(); // for ever
    expect(await view.return()).toEqual({ done: true, value: undefined });
    expect(end).toHaveBeenCalledOnce();
    expect(await view.next()).toEqual({ done: true, value: undefined });
  });

  test('ends when an event is seen as null, without giving what follows', async () => {
    const { source, end } = sourceOf(1, 2, 3);
    const view = viewOf(source, { event: (event) => (event === 2 ? null : event), failure: () => -1 });
    expect(await allOf(view)).toEqual([1]);
    expect(end).toHaveBeenCalledOnce();
  });

  test('gives one last thing when its source breaks, or when an event cannot be seen', async () => {
    const broken = sourceOf(1, new Error('broken'));
    expect(await allOf(viewOf(broken.source, doubled))).toEqual([2, -1]);
    const unseen = sourceOf(1, 2, 3);
    const view = viewOf(unseen.source, {
      event: (event) => {
        if (event === 2) throw new Error('not this one');
        return event;
      },
      failure: () => -1,
    });
    expect(await allOf(view)).toEqual([1, -1]);
    expect(unseen.end).toHaveBeenCalledOnce();
  });
});
