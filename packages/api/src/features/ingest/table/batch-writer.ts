import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '../../../platform/database/client.ts';
import type { ImportOptions } from '../outcome.ts';
import { faultOfConstraint, isPassing } from './database-faults.ts';
import type { Fault } from './faults.ts';
import type { TableKind } from './kind.ts';
import type { Prepared } from './prepare.ts';

/** What became of one batch. */
export interface BatchResult {
  created: number;
  updated: number;
  unchanged: number;
  refused: { line: number; key: string; fault: Fault }[];
}

/** Writes rows of one kind; each batch in one transaction that leaves out exactly the rows at fault. */
export interface BatchWriter {
  write(rows: readonly Prepared[]): Promise<BatchResult>;
  /** Counts anew the tables that grew much, so that searches are planned for what they hold now. */
  analyse(): Promise<void>;
  close(): void;
}

/** How often a batch is tried that lost a race with another transaction. */
const MAX_TRIES = 5;
/** An import may wait for others longer than a request may; milliseconds. */
const SESSION = `SET statement_timeout = 300000; SET lock_timeout = 60000; SET idle_in_transaction_session_timeout = 300000;
  SET client_min_messages = warning`;

/**
 * Takes a connection of its own, with a staging table that empties itself at the end of each transaction.
 *
 * Close it: the connection is thrown away with its table and its settings.
 */
export async function openBatchWriter(
  database: Database,
  kind: TableKind,
  options: ImportOptions,
): Promise<BatchWriter> {
  const client = await database.pool.connect();
  const staging = `import_${kind.name.replaceAll('-', '_')}`;
  const columns = stagingColumns(kind);
  try {
    await client.query(SESSION);
    await client.query(
      `CREATE TEMP TABLE ${staging} (n integer, ${columns.map(({ name, sql }) => `${name} ${sql}`).join(', ')}) ON COMMIT DELETE ROWS`,
    );
  } catch (error) {
    client.release(true);
    throw error;
  }
  const statements = new Map<string, string[]>();
  const table: Staging = { client, kind, options, staging, columns: columns.map(({ name }) => name), statements };
  return {
    async write(rows) {
      const total: BatchResult = { created: 0, updated: 0, unchanged: 0, refused: [] };
      for (const alike of byShape(table, rows)) merge(total, await writeRows(table, alike));
      return total;
    },
    analyse: () => analyseWhatGrew(client),
    close: () => client.release(true),
  };
}

/** Changed rows from which on the planner's figures of a table are taken anew; fewer are left to autovacuum. */
const MANY_CHANGES = 1000;

async function analyseWhatGrew(client: pg.PoolClient): Promise<void> {
  await client.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await client.query<{ name: string }>(
    `SELECT relid::regclass::text AS name FROM pg_stat_user_tables
     WHERE schemaname = 'public' AND n_mod_since_analyze > greatest($1, n_live_tup / 10) ORDER BY relid`,
    [MANY_CHANGES],
  );
  if (rows.length > 0) await client.query(`ANALYZE ${rows.map(({ name }) => name).join(', ')}`);
}

interface Staging {
  client: pg.PoolClient;
  kind: TableKind;
  options: ImportOptions;
  staging: string;
  columns: string[];
  /** Write statements by the columns that the rows have. */
  statements: Map<string, string[]>;
}

/** Rows that say something about the same columns, and so are written by the same statements. */
interface Alike {
  shape: string;
  rows: Prepared[];
}

function stagingColumns(kind: TableKind): { name: string; sql: string }[] {
  const own = kind.columns.map(({ name, type }) => ({ name, sql: type.sql }));
  return [...own, ...Object.entries(kind.derived ?? {}).map(([name, sql]) => ({ name, sql }))];
}

function byShape({ columns }: Staging, rows: readonly Prepared[]): Alike[] {
  const shapes = new Map<string, Alike>();
  for (const prepared of rows) {
    let shape = '';
    for (const column of columns) shape += prepared.row[column] === undefined ? '-' : '+';
    const alike = shapes.get(shape);
    if (alike) alike.rows.push(prepared);
    else shapes.set(shape, { shape, rows: [prepared] });
  }
  return [...shapes.values()];
}

