import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../_generated/prisma/client.ts';

export type { PrismaClient } from '../../_generated/prisma/client.ts';
export { Prisma } from '../../_generated/prisma/client.ts';

/** One pool, seen as Prisma models and as plain SQL. */
export interface Database {
  readonly client: PrismaClient;
  readonly pool: pg.Pool;
  /** Runs one statement on the pool, composed of parts that keep their values apart. */
  query<Row>(statement: Prisma.Sql): Promise<Row[]>;
  /** Calls back with the SQL of every statement that Prisma or `query` runs; returns a function that stops it. */
  onQuery(listener: (sql: string) => void): () => void;
  close(): Promise<void>;
}

/** Statements prepared by name, per process; past this many they run unnamed, so that ad-hoc queries can't fill the server. */
const MAX_NAMED_STATEMENTS = 500;
const UNNAMED = '';
/**
 * Stands at the start of a statement whose best plan depends on its values, such as a search: it is never prepared
 * by name, since the server would settle on one plan for frequent and rare words alike.
 */
export const PLANNED_EACH_TIME = '/* planned each time */';

/**
 * Opens a pool of connections.
 *
 * @param options.connections 4 to 8 are best on 2 cores (measured); default 6.
 */
export function openDatabase(
  url: string,
  options: { connections?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 6,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'ansinh',
    // Prisma writes and reads instants without an offset, as UTC: in another zone of the session they would shift.
    options: '-c TimeZone=UTC',
  });
  pool.on('error', options.onError ?? (() => {}));
  const adapter = new PrismaPg(pool, { statementNameGenerator: namedStatements() });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  const listeners = new Set<(sql: string) => void>();
  client.$on('query', (event) => {
    for (const listener of listeners) listener(event.query);
  });
  return {
    client,
    pool,
    async query<Row>({ text, values }: Prisma.Sql) {
      for (const listener of listeners) listener(text);
      // Whoever asks says what its rows are.
      return (await pool.query({ text, values })).rows as Row[];
    },
    onQuery(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}

function namedStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (sql.startsWith(PLANNED_EACH_TIME)) return UNNAMED;
    const known = names.get(sql);
    if (known || names.size >= MAX_NAMED_STATEMENTS) return known ?? UNNAMED;
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 20);
    names.set(sql, name);
    return name;
  };
}
