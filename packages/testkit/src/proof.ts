import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by vitest.prove.config.ts. */
    proof?: 'full';
  }
}

/** How often a proof repeats: a share in the ordinary run, all of it in `pnpm prove`. */
export function rounds(counts: { share: number; full: number }): number {
  return inject('proof') === 'full' ? counts.full : counts.share;
}