/** Writes the rows in one transaction; when one of them breaks a rule of the database, by halves down to that row. */
async function writeRows(table: Staging, alike: Alike): Promise<BatchResult> {
  try {
    return await tryRows(table, alike);
  } catch (error) {
    const fault = faultOfConstraint(error);
    const [first] = alike.rows;
    if (!fault || !first) throw error;
    if (alike.rows.length === 1) return { ...NOTHING, refused: [{ line: first.line, key: first.key, fault }] };
    const middle = Math.ceil(alike.rows.length / 2);
    const total = await writeRows(table, { ...alike, rows: alike.rows.slice(0, middle) });
    merge(total, await writeRows(table, { ...alike, rows: alike.rows.slice(middle) }));
    return total;
  }
}

const NOTHING = { created: 0, updated: 0, unchanged: 0 };

async function tryRows(table: Staging, alike: Alike): Promise<BatchResult> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await inOneTransaction(table, alike);
    } catch (error) {
      await table.client.query('ROLLBACK');
      if (!isPassing(error) || tried >= MAX_TRIES) throw error;
    }
  }
}

async function inOneTransaction(table: Staging, { shape, rows }: Alike): Promise<BatchResult> {
  const { client, kind, options, staging } = table;
  await client.query('BEGIN');
  await copyRows(table, rows);
  await client.query('SAVEPOINT staged');
  const refused = await refuseRows(table, rows);
  if (options.createMissing) for (const creation of kind.creations ?? []) await client.query(creation(staging));
  const changed = new Map<number, boolean>();
  for (const statement of statementsFor(table, shape)) {
    const answer = await client.query<[number, boolean]>({ text: statement, rowMode: 'array' });
    for (const [n, created] of answer.rows) if (!changed.has(n)) changed.set(n, created);
  }
  // Back to the rows alone: what is committed then is nothing, and the staging table empties itself all the same.
  if (options.dryRun) await client.query('ROLLBACK TO SAVEPOINT staged');
  await client.query('COMMIT');
  let created = 0;
  for (const fresh of changed.values()) if (fresh) created += 1;
  return {
    created,
    updated: changed.size - created,
    unchanged: rows.length - refused.length - changed.size,
    refused,
  };
}

/** Sends the rows by COPY, in its text format. */
async function copyRows({ client, staging, columns }: Staging, rows: readonly Prepared[]): Promise<void> {
  const lines: string[] = [];
  for (const [n, { row }] of rows.entries()) {
    let line = String(n);
    for (const column of columns) {
      const value = row[column];
      // Values hold no tabs and line breaks any more; a backslash is the one character left with a meaning.
      line +=
        value === undefined || value === null
          ? '\t\\N'
          : `\t${value.includes('\\') ? value.replaceAll('\\', '\\\\') : value}`;
    }
    lines.push(line);
  }
  const stream = client.query(copyFrom(`COPY ${staging} (n, ${columns.join(', ')}) FROM STDIN`));
  await pipeline([Buffer.from(`${lines.join('\n')}\n`)], stream);
}

/** Takes the rows out that break a rule of the kind, and says why. */
async function refuseRows(table: Staging, rows: readonly Prepared[]): Promise<BatchResult['refused']> {
  const { client, kind, options, staging } = table;
  const checks = kind.checks ?? [];
  if (checks.length === 0) return [];
  const conditions = checks.map((check) => (options.createMissing && check.whenCreating) || check.when);
  const { rows: faults } = await client.query<[number, number]>({
    text: `SELECT s.n, CASE ${conditions.map((when, index) => `WHEN ${when} THEN ${index}`).join(' ')} END
      FROM ${staging} s ${kind.joins ?? ''} WHERE ${conditions.map((when) => `(${when})`).join(' OR ')} ORDER BY s.n`,
    rowMode: 'array',
  });
  if (faults.length === 0) return [];
  await client.query(`DELETE FROM ${staging} WHERE n = ANY ($1)`, [faults.map(([n]) => n)]);
  return faults.flatMap(([n, index]) => {
    const [prepared, check] = [rows[n], checks[index]];
    return prepared && check ? [{ line: prepared.line, key: prepared.key, fault: check.fault }] : [];
  });
}

function statementsFor({ kind, staging, columns, statements }: Staging, shape: string): string[] {
  const known = statements.get(shape);
  if (known) return known;
  const present = new Set(columns.filter((_, index) => shape[index] === '+'));
  const built = kind.writes.map((write) => write(staging, present));
  statements.set(shape, built);
  return built;
}

function merge(total: BatchResult, part: BatchResult): void {
  total.created += part.created;
  total.updated += part.updated;
  total.unchanged += part.unchanged;
  total.refused.push(...part.refused);
}
