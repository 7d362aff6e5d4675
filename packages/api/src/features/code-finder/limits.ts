import { createHmac } from 'node:crypto';
import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';
import type { Attributes } from './attributes.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** One try is free; from the second on work is asked for. */
const FREE_PERSON: RateLimit = { name: 'code-finder:free-person', limit: 1, windowMs: DAY, lockMs: DAY };
const FREE_NETWORK: RateLimit = { name: 'code-finder:free-network', limit: 1, windowMs: HOUR, lockMs: HOUR };
/** Tries at one person, or at one number, from wherever they come. */
const PERSON: RateLimit = { name: 'code-finder:person', limit: 5, windowMs: DAY, lockMs: DAY };
const NUMBER: RateLimit = { name: 'code-finder:number', limit: 5, windowMs: DAY, lockMs: DAY };
/** Tries that share all but one attribute; wide, as many people share a name or a birthday in a province. */
const ALL_BUT_ONE: RateLimit = { name: 'code-finder:all-but-one', limit: 50, windowMs: DAY, lockMs: DAY };
/** One address; wide, as many share one, and each try costs it work. */
const NETWORK: RateLimit = { name: 'code-finder:network', limit: 60, windowMs: HOUR, lockMs: HOUR };

/** A keyed hash: neither a counter nor the trail can be searched for a person without the key. */
export function subjectHmac(key: Buffer, attributes: readonly unknown[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(attributes)).digest();
}

/**
 * The counters of a look-up.
 *
 * Whichever attribute somebody iterates, the others stay, and a counter stands on them: name with birth date, the
 * number alone, and for pairs that people share, all but the one that changes.
 * @returns `free`: used up by the first try; `limits`: nothing is answered once one of them is used up.
 */
export function countersOf(
  attributes: Attributes,
  clientAddress: string,
  key: Buffer,
): { free: Counter[]; limits: Counter[] } {
  const on = (rule: RateLimit, ...parts: unknown[]): Counter => ({
    rule,
    of: [subjectHmac(key, parts).toString('base64url')],
  });
  const { method, place } = attributes;
  const name = attributes.name?.folded;
  const birth = attributes.birth?.date;
  const number = attributes.identityNumber ?? attributes.householdCode ?? attributes.card?.number;
  const free: Counter[] = [];
  const limits: Counter[] = [];
  if (name && birth) {
    free.push(on(FREE_PERSON, 'person', name, birth));
    limits.push(on(PERSON, name, birth));
  }
  if (number) {
    free.push(on(FREE_PERSON, 'number', method, number));
    limits.push(on(NUMBER, method, number));
  }
  if (place) {
    limits.push(on(ALL_BUT_ONE, 'name', name, place.province));
    limits.push(on(ALL_BUT_ONE, 'birth', birth, place.province));
  }
  // A card with one of both: the number can be iterated beside it.
  if (attributes.card && !(name && birth)) limits.push(on(ALL_BUT_ONE, 'card', name ?? birth));
  if (clientAddress) {
    free.push(on(FREE_NETWORK, networkOf(clientAddress)));
    limits.push(on(NETWORK, networkOf(clientAddress)));
  }
  return { free, limits };
}
