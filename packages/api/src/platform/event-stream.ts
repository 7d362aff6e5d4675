/**
 * Another view of a stream of events.
 *
 * A generator with `for await` would not do: its `return` waits for the next event, so a client that leaves would
 * stay subscribed until something happens.
 * @param view.event what is given in place of an event; null ends the stream.
 * @param view.failure the last thing given when the stream breaks.
 */
export function viewOf<Event, View>(
  events: AsyncIterable<Event>,
  view: { event(event: Event): View | null | Promise<View | null>; failure(error: unknown): View },
): AsyncGenerator<View, void, void> {
  const source = events[Symbol.asyncIterator]();
  let ended = false;

  async function end(): Promise<IteratorReturnResult<void>> {
    if (!ended) {
      ended = true;
      await source.return?.();
    }
    return { done: true, value: undefined };
  }

  return {
    async next() {
      if (ended) return end();
      try {
        const step = await source.next();
        const seen = step.done || ended ? null : await view.event(step.value);
        return seen === null || ended ? await end() : { done: false, value: seen };
      } catch (error) {
        // A source that broke may refuse to be ended; what broke it is what counts.
        await end().catch(() => {});
        return { done: false, value: view.failure(error) };
      }
    },
    return: end,
    throw: async (error) => {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
  };
}
