import type { Clock } from '@ansinh/api/platform/clock.ts';

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  /** Moves forward by milliseconds. */
  advance(milliseconds: number): void;
  set(instant: Date): void;
}

export function createFakeClock(start = new Date()): FakeClock {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    advance(milliseconds) {
      current += milliseconds;
    },
    set(instant) {
      current = instant.getTime();
    },
  };
}
