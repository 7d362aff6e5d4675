import type { Localized } from '../../platform/locale.ts';

/** Where bytes come from: a file, a member of a zip, or standard input. */
export interface Source {
  /** Name for reports; a zip member reads `claims.zip/one.xml`. */
  readonly name: string;
  /** Size in bytes when known, for the progress bar. */
  readonly size?: number;
  /** Reads from the start; called once. */
  open(): AsyncIterable<Uint8Array>;
}

/** What kind of value was wrong; never the value itself. */
export type ValueClass =
  | 'missing'
  | 'malformed'
  | 'out_of_range'
  | 'unknown_reference'
  | 'inconsistent'
  | 'duplicate'
  | 'forbidden';

/** Why one record was not taken, and what to do. Holds no personal data beyond the record's own key. */
export interface Rejection {
  file: string;
  /** Where in the file: `line 12`, `HOSO 3`. */
  record: string;
  /** The record's own key, when it could be read: a code, a MA_LK. */
  key?: string;
  /** Column or element, when one is to blame. */
  column?: string;
  valueClass: ValueClass;
  reason: Localized;
  /** What the sender should do. */
  remedy: Localized;
}

/** Something odd in a file whose records were taken all the same. */
export interface Warning {
  file: string;
  record: string;
  reason: Localized;
}

/** What became of one record, or one warning about a file. */
export type Outcome =
  // `count`: records that this outcome speaks for; 1 when absent.
  | { kind: 'created' | 'updated' | 'unchanged'; count?: number }
  | { kind: 'rejected'; rejection: Rejection }
  | { kind: 'warning'; warning: Warning };

export interface ImportOptions {
  /** Check and count as ever, and write nothing. */
  dryRun: boolean;
  /** Create what a row refers to where that is safe (employers, facilities by code), instead of rejecting it. */
  createMissing: boolean;
}

/** One kind of file: reads a source and says of each record what became of it. */
export interface Importer {
  /** The word on the command line, such as `visits`. */
  readonly kind: string;
  /** Endings of the files that it takes from a folder or a zip, such as `.csv`; every file when absent. */
  readonly extensions?: readonly string[];
  run(source: Source, options: ImportOptions): AsyncIterable<Outcome>;
}
