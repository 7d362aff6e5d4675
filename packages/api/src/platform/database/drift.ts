import pg from 'pg';
import { migrate } from './migrate.ts';
import { datamodelSql } from './schema-engine.ts';

/** Every object that both a datamodel and a migration can say, one line each; a datamodel has no generated columns. */
const CATALOG = `
  SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)) AS line
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname
  UNION ALL
  SELECT format('column %s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN ' not null' ELSE '' END, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    AND a.attgenerated = ''
  UNION ALL
  SELECT format('foreign key %s.%s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
  FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND c.conparentid = 0
  UNION ALL
  SELECT format('index %s', pg_get_indexdef(i.indexrelid))
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace`;

/** A database may have more indexes than the datamodel can say; anything else must be in both. */
const OFTEN_WRITTEN_BY_HAND = /^index /;

export interface Drift {
  /** In the datamodel, not built by the migrations. */
  missing: string[];
  /** Built by the migrations, not in the datamodel. */
  extra: string[];
}

/**
 * Compares what the migrations build with what the datamodel says, on two scratch databases of one server.
 *
 * @param databaseUrl a role that may create databases.
 */
export async function findDrift(databaseUrl: string): Promise<Drift> {
  const wanted = await withScratchDatabase(databaseUrl, async (url) => {
    const sql = await datamodelSql(url);
    return await readCatalog(url, sql);
  });
  const built = await withScratchDatabase(databaseUrl, async (url) => {
    await migrate(url);
    return await readCatalog(url, 'DROP TABLE _prisma_migrations');
  });
  return {
    missing: [...wanted].filter((line) => !built.has(line)),
    extra: [...built].filter((line) => !wanted.has(line) && !OFTEN_WRITTEN_BY_HAND.test(line)),
  };
}

async function readCatalog(url: string, first: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(first);
    const { rows } = await client.query<{ line: string }>(CATALOG);
    return new Set(rows.map((row) => row.line));
  } finally {
    await client.end();
  }
}

async function withScratchDatabase<T>(databaseUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `drift_${process.pid}_${Date.now()}`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  try {
    const url = new URL(databaseUrl);
    url.pathname = `/${name}`;
    return await work(url.href);
  } finally {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
  }
}
