/** Slots of a fresh shard, two 32-bit words each; a power of two. */
const FIRST_SLOTS = 1024;
/** A shard grows when it is fuller than this. */
const MAX_LOAD = 0.75;
/** Shards grow one by one, so that growing never doubles the whole. */
const SHARDS = 64;

/** Keys met so far in one file. */
export interface SeenKeys {
  /** Remembers a key; false when it was there already. */
  add(key: string): boolean;
}

interface Shard {
  words: Uint32Array;
  used: number;
}

/**
 * Keys as hashes of 64 bits: ten million take 110 to 220 MB, where a `Set` of strings takes a gigabyte.
 *
 * Two of ten million keys share a hash with a probability of 3 in a million.
 */
export function createSeenKeys(): SeenKeys {
  const shards = Array.from({ length: SHARDS }, (): Shard => ({ words: new Uint32Array(FIRST_SLOTS * 2), used: 0 }));
  return {
    add(key) {
      const { high, low } = hash(key);
      const shard = shards[high % SHARDS];
      if (!shard || !insert(shard.words, high, low)) return false;
      shard.used += 1;
      if (shard.used > (shard.words.length / 2) * MAX_LOAD) shard.words = grown(shard.words);
      return true;
    },
  };
}

/** Open addressing with linear probing; a slot of two zeros is empty. */
function insert(words: Uint32Array, high: number, low: number): boolean {
  const mask = words.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const [storedHigh, storedLow] = [words[slot * 2], words[slot * 2 + 1]];
    if (storedHigh === high && storedLow === low) return false;
    if (storedHigh === 0 && storedLow === 0) {
      words[slot * 2] = high;
      words[slot * 2 + 1] = low;
      return true;
    }
  }
}

function grown(words: Uint32Array): Uint32Array {
  const larger = new Uint32Array(words.length * 2);
  for (let at = 0; at < words.length; at += 2) {
    const [high = 0, low = 0] = [words[at], words[at + 1]];
    if (high !== 0 || low !== 0) insert(larger, high, low);
  }
  return larger;
}

/** cyrb (public domain, by bryc), with both of its 32-bit halves kept. */
function hash(key: string): { high: number; low: number } {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // Unsigned, as the words are; and never two zeros.
  return { high: high >>> 0, low: high === 0 && low === 0 ? 1 : low >>> 0 };
}
