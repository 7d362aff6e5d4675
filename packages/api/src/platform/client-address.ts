import { isIP, isIPv6 } from 'node:net';

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The IP address of a caller.
 *
 * Anybody may send `X-Forwarded-For`; only what our own proxies added at its right end is believed.
 * @param peer address at the other end of the socket.
 * @param trustedProxies how many of our proxies stand before the server; 0 ignores the header.
 * @returns an empty text when nothing is known.
 */
export function clientAddressOf(
  peer: string | undefined,
  forwardedFor: string | null | undefined,
  trustedProxies: number,
): string {
  const hops = [...(forwardedFor ?? '').split(',').map((hop) => hop.trim()), peer ?? ''];
  const claimed = plain(hops.at(-1 - trustedProxies) ?? '');
  return isIP(claimed) ? claimed : plain(peer ?? '');
}

function plain(address: string): string {
  return MAPPED_IPV4.exec(address)?.[1] ?? address;
}

/**
 * Whose address it is, for counting: one IPv4 address, or the /64 that an IPv6 subscriber gets whole (RFC 6177).
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
