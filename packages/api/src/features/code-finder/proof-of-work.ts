import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Queryable } from '../../platform/database/transaction.ts';
import { countAttempt, type RateLimit } from '../../platform/rate-limit.ts';

/** A task that costs the caller something. */
export interface EffortChallenge {
  /** Opaque, signed. */
  challenge: string;
  /** How many leading bits of the hash must be 0. */
  difficulty: number;
  expiresAt: Date;
}

/** The answer to a task. */
export interface EffortProof {
  challenge: string;
  nonce: string;
}

/**
 * What is asked of a caller from the second try on.
 *
 * A captcha can stand in its place: its `challenge` names the puzzle, its `nonce` is the token of the solver.
 */
export interface EffortGuard {
  challenge(now: Date): EffortChallenge;
  /** Whether a task of ours was solved in time and for the first time; it counts as used then. */
  accepts(db: Queryable, proof: EffortProof, now: Date): Promise<boolean>;
}

const LIFE_MS = 5 * 60_000;
/** 65,536 hashes on average: about a tenth of a second of one core, and a thousand tries cost minutes. */
const DIFFICULTY = 16;
const ONCE: RateLimit = { name: 'code-finder:proof', limit: 1, windowMs: LIFE_MS, lockMs: LIFE_MS };
const CHALLENGE = /^(\d{13})\.(\d{1,2})\.[\w-]{22}\.([\w-]{43})$/;
const NONCE = /^[\w-]{1,64}$/;

/** A proof of work: a nonce for which SHA-256(challenge + nonce) begins with enough zero bits. */
export function createProofOfWork(key: Buffer): EffortGuard {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    challenge(now) {
      const expiresAt = new Date(now.getTime() + LIFE_MS);
      const task = `${expiresAt.getTime()}.${DIFFICULTY}.${randomBytes(16).toString('base64url')}`;
      return { challenge: `${task}.${sign(task).toString('base64url')}`, difficulty: DIFFICULTY, expiresAt };
    },
    async accepts(db, { challenge, nonce }, now) {
      const [, expiresAt = '', difficulty = '', signature = ''] = CHALLENGE.exec(challenge) ?? [];
      if (!signature || !NONCE.test(nonce) || Number(expiresAt) <= now.getTime()) return false;
      const task = challenge.slice(0, -signature.length - 1);
      if (!timingSafeEqual(sign(task), Buffer.from(signature, 'base64url'))) return false;
      if (leadingZeroBits(challenge + nonce) < Number(difficulty)) return false;
      return (await countAttempt(db, [{ rule: ONCE, of: [challenge] }], now)) === null;
    },
  };
}

/** How many bits are 0 before the first 1 of the text's SHA-256. */
export function leadingZeroBits(text: string): number {
  let bits = 0;
  for (const byte of createHash('sha256').update(text).digest()) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
