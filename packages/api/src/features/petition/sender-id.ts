import { createHmac } from 'node:crypto';

/**
 * The id under which petitions of a phone without an account are kept: the same for one phone, and nobody's without
 * the key (UUID version 8, RFC 9562).
 */
export function senderIdOf(key: Buffer, phone: string): string {
  const bytes = createHmac('sha256', key).update(phone).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
