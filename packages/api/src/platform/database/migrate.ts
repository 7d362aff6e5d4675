import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';

const MIGRATIONS_DIR = resolve(import.meta.dirname, '../../../../../prisma/migrations');
/** Serialises processes that migrate one database. */
const MIGRATE_LOCK = 7_203_002;

// The table as `prisma migrate deploy` creates it, so that both see one history.
const HISTORY_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

export class MigrationError extends Error {}

/**
 * Applies the migrations that the database lacks, each in one transaction, in the order of their names.
 *
 * Own code, because Prisma's adapter cuts scripts at every semicolon and its engine runs them outside a
 * transaction (docs/adr/0002-migrations-without-the-native-engine.md).
 * @returns names of the migrations applied now.
 * @throws MigrationError when a file fails, or one that was applied has changed since.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATE_LOCK]);
    await client.query(HISTORY_TABLE);
    const applied = await appliedChecksums(client);
    const done: string[] = [];
    for (const migration of migrationFiles()) {
      const checksum = applied.get(migration.name);
      if (checksum && checksum !== migration.checksum)
        throw new MigrationError(`Migration ${migration.name} was changed after it was applied. Write a new one.`);
      if (checksum) continue;
      await apply(client, migration);
      done.push(migration.name);
    }
    return done;
  } finally {
    await client.end();
  }
}

/** Names of the migrations in the project that this database lacks. */
export async function pendingMigrations(
  query: (sql: string) => Promise<{ migration_name: string }[]>,
): Promise<string[]> {
  const rows = await query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrationFiles()
    .map((file) => file.name)
    .filter((name) => !applied.has(name));
}

interface MigrationFile {
  name: string;
  sql: string;
  checksum: string;
}

function migrationFiles(): MigrationFile[] {
  return readdirSync(MIGRATIONS_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(MIGRATIONS_DIR, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: pg.Client, migration: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new MigrationError(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : error}`);
  }
}
