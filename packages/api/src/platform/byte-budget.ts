/** Memory that bodies on their way in may take together. */
export interface ByteBudget {
  /** Takes so many bytes more; false when they are not there. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

/** A budget of bytes, shared by everything that one process receives at once. */
export function createByteBudget(limit: number): ByteBudget {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > limit) return false;
      taken += bytes;
      return true;
    },
    give(bytes) {
      taken -= bytes;
    },
  };
}
