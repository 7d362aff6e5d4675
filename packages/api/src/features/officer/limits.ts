import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const MINUTE = 60_000;
/** Wrong passwords of one login at one address; all addresses together have a wider limit, so that nobody is locked out. */
const HERE: RateLimit = { name: 'officer:address', limit: 5, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };
const ANYWHERE: RateLimit = { name: 'officer:login', limit: 50, windowMs: 24 * 60 * MINUTE, lockMs: 60 * MINUTE };
/** One address over all logins. */
const SPRAYING: RateLimit = { name: 'officer:spraying', limit: 100, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };

/** The counters of a try at an officer's password; unknown logins are counted like known ones. */
export function passwordTries(login: string, clientAddress: string): Counter[] {
  const network = networkOf(clientAddress);
  return [
    { rule: HERE, of: [login, network] },
    { rule: ANYWHERE, of: [login] },
    { rule: SPRAYING, of: [network] },
  ];
}
