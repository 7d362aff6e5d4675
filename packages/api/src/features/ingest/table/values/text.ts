import type { ValueType } from '../column.ts';

/** Anything but plain printable ASCII: only such text needs more than a trim. */
const UNUSUAL = /[^\x20-\x7e]/;
/** Control, zero-width and direction-changing characters: nobody sees them, and they break comparisons. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** `="0123"`: how spreadsheets are told to leave a number alone. */
const FORMULA_TEXT = /^="(.*)"$/;

/**
 * A cell as people meant it: NFC, no invisible characters, spaces of every kind as one space, none around.
 */
export function cleanText(raw: string): string {
  const text = UNUSUAL.test(raw)
    ? raw
        .normalize('NFC')
        .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, '')
        .replace(/\p{Zs}/gu, ' ')
    : raw;
  const trimmed = text.trim();
  return trimmed.charCodeAt(0) === 0x3d ? (FORMULA_TEXT.exec(trimmed)?.[1]?.trim() ?? trimmed) : trimmed;
}

/** Free text of at most `max` characters. */
export function text(max: number): ValueType {
  const limit = { vi: `nhiều nhất ${max} ký tự`, en: `at most ${max} characters` };
  return {
    sql: 'text',
    accepts: { vi: `văn bản, ${limit.vi}`, en: `text, ${limit.en}` },
    // PostgreSQL counts code points, and only text outside the BMP has fewer of them than UTF-16 units.
    read: (value) => (value.length <= max || [...value].length <= max ? value : { limit }),
  };
}

/** Text without accents, case and punctuation, for headings and labels: `Mã số BHXH` → `ma_so_bhxh`. */
export function plainWord(raw: string): string {
  return raw
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd') // no decomposition in Unicode
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
