import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const HOUR = 60 * 60_000;

/** Uploads that one device, or one person who is signed in, asks for. */
const CALLER: RateLimit = { name: 'file:caller', limit: 40, windowMs: HOUR, lockMs: HOUR };
/** Uploads from one network; wide, because an office or a village shares one. */
const NETWORK: RateLimit = { name: 'file:network', limit: 240, windowMs: HOUR, lockMs: HOUR, shared: true };
const NETWORK_DAY: RateLimit = {
  name: 'file:network-day',
  limit: 1_000,
  windowMs: 24 * HOUR,
  lockMs: HOUR,
  shared: true,
};

/**
 * The counters of a request for an upload.
 *
 * @param who a member's or an officer's id, or the id of a device, which counts within its network only: whoever
 *   makes one up anew for each request gains nothing beyond the network's limit.
 */
export function uploadsOf(who: { signedIn: string | null; deviceId: string | null }, clientAddress: string): Counter[] {
  const network = networkOf(clientAddress);
  const caller = who.signedIn ? ['person', who.signedIn] : ['device', network, who.deviceId ?? ''];
  return [
    { rule: CALLER, of: caller },
    ...(clientAddress ? [NETWORK, NETWORK_DAY].map((rule) => ({ rule, of: [network] })) : []),
  ];
}

/** Bodies that one upload address is sent: what is refused by type or size may be mended, not tried for ever. */
const ADDRESS: RateLimit = { name: 'file:address', limit: 10, windowMs: HOUR, lockMs: HOUR };

/** The counter of an upload address. */
export function triesAt(fileId: string): Counter {
  return { rule: ADDRESS, of: [fileId] };
}
