import { badInput } from '../../platform/errors.ts';
import { fold } from '../../platform/fold.ts';
import { parseEmail, parsePhone } from '../account/index.ts';
import { birthRefusal, type KnownBirth, readBirth } from '../code-finder/index.ts';

/** Form 01 of Decree 166/2016/NĐ-CP; a later form gets a version of its own, and old rows keep theirs. */
export const FORM_VERSION = '01-166/2016/NĐ-CP';

export type IdentityKind = 'CCCD' | 'CMND' | 'PASSPORT' | 'BIRTH_CERTIFICATE' | 'PERSONAL_ID';

/** Form 01 as it was typed. */
export interface FormInput {
  socialInsuranceCode: string;
  fullName: string;
  birthDate: string;
  identityDocument: {
    kind: IdentityKind;
    number: string;
    issuedOn?: Date | null | undefined;
    issuedBy?: string | null | undefined;
  };
  contactAddress: { street?: string | null | undefined; provinceCode: string; wardCode: string };
  phone: string;
  email?: string | null | undefined;
  receivingAgencyCode: string;
  sendFormByEmail: boolean;
}

/** Form 01 as it is stored and compared. */
export interface Form {
  socialInsuranceCode: string;
  /** NFC. */
  fullName: string;
  birth: KnownBirth;
  identity: { kind: IdentityKind; number: string; issuedOn: Date | null; issuedBy: string | null };
  address: { street: string | null; provinceCode: string; wardCode: string };
  phone: string;
  email: string | null;
  agencyCode: string;
  formByEmail: boolean;
}

/**
 * Reads form 01 (domain: Mẫu số 01, Decree 166/2016/NĐ-CP).
 *
 * @param today UTC midnight: no paper was issued and nobody born after it.
 * @throws CodedError BAD_USER_INPUT that names the field and its form, never the value.
 */
export function readForm(input: FormInput, today: Date): Form {
  const { identityDocument: identity, contactAddress: address } = input;
  const email = input.email ? parseEmail(input.email, 'input.email') : null;
  if (input.sendFormByEmail && !email)
    throw badInput('input.email', {
      vi: 'Muốn nhận tờ khai qua thư điện tử thì phải ghi địa chỉ thư điện tử.',
      en: 'To receive the form by e-mail, give an e-mail address.',
    });
  return {
    socialInsuranceCode: matching(input.socialInsuranceCode, /^\d{10}$/, 'input.socialInsuranceCode', {
      vi: 'Mã số BHXH gồm 10 chữ số, ví dụ 9900000001.',
      en: 'A social-insurance code has 10 digits, such as 9900000001.',
    }),
    fullName: nameOf(input.fullName),
    birth: birthOf(input.birthDate, today),
    identity: {
      kind: identity.kind,
      number: readIdentityNumber(identity, 'input.identityDocument.number'),
      issuedOn: issueDayOf(identity.issuedOn ?? null, today),
      issuedBy: optionalLine(identity.issuedBy, 'input.identityDocument.issuedBy'),
    },
    address: {
      street: optionalLine(address.street, 'input.contactAddress.street'),
      provinceCode: matching(address.provinceCode, /^\d{2}$/, 'input.contactAddress.provinceCode', PROVINCE_FORM),
      wardCode: matching(address.wardCode, /^\d{5}$/, 'input.contactAddress.wardCode', WARD_FORM),
    },
    phone: parsePhone(input.phone, 'input.phone'),
    email,
    agencyCode: matching(input.receivingAgencyCode, /^[0-9A-Z.-]{1,10}$/, 'input.receivingAgencyCode', AGENCY_FORM),
    formByEmail: input.sendFormByEmail,
  };
}

const PROVINCE_FORM = { vi: 'Mã tỉnh gồm 2 chữ số, ví dụ 01.', en: 'A province code has 2 digits, such as 01.' };
const WARD_FORM = { vi: 'Mã xã, phường gồm 5 chữ số, ví dụ 00070.', en: 'A ward code has 5 digits, such as 00070.' };
const AGENCY_FORM = {
  vi: 'Mã cơ quan BHXH có tối đa 10 chữ số, chữ in hoa, dấu chấm, gạch nối, ví dụ 0100.',
  en: 'An agency code has at most 10 digits, capital letters, points and hyphens, such as 0100.',
};

