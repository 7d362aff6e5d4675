import { refusalOf, type RefusalReason } from './refusals.ts';
import { type ScreenName, screenAskedFor } from './screens.ts';
import { words as wordsOf } from './words.ts';

/** What of a facility is asked for. */
export type FacilityAttribute = 'REGISTRATION' | 'LEVEL' | 'CONTRACT' | 'SICK_LEAVE' | 'CONTACT';

/** What a question wants; the names are folded words, to be looked up. */
export type Intent =
  | { kind: 'REFUSAL'; reason: RefusalReason }
  | { kind: 'GREETING' }
  | { kind: 'PERSON' }
  | { kind: 'AGENCY'; name: string[] }
  | { kind: 'FACILITY'; code: string | null; name: string[]; attribute: FacilityAttribute | null; named: boolean }
  | { kind: 'EMPLOYER'; name: string[]; named: boolean }
  | { kind: 'COLLECTION_POINT'; name: string[] }
  | { kind: 'SCREEN'; screen: ScreenName }
  | { kind: 'QUESTION' };

/** A question as it is understood. */
export interface Understood {
  words: string[];
  /** In order of preference: a look-up that finds nothing gives way to the next. */
  intents: Intent[];
  /** It leans on what was talked about before, as `thế còn …` does. */
  followsUp: boolean;
}

const GREETING = /^(xin )?(chao|hello|hi|alo|cam on|thank|thanks|ok|tam biet)( (ban|ad|em|anh|chi|bot|nhe|nha|a|nhieu|tro ly))*$/;
const PERSON = /\b(gap|noi chuyen|lien he|chat|ket noi)( voi| truc tiep)*( \w+)? (nguoi that|nhan vien|tong dai vien|tu van vien|can bo|nguoi tu van|tong dai)\b/;
const FOLLOWS_UP = /^(the|vay|con|the con|vay con|the thi|con neu|roi)\b/;

const LOCATED =
  /\b(o (dau|cho nao|duong nao|phuong nao)|cho nao|dia chi|nam o|so dien thoai|gio lam viec|lam viec (bao nhieu|may) gio|mo cua|tru so|chuyen (di )?dau|lien he|ban do|duong nao)\b/;

/** What a question wants, by rules; whatever no rule knows is a question for the texts. */
export function understand(text: string): Understood {
  const words = wordsOf(text);
  const line = words.join(' ');
  const refusal = refusalOf(text, line);
  if (refusal) return { words, intents: [{ kind: 'REFUSAL', reason: refusal }], followsUp: false };
  if (GREETING.test(line)) return { words, intents: [{ kind: 'GREETING' }], followsUp: false };
  if (PERSON.test(line)) return { words, intents: [{ kind: 'PERSON' }], followsUp: false };
  const intents: (Intent | null)[] = [
    facilityIn(text, line),
    collectionPointIn(line),
    agencyIn(line),
    employerIn(text, line),
    screenIn(line),
    { kind: 'QUESTION' },
  ];
  return { words, intents: intents.filter((intent) => intent !== null), followsUp: FOLLOWS_UP.test(line) };
}

function screenIn(line: string): Intent | null {
  const screen = screenAskedFor(line);
  return screen ? { kind: 'SCREEN', screen } : null;
}

// Facilities

/** Five characters: two digits of a province and three that may be letters, as `01C54`, `01 - C54`. */
const FACILITY_CODE = /(?<![\p{L}\d])(\d{2})\s?-?\s?([0-9A-Z]{3})(?![\p{L}\d])/giu;
const FACILITY = /\b(benh vien|phong kham|tram y te|trung tam y te|nha ho sinh|vien)\b/;
const ATTRIBUTES: readonly (readonly [FacilityAttribute, RegExp])[] = [
  ['SICK_LEAVE', /\b(cap giay|giay (om dau )?nghi|giay nghi|nghi viec huong|om dau nghi huong)\b/],
  ['REGISTRATION', /\b((nhan|cho|duoc|co|de) )*(dang ky|kham benh ban dau|kham ban dau)\b/],
  ['CONTRACT', /\b(ky hop dong|hop dong|(kham|nhan) (bhyt|bao hiem)|thanh toan bhyt)\b/],
  ['LEVEL', /\b(thuoc cap|cap nao|cap gi|hang (may|nao|gi)|tuyen nao|bao nhieu cap)\b/],
  ['CONTACT', LOCATED],
];
/** Two words in capitals behind what names a kind of place: somebody means one of them. */
const NAMED = {
  facility: /(?:bệnh viện|phòng khám|trạm y tế|trung tâm y tế|bv)(?:\s+\p{Ll}+){0,2}(?:\s+\p{Lu}\p{L}*){2,}/u,
  employer: /(?:công ty|cty|doanh nghiệp|xí nghiệp)(?:\s+\p{Ll}+){0,2}(?:\s+\p{Lu}\p{L}*){2,}/u,
};

