import type { Counter, RateLimit } from '../../platform/rate-limit.ts';
import { RESEND_AFTER_MS } from './code.ts';
import type { ChallengePurpose } from './queries.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const PAUSE: RateLimit = { name: 'code:pause', limit: 1, windowMs: RESEND_AFTER_MS, lockMs: RESEND_AFTER_MS };
const SENT: RateLimit = { name: 'code:sent', limit: 5, windowMs: HOUR, lockMs: HOUR };
const FAILED: RateLimit = { name: 'code:failed', limit: 10, windowMs: DAY, lockMs: DAY };
/** Nobody is refused by this one: it rings. */
const FAILED_ANYWHERE: RateLimit = { name: 'code:failed-anywhere', limit: 1_000, windowMs: HOUR, lockMs: HOUR };

/**
 * Anybody may ask to reset anybody's password, and only the owner gets as far as the other codes: counted apart, so
 * that a stranger cannot use up the owner's codes.
 */
function askedBy(purpose: ChallengePurpose): string {
  return purpose === 'RESET_PASSWORD' ? 'anybody' : 'owner';
}

/** The pause between two codes for one purpose. */
export function pauseOf(memberId: string, purpose: ChallengePurpose): Counter {
  return { rule: PAUSE, of: [memberId, purpose] };
}

/** Codes sent to an account: at most 5 an hour. */
export function sentTo(memberId: string, purpose: ChallengePurpose): Counter {
  return { rule: SENT, of: [memberId, askedBy(purpose)] };
}

/** Wrong codes of an account: at most 10 a day. */
export function failedBy(memberId: string, purpose: ChallengePurpose): Counter {
  return { rule: FAILED, of: [memberId, askedBy(purpose)] };
}

/** A thousand phones with neighbouring numbers; so many of them are not registered within an hour by people. */
const RANGE: RateLimit = { name: 'code:range', limit: 100, windowMs: HOUR, lockMs: HOUR };
const RANGE_DIGITS = 7;

/**
 * Codes to a phone that whoever asks has named, counted over its range: pumping text messages into one is worth money to
 * whoever owns it. Not for codes to an account's own phone, where the answer would tell which range that is.
 */
export function codesToRange(phone: string): Counter {
  return { rule: RANGE, of: [phone.slice(0, RANGE_DIGITS)] };
}

/** Wrong codes of everybody, for the alarm. */
export const failedAnywhere: Counter = { rule: FAILED_ANYWHERE, of: [] };