const LONGEST_NAME = 100;

function nameOf(text: string): string {
  const name = text.normalize('NFKC').normalize('NFC').trim().replace(/\s+/g, ' ');
  if ([...name].length <= LONGEST_NAME && fold(name).includes(' ') && /^[\p{L}\p{M} .'’-]+$/u.test(name)) return name;
  throw badInput('input.fullName', {
    vi: `Hãy ghi đầy đủ họ và tên, không quá ${LONGEST_NAME} chữ, ví dụ Nguyễn Văn An.`,
    en: `Give the whole name, at most ${LONGEST_NAME} letters, such as Nguyễn Văn An.`,
  });
}

function birthOf(text: string, today: Date): KnownBirth {
  const birth = readBirth(text);
  if (!birth) throw badInput('input.birthDate', birthRefusal(text));
  if (birth.date <= today.toISOString().slice(0, 10)) return birth;
  throw badInput('input.birthDate', {
    vi: 'Ngày sinh ở tương lai. Hãy xem lại năm sinh.',
    en: 'The birth date is in the future. Check its year.',
  });
}

/** The number of each kind of paper. */
const NUMBERS: Record<IdentityKind, { form: RegExp; vi: string; en: string }> = {
  CCCD: { form: /^\d{12}$/, vi: 'Số CCCD gồm 12 chữ số.', en: 'A CCCD number has 12 digits.' },
  PERSONAL_ID: {
    form: /^\d{12}$/,
    vi: 'Số định danh cá nhân gồm 12 chữ số.',
    en: 'A personal id number has 12 digits.',
  },
  CMND: { form: /^\d{9}$/, vi: 'Số CMND gồm 9 chữ số.', en: 'A CMND number has 9 digits.' },
  PASSPORT: {
    form: /^(?=.*\d)[A-Z0-9]{6,15}$/,
    vi: 'Số hộ chiếu gồm 6 đến 15 chữ cái và chữ số, ví dụ C1234567.',
    en: 'A passport number has 6 to 15 letters and digits, such as C1234567.',
  },
  BIRTH_CERTIFICATE: {
    form: /^[A-Z0-9/]{1,20}$/,
    vi: 'Số giấy khai sinh gồm 1 đến 20 chữ số, chữ cái và dấu gạch chéo.',
    en: 'The number of a birth certificate has 1 to 20 digits, letters and slashes.',
  },
};

/**
 * The number of a paper as it is stored.
 *
 * @throws CodedError BAD_USER_INPUT that names the argument and the form of such numbers.
 */
export function readIdentityNumber(
  { kind, number }: Pick<FormInput['identityDocument'], 'kind' | 'number'>,
  argument: string,
): string {
  const { form, vi, en } = NUMBERS[kind];
  return matching(compact(number).toUpperCase(), form, argument, { vi, en });
}

function issueDayOf(day: Date | null, today: Date): Date | null {
  if (day === null || (day <= today && day.getUTCFullYear() >= 1900)) return day;
  throw badInput('input.identityDocument.issuedOn', {
    vi: 'Ngày cấp giấy tờ không thể ở tương lai hay trước năm 1900.',
    en: 'A paper was not issued in the future, nor before 1900.',
  });
}

const LONGEST_LINE = 255;

function optionalLine(text: string | null | undefined, argument: string): string | null {
  const line = (text ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
  if ([...line].length <= LONGEST_LINE && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line)) return line || null;
  throw badInput(argument, {
    vi: `Dòng này có tối đa ${LONGEST_LINE} ký tự và không có ký tự điều khiển.`,
    en: `This line has at most ${LONGEST_LINE} characters and no control characters.`,
  });
}

function matching(text: string, form: RegExp, argument: string, explained: { vi: string; en: string }): string {
  const plain = text.normalize('NFKC').trim();
  if (form.test(plain)) return plain;
  throw badInput(argument, explained);
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/[\s.-]/g, '');
}
