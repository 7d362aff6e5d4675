import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { badInput } from '../../platform/errors.ts';

/** A code lives this long, in milliseconds. */
export const CODE_LIFE_MS = 5 * 60_000;
/** A new code may be asked for after this long, in milliseconds. */
export const RESEND_AFTER_MS = 60_000;

const FORM = /^[0-9]{6}$/;

/** What a code is bound to: it is worth nothing anywhere else. */
export interface CodeBinding {
  memberId: string;
  id: string;
  purpose: string;
  deviceId: string;
  /** A phone or e-mail that the code would register. */
  newContact: string | null;
}

/** Six digits, each of the million equally likely. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** What the database keeps of a code: an HMAC with all that it is bound to. */
export function codeHmac(key: Buffer, binding: CodeBinding, code: string): Buffer {
  const { memberId, id, purpose, deviceId, newContact } = binding;
  const bound = JSON.stringify([memberId, id, purpose, deviceId, newContact, code]);
  return createHmac('sha256', key).update(bound).digest();
}

/** Compares in the same time wherever they differ. */
export function sameHmac(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A code as it was sent: full-width digits and spaces are taken as meant. */
export function parseCode(code: string): string {
  const plain = code.normalize('NFKC').replaceAll(/\s/g, '');
  if (FORM.test(plain)) return plain;
  throw badInput('input.code', {
    vi: 'Mã xác nhận gồm 6 chữ số. Hãy nhập đúng mã đã nhận.',
    en: 'The code has 6 digits. Enter the one that you received.',
  });
}
