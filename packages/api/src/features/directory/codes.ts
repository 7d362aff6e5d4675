import { badInput } from '../../platform/errors.ts';

/** The lists whose entries have a code of their own form. */
type CodedList = 'facility' | 'agency' | 'employer' | 'collectionPoint';

const CODES: Record<CodedList, { form: RegExp; vi: string; en: string }> = {
  // Domain of `facility.code`; letters stand in it, so it is no number (Decision 384/QĐ-BYT).
  facility: {
    form: /^\d{2}[0-9A-Z]{3}$/,
    vi: 'Mã cơ sở KCB có 5 ký tự: 2 chữ số rồi 3 chữ số hoặc chữ in hoa, ví dụ 01C54.',
    en: 'A facility code has 5 characters: 2 digits, then 3 digits or capital letters, such as 01C54.',
  },
  agency: {
    form: /^[0-9A-Z.-]{1,10}$/,
    vi: 'Mã cơ quan BHXH có tối đa 10 chữ số, chữ in hoa, dấu chấm, gạch nối, ví dụ 0100.',
    en: 'An agency code has at most 10 digits, capital letters, points and hyphens, such as 0100.',
  },
  // Old and new codes live side by side (official letter 1804/BHXH-QLT, since 2025-08-01).
  employer: {
    form: /^([A-Z]{2}\d{4}[A-Z]|\d{10}[A-Z]{3}\d{2}|\d{7}[A-Z]{2})$/,
    vi: 'Mã đơn vị viết như TE3964E (trước 01/08/2025), 0123456789DNA03 hoặc 1234567HC.',
    en: 'An employer code is written as TE3964E (before 2025-08-01), 0123456789DNA03 or 1234567HC.',
  },
  collectionPoint: {
    form: /^[0-9A-Z]{1,24}$/,
    vi: 'Mã điểm thu có tối đa 24 chữ số hoặc chữ in hoa, ví dụ 3456789000TH0100070003.',
    en: 'A collection-point code has at most 24 digits or capital letters, such as 3456789000TH0100070003.',
  },
};

/**
 * Reads a code as people write it: in small letters, with blanks, and a facility's with a hyphen, as cards have it.
 *
 * @throws CodedError BAD_USER_INPUT for what is no code of the list; the message shows the form, never the value.
 */
export function readCode(list: CodedList, given: string, argument = 'code'): string {
  const { form, vi, en } = CODES[list];
  const code = given
    .normalize('NFKC')
    .replace(list === 'facility' ? /[\s-]/g : /\s/g, '')
    .toUpperCase();
  if (!form.test(code)) throw badInput(argument, { vi, en });
  return code;
}
