import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '@ansinh/api/platform/database/client.ts';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE_DATABASE } from './global-setup.ts';

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase extends Database {
  readonly url: string;
}

/** Clones the template (about 0.1 s). Close it in `afterAll`; that drops it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href);
  return {
    ...database,
    url: url.href,
    async close() {
      await database.close();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** A second pool on the same database; closing it leaves the database. */
export function joinTestDatabase({ url }: TestDatabase): TestDatabase {
  return { ...openDatabase(url), url };
}

/** Two workers may clone at once, and a clone needs the template to itself: one at a time. */
const CLONE_LOCK = 7_203_003;

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [CLONE_LOCK]);
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The SQL statements that Prisma runs while `work` runs; what goes to the pool by name is not among them. */
export async function statementsOf<T>(
  database: Database,
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const stop = database.onQuery((sql) => statements.push(sql));
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}
