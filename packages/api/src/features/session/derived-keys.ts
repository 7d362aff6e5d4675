import { hkdfSync } from 'node:crypto';
import type { TokenKeys } from './signed-token.ts';

/**
 * A secret of 32 bytes for one purpose, the same in every process that has the signing keys (RFC 5869).
 *
 * @param purpose such as `one-time codes`.
 */
export function deriveKey(keys: TokenKeys, purpose: string): Buffer {
  if (!keys.privateKey.d) throw new Error('the signing key has no private part');
  return Buffer.from(hkdfSync('sha256', Buffer.from(keys.privateKey.d, 'base64url'), 'ansinh', purpose, 32));
}
