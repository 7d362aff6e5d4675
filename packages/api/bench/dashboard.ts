import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { loadCrowd, loadDemoOnce } from '../../../prisma/seed/index.ts';
import { openProjectDatabase } from '../src/platform/database/open.ts';
import { type Child, startChild } from './dashboard/child.ts';
import type { RoundResult } from './dashboard/load.ts';
import { BusyMachineError, waitForQuiet } from './dashboard/machine.ts';
import { DASHBOARD } from './dashboard/operation.ts';

/** 4 to 8 connections are best on 2 cores (measured); the same for both. */
const POOL = 6;
const LOAD_CONNECTIONS = 32;
/** Members that the load reads in turn. */
const READERS = 2_000;
const SAMPLES = 40;
/** When the limit itself moves more than this from round to round, something else ran beside. */
const STEADY = 1.3;

interface Contender {
  name: string;
  child: Child;
  port: number;
  headers: string[];
  rounds: (RoundResult & { cpu: number })[];
}

/**
 * `pnpm bench dashboard [--people=20000] [--rounds=5] [--seconds=4] [--even-if-busy]`: our server against the raw limit, for one member's dashboard.
 *
 * Both serve from one embedded PostgreSQL with the same invented people; rounds alternate; the load comes from a
 * third process over 32 connections, another member each request. Nothing is printed when the machine is busy, or
 * when the two answer differently.
 */
export async function benchDashboard(args: string[]): Promise<void> {
  const options = readOptions(args);
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-bench-'));
  const project = await openProjectDatabase({ databaseUrl: undefined, dataDir: folder });
  const children: Child[] = [];
  try {
    await loadDemoOnce(project.database);
    await loadCrowd(project.database, { people: options.people, seed: 1 });
    const sessions = await openSessions(project.url);
    if (!options.evenIfBusy) await waitForQuiet();

    const raw = startChild('raw-server.ts');
    const api = startChild('api-server.ts');
    const load = startChild('load.ts');
    children.push(raw, api, load);
    const contenders = [await startRaw(raw, project.url, sessions), await startApi(api, project.url, sessions)];
    const size = await checkEqualAnswers(contenders);
    const round = (contender: Contender, seconds: number) => runRound(load, contender, seconds);
    for (const contender of contenders) await round(contender, 3);
    for (let index = 0; index < options.rounds; index += 1)
      for (const contender of contenders) contender.rounds.push(await round(contender, options.seconds));
    if (!options.evenIfBusy) checkSteady(contenders[0]);
    print(contenders, { people: options.people, size, comparable: !options.evenIfBusy });
  } finally {
    for (const child of children) await child.stop();
    await project.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      people: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      'even-if-busy': { type: 'boolean', default: false },
    },
  });
  const count = (name: 'people' | 'rounds' | 'seconds') => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number, such as --${name}=5.`);
    return value;
  };
  return {
    people: count('people'),
    rounds: count('rounds'),
    seconds: count('seconds'),
    evenIfBusy: values['even-if-busy'],
  };
}

/** Opens a session for the first people of the crowd, and freshens the planner's statistics. */
async function openSessions(url: string): Promise<{ memberId: string; sessionId: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `INSERT INTO session (member_id, device_id, device_name, expires_at)
       SELECT id, 'bench', 'Benchmark', now() + interval '1 day' FROM member
       WHERE social_insurance_code LIKE '991%' ORDER BY social_insurance_code LIMIT $1
       RETURNING member_id AS "memberId", id AS "sessionId"`,
      [READERS],
    );
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
    return rows;
  } finally {
    await client.end();
  }
}

async function startRaw(child: Child, databaseUrl: string, sessions: { memberId: string }[]): Promise<Contender> {
  const { port } = await child.ask<{ port: number }>({ databaseUrl, connections: POOL });
  const headers = sessions.map(({ memberId }) => `x-member: ${memberId}`);
  return { name: 'raw limit', child, port, headers, rounds: [] };
}

async function startApi(child: Child, databaseUrl: string, sessions: object[]): Promise<Contender> {
  const started = { databaseUrl, connections: POOL, sessions };
  const { port, tokens } = await child.ask<{ port: number; tokens: string[] }>(started);
  return { name: 'An Sinh', child, port, headers: tokens.map((token) => `authorization: Bearer ${token}`), rounds: [] };
}

const BODY = JSON.stringify({ query: DASHBOARD });

/** Compares the bytes of some answers; returns their mean size. */
async function checkEqualAnswers(contenders: Contender[]): Promise<number> {
  let bytes = 0;
  for (let index = 0; index < SAMPLES; index += 1) {
    const [expected, ...others] = await Promise.all(contenders.map((contender) => answerOf(contender, index)));
    for (const other of others)
      if (other !== expected)
        throw new Error(`The contenders answer differently for reader ${index}:\n${expected}\n${other}`);
    bytes += Buffer.byteLength(expected ?? '');
  }
  return Math.round(bytes / SAMPLES);
}

async function answerOf({ port, headers }: Contender, reader: number): Promise<string> {
  const [name = '', value = ''] = headers[reader]?.split(': ') ?? [];
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', [name]: value },
    body: BODY,
  });
  return response.text();
}

async function runRound(load: Child, { child, port, headers }: Contender, seconds: number) {
  const before = await child.ask<{ cpu: number }>({});
  const round = { port, connections: LOAD_CONNECTIONS, seconds, body: BODY, headers };
  const result = await load.ask<RoundResult>(round);
  const after = await child.ask<{ cpu: number }>({});
  return { ...result, cpu: (after.cpu - before.cpu) / result.requests };
}

const rate = (round: RoundResult) => round.requests / round.seconds;

function checkSteady(limit: Contender | undefined): void {
  const rates = limit?.rounds.map(rate) ?? [];
  if (Math.max(...rates) / Math.min(...rates) > STEADY)
    throw new BusyMachineError(
      `The rounds of the limit differ by more than ${STEADY}: something ran beside. Run again on a quiet machine.`,
    );
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(contenders: Contender[], run: { people: number; size: number; comparable: boolean }): void {
  const [limit] = contenders;
  console.log(
    `Dashboard of one member: ${run.people} people, ${run.size} bytes, ${LOAD_CONNECTIONS} connections, ${cpus().length} processors, medians of ${limit?.rounds.length} alternating rounds`,
  );
  if (!run.comparable) console.log('THE MACHINE WAS NOT CHECKED TO BE QUIET: figures are not to be compared.');
  console.table(
    contenders.map(({ name, rounds }) => ({
      server: name,
      'requests/s': Math.round(median(rounds.map(rate))),
      // Of the neighbouring round: what slows both cancels out.
      'of the limit': median(rounds.map((round, index) => rate(round) / rate(limit?.rounds[index] ?? round))).toFixed(
        2,
      ),
      'µs of processor/request': Math.round(median(rounds.map((round) => round.cpu))),
      'p50 ms': median(rounds.map((round) => round.p50)).toFixed(1),
      'p99 ms': median(rounds.map((round) => round.p99)).toFixed(1),
    })),
  );
}
