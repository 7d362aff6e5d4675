import { createVisitImporter } from './claim/index.ts';
import { TABLE_KINDS } from './kinds/index.ts';
import type { Importer } from './outcome.ts';
import { createTableImporter, type TableDeps } from './table/importer.ts';

export type { Importer, ImportOptions, Outcome, Rejection, Source, Warning } from './outcome.ts';
export { createRejectsFile, type RejectsFile } from './rejects-file.ts';
export { type ImportListener, recordsOf, runImport, type Summary } from './run-import.ts';
export { firstMissing, sourcesOf } from './sources.ts';
export { describeColumns } from './table/describe.ts';

/** The words on the command line, in the order in which a new database is filled. */
export const IMPORT_KINDS: readonly string[] = [...TABLE_KINDS.map(({ name }) => name), 'visits'];

/**
 * The importer of a kind of file, or undefined when there is none of that name.
 *
 * @param kind one of `IMPORT_KINDS`.
 */
export function createImporter(kind: string, deps: TableDeps): Importer | undefined {
  if (kind === 'visits') return createVisitImporter(deps);
  const table = TABLE_KINDS.find(({ name }) => name === kind);
  return table ? createTableImporter(table, deps) : undefined;
}
