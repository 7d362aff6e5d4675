import { channel } from 'node:diagnostics_channel';
import { hash, verify } from '@node-rs/argon2';
import { unavailable } from '../../platform/errors.ts';
import { createGate } from '../../platform/gate.ts';

/** OWASP's floor for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing is a processor lever for attackers: two at once, a short queue, and the rest is turned away. */
const gate = createGate({ running: 2, waiting: 64 }, () => unavailable(1));

/** Told of every hash that begins, and nothing about it: for whoever measures or counts them. */
const hashing = channel('ansinh:password-hash');

/** A hash that no password has: what an unknown login is compared with, so that it costs the same. */
let nobodysHash: Promise<string> | undefined;

/**
 * Hashes a password (argon2id, m=19456 KiB, t=2, p=1), after NFKC so that every keyboard gives the same bytes.
 *
 * @returns a PHC string.
 * @throws CodedError UNAVAILABLE when too many hashes are waiting already.
 */
export function hashPassword(password: string): Promise<string> {
  return gate(() => {
    hashing.publish({});
    return hash(password.normalize('NFKC'), COST);
  });
}

/**
 * Whether a password is the one that was hashed; without a hash the answer is no, at the same cost.
 *
 * @param passwordHash PHC string, or null for an account that does not exist.
 * @throws CodedError UNAVAILABLE when too many hashes are waiting already.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hash('không ai có mật khẩu này', COST);
  const compared = passwordHash ?? (await nobodysHash);
  const same = await gate(() => {
    hashing.publish({});
    return verify(compared, password.normalize('NFKC'));
  });
  return passwordHash !== null && same;
}
