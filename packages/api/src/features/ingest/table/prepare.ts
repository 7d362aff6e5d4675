import { REPLACEMENT, wrongEncoding } from './bytes.ts';
import type { Column, Row } from './column.ts';
import { type Fault, malformed, missing, outOfRange } from './faults.ts';
import type { TableKind } from './kind.ts';
import { cleanText } from './values/text.ts';

/** A row that may go to the database. */
export interface Prepared {
  line: number;
  row: Row;
  key: string;
}

/** A row that may not, with its key where that could be read. */
export interface Refused {
  line: number;
  key?: string;
  fault: Fault;
}

/**
 * Reads the cells of one row by the kind's columns and applies the rules that need no database.
 *
 * @param cells in the order of the kind's columns.
 * @param today `yyyy-MM-dd` in Việt Nam.
 */
export function prepareRow(
  kind: TableKind,
  line: number,
  cells: readonly (string | null | undefined)[],
  today: string,
): Prepared | Refused {
  const row: Row = {};
  let fault: Fault | undefined;
  for (const [index, column] of kind.columns.entries()) {
    const read = readCell(column, cells[index]);
    // Reading goes on behind a fault, so that the report can name the record by its key.
    if (typeof read === 'object' && read !== null) fault ??= read;
    else row[column.name] = read;
  }
  fault ??= kind.complete?.(row, today);
  const key = kind.key(row);
  if (fault) return key ? { line, key, fault } : { line, fault };
  return { line, row, key };
}

function readCell(column: Column, raw: string | null | undefined): string | null | undefined | Fault {
  const value = raw ? cleanText(raw) : raw;
  if (!value) return column.required ? missing(column.name) : value === undefined ? undefined : null;
  if (value.includes(REPLACEMENT)) return wrongEncoding(column.name);
  if (!value.isWellFormed()) return malformed(column.name, column.type.accepts);
  const read = column.type.read(value);
  if (typeof read === 'string') return read;
  return 'limit' in read
    ? outOfRange(column.name, read.limit)
    : malformed(column.name, column.type.accepts, read.malformed);
}
