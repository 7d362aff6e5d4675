import type { MediaType } from './purpose.ts';

/** Bytes that decide what a file is. */
export const SIGNATURE_BYTES = 8;

const SIGNATURES: readonly [MediaType, readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
];

/** What a file is by its first bytes, from the very first on; null for everything that is not taken. */
export function mediaTypeOf(content: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => content[index] === byte));
  return found?.[0] ?? null;
}
