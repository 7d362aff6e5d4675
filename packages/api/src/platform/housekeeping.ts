import type { Logger } from './logger.ts';

/** Removes rows that nobody needs any more; gives how many. */
export type Chore = (now: Date) => Promise<number>;

export interface Housekeeping {
  /** Does every chore once; one that fails leaves the others alone. */
  run(now: Date): Promise<void>;
  close(): void;
}

const EVERY_MS = 60 * 60_000;

/** Does the chores every hour; several processes may do them at once. */
export function createHousekeeping(
  chores: Readonly<Record<string, Chore>>,
  { clock, logger }: { clock: { now(): Date }; logger: Logger },
): Housekeeping {
  async function run(now: Date): Promise<void> {
    for (const [chore, work] of Object.entries(chores)) {
      try {
        logger.info({ chore, removed: await work(now) }, 'housekeeping');
      } catch (error) {
        logger.warn({ chore, err: error }, 'a chore of housekeeping failed');
      }
    }
  }
  const timer = setInterval(() => void run(clock.now()), EVERY_MS);
  timer.unref();
  return { run, close: () => clearInterval(timer) };
}
