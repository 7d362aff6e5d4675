import type { Localized } from '../../../platform/locale.ts';
import type { Column, Row } from './column.ts';
import type { Fault } from './faults.ts';

/** A rule that needs the database: rows for which `when` holds are rejected. SQL over the staging table `s` and `joins`. */
export interface Check {
  when: string;
  /** The rule when `--create-missing` was asked for; the same when absent. */
  whenCreating?: string;
  fault: Fault;
}

/** Builds one statement that writes rows of the staging table and returns `n` and whether the row was created. */
export type Write = (staging: string, present: ReadonlySet<string>) => string;

/** What a kind of tabular file is: its columns, its rules, and how its rows are written. */
export interface TableKind {
  /** The word on the command line. */
  readonly name: string;
  readonly title: Localized;
  /** Shown above the columns in the documentation. */
  readonly notes?: readonly Localized[];
  readonly columns: readonly Column[];
  /** Columns that `complete` fills, with their PostgreSQL types. */
  readonly derived?: Readonly<Record<string, string>>;
  /**
   * Fills in defaults and what follows from other columns, and checks one row by itself.
   *
   * @param today `yyyy-MM-dd` in Việt Nam.
   */
  complete?(row: Row, today: string): Fault | undefined;
  /** The record's own key, for reports: codes only. */
  key(row: Row): string;
  /** What may stand in one file once; the key when absent. */
  uniques?(row: Row): string[];
  /** Joins to what the rows refer to. */
  readonly joins?: string;
  readonly checks?: readonly Check[];
  /** With `--create-missing`: statements that create what accepted rows refer to. */
  readonly creations?: readonly ((staging: string) => string)[];
  readonly writes: readonly Write[];
}

/** Where a written column comes from: `from` is the column that must be in the file; always written when absent. */
export interface Assignment {
  value: string;
  from?: string;
}

/** An upsert by a unique key. */
export interface Upsert {
  table: string;
  /** Joins behind `FROM staging s`; inner ones, because unknown references are rejected before. */
  joins?: string;
  where?: string;
  /** Columns or expressions of the unique index, with their values. */
  key: Record<string, string>;
  set: Record<string, Assignment>;
  /** Written only together with a real change, such as the instant of it. */
  touch?: Record<string, string>;
}

/** Assignments of columns that are named alike in the file. */
export function same(...columns: string[]): Record<string, Assignment> {
  return Object.fromEntries(columns.map((column) => [column, { value: `s.${column}`, from: column }]));
}

/**
 * A write that creates or changes one row a record, and leaves rows that are right already untouched.
 */
export function upsert(plan: Upsert): Write {
  return (staging, present) => {
    const given = Object.entries(plan.set).filter(([, { from }]) => from === undefined || present.has(from));
    const keys = Object.entries(plan.key);
    const touched = Object.entries(plan.touch ?? {});
    const isColumn = ([target]: [string, string]) => /^\w+$/.test(target);
    const inserted = [
      ...keys.filter(isColumn).map(([target, value]) => ({ target, value })),
      ...given.map(([target, { value }]) => ({ target, value })),
      ...touched.map(([target, value]) => ({ target, value })),
    ];
    const changes = [...given.map(([target]) => target), ...touched.map(([target]) => target)];
    const compared = given.map(([target]) => target);
    return `
WITH source AS MATERIALIZED (
  SELECT s.n, ${inserted.map(({ target, value }) => `${value} AS "${target}"`).join(', ')},
    ${keys.map(([, value], index) => `${value} AS key${index}`).join(', ')}
  FROM ${staging} s ${plan.joins ?? ''}
  ${plan.where ? `WHERE ${plan.where}` : ''}
), written AS (
  INSERT INTO ${plan.table} AS target (${inserted.map(({ target }) => target).join(', ')})
  SELECT ${inserted.map(({ target }) => `"${target}"`).join(', ')} FROM source
  ON CONFLICT (${keys.map(([target]) => (/^\w+$/.test(target) ? target : `(${target})`)).join(', ')})
  ${
    compared.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${changes.map((target) => `${target} = excluded.${target}`).join(', ')}
  WHERE (${compared.map((target) => `target.${target}`).join(', ')})
    IS DISTINCT FROM (${compared.map((target) => `excluded.${target}`).join(', ')})`
  }
  RETURNING ${keys.map(([target], index) => `${target} AS key${index}`).join(', ')}, old.tableoid IS NULL AS created
)
SELECT source.n, written.created
FROM written JOIN source ON ${keys.map((_, index) => `written.key${index} = source.key${index}`).join(' AND ')}`;
  };
}
