import type { Fault } from './faults.ts';

/** How one file is written. */
export interface CsvForm {
  delimiter: string;
  /** `\n`, also behind `\r`; or a lone `\r`, as old Macintosh programs write. */
  lineBreak: '\n' | '\r';
}

/** One record, and where the next one begins. */
export type CsvRecord = { cells: string[]; end: number } | { fault: Fault; end: number };

/** A record longer than this, in characters, is a quote that was never closed. */
export const MAX_RECORD = 256 * 1024;
const QUOTE = '"';
/** `="0123"` as it stands in files written to be opened in a spreadsheet: outside of RFC 4180, and common. */
const KEPT_AS_TEXT = /^\s*="[^"]*"\s*$/;

/**
 * Reads the record that begins at `from`, by RFC 4180.
 *
 * A record with a misplaced quote is refused by its first line alone, and reading goes on behind it: one bad row never
 * takes its neighbours along, as it does in readers that look for the end of the quote.
 * @param complete whether the file ends with this text.
 * @returns undefined when the record does not end in this text.
 */
export function readRecord(text: string, from: number, form: CsvForm, complete: boolean): CsvRecord | undefined {
  const at = text.indexOf(form.lineBreak, from);
  const lineEnd = at < 0 ? text.length : at;
  if (at < 0 && !complete) return undefined;
  const next = at < 0 ? text.length : at + 1;
  const line = text.slice(from, withoutReturn(text, from, lineEnd));
  if (!line.includes(QUOTE)) return { cells: line.split(form.delimiter), end: next };
  const record = readQuoted(text, from, form, complete);
  return record && 'fault' in record ? { ...record, end: next } : record;
}

/** A record with quotes, field by field. */
function readQuoted(text: string, from: number, form: CsvForm, complete: boolean): CsvRecord | undefined {
  const cells: string[] = [];
  for (let start = from; ; ) {
    const field =
      text[start] === QUOTE ? quotedField(text, start, form, complete) : plainField(text, start, form, complete);
    if (field === undefined) {
      if (!complete && text.length - from < MAX_RECORD) return undefined;
      return { fault: openQuote, end: from };
    }
    if ('fault' in field) return { fault: field.fault, end: from };
    cells.push(field.value);
    if (text[field.end] !== form.delimiter) return { cells, end: behindBreak(text, field.end, form) };
    start = field.end + 1;
  }
}

type Field = { value: string; end: number } | { fault: Fault };

/** @returns undefined when the quote does not close in this text. */
function quotedField(text: string, start: number, form: CsvForm, complete: boolean): Field | undefined {
  let doubled = false;
  for (let at = text.indexOf(QUOTE, start + 1); at >= 0; at = text.indexOf(QUOTE, at + 2)) {
    const following = text[at + 1];
    if (following === QUOTE) {
      doubled = true;
      continue;
    }
    // The quote may be the first of two, and the carriage return the first half of a line break.
    const cut = following === undefined || (following === '\r' && text[at + 2] === undefined);
    if (cut && !complete) return undefined;
    const ends = following === undefined || following === form.delimiter || following === '\n' || following === '\r';
    if (!ends) return { fault: brokenQuote };
    const value = text.slice(start + 1, at);
    return { value: doubled ? value.replaceAll('""', QUOTE) : value, end: at + 1 };
  }
  return undefined;
}

/** @returns undefined when the line does not end in this text. */
function plainField(text: string, start: number, form: CsvForm, complete: boolean): Field | undefined {
  const lineBreak = text.indexOf(form.lineBreak, start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const delimiter = text.indexOf(form.delimiter, start);
  const isLast = delimiter < 0 || delimiter > lineEnd;
  if (isLast && lineBreak < 0 && !complete) return undefined;
  const end = isLast ? withoutReturn(text, start, lineEnd) : delimiter;
  const value = text.slice(start, end);
  return value.includes(QUOTE) && !KEPT_AS_TEXT.test(value) ? { fault: brokenQuote } : { value, end };
}

/** The end of a line without the carriage return before its break. */
function withoutReturn(text: string, from: number, lineEnd: number): number {
  return lineEnd > from && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
}

function behindBreak(text: string, end: number, form: CsvForm): number {
  const lineBreak = text[end] === '\r' && form.lineBreak === '\n' && text[end + 1] === '\n' ? end + 1 : end;
  return Math.min(lineBreak + 1, text.length);
}

const QUOTE_REMEDY = {
  vi: 'Đặt cả giá trị trong dấu ngoặc kép và viết đôi mỗi dấu ngoặc kép bên trong: "Công ty ""ABC""".',
  en: 'Quote the whole value and double each quote inside: "Company ""ABC""".',
};

const brokenQuote: Fault = {
  valueClass: 'malformed',
  reason: {
    vi: 'Dấu ngoặc kép đặt sai chỗ trong một giá trị.',
    en: 'A double quote stands where a value may not have one.',
  },
  remedy: QUOTE_REMEDY,
};

const openQuote: Fault = {
  valueClass: 'malformed',
  reason: { vi: 'Một dấu ngoặc kép không được đóng.', en: 'A double quote is never closed.' },
  remedy: QUOTE_REMEDY,
};
