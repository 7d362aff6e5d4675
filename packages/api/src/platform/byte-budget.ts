/** Memory that bodies on their way in may take together. */
export interface ByteBudget {
  /** Takes so many bytes more for somebody; false when they are not there. */
  take(owner: string, bytes: number): boolean;
  give(owner: string, bytes: number): void;
}

/**
 * A budget of bytes, shared by everything that one process receives at once.
 *
 * @param limits bytes of all together, and of one owner: nobody alone keeps the others out.
 */
export function createByteBudget(limits: { all: number; each: number }): ByteBudget {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(owner, bytes) {
      const own = (taken.get(owner) ?? 0) + bytes;
      if (all + bytes > limits.all || own > limits.each) return false;
      all += bytes;
      taken.set(owner, own);
      return true;
    },
    give(owner, bytes) {
      all -= bytes;
      const own = (taken.get(owner) ?? 0) - bytes;
      if (own > 0) taken.set(owner, own);
      else taken.delete(owner);
    },
  };
}
