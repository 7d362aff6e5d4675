import { createHash } from 'node:crypto';
import { badInput } from '../../platform/errors.ts';
import type { Localized } from '../../platform/locale.ts';
import { parseEmail, parsePhone } from '../account/index.ts';
import type { PetitionKind } from './terms.ts';

type Optional<T> = T | null | undefined;

/** A petition as it was typed. */
export interface LetterInput {
  kind: PetitionKind;
  subject: string;
  content: string;
  agencyCode?: Optional<string>;
  provinceCode?: Optional<string>;
  wardCode?: Optional<string>;
  contact?: Optional<{
    fullName: string;
    phone: string;
    email?: Optional<string>;
    address?: Optional<string>;
  }>;
  attachments?: Optional<readonly string[]>;
  notifyBy?: Optional<'SMS' | 'EMAIL'>;
  clientKey?: Optional<string>;
}

/** Who sends, where no account says so. */
export interface Contact {
  fullName: string;
  phone: string;
  email: string | null;
  address: string | null;
}

/** Where a petition goes, as its sender knows it: an agency, else a place. */
export interface Addressee {
  agencyCode: string | null;
  provinceCode: string | null;
  wardCode: string | null;
}

/** A petition as it is stored; plain, so that it can wait as JSON for its code. */
export interface Letter {
  kind: PetitionKind;
  subject: string;
  content: string;
  addressee: Addressee;
  contact: Contact | null;
  attachments: readonly string[];
  notifyBy: 'SMS' | 'EMAIL';
  clientKey: string | null;
}

const SUBJECT = { min: 5, max: 200 };
const CONTENT = { min: 20, max: 5_000 };
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 255;
/** Files that one message may carry. */
export const MOST_ATTACHMENTS = 5;

/** Characters that nobody sees: controls, halves of pairs, and those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * Reads a petition.
 *
 * @param signedIn a member's contact is the account's, so what is given beside it is not used.
 * @throws CodedError BAD_USER_INPUT that names the field and its limits, never the value.
 */
export function readLetter(input: LetterInput, signedIn: boolean): Letter {
  return {
    kind: input.kind,
    subject: lineOf(input.subject, SUBJECT, 'input.subject'),
    content: plainText(input.content, CONTENT, 'input.content'),
    addressee: {
      agencyCode: codeOf(input.agencyCode, /^[0-9A-Z.-]{1,10}$/, 'input.agencyCode', AGENCY_FORM),
      provinceCode: codeOf(input.provinceCode, /^\d{2}$/, 'input.provinceCode', PROVINCE_FORM),
      wardCode: codeOf(input.wardCode, /^\d{5}$/, 'input.wardCode', WARD_FORM),
    },
    contact: signedIn ? null : contactOf(input),
    attachments: attachmentsOf(input.attachments),
    notifyBy: noticeOf(input.notifyBy ?? 'SMS', signedIn),
    clientKey: codeOf(input.clientKey, /^[\w-]{8,64}$/, 'input.clientKey', KEY_FORM),
  };
}

const AGENCY_FORM = {
  vi: 'Mã cơ quan BHXH có tối đa 10 chữ số, chữ in hoa, dấu chấm, gạch nối, ví dụ 0100.',
  en: 'An agency code has at most 10 digits, capital letters, points and hyphens, such as 0100.',
};
const PROVINCE_FORM = { vi: 'Mã tỉnh gồm 2 chữ số, ví dụ 01.', en: 'A province code has 2 digits, such as 01.' };
const WARD_FORM = { vi: 'Mã xã, phường gồm 5 chữ số, ví dụ 00070.', en: 'A ward code has 5 digits, such as 00070.' };
const KEY_FORM = {
  vi: 'Khóa gồm 8 đến 64 chữ cái không dấu, chữ số, gạch dưới, gạch nối; mỗi lần gửi mới dùng một khóa mới.',
  en: 'The key has 8 to 64 of A-Z a-z 0-9 _ -, made anew for each petition.',
};

/**
 * A text of several lines as it is stored: NFC, `\n` between lines, no blank ends.
 *
 * @throws CodedError BAD_USER_INPUT for one that is too short or too long, or holds characters that nobody sees.
 */
