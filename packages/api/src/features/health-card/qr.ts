import { Buffer } from 'node:buffer';
import { type CardNumberParts, joinCardNumber, splitCardNumber } from './card-number.ts';
import { birthDateText, type DatePrecision, dayText, facilityCodeText } from './card-text.ts';

/** What a card's QR says about the card and its holder. Days are UTC midnights. */
export interface QrSource extends CardNumberParts {
  fullName: string;
  birthDate: Date;
  birthDatePrecision: DatePrecision;
  gender: 'MALE' | 'FEMALE' | 'UNDETERMINED';
  facilityCode: string | null;
  validFrom: Date;
  issuedOn: Date | null;
  controlNumber: string | null;
  fiveYearContinuousDate: Date | null;
  checkString: string | null;
  issuerName: string | null;
}

const EMPTY = '-';
const END = '$';
const GENDER_CODE = { MALE: '1', FEMALE: '2', UNDETERMINED: '3' } as const;

/**
 * The QR text of cards since 2021-04-01: 16 fields parted by `|`, `-` for an empty one, then `$`.
 *
 * Static and unsigned: whoever has a photo of it has it. Names are HEX of UTF-8, composed (NFC).
 */
export function encodeQr(source: QrSource): string {
  return [
    source.number,
    ...holderFields(source),
    EMPTY,
    ...validityFields(source),
    EMPTY,
    String(source.benefitLevel),
    dayOrEmpty(source.fiveYearContinuousDate),
    source.checkString ?? EMPTY,
    String(source.benefitLevel),
    source.issuerName ? toHex(source.issuerName) : EMPTY,
    END,
  ].join('|');
}

/**
 * The QR text of cards before 2021-04-01: the 15-character number, and the holder's address.
 *
 * @param address one line; null when not recorded.
 */
export function encodeLegacyQr(source: QrSource, address: string | null): string {
  return [
    joinCardNumber(source),
    ...holderFields(source),
    address ? toHex(address) : EMPTY,
    ...validityFields(source),
    EMPTY,
    String(source.benefitLevel),
    dayOrEmpty(source.fiveYearContinuousDate),
    source.checkString ?? EMPTY,
    END,
  ].join('|');
}

function holderFields(source: QrSource): string[] {
  return [
    toHex(source.fullName),
    birthDateText(source.birthDate, source.birthDatePrecision),
    GENDER_CODE[source.gender],
  ];
}

function validityFields(source: QrSource): string[] {
  return [
    source.facilityCode ? facilityCodeText(source.facilityCode) : EMPTY,
    dayText(source.validFrom),
    EMPTY,
    dayOrEmpty(source.issuedOn),
    source.controlNumber ?? EMPTY,
  ];
}

function dayOrEmpty(day: Date | null): string {
  return day ? dayText(day) : EMPTY;
}

function toHex(text: string): string {
  return Buffer.from(text.normalize('NFC'), 'utf8').toString('hex');
}

/** What a scanned card says; days and codes as printed, null for an empty field. */
export interface ScannedCard {
  layout: 'CURRENT' | 'LEGACY';
  number: string;
  /** The 15 characters; only the older layout has them. */
  fullNumber: string | null;
  fullName: string;
  /** `dd/MM/yyyy`, `MM/yyyy` or `yyyy`. */
  birthDate: string;
  gender: 'MALE' | 'FEMALE' | 'UNDETERMINED' | null;
  address: string | null;
  /** Five characters, such as `01C54`. */
  facilityCode: string | null;
  validFrom: string | null;
  validTo: string | null;
  issuedOn: string | null;
  controlNumber: string | null;
  benefitLevel: number | null;
  fiveYearContinuousDate: string | null;
  checkString: string | null;
  issuerName: string | null;
}

const SHORT_NUMBER = /^\d{10}$/;
const BIRTH_DATE = /^(\d{2}\/)?(\d{2}\/)?\d{4}$/;

/**
 * Reads the text of a card's QR in either layout.
 *
 * @returns null when the text is not a card's: wrong end, wrong number, or a name that is not HEX of UTF-8.
 */
export function parseQr(text: string): ScannedCard | null {
  const fields = text.trim().split('|');
  if (fields.at(-1) !== END || fields.length < 14) return null;
  const at = (index: number): string | null => {
    const value = fields[index]?.trim();
    return value && value !== EMPTY && value !== END ? value : null;
  };
  const code = at(0) ?? '';
  const legacy = splitCardNumber(code);
  const fullName = fromHex(at(1));
  const birthDate = at(2);
  if (!(legacy || SHORT_NUMBER.test(code)) || !fullName || !birthDate || !BIRTH_DATE.test(birthDate)) return null;
  return {
    layout: legacy ? 'LEGACY' : 'CURRENT',
    number: legacy?.number ?? code,
    fullNumber: legacy && joinCardNumber(legacy),
    fullName,
    birthDate,
    gender: genderOf(at(3)),
    address: fromHex(at(4)),
    facilityCode: at(5)?.replace(/[\s-]/g, '') ?? null,
    validFrom: at(6),
    validTo: at(7),
    issuedOn: at(8),
    controlNumber: at(9),
    benefitLevel: legacy?.benefitLevel ?? levelOf(at(14) ?? at(11)),
    fiveYearContinuousDate: at(12),
    checkString: at(13),
    issuerName: fromHex(at(15)),
  };
}

function genderOf(code: string | null): ScannedCard['gender'] {
  if (code === '1') return 'MALE';
  if (code === '2') return 'FEMALE';
  return code === '3' ? 'UNDETERMINED' : null;
}

function levelOf(digit: string | null): number | null {
  return digit && /^[1-5]$/.test(digit) ? Number(digit) : null;
}

/** Strict: a lenient decoder would turn broken bytes into replacement signs and call it a name. */
function fromHex(hex: string | null): string | null {
  if (!hex || !/^([0-9a-f]{2})+$/i.test(hex)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(hex, 'hex')).normalize('NFC');
  } catch {
    return null;
  }
}
