import { formerDistrictsNamed, provincesWrittenOut } from '../../directory/index.ts';
import { withoutMasks } from '../masking.ts';
import { type AskedContact, contactAskedFor } from './contacts.ts';
import { type RefusalReason, refusalOf } from './refusals.ts';
import { type ScreenName, screenAskedFor } from './screens.ts';
import { words as wordsOf } from './words.ts';

/** What of a facility is asked for. */
export type FacilityAttribute = 'REGISTRATION' | 'LEVEL' | 'CONTRACT' | 'SICK_LEAVE' | 'CONTACT';

/** A facility by its code, or by what may be its name. */
export interface FacilityIntent {
  kind: 'FACILITY';
  code: string | null;
  names: string[][];
  attribute: FacilityAttribute | null;
  /** Somebody means one of them, so that nothing else answers. */
  named: boolean;
  /** The question is nothing but a name, as `bệnh viện bạch mai`. */
  isWhole: boolean;
}

/** What a question wants; names are folded words to be looked up, in the ways in which they may be meant. */
export type Intent =
  | { kind: 'REFUSAL'; reason: RefusalReason }
  | { kind: 'GREETING' }
  | { kind: 'THANKS' }
  | { kind: 'PERSON' }
  | { kind: 'CONTACT'; contact: AskedContact }
  /** `isWhole`: nothing but `BHXH` and what may be a name, as `BHXH Hà Nội`, or `BHXH một lần`. */
  | { kind: 'AGENCY'; names: string[][]; named: boolean; isWhole: boolean }
  /** Where to go in the place that the words name, if they name one. */
  | { kind: 'AGENCY_OF_PLACE'; words: string[] }
  | FacilityIntent
  | { kind: 'FACILITIES'; words: string[]; attribute: FacilityAttribute }
  | { kind: 'EMPLOYER'; names: string[][]; named: boolean }
  | { kind: 'COLLECTION_POINT'; words: string[] }
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

const THANKS = /^(rat )?(cam on|thank|thanks)( (ban|ad|em|anh|chi|bot|nhe|nha|a|nhieu|rat|tro ly))*$/;
const GREETING =
  /^(xin )?(chao|hello|hi|alo|cam on|thank|thanks|ok|tam biet|ban la ai|ban ten gi|may la ai|ban la (nguoi|may|robot|bot))( (ban|ad|em|anh|chi|bot|nhe|nha|a|nhieu|tro ly))*$/;
const PERSON =
  /\b(gap|noi chuyen|lien he|chat|ket noi)( voi| truc tiep)*( \w+)? (nguoi that|nhan vien|tong dai vien|tu van vien|can bo|nguoi tu van|tong dai)\b/;
const FOLLOWS_UP = /^(the|vay|con|the con|vay con|the thi|con neu|roi)\b/;

const LOCATED =
  /\b(o (dau|cho nao|duong nao|phuong nao)|cho nao|dia chi|nam o|so dien thoai|gio lam viec|lam viec (bao nhieu|may) gio|mo cua|tru so|chuyen (di )?dau|lien he|ban do|duong nao)\b/;

