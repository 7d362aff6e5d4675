import { createHash } from 'node:crypto';
import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const MINUTE = 60_000;

/** One device; a person types a question in no less than some seconds. */
const DEVICE: RateLimit = { name: 'assistant:device', limit: 30, windowMs: 10 * MINUTE, lockMs: 10 * MINUTE };
/** One address; wide, as many people share one. */
const NETWORK: RateLimit = {
  name: 'assistant:network',
  limit: 300,
  windowMs: 10 * MINUTE,
  lockMs: 10 * MINUTE,
  shared: true,
};

/** The counters of a question, or of a conversation that begins. */
export function countersOf(deviceId: string, clientAddress: string): Counter[] {
  const device: Counter = { rule: DEVICE, of: [deviceId] };
  return clientAddress ? [device, { rule: NETWORK, of: [networkOf(clientAddress)] }] : [device];
}

/** How many characters a question has at most. */
export const LONGEST_QUESTION = 500;
/** How long a conversation is kept after its last question, in milliseconds. */
export const KEPT_MS = 30 * 24 * 60 * MINUTE;
/** Questions of one conversation; the table checks it too. */
export const MOST_QUESTIONS = 100;

/** What of a secret is stored: whoever reads the table cannot use it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
