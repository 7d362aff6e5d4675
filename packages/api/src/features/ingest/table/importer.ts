import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/client.ts';
import { vietnamDay } from '../../../platform/vietnam-time.ts';
import type { Importer, ImportOptions, Outcome, Source } from '../outcome.ts';
import { type BatchWriter, openBatchWriter } from './batch-writer.ts';
import { duplicateInFile, type Fault } from './faults.ts';
import type { TableKind } from './kind.ts';
import { type Prepared, prepareRow, type Refused } from './prepare.ts';
import { type Read, readRows } from './read.ts';
import { createSeenKeys, type SeenKeys } from './seen-keys.ts';

/** Rows of one transaction. */
const BATCH_ROWS = 2000;
const EXTENSIONS = ['.csv', '.tsv', '.txt', '.ndjson', '.jsonl', '.json'];

export interface TableDeps {
  database: Database;
  clock: Clock;
}

/**
 * An importer of CSV and NDJSON files of one kind.
 *
 * The next batch is read while the last one is written; memory does not grow with the file but for about 20 bytes a key.
 */
export function createTableImporter(kind: TableKind, deps: TableDeps): Importer {
  return {
    kind: kind.name,
    extensions: EXTENSIONS,
    run: (source, options) => importTable(kind, deps, source, options),
  };
}

async function* importTable(
  kind: TableKind,
  { database, clock }: TableDeps,
  source: Source,
  options: ImportOptions,
): AsyncGenerator<Outcome> {
  const writer = await openBatchWriter(database, kind, options);
  const today = vietnamDay(clock.now()).toISOString().slice(0, 10);
  const seen = createSeenKeys();
  let rows = 0;
  let batch = newBatch();
  let written: Promise<Outcome[]> = Promise.resolve([]);
  try {
    for await (const reads of readRows(source, kind.columns))
      for (const read of reads) {
        if (!('warning' in read)) rows += 1;
        collect(batch, kind, read, today, seen);
        if (batch.prepared.length + batch.refused.length < BATCH_ROWS) continue;
        yield* await written;
        written = writeBatch(writer, batch, source.name);
        written.catch(() => {}); // it is awaited one batch later
        batch = newBatch();
      }
    yield* await written;
    yield* await writeBatch(writer, batch, source.name);
    if (rows === 0) yield noRows(source.name);
    if (!options.dryRun) await writer.analyse();
  } finally {
    await written.catch(() => {});
    writer.close();
  }
}

interface Batch {
  prepared: Prepared[];
  refused: Refused[];
  warnings: Outcome[];
}

function newBatch(): Batch {
  return { prepared: [], refused: [], warnings: [] };
}

function collect(batch: Batch, kind: TableKind, read: Read, today: string, seen: SeenKeys): void {
  if ('warning' in read) {
    batch.warnings.push({ kind: 'warning', warning: { file: '', record: `line ${read.line}`, reason: read.warning } });
    return;
  }
  const prepared = 'fault' in read ? read : prepareRow(kind, read.line, read.cells, today);
  if ('fault' in prepared) batch.refused.push(prepared);
  else if (isFirst(kind, prepared, seen)) batch.prepared.push(prepared);
  else batch.refused.push({ line: prepared.line, key: prepared.key, fault: duplicateInFile });
}

/** Whether no record with one of its keys stood in the file before; the first one counts. */
function isFirst(kind: TableKind, { row, key }: Prepared, seen: SeenKeys): boolean {
  let first = true;
  for (const unique of kind.uniques?.(row) ?? [key]) first = seen.add(unique) && first;
  return first;
}

async function writeBatch(writer: BatchWriter, batch: Batch, file: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = batch.warnings.map((outcome) =>
    outcome.kind === 'warning' ? { ...outcome, warning: { ...outcome.warning, file } } : outcome,
  );
  const refused: Refused[] = [...batch.refused];
  if (batch.prepared.length > 0) {
    const result = await writer.write(batch.prepared);
    for (const kind of ['created', 'updated', 'unchanged'] as const)
      if (result[kind] > 0) outcomes.push({ kind, count: result[kind] });
    refused.push(...result.refused);
  }
  refused.sort((a, b) => a.line - b.line);
  for (const one of refused) outcomes.push(rejected(file, one.line, one.key, one.fault));
  return outcomes;
}

function rejected(file: string, line: number, key: string | undefined, fault: Fault): Outcome {
  return { kind: 'rejected', rejection: { file, record: `line ${line}`, ...(key ? { key } : {}), ...fault } };
}

function noRows(file: string): Outcome {
  const reason = { vi: 'Tệp không có dòng dữ liệu nào.', en: 'The file has no rows.' };
  return { kind: 'warning', warning: { file, record: 'line 1', reason } };
}
