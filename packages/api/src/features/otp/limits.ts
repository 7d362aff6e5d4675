import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const SENT: RateLimit = { name: 'code:sent', limit: 5, windowMs: HOUR, lockMs: HOUR };
const FAILED: RateLimit = { name: 'code:failed', limit: 10, windowMs: DAY, lockMs: DAY };
/** Nobody is refused by this one: it rings. */
const FAILED_ANYWHERE: RateLimit = { name: 'code:failed-anywhere', limit: 1_000, windowMs: HOUR, lockMs: HOUR };

/** Codes sent to an account: at most 5 an hour. */
export function sentTo(memberId: string): Counter {
  return { rule: SENT, of: [memberId] };
}

/** Wrong codes of an account: at most 10 a day. */
export function failedBy(memberId: string): Counter {
  return { rule: FAILED, of: [memberId] };
}

/** Wrong codes of everybody, for the alarm. */
export const failedAnywhere: Counter = { rule: FAILED_ANYWHERE, of: [] };