export function plainText(given: string, { min, max }: { min: number; max: number }, argument: string): string {
  const text = given
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return measured(text, text.replaceAll(/[\n\t]/g, ''), { min, max }, argument);
}

/**
 * A text of one line as it is stored: NFC, single blanks.
 *
 * @throws CodedError BAD_USER_INPUT as {@link plainText}.
 */
function lineOf(given: string, { min, max }: { min: number; max: number }, argument: string): string {
  const line = given.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return measured(line, line, { min, max }, argument);
}

function measured(text: string, seen: string, { min, max }: { min: number; max: number }, argument: string): string {
  const length = [...text].length;
  if (length >= min && length <= max && !INVISIBLE.test(seen)) return text;
  throw badInput(argument, {
    vi: `Hãy viết từ ${min} đến ${max} ký tự, không có ký tự điều khiển.`,
    en: `Write ${min} to ${max} characters, without control characters.`,
  });
}

function contactOf({ contact, kind }: LetterInput): Contact {
  if (!contact)
    throw badInput('input.contact', {
      vi: 'Hãy đăng nhập, hoặc ghi họ tên và số điện thoại để nhận mã xác nhận và trả lời.',
      en: 'Sign in, or give name and phone for the code and the answer.',
    });
  const address = contact.address ? lineOf(contact.address, { min: 5, max: LONGEST_ADDRESS }, ADDRESS) : null;
  if (kind === 'COMPLAINT' && !address)
    throw badInput(ADDRESS, {
      vi: 'Đơn khiếu nại phải ghi địa chỉ của người khiếu nại (Luật Khiếu nại, Điều 8).',
      en: 'A complaint names the address of whoever complains (Law on Complaints, Article 8).',
    });
  return {
    fullName: nameOf(contact.fullName),
    phone: parsePhone(contact.phone, 'input.contact.phone'),
    email: contact.email ? parseEmail(contact.email, 'input.contact.email') : null,
    address,
  };
}

const ADDRESS = 'input.contact.address';

function nameOf(given: string): string {
  const name = given.normalize('NFKC').normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if ([...name].length >= 2 && [...name].length <= LONGEST_NAME && /^[\p{L}\p{M} .'’-]+$/u.test(name)) return name;
  throw badInput('input.contact.fullName', {
    vi: `Hãy ghi họ và tên, từ 2 đến ${LONGEST_NAME} chữ, ví dụ Nguyễn Văn An.`,
    en: `Give your name, 2 to ${LONGEST_NAME} letters, such as Nguyễn Văn An.`,
  });
}

/**
 * The files of a message, each named once.
 *
 * @throws CodedError BAD_USER_INPUT for more than five.
 */
export function attachmentsOf(ids: Optional<readonly string[]>, argument = 'input.attachments'): string[] {
  const files = [...new Set(ids ?? [])];
  if (files.length <= MOST_ATTACHMENTS) return files;
  throw badInput(argument, {
    vi: `Mỗi lần gửi kèm tối đa ${MOST_ATTACHMENTS} tệp.`,
    en: `At most ${MOST_ATTACHMENTS} files go with one message.`,
  });
}

function noticeOf(notifyBy: 'SMS' | 'EMAIL', signedIn: boolean): 'SMS' | 'EMAIL' {
  if (notifyBy === 'SMS' || signedIn) return notifyBy;
  throw badInput('input.notifyBy', {
    vi: 'Không đăng nhập thì chỉ nhận thông báo qua tin nhắn đến số điện thoại đã xác nhận.',
    en: 'Without an account notices go by SMS only, to the phone that was proved.',
  });
}

function codeOf(given: Optional<string>, form: RegExp, argument: string, explained: Localized): string | null {
  if (given === null || given === undefined) return null;
  const plain = given.normalize('NFKC').trim();
  if (form.test(plain)) return plain;
  throw badInput(argument, explained);
}

/** What tells whether two letters with one key are the same. */
export function digestOf({ clientKey: _key, ...letter }: Letter): Buffer {
  return createHash('sha256').update(JSON.stringify(letter)).digest();
}
