/**
 * Lets a bounded number of tasks run at once, queues a bounded number, and refuses the rest.
 *
 * @param limits how many run and how many wait, in tasks.
 * @param refusal makes the error of a task that is turned away.
 */
export function createGate(
  limits: { running: number; waiting: number },
  refusal: () => Error,
): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running < limits.running) {
      running += 1;
      return;
    }
    if (waiting.length >= limits.waiting) throw refusal();
    // The place of the one that leaves is handed over, so `running` stays as it is.
    await new Promise<void>((admitted) => waiting.push(admitted));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return async (task) => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
