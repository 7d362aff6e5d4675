import type { DirectoryService } from '../directory/index.ts';
import { type ContactKind, OFFICIAL_CONTACTS, type OfficialContact } from './contacts.ts';

/** What a text that claims to be a contact turns out to be. */
export interface ContactVerdict {
  official: boolean;
  /** Null when it is neither a number, an e-mail address nor a web address. */
  kind: ContactKind | null;
  /** The published contact that it is; null for other pages and mailboxes of the agency, and for what is not official. */
  contact: OfficialContact | null;
}

/**
 * Domains of the agency. Names below `.gov.vn` are given to state bodies only, so all that stands below these is theirs.
 */
const DOMAINS = ['baohiemxahoi.gov.vn'];

/**
 * Whether a phone number, e-mail address or web address is one of the agency's.
 *
 * The whole value must be it: a look-alike (`baohiemxahoi-gov.vn`, a Cyrillic `о`), a longer number, or the official
 * name before an `@` is not.
 */
export function judgeContact(value: string): ContactVerdict {
  const text = value.normalize('NFKC').trim();
  const number = numberOf(text);
  if (number !== null) return judgeNumber(number);
  const mailDomain = /^(?:mailto:)?<?[^\s@<>/?#:]+@([^\s@<>/?#:]+)>?$/i.exec(text)?.[1];
  if (mailDomain !== undefined) return { official: isOurs(mailDomain.toLowerCase()), kind: 'EMAIL', contact: null };
  const address = addressOf(text);
  return address ? judgeAddress(address) : { official: false, kind: null, contact: null };
}

/** The national digits of a number in any way of writing; null when the text is none. */
function numberOf(text: string): string | null {
  const digits = text.replace(/^(tel|sms):/i, '').replace(/[\s.()\u2010-\u2015-]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return null;
  return digits.replace(/^(\+|00)84(?=\d)/, '').replace(/^84(?=1900\d{4}$)/, '');
}

/** Whether a value is one of the numbers in some fields, of which each may hold several, such as `024 9900 0100; 024 9900 0101`. */
export function isNumberIn(fields: readonly string[], value: string): boolean {
  const number = subscriberOf(value);
  return (
    number !== null && fields.some((field) => field.split(/[;,/]|\s-\s/).some((one) => subscriberOf(one) === number))
  );
}

/** The same, where the office numbers of today's agencies are official, too. */
export async function judgeWithAgencies(
  value: string,
  { agencyPhones }: Pick<DirectoryService, 'agencyPhones'>,
): Promise<ContactVerdict> {
  const verdict = judgeContact(value);
  if (verdict.official || verdict.kind !== 'PHONE') return verdict;
  return { ...verdict, official: isNumberIn(await agencyPhones(), value) };
}

/** The number as the world dials it behind +84: without the zero that Vietnam dials first. */
const subscriberOf = (value: string): string | null =>
  numberOf(value.normalize('NFKC').trim())?.replace(/^0/, '') ?? null;

function judgeNumber(number: string): ContactVerdict {
  const contact = OFFICIAL_CONTACTS.find(({ kind, value }) => isNumber(kind) && value.replaceAll(' ', '') === number);
  return { official: contact !== undefined, kind: contact?.kind ?? 'PHONE', contact: contact ?? null };
}

const isNumber = (kind: ContactKind): boolean => kind === 'PHONE' || kind === 'SMS';

/** The text as a browser would open it. */
function addressOf(text: string): URL | null {
  // A bare number is an IPv4 address to browsers, and no web address to people.
  // Browsers read a backslash as a slash, other programs do not: `https://a\@b` is a page of two places.
  if (/[\s\\]/.test(text) || !/[^.]\.[^.]/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*\.[^/]*:\d/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /[^.]\.[^.]/.test(url.hostname) ? url : null;
}

function judgeAddress(url: URL): ContactVerdict {
  const isPlain = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.port;
  const host = url.hostname.replace(/\.$/, '');
  const official = isPlain && isOurs(host);
  const published = OFFICIAL_CONTACTS.find(({ kind, value }) => kind === 'WEBSITE' && new URL(value).hostname === host);
  return { official, kind: 'WEBSITE', contact: (official && published) || null };
}

function isOurs(host: string): boolean {
  return DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
