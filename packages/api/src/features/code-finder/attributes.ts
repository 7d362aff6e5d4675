import { badInput } from '../../platform/errors.ts';
import { fold } from '../../platform/fold.ts';
import { type Place, readPlace } from '../directory/index.ts';
import { type CardNumberParts, parseQr, splitCardNumber, tenDigitNumber } from '../health-card/index.ts';
import { birthRefusal, type KnownBirth, readBirth } from './known-birth.ts';
import { accented } from './names.ts';

/** What somebody knows of a person, one of these. */
export interface LookUpInput {
  identity?: { fullName: string; birthDate: string; identityNumber: string } | null | undefined;
  place?:
    | { fullName: string; birthDate: string; province: string; ward?: string | null | undefined }
    | null
    | undefined;
  household?: { fullName: string; birthDate: string; householdCode: string } | null | undefined;
  healthCard?:
    | { cardNumber: string; fullName?: string | null | undefined; birthDate?: string | null | undefined }
    | null
    | undefined;
  healthCardQr?: { text: string } | null | undefined;
}

export type Method = 'IDENTITY' | 'PLACE' | 'HOUSEHOLD' | 'HEALTH_CARD';

/** A name in the two forms that it is compared in. */
export interface Name {
  folded: string;
  accented: string;
}

/** A card as its number says; a number of 10 digits says nothing of the other parts. */
export type CardPart = Pick<CardNumberParts, 'number'> & Partial<CardNumberParts>;

/** What is looked for, normalised, so that one person's attributes are one text however they were typed. */
export interface Attributes {
  method: Method;
  name: Name | null;
  birth: KnownBirth | null;
  identityNumber: string | null;
  householdCode: string | null;
  card: CardPart | null;
  place: Place | null;
}

const NOTHING = { name: null, birth: null, identityNumber: null, householdCode: null, card: null, place: null };

/**
 * Reads what a look-up asks for on a day.
 *
 * @throws CodedError BAD_USER_INPUT that names the argument, never its value.
 */
export function readAttributes(input: LookUpInput, today: Date): Attributes {
  const attributes = attributesOf(input);
  // A slip of the pen, which would cost one of few tries.
  if (attributes.birth && new Date(attributes.birth.date) > today)
    throw badInput(input.healthCardQr ? 'healthCardQr.text' : `${ARGUMENT_OF[attributes.method]}.birthDate`, {
      vi: 'Ngày sinh ở tương lai. Hãy xem lại năm sinh.',
      en: 'The birth date is in the future. Check its year.',
    });
  return attributes;
}

const ARGUMENT_OF = { IDENTITY: 'identity', PLACE: 'place', HOUSEHOLD: 'household', HEALTH_CARD: 'healthCard' };

function attributesOf(input: LookUpInput): Attributes {
  const { identity, place, household, healthCard, healthCardQr } = input;
  if (identity)
    return {
      ...NOTHING,
      method: 'IDENTITY',
      ...personOf(identity, 'identity'),
      identityNumber: identityNumberOf(identity.identityNumber),
    };
  if (place)
    return {
      ...NOTHING,
      method: 'PLACE',
      ...personOf(place, 'place'),
      place: readPlace({ province: place.province, ward: place.ward || null }, 'place'),
    };
  if (household)
    return {
      ...NOTHING,
      method: 'HOUSEHOLD',
      ...personOf(household, 'household'),
      householdCode: householdCodeOf(household.householdCode),
    };
  if (healthCard) return cardAttributes(healthCard);
  return qrAttributes(healthCardQr?.text ?? '');
}

function personOf(given: { fullName: string; birthDate: string }, of: string): { name: Name; birth: KnownBirth } {
  return { name: nameOf(given.fullName, `${of}.fullName`), birth: birthOf(given.birthDate, `${of}.birthDate`) };
}

/**
 * A card number with what else is known.
 *
 * The 15 characters hold group, level and province beside the code; 10 digits are one attribute, so both name and
 * birth date must stand beside them.
 */
