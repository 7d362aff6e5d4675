import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Petitions of one sender. */
const SENDER: RateLimit = { name: 'petition:sender', limit: 10, windowMs: DAY, lockMs: DAY };
/** Letters without an account from one network; wide, because an office or a village shares one. */
const NETWORK: RateLimit = { name: 'petition:network', limit: 30, windowMs: HOUR, lockMs: HOUR };

/** Petitions that one person sends: at most 10 a day. */
export function sentBy(senderId: string): Counter {
  return { rule: SENDER, of: [senderId] };
}

/** Letters that wait for a code: each costs a text message. */
export function draftsFrom(clientAddress: string): Counter[] {
  return clientAddress ? [{ rule: NETWORK, of: [networkOf(clientAddress)] }] : [];
}

/** Codes tried with one phone from one network, and with any; whoever guesses gets 10 of 34 billion. */
const PHONE_HERE: RateLimit = { name: 'petition:ask', limit: 10, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };
const ASKING: RateLimit = { name: 'petition:asks', limit: 120, windowMs: HOUR, lockMs: HOUR, shared: true };
/** From everywhere: a crowd of addresses guesses no faster. */
const PHONE: RateLimit = { name: 'petition:ask-phone', limit: 300, windowMs: DAY, lockMs: HOUR, shared: true };

/** Questions after petitions of one phone. */
export function questionsAfter(phone: string, clientAddress: string): Counter[] {
  const network = networkOf(clientAddress);
  return [
    { rule: PHONE_HERE, of: [phone, network] },
    { rule: ASKING, of: [network] },
    { rule: PHONE, of: [phone] },
  ];
}
