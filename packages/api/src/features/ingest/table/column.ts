import type { Localized } from '../../../platform/locale.ts';

/** A value that could not be read; `hint` says what is likely, `limit` what it passed. */
export type Misread = { malformed: Localized | undefined } | { limit: Localized };

/** How the text of one cell is read. */
export interface ValueType {
  /** PostgreSQL type that takes the canonical text. */
  readonly sql: string;
  /** Forms that are taken, for the documentation and for remedies. */
  readonly accepts: Localized;
  /** The canonical text for PostgreSQL; cleaned, non-empty text comes in. */
  read(text: string): string | Misread;
}

/** One column of a kind of file. */
export interface Column {
  /** English heading; also the name in SQL and in NDJSON. */
  readonly name: string;
  /** Vietnamese heading. */
  readonly vi: string;
  /** Other headings met in the field. */
  readonly aliases?: readonly string[];
  readonly type: ValueType;
  /** The heading must be there, and every row must have a value. */
  readonly required?: boolean;
  readonly meaning: Localized;
  readonly example: string;
}

/**
 * One record: canonical text by column.
 *
 * `undefined`: the file says nothing about it, so that what is stored stays; `null`: the file says that there is none.
 */
export type Row = Record<string, string | null | undefined>;

/** Says that a value is malformed, with what is likely the cause. */
export function misread(hint?: Localized): Misread {
  return { malformed: hint };
}
