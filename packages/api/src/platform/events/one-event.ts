/**
 * A stream of one event: it waits, gives it, and ends.
 *
 * It holds one value at most, so a reader that stops costs nothing.
 * @param watch starts waiting; calls back once, and returns a function that stops it.
 */
export function oneEvent<T>(watch: (give: (event: T) => void) => () => void): AsyncIterableIterator<T> {
  const { promise, resolve } = Promise.withResolvers<IteratorResult<T>>();
  let finished = false;
  const stop = watch((event) => resolve({ done: false, value: event }));
  const end: IteratorResult<T> = { done: true, value: undefined };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (finished) return end;
      const event = await promise;
      const first = !finished;
      finished = true;
      stop();
      return first ? event : end;
    },
    async return() {
      finished = true;
      stop();
      resolve(end);
      return end;
    },
  };
}
