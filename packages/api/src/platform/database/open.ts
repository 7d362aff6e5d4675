import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from './client.ts';
import { EmbeddedServerError, startEmbeddedServer, takeServeLock } from './embedded.ts';
import { migrate } from './migrate.ts';

/** Database of the project on the embedded server. */
const EMBEDDED_DATABASE = 'ansinh';
/** Shared by every process that uses the embedded server; whoever gets it alone is the last one out. */
const USE_LOCK = 7_203_004;
/** How often, and how long apart in milliseconds, a server that is just going down or coming up is asked again. */
const CONNECT_ATTEMPTS = 20;
const CONNECT_PAUSE = 250;
/** Milliseconds until a server given by address counts as unreachable. */
const CONNECT_TIMEOUT = 5_000;
/** `uuidv7()` came with 18. */
const OLDEST_POSTGRESQL = 18;

/** The part of the configuration that decides which database a process works on. */
export interface DatabaseConfig {
  /** Undefined: the embedded server in the data folder. */
  databaseUrl: string | undefined;
  dataDir: string;
}

/** The migrated database of this installation. */
export interface ProjectDatabase {
  readonly database: Database;
  readonly url: string;
  /** True when it lives in the data folder, on a server that the last user stops. */
  readonly embedded: boolean;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Claims the data folder for serving: at most one process serves from it. */
  serve?: boolean;
  /** Pool size; default as `openDatabase`. */
  connections?: number;
  onError?: (error: Error) => void;
}

/** The database can't be reached or used; the message is one line that says what to do. */
export class DatabaseUnavailableError extends Error {}

/**
 * Opens the database that the configuration names, migrated: the server at `databaseUrl`, or the embedded one.
 *
 * The embedded server is shared by the processes of one data folder (server, imports); one that a killed
 * process left behind is adopted. The last process to close stops it.
 * @throws DatabaseUnavailableError, EmbeddedServerError, MigrationError: each message is for the operator.
 */
export async function openProjectDatabase(config: DatabaseConfig, options: OpenOptions = {}): Promise<ProjectDatabase> {
  return config.databaseUrl
    ? await openGivenDatabase(config.databaseUrl, options)
    : await openEmbeddedDatabase(config.dataDir, options);
}

async function openGivenDatabase(url: string, options: OpenOptions): Promise<ProjectDatabase> {
  await checkServer(url);
  await migrate(url);
  const database = openDatabase(url, options);
  return { database, url, embedded: false, close: () => database.close() };
}

/** Asks a server that we did not start whether it answers and is new enough. */
async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    const version = rows[0]?.server_version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_POSTGRESQL)
      throw new Error(`it is PostgreSQL ${version}, and ${OLDEST_POSTGRESQL} or later is needed`);
  } catch (error) {
    throw unreachable(url, error);
  } finally {
    await client.end().catch(() => {});
  }
}

async function openEmbeddedDatabase(dataDir: string, options: OpenOptions): Promise<ProjectDatabase> {
  const keeper = await useEmbeddedServer(join(dataDir, 'postgres'));
  try {
    if (options.serve) await claimForServing(keeper.connection, dataDir);
    const url = new URL(keeper.url);
    url.pathname = `/${EMBEDDED_DATABASE}`;
    await createWhenAbsent(keeper.connection);
    await migrate(url.href);
    const database = openDatabase(url.href, options);
    return {
      database,
      url: url.href,
      embedded: true,
      async close() {
        await database.close();
        await keeper.leave();
      },
    };
  } catch (error) {
    await keeper.leave();
    throw error;
  }
}

/** A connection that says "in use" for as long as it is open. */
interface Keeper {
  url: string;
  connection: pg.Client;
  leave(): Promise<void>;
}

async function useEmbeddedServer(folder: string): Promise<Keeper> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await startEmbeddedServer(folder);
    const connection = new pg.Client({ connectionString: server.url, application_name: 'ansinh keeper' });
    connection.on('error', () => {}); // a server that dies is noticed by the pool
    try {
      await connection.connect();
      await connection.query('SELECT pg_advisory_lock_shared($1)', [USE_LOCK]);
      return { url: server.url, connection, leave: () => leave(connection, server.stop) };
    } catch (error) {
      await connection.end().catch(() => {});
      // The previous last user may be stopping it at this moment.
      if (attempt === CONNECT_ATTEMPTS || !mayPass(error))
        throw new EmbeddedServerError(`The embedded PostgreSQL in ${folder} does not answer: ${lineOf(error)}`);
      await new Promise((done) => setTimeout(done, CONNECT_PAUSE));
    }
  }
}

/** Gives up the share, and stops the server when nobody else holds one. */
async function leave(connection: pg.Client, stop: () => Promise<void>): Promise<void> {
  try {
    await connection.query('SELECT pg_advisory_unlock_shared($1)', [USE_LOCK]);
    const { rows } = await connection.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [USE_LOCK]);
    if (rows[0]?.alone) await stop();
  } catch {
    // The server is gone already.
  } finally {
    await connection.end().catch(() => {});
  }
}

async function claimForServing(connection: pg.Client, dataDir: string): Promise<void> {
  const { rows } = await connection.query<{ locked: boolean }>(takeServeLock);
  if (!rows[0]?.locked)
    throw new EmbeddedServerError(
      `Another An Sinh serves from the data folder ${dataDir}. Stop it, or set ANSINH_DATA_DIR to another folder.`,
    );
}

async function createWhenAbsent(connection: pg.Client): Promise<void> {
  const { rowCount } = await connection.query('SELECT 1 FROM pg_database WHERE datname = $1', [EMBEDDED_DATABASE]);
  if (rowCount === 1) return;
  try {
    await connection.query(`CREATE DATABASE ${EMBEDDED_DATABASE}`);
  } catch (error) {
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error; // another process was quicker
  }
}

/** Refused or cut off, or PostgreSQL's class 57P: going down, or still coming up. */
const PASSING_FAILURE = /^(ECONNREFUSED|ECONNRESET|57P..)$/;

function mayPass(error: unknown): boolean {
  return PASSING_FAILURE.test(codeOf(error)) || /terminated/i.test(lineOf(error));
}

function unreachable(url: string, error: unknown): DatabaseUnavailableError {
  const { hostname, port, pathname } = new URL(url);
  const address = `${hostname || 'localhost'}:${port || 5432}${pathname}`; // never the password
  return new DatabaseUnavailableError(
    `The database of DATABASE_URL (${address}) can't be used: ${lineOf(error)}. Check the address, or unset DATABASE_URL to use the embedded PostgreSQL.`,
  );
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function lineOf(error: unknown): string {
  const first = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  return first instanceof Error ? (first.message.split('\n')[0] ?? '') : String(first);
}
