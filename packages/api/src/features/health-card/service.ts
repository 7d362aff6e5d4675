import type { Clock } from '../../platform/clock.ts';

export interface HealthCardService {
  /** Today in Vietnam, as UTC midnight: the day that cards are judged on unless another is asked. */
  today(): Date;
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The room's service over a clock. */
export function createHealthCardService({ clock }: { clock: Clock }): HealthCardService {
  return {
    today() {
      const local = new Date(clock.now().getTime() + VIETNAM_OFFSET_MS);
      return new Date(`${local.toISOString().slice(0, 10)}T00:00:00Z`);
    },
  };
}