/** What a question wants, by rules; whatever no rule knows is a question for the texts. */
export function understand(text: string): Understood {
  const words = wordsOf(withoutMasks(text));
  const line = words.join(' ');
  const refusal = refusalOf(text, line);
  if (refusal) return { words, intents: [{ kind: 'REFUSAL', reason: refusal }], followsUp: false };
  if (THANKS.test(line)) return { words, intents: [{ kind: 'THANKS' }], followsUp: false };
  if (GREETING.test(line)) return { words, intents: [{ kind: 'GREETING' }], followsUp: false };
  if (PERSON.test(line)) return { words, intents: [{ kind: 'PERSON' }], followsUp: false };
  const contact = contactAskedFor(text, line);
  if (contact) return { words, intents: [{ kind: 'CONTACT', contact }], followsUp: false };
  const intents: (Intent | null)[] = [
    facilityIn(text, line),
    collectionPointIn(line),
    agencyIn(line),
    employerIn(text, line),
    screenIn(line),
    agencyOfPlaceIn(words, line),
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
const FACILITY = /\b(benh vien|phong kham|tram y te|trung tam y te|nha ho sinh|vien|co so kham benh(?= o\b| *$))\b/;
const ATTRIBUTES: readonly (readonly [FacilityAttribute, RegExp])[] = [
  ['SICK_LEAVE', /\b(cap giay|giay nghi|giay nghi|nghi viec huong|nghi om huong)\b/],
  ['REGISTRATION', /\b((nhan|cho|duoc|co|de) )*(dang ky|kham benh ban dau|kham ban dau)\b/],
  ['CONTRACT', /\b(ky hop dong|hop dong|(kham|nhan) (bhyt|bao hiem)|thanh toan bhyt|co (bhyt|bao hiem)(?= khong))\b/],
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
  if (code) return { kind: 'FACILITY', code, names: [], attribute, named: false, isWhole: false };
  const anchor = FACILITY.exec(line);
  if (!anchor) return null;
  if (NEAR.test(line) && WHICH.test(line))
    return { kind: 'FACILITIES', words: line.split(' '), attribute: attribute ?? 'CONTACT' };
  if (attribute && SEVERAL.test(line) && !/\bcua (toi|em|minh|con)\b/.test(line))
    return { kind: 'FACILITIES', words: line.split(' '), attribute };
  // `bệnh viện ở Đống Đa` may be called so, or lie there: the look-up tells.
  const rest = line.slice(anchor.index).replace(OF_A_PLACE, '$1 ');
  const names = namesBefore(
    rest,
    ATTRIBUTES.map(([, pattern]) => pattern),
  ).filter((name) => name.some((word) => !FACILITY_WORDS.has(word)));
  if (names.length === 0) return null;
  const isWhole = anchor.index === 0 && line.split(' ').length <= LONGEST_WHOLE;
  return { kind: 'FACILITY', code: null, names, attribute, named: NAMED.facility.test(text), isWhole };
}

const OF_A_PLACE = /^((?:benh vien|phong kham|tram y te|trung tam y te)(?: da khoa)?) (?:o|tai) /;
const LONGEST_WHOLE = 7;
const WHICH = /^(benh vien|phong kham|tram y te)|\b(o dau|cho nao|nao|tim)\b/;
const NEAR = /\bgan (nhat|day|nha|toi|cho toi)\b/;
/** Which ones, not whether one. */
const SEVERAL =
  /\b((benh vien|phong kham|tram y te|co so)( kham benh)? nao|(nhung|cac|danh sach|tim) (benh vien|phong kham|tram y te|co so))\b/;
const FACILITY_WORDS = new Set(
  'o tai tinh thanh pho phuong xa co so benh vien phong kham tram y te trung tam nha ho sinh da khoa nao gi nay do kia khac tuyen tren duoi tinh huyen uong tu nhan cong lap lon'.split(
    ' ',
  ),
);

/** Whether words say what kind of facility is meant, and name none. */
export function areKindOfFacility(words: readonly string[]): boolean {
  return FACILITY.test(words.join(' ')) && words.every((word) => FACILITY_WORDS.has(word));
}

const KIND_OF_FACILITY = /\b(benh vien|phong kham|tram y te|trung tam y te|nha ho sinh)\b/;

/** The words that say what kind of facility is meant, as its name has them; none when any is. */
export function kindOfFacility(words: readonly string[]): string[] {
  return KIND_OF_FACILITY.exec(words.join(' '))?.[0].split(' ') ?? [];
}

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
const WHOLE_AGENCY = /^bhxh( \w+){1,8}$/;
const AGENCY_WORDS =
  /\b(tim|co quan|bhxh co so|bhxh|(?<!ha )tinh|thanh pho|quan|huyen|thi xa|co so|tru so|so dien thoai|dien thoai|dia chi|gio lam viec|lam viec|bao nhieu gio|may gio|gan nhat|chuyen di dau|chuyen dau|nam o dau|o cho nao|o dau|cho nao|nam o|mo cua|lien he|ban do|duong nao|so may)\b/g;

function agencyIn(line: string): Intent | null {
  const isWhole = !AGENCY.test(line) && !(BHXH.test(line) && LOCATED.test(line));
  if (isWhole && !WHOLE_AGENCY.test(line)) return null;
  const bare = line
    .replace(AGENCY_WORDS, ' ')
    .replace(/^ *o /, ' ')
    .replace(/^ *(phuong|xa) (?=\w+ +\w)/, ' ');
  const rest = provincesWrittenOut(bare.split(' ').filter(Boolean));
  // Whatever its words mean elsewhere: `Kỳ Anh`, `Củ Chi`.
  const isDistrict = formerDistrictsNamed(rest.join(' ')).length > 0;
  const names = isDistrict ? [rest] : namesIn(rest.join(' ')).filter(({ length }) => length <= MOST_NAME_WORDS);
  return names.length > 0 ? { kind: 'AGENCY', names, named: false, isWhole } : null;
}

const GOING =
  /\b((ra|len|den|toi) (dau|bhxh|bao hiem|cho nao)|(nop|lam)\b.*\b(dau|cho nao)|(ve|di) dau|(bhxh|bao hiem)\b.*\b(con (khong|k)|sap nhap|nhap ve)|dia chi|so dien thoai)\b/;

/** Whoever tells where he lives and asks where to go need not name an agency. */
function agencyOfPlaceIn(words: string[], line: string): Intent | null {
  return /\b(bhxh|bao hiem)\b/.test(line) && GOING.test(line) ? { kind: 'AGENCY_OF_PLACE', words } : null;
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

/** Nothing but what may be a name. */
const WHOLE_EMPLOYER = /^(cong ty|doanh nghiep|xi nghiep|hop tac xa)( \w+){1,6}$/;
/** The codes before 2025-08: letters for the kind, digits, a letter. */
const EMPLOYER_CODE = /(?<![\p{L}\d])[A-Z]{2}\d{4}[A-Z](?![\p{L}\d])/iu;

function employerIn(text: string, line: string): Intent | null {
  const code = EMPLOYER_CODE.exec(text)?.[0];
  if (code) return { kind: 'EMPLOYER', names: [[code.toLowerCase()]], named: true };
  const anchor = EMPLOYER.exec(line);
  if (!anchor || !(WHOLE_EMPLOYER.test(line) || EMPLOYER_ASKED.some((pattern) => pattern.test(line)))) return null;
  const names = namesBefore(line.slice(anchor.index + anchor[0].length), EMPLOYER_ASKED);
  return names.length > 0 ? { kind: 'EMPLOYER', names, named: NAMED.employer.test(text) } : null;
}

// Collection points

const COLLECTION_POINT = /\b(diem thu|dai ly thu|to chuc dich vu thu|dai ly bhxh|dai ly bhyt|dai ly bao hiem)\b/;
const BUYING = /\b(mua|dong|nop)\b.*\b(bhyt|bhxh|bao hiem|tu nguyen)\b/;
const WHERE = /\b(o dau|cho nao|noi nao|den dau|toi dau|o .+ thi)\b|\bo( \w+){1,4}$/;

function collectionPointIn(line: string): Intent | null {
  if (!COLLECTION_POINT.test(line) && !(BUYING.test(line) && WHERE.test(line))) return null;
  return { kind: 'COLLECTION_POINT', words: line.split(' ') };
}

// Names

const MOST_NAME_WORDS = 8;

/** A name that stands before the question about it. */
function namesBefore(rest: string, patterns: readonly RegExp[]): string[][] {
  const ends = patterns.flatMap((pattern) => pattern.exec(rest)?.index ?? []).filter((at) => at > 0);
  return namesIn(rest.slice(0, Math.min(rest.length, ...ends)));
}

const NEVER_IN_NAMES =
  'a ad ak ai biet email gui cai cho chi cua dang de duoc em gi giup hien hoi hay khong la lam minh nao nha nhe nhi oi roi se tai thi toi vao vay voi xin';
const SOMETIMES_IN_NAMES =
  'anh ban can co con da den di gio ha may nam nay nhan o sao so the thuoc tu ve vui ky nhu gan dum dia nhieu bao kham khi luc va ra thay';
const EDGES = new Set(NEVER_IN_NAMES.split(' '));
const WIDE_EDGES = new Set(`${NEVER_IN_NAMES} ${SOMETIMES_IN_NAMES}`.split(' '));

/**
 * A name in the ways in which it may be meant: `đống đa` has a word that is also a word of questions without accents.
 *
 * Losing such words may leave one syllable of another name, so then two must be left.
 */
function namesIn(text: string): string[][] {
  const all = text.split(' ').filter(Boolean);
  const [whole, bare] = [trimmed(all, EDGES), trimmed(all, WIDE_EDGES)];
  const names = bare.length >= 2 && bare.length < whole.length ? [whole, bare] : [whole];
  return names.filter((name) => name.some((word) => !WIDE_EDGES.has(word)));
}

function trimmed(name: string[], edges: ReadonlySet<string>): string[] {
  // `mình` ends no name, and Hồ Chí Minh does.
  const isKept = (word: string, place: number) => !edges.has(word) || (word === 'minh' && name[place - 1] === 'chi');
  const from = name.findIndex(isKept);
  return from < 0 ? [] : name.slice(from, name.findLastIndex(isKept) + 1);
}

/** What may be a name in a follow-up, such as `còn ở Hà Nội?`. */
export function namesInFollowUp(words: readonly string[]): string[][] {
  return namesIn(words.join(' ').replace(FOLLOWS_UP, ' ').replace(AGENCY_WORDS, ' ').replace(/^ *o /, ' '));
}
