import { expect, it } from 'vitest';
import { welcome } from './welcome.ts';

const login = { code: '9900000001', name: 'Nguyễn Thị Minh Họa', about: 'người thử · a demo person' };

it('draws a box whose lines are all of one width, Vietnamese letters included', () => {
  const text = welcome({
    host: '127.0.0.1',
    port: 4000,
    hasInbox: true,
    logins: [login],
    officer: 'can.bo',
    password: 'mật-khẩu-thử',
  });
  const widths = text.split('\n').map((line) => [...line.normalize('NFC')].length);
  expect(new Set(widths).size).toBe(1);
});

it.each([
  ['0.0.0.0', 'http://localhost:4000/graphql'],
  ['::', 'http://localhost:4000/graphql'],
  ['::1', 'http://[::1]:4000/graphql'],
  ['10.0.0.5', 'http://10.0.0.5:4000/graphql'],
])('gives an address that a browser here can open when it listens on %s', (host, address) => {
  expect(welcome({ host, port: 4000, hasInbox: false, logins: [], officer: null, password: '' })).toContain(address);
});

it('says nothing of an inbox or of demo people where there are none', () => {
  const text = welcome({
    host: '127.0.0.1',
    port: 4000,
    hasInbox: false,
    logins: [],
    officer: null,
    password: 'mật-khẩu-thử',
  });
  expect(text).not.toMatch(/inbox|mật-khẩu-thử/);
});
