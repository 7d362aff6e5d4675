import { sha256 } from '@noble/hashes/sha2.js';

/**
 * A text that tells this client from others behind the same address, so that what those read does not count for it.
 *
 * @remarks Made from the id of the device, which is kept secret and cannot be found again from this.
 */
export function clientIdOf(deviceId: string): string {
  const digest = sha256(new TextEncoder().encode(`client of ${deviceId}`));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
