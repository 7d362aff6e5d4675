import { UnreadableFile } from './bytes.ts';
import type { Column } from './column.ts';
import type { Fault } from './faults.ts';
import { type Headings, headingsOf, unknownHeadings } from './heading.ts';
import type { Read } from './read.ts';

/** Bytes of the longest line that is read. */
const MAX_LINE = 256 * 1024;
const NEW_LINE = 0x0a;

/**
 * The rows of an NDJSON file: one object a line, keyed by headings; a key that is absent leaves what is stored.
 *
 * @param bytes UTF-8 without a byte-order mark.
 * @throws UnreadableFile when a line is too long to be one record.
 */
export async function* readNdjson(bytes: AsyncIterable<Buffer>, columns: readonly Column[]): AsyncGenerator<Read[]> {
  const headings = headingsOf(columns);
  const unknown = new Set<string>();
  let line = 0;
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    const found: Read[] = [];
    let from = 0;
    for (let at = held.indexOf(NEW_LINE); at >= 0; at = held.indexOf(NEW_LINE, from)) {
      line += 1;
      readLine(held.toString('utf8', from, at), line, columns, headings, unknown, found);
      from = at + 1;
    }
    held = held.subarray(from);
    if (held.length > MAX_LINE) throw new UnreadableFile(tooLong, line + 1);
    yield found;
  }
  const found: Read[] = [];
  readLine(held.toString('utf8'), line + 1, columns, headings, unknown, found);
  yield found;
}

function readLine(
  text: string,
  line: number,
  columns: readonly Column[],
  headings: Headings,
  unknown: Set<string>,
  found: Read[],
): void {
  if (text.trim() === '') return;
  const record = parseObject(text);
  if (!record) {
    found.push({ line, fault: notAnObject });
    return;
  }
  const cells: (string | null | undefined)[] = columns.map(() => undefined);
  const strange: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    const index = headings.find(key);
    if (index === undefined) {
      if (!unknown.has(key) && unknown.size < 100) strange.push(key.slice(0, 60));
      unknown.add(key);
    } else cells[index] = textOf(value);
  }
  if (strange.length > 0) found.push({ line, warning: unknownHeadings(strange) });
  found.push({ line, cells });
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined; // what JSON objects are
  } catch {
    return undefined;
  }
}

/** The cell that a CSV file would hold. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(textOf).join(';');
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'number') return String(value);
  // A JSON number has no groups, so 1.234 must not look like a thousand and some.
  return /^-?\d+\.\d{3}$/.test(String(value)) ? `${value}0` : String(value);
}

const REMEDY = {
  vi: 'Ghi mỗi bản ghi thành một đối tượng JSON trên đúng một dòng.',
  en: 'Write each record as one JSON object on one line.',
};

const notAnObject: Fault = {
  valueClass: 'malformed',
  reason: { vi: 'Dòng không phải một đối tượng JSON.', en: 'The line is not a JSON object.' },
  remedy: REMEDY,
};

const tooLong: Fault = {
  valueClass: 'malformed',
  reason: {
    vi: 'Dòng dài hơn 256 KB; các dòng từ đó trở đi chưa được đọc.',
    en: 'The line is longer than 256 KB; nothing from there on was read.',
  },
  remedy: REMEDY,
};
