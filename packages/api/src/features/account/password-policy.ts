import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unaccented } from '../../platform/fold.ts';

/** Why a password is refused. */
export type PasswordWeakness =
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'UNREADABLE'
  | 'COMMON'
  | 'REPEATED'
  | 'CONTAINS_CODE'
  | 'CONTAINS_NAME'
  | 'CONTAINS_BIRTH_DATE'
  | 'CONTAINS_PHONE'
  | 'SAME_AS_BEFORE';

/** Characters of a password (NIST SP 800-63B-4, §3.1.1.2: at least 8 beside a second factor; here a code guards). */
export const PASSWORD_LENGTH = { min: 8, max: 128 };

/** What a password may not be made of. */
export interface PasswordOwner {
  socialInsuranceCode: string;
  personalIdNumber: string | null;
  fullName: string;
  /** UTC midnight. */
  birthDate: Date;
  phone: string | null;
}

/** Some 500 passwords that people in Vietnam and elsewhere choose first, one a line, written as `lettersOf` writes. */
const COMMON = new Set(
  readFileSync(resolve(import.meta.dirname, 'common-passwords.txt'), 'utf8')
    .trim()
    .split('\n'),
);
/** A name's parts are too short and too frequent to be refused alone; two together say who it is. */
const LONGEST_HARMLESS_NAME = 5;

/**
 * Every reason against a password; none when it may be used. Any script is welcome, and so are spaces.
 *
 * Rules of composition (a digit, a capital) are left out on purpose: NIST SP 800-63B-4, §3.1.1.2.
 */
export function weaknessesOf(password: string, owner: PasswordOwner): PasswordWeakness[] {
  const plain = password.normalize('NFKC');
  const length = [...plain].length;
  const letters = lettersOf(plain);
  const found: PasswordWeakness[] = [];
  if (length < PASSWORD_LENGTH.min) found.push('TOO_SHORT');
  if (length > PASSWORD_LENGTH.max) found.push('TOO_LONG');
  if (/[\p{Cc}\p{Cs}\p{Cn}]/u.test(plain)) found.push('UNREADABLE');
  if (isCommon(letters)) found.push('COMMON');
  if (new Set(letters).size <= 2) found.push('REPEATED');
  if (containsAny(letters, [owner.socialInsuranceCode, owner.personalIdNumber ?? ''])) found.push('CONTAINS_CODE');
  if (containsName(letters, owner.fullName)) found.push('CONTAINS_NAME');
  if (containsAny(letters, writtenDates(owner.birthDate))) found.push('CONTAINS_BIRTH_DATE');
  if (owner.phone && containsAny(letters, [owner.phone, owner.phone.slice(1)])) found.push('CONTAINS_PHONE');
  return found;
}

/** Lower case, without accents, separators and spaces: `Mật Khẩu-123` is `matkhau123`. */
function lettersOf(text: string): string {
  return unaccented(text).replaceAll(/[\s._\-/]/g, '');
}

/** On the list, or on it with a few signs or digits behind, such as `matkhau123!`. */
function isCommon(letters: string): boolean {
  return (
    COMMON.has(letters) || COMMON.has(letters.replace(/[\p{P}\p{S}]+$/u, '')) || COMMON.has(letters.replaceAll('@', ''))
  );
}

function containsAny(letters: string, forbidden: readonly string[]): boolean {
  return forbidden.some((it) => it !== '' && letters.includes(it));
}

/** The full name, or its last two words, in either order: `Nguyễn Văn An`, `vanan`, `anvan`. */
function containsName(letters: string, fullName: string): boolean {
  const words = fullName.split(/\s+/).map(lettersOf);
  const [middle = '', given = ''] = words.slice(-2);
  const forms = [words.join(''), middle + given, given + middle];
  return containsAny(
    letters,
    forms.filter((form) => form.length >= LONGEST_HARMLESS_NAME),
  );
}

/** A birth date as people type it: 15091984, 150984, 19840915. */
function writtenDates(date: Date): string[] {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return [day + month + year, year + month + day, day + month + year.slice(2), year.slice(2) + month + day];
}
