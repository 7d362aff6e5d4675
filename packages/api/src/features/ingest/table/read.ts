import type { Localized } from '../../../platform/locale.ts';
import type { Source } from '../outcome.ts';
import { emptyFile, UnreadableFile, utf8Bytes } from './bytes.ts';
import type { Column } from './column.ts';
import { readCsv } from './csv.ts';
import type { Fault } from './faults.ts';
import { readNdjson } from './ndjson.ts';

/** One row of a file, or what is to be said of it. */
export type Read =
  /** Cells in the order of the kind's columns; undefined where the file says nothing. */
  | { line: number; cells: (string | null | undefined)[] }
  | { line: number; fault: Fault }
  | { line: number; warning: Localized };

const OPENING_BRACE = 0x7b;

/**
 * The rows of a file, in portions; NDJSON when it begins with `{`, else CSV.
 *
 * A file that can't be read further ends with one fault that says so.
 */
export async function* readRows(source: Source, columns: readonly Column[]): AsyncGenerator<Read[]> {
  try {
    const bytes = utf8Bytes(source.open());
    const first = await firstText(bytes);
    if (!first) throw new UnreadableFile(emptyFile());
    const rest = joined(first, bytes);
    yield* first.toString('utf8').trimStart().charCodeAt(0) === OPENING_BRACE
      ? readNdjson(rest, columns)
      : readCsv(rest, columns);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield [{ line: error.line, fault: error.fault }];
  }
}

/** The first portion that is more than white space. */
async function firstText(bytes: AsyncGenerator<Buffer>): Promise<Buffer | undefined> {
  let held = Buffer.alloc(0);
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
    held = Buffer.concat([held, next.value]);
    if (held.toString('utf8').trim() !== '') return held;
  }
  return undefined;
}

async function* joined(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