function facilityIn(text: string, line: string): Intent | null {
  const attribute = attributeIn(line);
  const code = facilityCodeIn(text);
  if (code) return { kind: 'FACILITY', code, name: [], attribute, named: false };
  const anchor = FACILITY.exec(line);
  if (!anchor) return null;
  const rest = line.slice(anchor.index);
  const name = nameBefore(rest, ATTRIBUTES.map(([, pattern]) => pattern));
  const telling = name.filter((word) => !FACILITY_WORDS.has(word));
  if (telling.length === 0) return null;
  return { kind: 'FACILITY', code: null, name, attribute, named: NAMED.facility.test(text) };
}

const FACILITY_WORDS = new Set('benh vien phong kham tram y te trung tam nha ho sinh da khoa nao gi nay do kia khac'.split(' '));

/** What of a facility a question asks for, if it does. */
export function attributeIn(line: string): FacilityAttribute | null {
  return ATTRIBUTES.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

function facilityCodeIn(text: string): string | null {
  for (const [, province = '', rest = ''] of text.matchAll(FACILITY_CODE)) {
    const code = `${province}${rest.toUpperCase()}`;
    // Digits alone may be an amount or a year, unless they are called a code; the look-up then decides.
    if (/[A-Z]/.test(rest.toUpperCase()) || /^\d{5}$/.test(code)) return code;
  }
  return null;
}

// Agencies

const AGENCY = /\b(co quan bhxh|bhxh (tinh|thanh pho|quan|huyen|thi xa|co so|phuong|xa))\b/;
const BHXH = /\bbhxh\b/;
const AGENCY_WORDS =
  /\b(tim|co quan|bhxh co so|bhxh|tinh|thanh pho|quan|huyen|thi xa|co so|tru so|so dien thoai|dien thoai|dia chi|gio lam viec|lam viec|bao nhieu gio|may gio|gan nhat|chuyen di dau|chuyen dau|nam o dau|o cho nao|o dau|cho nao|nam o|mo cua|lien he|ban do|duong nao|so may)\b/g;

function agencyIn(line: string): Intent | null {
  if (!AGENCY.test(line) && !(BHXH.test(line) && LOCATED.test(line))) return null;
  const name = trimmed(line.replace(AGENCY_WORDS, ' ').split(' ').filter(Boolean));
  return name.length > 0 && name.length <= 6 ? { kind: 'AGENCY', name } : null;
}

// Employers

const EMPLOYER = /\b(cong ty|doanh nghiep|xi nghiep|hop tac xa)\b/;
const EMPLOYER_ASKED = [
  /\b(co )?(dong|tham gia|nop) (bhxh|bao hiem|bhyt)\b/,
  /\b(co )?tham gia\b/,
  /\bma (so )?don vi\b/,
  /\b(thuoc|o|do) co quan\b/,
  LOCATED,
];

function employerIn(text: string, line: string): Intent | null {
  const anchor = EMPLOYER.exec(line);
  if (!anchor || !EMPLOYER_ASKED.some((pattern) => pattern.test(line))) return null;
  const name = nameBefore(line.slice(anchor.index + anchor[0].length), EMPLOYER_ASKED);
  return name.length > 0 ? { kind: 'EMPLOYER', name, named: NAMED.employer.test(text) } : null;
}

// Collection points

const COLLECTION_POINT = /\b(diem thu|dai ly thu|to chuc dich vu thu|dai ly bhxh|dai ly bhyt|dai ly bao hiem)\b/;
const BUYING = /\b(mua|dong|nop)\b.*\b(bhyt|bhxh|bao hiem|tu nguyen)\b/;
const WHERE = /\b(o dau|cho nao|noi nao|den dau|toi dau|o .+ thi)\b/;

function collectionPointIn(line: string): Intent | null {
  if (!COLLECTION_POINT.test(line) && !(BUYING.test(line) && WHERE.test(line))) return null;
  return { kind: 'COLLECTION_POINT', name: line.split(' ') };
}

// Names

/** The words of a name: up to where the question about it begins. */
function nameBefore(rest: string, patterns: readonly RegExp[]): string[] {
  const ends = patterns.map((pattern) => pattern.exec(rest)?.index).filter((at) => at !== undefined && at > 0);
  return trimmed(rest.slice(0, ends.length > 0 ? Math.min(...(ends as number[])) : undefined).split(' ').filter(Boolean)); // undefined was left out
}

const EDGES = new Set(
  `a ad ai anh ban biet cai can cho chi co con cua da dang de den di do duoc em gi giup gio ha hien hoi hay khong la lam minh nao nay nha nhe nhi
   nhan o oi roi sao se tai the thi thuoc toi tu vao vay ve voi vui xin ky nam nhu gan dum dia nhieu bao kham`.split(/\s+/),
);

/** Without the words around a name that belong to the question. A name that is made of such words loses them. */
function trimmed(name: string[]): string[] {
  const from = name.findIndex((word) => !EDGES.has(word));
  if (from < 0) return [];
  const to = name.findLastIndex((word) => !EDGES.has(word));
  return name.slice(from, to + 1);
}

/** The words of a text that may be a name in a follow-up, such as `còn ở Hà Nội?`. */
export function nameInFollowUp(words: readonly string[]): string[] {
  return trimmed(words.join(' ').replace(AGENCY_WORDS, ' ').split(' ').filter(Boolean));
}
