import { domainToASCII } from 'node:url';
import { badInput } from '../../platform/errors.ts';
import type { NewContact } from '../otp/index.ts';

/** What an account is reached by. */
export type AccountContactKind = 'PHONE' | 'EMAIL';

const PHONE = /^0[35789][0-9]{8}$/;
/** Letters of any script and what RFC 5321 allows without quotes; nothing that separates addresses in a header. */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const MAX_LOCAL_OCTETS = 64;
const MAX_EMAIL = 254;

/**
 * A mobile number as it is stored, such as `0912345678`: `+84`, `84` and `0084` stand for the leading 0; spaces, points,
 * dashes and brackets are dropped, full-width digits are taken as meant.
 *
 * @throws CodedError BAD_USER_INPUT for anything but a Vietnamese mobile number (prefixes 03, 05, 07, 08 and 09).
 */
export function parsePhone(given: string, argument: string): string {
  const plain = given
    .normalize('NFKC')
    .replaceAll(/[\s.()-]/g, '')
    .replace(/^(\+|00)?84(?=\d{9}$)/, '0');
  if (PHONE.test(plain)) return plain;
  throw badInput(argument, {
    vi: 'Số điện thoại phải là số di động Việt Nam gồm 10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    en: 'The phone must be a Vietnamese mobile number: 10 digits that begin with 03, 05, 07, 08 or 09.',
  });
}

/**
 * An e-mail address as it is stored: NFC, its domain in lower case (and in ASCII when it is international). The part
 * before the `@` is kept as it is written, since only its server knows whether case matters.
 *
 * @throws CodedError BAD_USER_INPUT for what is no single address of at most 254 characters.
 */
export function parseEmail(given: string, argument: string): string {
  const [local = '', domain = '', ...more] = given.normalize('NFC').trim().split('@');
  const ascii = isHostName(domain) ? domainToASCII(domain) : '';
  const email = `${local}@${ascii}`;
  const fits = Buffer.byteLength(local) <= MAX_LOCAL_OCTETS && email.length <= MAX_EMAIL;
  if (more.length === 0 && fits && LOCAL_PART.test(local) && /^[^.]+(\.[^.]+)*\.[a-z][a-z0-9-]+$/.test(ascii))
    return email;
  throw badInput(argument, {
    vi: 'Địa chỉ thư điện tử không hợp lệ. Hãy nhập một địa chỉ như ten@example.vn, nhiều nhất 254 ký tự.',
    en: 'The e-mail address is not valid. Enter one address such as ten@example.vn, at most 254 characters.',
  });
}

/** Letters, digits and dashes between points; `domainToASCII` alone would take `%2e` and a number as well. */
function isHostName(domain: string): boolean {
  return domain.split('.').every((label) => /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label));
}

/** A contact as it is stored, and how a message goes there. */
export function parseContact(given: { kind: AccountContactKind; newValue: string }): NewContact {
  return given.kind === 'PHONE'
    ? { channel: 'SMS', to: parsePhone(given.newValue, 'input.newValue') }
    : { channel: 'EMAIL', to: parseEmail(given.newValue, 'input.newValue') };
}