function cardAttributes(given: NonNullable<LookUpInput['healthCard']>): Attributes {
  const parts = splitCardNumber(given.cardNumber);
  const number = tenDigitNumber(given.cardNumber);
  if (!number)
    throw badInput('healthCard.cardNumber', {
      vi: 'Số thẻ BHYT có 15 ký tự, ví dụ GD4019900000001, hoặc 10 chữ số.',
      en: 'A health-card number has 15 characters, such as GD4019900000001, or 10 digits.',
    });
  const name = given.fullName ? nameOf(given.fullName, 'healthCard.fullName') : null;
  const birth = given.birthDate ? birthOf(given.birthDate, 'healthCard.birthDate') : null;
  if (parts ? !(name || birth) : !(name && birth))
    throw badInput(name ? 'healthCard.birthDate' : 'healthCard.fullName', {
      vi: 'Với số thẻ 15 ký tự hãy nhập thêm họ tên hoặc ngày sinh; với số thẻ 10 chữ số hãy nhập cả hai.',
      en: 'With a number of 15 characters give the name or the birth date too; with one of 10 digits give both.',
    });
  return { ...NOTHING, method: 'HEALTH_CARD', name, birth, card: parts ?? { number } };
}

/** The longest QR of a card: names and addresses of 500 characters as HEX. */
const LONGEST_QR = 4_000;

function qrAttributes(text: string): Attributes {
  const scanned = text.length <= LONGEST_QR ? parseQr(text) : null;
  const birth = scanned && readBirth(scanned.birthDate);
  if (!scanned || !birth)
    throw badInput('healthCardQr.text', {
      vi: 'Đây không phải nội dung mã QR của thẻ BHYT. Hãy quét lại thẻ.',
      en: 'This is not the text of a health card’s QR code. Scan the card again.',
    });
  const card = (scanned.fullNumber && splitCardNumber(scanned.fullNumber)) || { number: scanned.number };
  const name = nameOf(scanned.fullName, 'healthCardQr.text');
  return { ...NOTHING, method: 'HEALTH_CARD', name, birth, card };
}

const LONGEST_NAME = 100;

function nameOf(text: string, argument: string): Name {
  const name = { folded: fold(text), accented: accented(text) };
  if (text.length > LONGEST_NAME || !name.folded.includes(' ') || /\d/.test(name.folded))
    throw badInput(argument, {
      vi: `Hãy nhập đầy đủ họ và tên, không quá ${LONGEST_NAME} ký tự, ví dụ Nguyễn Văn An.`,
      en: `Give the whole name, at most ${LONGEST_NAME} characters, such as Nguyễn Văn An.`,
    });
  return name;
}

function birthOf(text: string, argument: string): KnownBirth {
  const birth = readBirth(text);
  if (!birth) throw badInput(argument, birthRefusal(text));
  return birth;
}

function identityNumberOf(text: string): string {
  const number = compact(text);
  // 12 digits: personal id; 9 digits: former identity card; otherwise a passport.
  if (!/^(\d{12}|\d{9}|(?=.*\d)[A-Z][0-9A-Z]{5,14})$/.test(number))
    throw badInput('identity.identityNumber', {
      vi: 'Số giấy tờ gồm 12 chữ số (CCCD), 9 chữ số (CMND) hoặc số hộ chiếu.',
      en: 'An identity number has 12 digits (CCCD), 9 digits (CMND), or is that of a passport.',
    });
  return number;
}

function householdCodeOf(text: string): string {
  const code = compact(text);
  if (!/^[0-9A-Z]{5,20}$/.test(code))
    throw badInput('household.householdCode', {
      vi: 'Mã hộ gia đình gồm 5 đến 20 chữ số hoặc chữ cái.',
      en: 'A household code has 5 to 20 digits or letters.',
    });
  return code;
}

function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
}
