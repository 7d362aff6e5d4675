import { randomBytes } from 'node:crypto';
import { badInput } from '../../platform/errors.ts';

/** Crockford's base 32: digits and letters without I, L, O and U, which are misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_CHARACTERS = 7;
const FORM = /^(?:PA)?(\d{4})([0-9A-HJKMNP-TV-Z]{8})$/;

/**
 * A new code to follow a petition by (mã tra cứu), such as `PA-2026-7K3M9QX1`: 35 random bits and a check character.
 *
 * It says nothing of its sender, nor how many petitions there are. Its being new is for the database to see.
 */
export function newTrackingCode(year: number): string {
  const random = [...randomBytes(RANDOM_CHARACTERS)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return `PA-${year}-${random}${checkCharacter(random)}`;
}

/**
 * A code as it is stored: case, blanks and hyphens do not matter, O is 0, I and L are 1, and `PA` may be left out.
 *
 * @throws CodedError BAD_USER_INPUT for what no code can be. A slip of one character is seen by the check character,
 *   which anybody may compute: that tells nobody which codes are given.
 */
export function readTrackingCode(text: string, argument: string): string {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const [, year = '', characters = ''] = FORM.exec(plain) ?? [];
  const random = characters.slice(0, RANDOM_CHARACTERS);
  if (characters !== '' && characters.slice(RANDOM_CHARACTERS) === checkCharacter(random))
    return `PA-${year}-${characters}`;
  throw badInput(argument, {
    vi: 'Mã tra cứu viết như PA-2026-7K3M9QX1 và có ký tự kiểm tra; hãy đối chiếu từng ký tự.',
    en: 'A tracking code is written like PA-2026-7K3M9QX1, with a check character: compare every character.',
  });
}

/** Luhn's algorithm modulo 32 (ISO/IEC 7812-1, annex B, for 32 characters): sees every slip of one character. */
function checkCharacter(random: string): string {
  let sum = 0;
  for (const [index, character] of [...random].reverse().entries()) {
    const value = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / ALPHABET.length) + (value % ALPHABET.length);
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}
