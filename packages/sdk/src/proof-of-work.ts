import { sha256 } from '@noble/hashes/sha2.js';

/** How long the work goes on before others have their turn, in milliseconds: less than a frame. */
const PIECE_MS = 8;
const BETWEEN_LOOKS = 64;

/**
 * Solves a proof of work: a nonce for which the SHA-256 of the challenge followed by it begins with zero bits.
 *
 * @remarks
 * 16 bits take 65,536 hashes on average, some tenths of a second. It works in pieces of 8 ms and lets events through
 * between them, so it may run where the page runs; it needs nothing but its arguments, so a worker may run it as well.
 * @param difficulty how many leading bits must be 0.
 * @param signal gives up when it is aborted; the reason is thrown.
 */
export async function solveProofOfWork(challenge: string, difficulty: number, signal?: AbortSignal): Promise<string> {
  const text = new TextEncoder();
  const begun = sha256.create().update(text.encode(challenge));
  let pieceEnds = performance.now() + PIECE_MS;
  for (let tried = 0; ; tried += 1) {
    const nonce = tried.toString(36);
    if (leadingZeroBits(begun.clone().update(text.encode(nonce)).digest()) >= difficulty) return nonce;
    if (tried % BETWEEN_LOOKS !== 0 || performance.now() < pieceEnds) continue;
    await new Promise((done) => setTimeout(done, 0));
    signal?.throwIfAborted();
    pieceEnds = performance.now() + PIECE_MS;
  }
}

function leadingZeroBits(digest: Uint8Array): number {
  let bits = 0;
  for (const byte of digest) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
