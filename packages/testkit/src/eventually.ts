import { vi } from 'vitest';

/** Far longer than anything takes: only a check that will never hold waits for it; milliseconds. */
const PATIENCE_MS = 15_000;

/** Tries a check until it holds. */
export function eventually<Held>(check: () => Held | Promise<Held>): Promise<Held> {
  return vi.waitFor(check, { timeout: PATIENCE_MS });
}
