/** A stream of events for one reader. */
export interface ManyEvents<T> {
  /** Gives an event; of more than 100 that nobody has read the oldest is dropped. */
  give(event: T): void;
  readonly iterator: AsyncIterableIterator<T>;
}

const MOST_WAITING = 100;

/**
 * A stream that events are given to as they come. What it holds is bounded, so a reader that stops costs little.
 *
 * @param left is called once, when the reader leaves.
 */
export function manyEvents<T>(left: () => void): ManyEvents<T> {
  const waiting: T[] = [];
  let reading: ((step: IteratorResult<T>) => void)[] = [];
  let finished = false;
  const end: IteratorResult<T> = { done: true, value: undefined };

  return {
    give(event) {
      if (finished) return;
      const next = reading.shift();
      if (next) return next({ done: false, value: event });
      waiting.push(event);
      if (waiting.length > MOST_WAITING) waiting.shift();
    },
    iterator: {
      [Symbol.asyncIterator]() {
        return this;
      },
      next() {
        if (finished) return Promise.resolve(end);
        const event = waiting.shift();
        if (event !== undefined) return Promise.resolve({ done: false, value: event });
        return new Promise((done) => reading.push(done));
      },
      async return() {
        if (!finished) {
          finished = true;
          left();
        }
        for (const done of reading) done(end);
        reading = [];
        return end;
      },
    },
  };
}
