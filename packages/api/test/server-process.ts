import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';

/** As `npm start` sets it: compiled code is kept from one start to the next. */
const NODE_COMPILE_CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/node');
const MAIN = resolve(import.meta.dirname, '../src/main.ts');
/** Milliseconds; a first start runs initdb. */
const START_LIMIT = 25_000;

/** Processes that have not ended yet, by id. */
const running = new Map<number, Promise<unknown>>();

/** Ends what a failed test left running. */
export async function stopServerProcesses(): Promise<void> {
  for (const pid of running.keys()) process.kill(pid, 'SIGTERM');
  await Promise.all(running.values());
}

/** `main.ts` in a process group of its own, as a terminal would run it. */
export interface ServerProcess {
  readonly pid: number;
  /** Everything printed so far. */
  output(): { stdout: string; stderr: string };
  /** Resolves with the printed address of GraphQL once the server listens; fails when it ends before. */
  listening(): Promise<string>;
  /** Sends a signal to the whole group, as Ctrl-C in a terminal does. */
  signalGroup(signal: NodeJS.Signals): void;
  /** Exit code, or the signal that ended it, what it complained of, and the milliseconds since this was asked. */
  ended(): Promise<{ code: number | null; signal: string | null; stderr: string; took: number }>;
}

/** Starts the real server with these variables over a clean environment. */
export function startServerProcess(variables: Record<string, string>): ServerProcess {
  // biome-ignore lint/style/noProcessEnv: a child needs a path to run at all
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, NODE_COMPILE_CACHE, HOST: '127.0.0.1', PORT: '0', ...variables },
  });
  const { pid } = child;
  if (!pid) throw new Error('The server process did not start');
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk;
  });
  const exit = exitOf(child);
  running.set(pid, exit);
  exit.then(() => running.delete(pid));
  return {
    pid,
    output: () => output,
    async listening() {
      const address = await Promise.race([
        waitFor(() => /http:\S+\/graphql/.exec(output.stdout)?.[0]),
        exit.then(() => {}),
      ]);
      if (!address) throw new Error(`The server did not listen: ${output.stderr}`);
      return address;
    },
    signalGroup: (signal) => process.kill(-pid, signal),
    async ended() {
      const asked = performance.now();
      return { ...(await exit), stderr: output.stderr, took: performance.now() - asked };
    },
  };
}

function exitOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((done) => {
    child.once('close', (code, signal) => done({ code, signal }));
  });
}

/** Asks again and again until there is an answer; undefined when the time is up. */
export async function waitFor<T>(find: () => T | undefined): Promise<T | undefined> {
  for (const began = performance.now(); performance.now() - began < START_LIMIT; ) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  return undefined;
}

/** Runs SQL on the embedded server of a data folder, beside the process that serves from it. */
export async function queryEmbedded<Row extends object>(dataDir: string, sql: string): Promise<Row[]> {
  const folder = join(dataDir, 'postgres');
  const port = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]);
  const password = readFileSync(join(folder, 'ansinh-password'), 'utf8');
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'ansinh' });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
