import type { Clock } from '../../platform/clock.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';

export interface DirectoryService {
  /** Today in Vietnam, as UTC midnight: the day whose lists are shown unless another is asked. */
  today(): Date;
}

/** The rules of the public lists. */
export function createDirectoryService({ clock }: { clock: Clock }): DirectoryService {
  return { today: () => vietnamDay(clock.now()) };
}
