import { badInput } from '../../platform/errors.ts';

const MAX_SEARCH = 100;
const MAX_WORDS = 8;

/**
 * The words of a search text, composed (NFC) and in small letters; the database takes their accents off.
 *
 * @throws CodedError BAD_USER_INPUT for a text over 100 characters or 8 words.
 */
export function searchWords(search: string | null | undefined): string[] {
  // NFKC makes full-width letters plain ones.
  const text = (search ?? '').normalize('NFKC').trim();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (text.length > MAX_SEARCH || words.length > MAX_WORDS)
    throw badInput('search', {
      vi: `Từ khóa dài tối đa ${MAX_SEARCH} ký tự và ${MAX_WORDS} từ.`,
      en: `A search has at most ${MAX_SEARCH} characters and ${MAX_WORDS} words.`,
    });
  return words;
}

/** @throws CodedError BAD_USER_INPUT for what is no facility code (five characters, domain of `facility.code`). */
export function checkFacilityCode(code: string): string {
  if (!/^\d{2}[0-9A-Z]{3}$/.test(code))
    throw badInput('code', {
      vi: 'Mã cơ sở KCB có 5 ký tự: 2 chữ số rồi 3 chữ số hoặc chữ in hoa, ví dụ 01C54.',
      en: 'A facility code has 5 characters: 2 digits, then 3 digits or capital letters, such as 01C54.',
    });
  return code;
}

/** @throws CodedError BAD_USER_INPUT for what is no province code. */
export function checkProvinceCode(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (!/^\d{2}$/.test(code))
    throw badInput('province', {
      vi: 'Mã tỉnh có 2 chữ số, ví dụ 01.',
      en: 'A province code has 2 digits, such as 01.',
    });
  return code;
}
