import type { DirectoryService } from '../directory/index.ts';
import { type ContactKind, OFFICIAL_CONTACTS, type OfficialContact, supportMailbox } from './contacts.ts';
import { contactsIn, type MessagePart } from './pasted-message.ts';

/** What a text that claims to be a contact turns out to be. */
export interface ContactVerdict {
  official: boolean;
  /** Null when it is neither a number, an e-mail address nor a web address. */
  kind: ContactKind | null;
  /** The published contact that it is; null for other pages and mailboxes of the agency, and for what is not official. */
  contact: OfficialContact | null;
  /** It stands below `.gov.vn`, so it belongs to the state, though not to the agency. */
  otherStateBody?: true;
}

/** What the agency answers at, as this installation knows it. */
export interface OfficialContacts {
  /** In the order in which they are shown. */
  readonly published: readonly OfficialContact[];
  /**
   * Whether a value is the agency's: published, below its domains, or a number or mailbox of one of today's agencies.
   *
   * A pasted message is so when every contact in it is; the verdict is that of the worst.
   */
  judge(value: string): Promise<ContactVerdict>;
  /** The same for many values, with one look at the agencies. */
  recogniser(): Promise<(value: string) => boolean>;
}

/** @param deps.supportEmail the mailbox that this installation answers; left out, none is published. */
export function createOfficialContacts(deps: {
  directory: Pick<DirectoryService, 'agencyContacts'>;
  supportEmail?: string | undefined;
}): OfficialContacts {
  const published = deps.supportEmail
    ? OFFICIAL_CONTACTS.toSpliced(1, 0, supportMailbox(deps.supportEmail))
    : OFFICIAL_CONTACTS;

  async function recogniser() {
    const ofAgencies = await deps.directory.agencyContacts();
    return (value: string) =>
      judgeContact(value, published).official || isNumberIn(ofAgencies, value) || isMailboxIn(ofAgencies, value);
  }

  return {
    published,
    recogniser,
    async judge(value) {
      const verdicts = readContacts(value).map((part) => ({ part, ...judgePart(part, published) }));
      const isOurs = verdicts.some(mayBeAnAgencys) ? await recogniser() : () => false;
      return worstOf(
        verdicts.map(({ part, ...verdict }) =>
          !verdict.official && isOurs(part.value) ? { official: true, kind: verdict.kind, contact: null } : verdict,
        ),
      );
    },
  };
}

const NO_CONTACT: ContactVerdict = { official: false, kind: null, contact: null };

/** The value itself where it is a contact as a whole, else those in a message. */
function readContacts(value: string): (MessagePart | { kind: null; value: string })[] {
  const whole = { kind: null, value };
  return judgeContact(value).kind !== null || !/\s/.test(value.trim()) ? [whole] : contactsIn(value);
}

/** What a message uses as a contact is one, though it be written so that it is none. */
function judgePart({ kind, value }: ReturnType<typeof readContacts>[number], published: readonly OfficialContact[]) {
  const verdict = judgeContact(value, published);
  return { ...verdict, kind: verdict.kind ?? kind };
}

const mayBeAnAgencys = ({ official, kind }: ContactVerdict): boolean =>
  !official && (kind === 'PHONE' || kind === 'EMAIL');

/** A stranger's before another state body's, and that before the agency's own. */
function worstOf(verdicts: readonly ContactVerdict[]): ContactVerdict {
  const others = verdicts.filter(({ official }) => !official);
  return others.find(({ otherStateBody }) => !otherStateBody) ?? others[0] ?? verdicts[0] ?? NO_CONTACT;
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
export function judgeContact(value: string, published = OFFICIAL_CONTACTS): ContactVerdict {
  const text = value.normalize('NFKC').trim();
  const number = numberOf(text);
  if (number !== null) return judgeNumber(number, published);
  const mailbox = mailboxOf(text);
  if (mailbox !== null) return judgeMailbox(mailbox, published);
  const address = addressOf(text);
  return address ? judgeAddress(address, published) : NO_CONTACT;
}

/** The national digits of a number in any way of writing; null when the text is none. */
function numberOf(text: string): string | null {
  const digits = text.replace(/^(tel|sms):/i, '').replace(/[\s.()\u2010-\u2015-]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return null;
  return digits.replace(/^(\+|00)84(?=\d)/, '').replace(/^84(?=1900\d{4}$)/, '');
}

/** A mailbox alone, in small letters; null when the text is none. */
function mailboxOf(text: string): string | null {
  return /^(?:mailto:)?<?([^\s@<>/?#:]+@[^\s@<>/?#:]+)>?$/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Whether a value is one of the numbers in some fields, of which each may hold several, such as `024 9900 0100; 024 9900 0101`. */
function isNumberIn(fields: readonly string[], value: string): boolean {
  const number = subscriberOf(value);
  return (
    number !== null && fields.some((field) => field.split(/[;,/]|\s-\s/).some((one) => subscriberOf(one) === number))
  );
}

function isMailboxIn(fields: readonly string[], value: string): boolean {
  const mailbox = mailboxOf(value.normalize('NFKC').trim());
  return mailbox !== null && fields.some((field) => field.split(/[;,\s]/).some((one) => mailboxOf(one) === mailbox));
}

/** The number as the world dials it behind +84: without the zero that Vietnam dials first. */
const subscriberOf = (value: string): string | null =>
  numberOf(value.normalize('NFKC').trim())?.replace(/^0/, '') ?? null;

function judgeNumber(number: string, published: readonly OfficialContact[]): ContactVerdict {
  const contact = published.find(({ kind, value }) => isNumber(kind) && value.replaceAll(' ', '') === number);
  return { official: contact !== undefined, kind: contact?.kind ?? 'PHONE', contact: contact ?? null };
}

function judgeMailbox(mailbox: string, published: readonly OfficialContact[]): ContactVerdict {
  const contact = published.find(({ kind, value }) => kind === 'EMAIL' && value.toLowerCase() === mailbox) ?? null;
  const domain = mailbox.slice(mailbox.indexOf('@') + 1);
  const official = contact !== null || isOurs(domain);
  return { official, kind: 'EMAIL', contact, ...(official ? {} : ofState(domain)) };
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

function judgeAddress(url: URL, contacts: readonly OfficialContact[]): ContactVerdict {
  const isPlain = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.port;
  const host = url.hostname.replace(/\.$/, '');
  const official = isPlain && isOurs(host);
  const published = contacts.find(({ kind, value }) => kind === 'WEBSITE' && new URL(value).hostname === host);
  const others = isPlain && !official ? ofState(host) : {};
  return { official, kind: 'WEBSITE', contact: (official && published) || null, ...others };
}

/** Names below `.gov.vn` are given to state bodies only; a look-alike in other letters is no plain one. */
function ofState(host: string): Pick<ContactVerdict, 'otherStateBody'> {
  return /^([a-z0-9-]+\.)+gov\.vn$/.test(host) && !/(^|\.)xn--/.test(host) ? { otherStateBody: true } : {};
}

function isOurs(host: string): boolean {
  return DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
