import { expect, test } from 'vitest';
import { clientAddressOf, networkOf } from './client-address.ts';

test.each([
  ['203.0.113.7', null, 0, '203.0.113.7'],
  ['203.0.113.7', '198.51.100.9', 0, '203.0.113.7'],
  ['10.0.0.1', '198.51.100.9', 1, '198.51.100.9'],
  ['10.0.0.1', '1.1.1.1, 198.51.100.9', 1, '198.51.100.9'],
  ['10.0.0.1', '1.1.1.1, 198.51.100.9, 10.0.0.2', 2, '198.51.100.9'],
  ['10.0.0.1', null, 1, '10.0.0.1'],
  ['10.0.0.1', 'not an address', 1, '10.0.0.1'],
  ['10.0.0.1', '198.51.100.9', 5, '10.0.0.1'],
  ['::ffff:203.0.113.7', null, 0, '203.0.113.7'],
  ['10.0.0.1', '2001:db8::1', 1, '2001:db8::1'],
  [undefined, null, 0, ''],
])('from %s with X-Forwarded-For %s behind %d proxies it is %s', (peer, forwarded, proxies, address) => {
  expect(clientAddressOf(peer, forwarded, proxies)).toBe(address);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
