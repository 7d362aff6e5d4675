import type { Clock } from '../../platform/clock.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';

export interface HealthCardService {
  /** Today in Vietnam, as UTC midnight: the day that cards are judged on unless another is asked. */
  today(): Date;
}

/** The room's service over a clock. */
export function createHealthCardService({ clock }: { clock: Clock }): HealthCardService {
  return { today: () => vietnamDay(clock.now()) };
}
