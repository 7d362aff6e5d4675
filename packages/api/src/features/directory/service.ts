import type { Clock } from '../../platform/clock.ts';

export interface DirectoryService {
  /** Today in Vietnam, as UTC midnight: the day whose lists are shown unless another is asked. */
  today(): Date;
}

/** Vietnam has one time zone and no summer time. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The rules of the public lists. */
export function createDirectoryService({ clock }: { clock: Clock }): DirectoryService {
  return {
    today() {
      const local = new Date(clock.now().getTime() + VIETNAM_OFFSET_MS);
      return new Date(`${local.toISOString().slice(0, 10)}T00:00:00Z`);
    },
  };
}
