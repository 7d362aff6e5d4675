import { describe, expect, test } from 'vitest';
import { parseEmail, parsePhone } from './contact.ts';

describe('a phone', () => {
  test.each([
    '0912345678',
    '+84912345678',
    '84912345678',
    '0084912345678',
    ' 091 234 56 78 ',
    '+84 (91) 234-56.78',
    '０９１２３４５６７８',
    '091\u00a0234\u00a05678',
  ])('%j is kept as ten digits', (given) => {
    expect(parsePhone(given, 'phone')).toBe('0912345678');
  });

  test.each([
    '',
    '091234567',
    '09123456789',
    '0212345678',
    '+85912345678',
    '912345678',
    '0912345678;0912345679',
    '0x12345678',
  ])('%j is refused, and not repeated', (given) => {
    expect(() => parsePhone(given, 'input.newValue')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.not.stringContaining(given || '\0') }),
    );
  });
});

describe('an e-mail address', () => {
  test.each([
    [' hoa@Example.VN ', 'hoa@example.vn'],
    ['Hoa.Do+BHXH@MAIL.example.com', 'Hoa.Do+BHXH@mail.example.com'],
    ['ho\u0061\u0300@example.vn', 'hoà@example.vn'],
    ['hoa@Bưuđiện.vn', 'hoa@xn--buin-1ua66gr30m.vn'],
  ])('%j is kept as %j', (given, kept) => {
    expect(parseEmail(given, 'email')).toBe(kept);
  });

  test.each([
    '',
    'hoa',
    'hoa@',
    '@example.vn',
    'hoa@localhost',
    'hoa@127.0.0.1',
    'hoa@-a.vn',
    'hoa@a..vn',
    'hoa@a%2evn',
    '.hoa@example.vn',
    'h..a@example.vn',
    'a@x.vn,b@y.vn',
    'a,b@x.vn',
    '"a b"@x.vn',
    'Hoà <hoa@x.vn>',
    'hoa@x.vn\r\nBcc: ai@y.vn',
    `${'a'.repeat(65)}@example.vn`,
    `hoa@${'a.'.repeat(125)}vn`,
  ])('%j is refused', (given) => {
    expect(() => parseEmail(given, 'input.newValue')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
