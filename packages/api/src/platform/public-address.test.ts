import { expect, test } from 'vitest';
import { publicAddressOf } from './public-address.ts';

const asked = (host: string | null, forwardedProto: string | null, trusted = 0, given?: string) =>
  publicAddressOf({ host, forwardedProto }, given, trusted);

test('an operator’s word comes first', () => {
  expect(asked('evil.example', 'https', 1, 'https://api.example.vn')).toBe('https://api.example.vn');
});

test('else it is where the request went; the scheme is a proxy’s word, and only a trusted one’s', () => {
  expect(asked('localhost:4000', null)).toBe('http://localhost:4000');
  expect(asked('api.example.vn', 'https')).toBe('http://api.example.vn');
  expect(asked('api.example.vn', 'https', 1)).toBe('https://api.example.vn');
  expect(asked('api.example.vn', 'https, http', 1)).toBe('http://api.example.vn');
});

test('a host that is none leads to this machine, and never anywhere with a path', () => {
  expect(asked(null, null)).toBe('http://localhost');
  expect(asked('a b', null)).toBe('http://localhost');
  expect(asked('api.example.vn/evil?x=', null)).toBe('http://api.example.vn');
  expect(asked('user:pass@api.example.vn', null)).toBe('http://api.example.vn');
});
