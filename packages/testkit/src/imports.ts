import { createImporter, type Outcome, type Rejection } from '@ansinh/api/features/ingest/index.ts';
import { systemClock } from '@ansinh/api/platform/clock.ts';
import type { TestDatabase } from './database.ts';

/** What became of the records of one file. */
export interface Imported {
  created: number;
  updated: number;
  unchanged: number;
  rejections: Rejection[];
  warnings: string[];
}

/**
 * Imports a text as a file of one kind.
 *
 * @param content CSV, NDJSON or claim XML; or its bytes.
 */
export async function importText(
  database: TestDatabase,
  kind: string,
  content: string | Uint8Array,
  options: { dryRun?: boolean; createMissing?: boolean } = {},
): Promise<Imported> {
  const importer = createImporter(kind, { database, clock: systemClock });
  if (!importer) throw new Error(`no kind ${kind}`);
  const source = {
    name: 'test',
    async *open() {
      yield Buffer.from(content);
    },
  };
  const imported: Imported = { created: 0, updated: 0, unchanged: 0, rejections: [], warnings: [] };
  for await (const outcome of importer.run(source, { dryRun: false, createMissing: false, ...options }))
    count(imported, outcome);
  return imported;
}

function count(imported: Imported, outcome: Outcome): void {
  if (outcome.kind === 'rejected') imported.rejections.push(outcome.rejection);
  else if (outcome.kind === 'warning') imported.warnings.push(outcome.warning.reason.en);
  else imported[outcome.kind] += outcome.count ?? 1;
}
