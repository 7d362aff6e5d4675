import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Five wrong passwords lock for 15 minutes: for this device, and for this address where the device is a stranger's. */
const BY_DEVICE: RateLimit = { name: 'password:device', limit: 5, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };
const BY_ADDRESS: RateLimit = { name: 'password:address', limit: 5, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };
/** All strangers together, against guessing from many addresses. */
const BY_STRANGERS: RateLimit = { name: 'password:strangers', limit: 50, windowMs: 24 * HOUR, lockMs: HOUR };
/** One address over all accounts, against trying one password on everybody; wide, because many share an address. */
const SPRAYING: RateLimit = { name: 'password:spraying', limit: 300, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };

/** What is known of a try at a password. */
export interface PasswordTry {
  /** As it was given: the two numbers of a person are counted apart, so that a lock on one says nothing of the other. */
  login: string;
  /** The account's key, or the login when there is no account: both are locked alike. */
  account: string;
  deviceId: string;
  /** Whether this device has been signed in to the account before. */
  deviceKnown: boolean;
  clientAddress: string;
}

/**
 * The counters of a try.
 *
 * A device that the account knows is judged by its own tries alone: whatever strangers do, they cannot lock the owner
 * out. The device's id is random and known to the device only.
 *
 * @returns `own` start afresh after a right password; `shared` give back only this try.
 */
export function countersOf(tried: PasswordTry): { own: Counter[]; shared: Counter[] } {
  const own: Counter[] = [{ rule: BY_DEVICE, of: [tried.login, tried.deviceId] }];
  if (tried.deviceKnown) return { own, shared: [] };
  const shared: Counter[] = [{ rule: BY_STRANGERS, of: [tried.account] }];
  if (tried.clientAddress) {
    const network = networkOf(tried.clientAddress);
    own.push({ rule: BY_ADDRESS, of: [tried.login, network] });
    shared.push({ rule: SPRAYING, of: [network] });
  }
  return { own, shared };
}

/** Guessing the owner's password from a session that somebody left open, whatever it is asked for. */
export function ownPasswordTries(memberId: string): Counter {
  return { rule: BY_DEVICE, of: ['old password', memberId] };
}

const CONTACT_CODES: RateLimit = { name: 'contact:codes', limit: 5, windowMs: HOUR, lockMs: HOUR };

/** Codes that one new phone or e-mail receives, over all accounts: nobody is flooded by strangers. */
export function contactCodesTo(contact: string): Counter {
  return { rule: CONTACT_CODES, of: [contact] };
}

const ACCOUNTS_ASKED: RateLimit = { name: 'accounts:officer', limit: 120, windowMs: HOUR, lockMs: HOUR };

/** Accounts that one officer asks after or gives orders about: a desk serves fewer, a stolen token would want more. */
export function accountsAskedBy(officerId: string): Counter {
  return { rule: ACCOUNTS_ASKED, of: [officerId] };
}

const RESETS: RateLimit = { name: 'reset:address', limit: 200, windowMs: HOUR, lockMs: HOUR };

/** Resets that one address asks for, over all accounts; wide, because mobile networks put many behind one. */
export function resetsAskedFrom(clientAddress: string): Counter {
  return { rule: RESETS, of: [networkOf(clientAddress)] };
}
