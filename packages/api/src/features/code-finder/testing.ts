import { leadingZeroBits } from './proof-of-work.ts';

/** Finds a nonce as an app does: by trying. */
export function solve({ challenge, difficulty }: { challenge: string; difficulty: number }): string {
  for (let nonce = 0; ; nonce += 1) if (leadingZeroBits(`${challenge}${nonce}`) >= difficulty) return String(nonce);
}
