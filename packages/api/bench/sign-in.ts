import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request as send } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashPassword } from '../src/features/account/index.ts';
import { openProjectDatabase } from '../src/platform/database/open.ts';
import { type Child, startChild } from './dashboard/child.ts';
import { waitForQuiet } from './dashboard/machine.ts';
import { DEVICE_ID, fillMembers, loginOf } from './members.ts';

const POOL = 6;
const LOAD_CONNECTIONS = 8;
/** What the server lets run at once (account/password.ts). */
const HASHES_AT_ONCE = 2;
const MEMBERS = 500;
const PASSWORD = 'mật khẩu đo tốc độ';
const GUESSES = 60;

/**
 * `pnpm bench sign-in [--rounds=5] [--seconds=4] [--even-if-busy]`: sign-ins a second through the whole API, against
 * password hashes a second and nothing else; and how long an unknown login takes against a wrong password.
 *
 * Rounds alternate; each sign-in opens a session on the member's own device and replaces the one before.
 */
export async function benchSignIn(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      'even-if-busy': { type: 'boolean', default: false },
    },
  });
  const seconds = Number(values.seconds);
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-bench-'));
  const project = await openProjectDatabase({ databaseUrl: undefined, dataDir: folder });
  const children: Child[] = [];
  try {
    const passwordHash = await hashPassword(PASSWORD);
    await fillMembers(project.database.pool, MEMBERS, passwordHash);
    if (!values['even-if-busy']) await waitForQuiet();
    const raw = startChild('../sign-in/hash-worker.ts');
    const api = startChild('api-server.ts');
    children.push(raw, api);
    const { port } = await api.ask<{ port: number }>({ databaseUrl: project.url, connections: POOL, sessions: [] });
    const hashRound = async () =>
      raw.ask<{ rate: number; cpu: number }>({ passwordHash, password: PASSWORD, atOnce: HASHES_AT_ONCE, seconds });
    const cpuOfApi = async () => (await api.ask<{ cpu: number }>({ sessions: [] })).cpu;
    const measured = async (seconds: number) => {
      const before = await cpuOfApi();
      const round = await signInRound(port, seconds);
      return { ...round, cpu: ((await cpuOfApi()) - before) / round.count };
    };

    await signInRound(port, 1);
    const rounds: { hashes: { rate: number; cpu: number }; signIns: Rate & { cpu: number } }[] = [];
    for (let index = 0; index < Number(values.rounds); index += 1)
      rounds.push({ hashes: await hashRound(), signIns: await measured(seconds) });
    const guesses = await timeGuesses(port, () => project.database.pool.query('DELETE FROM attempt_counter'));

    console.log(
      `Signing in: ${LOAD_CONNECTIONS} connections, ${HASHES_AT_ONCE} hashes at once, ${cpus().length} processors, medians of ${values.rounds} alternating rounds`,
    );
    if (values['even-if-busy']) console.log('THE MACHINE WAS NOT CHECKED TO BE QUIET: figures are not to be compared.');
    console.table([
      {
        what: 'argon2id alone',
        'per s': Math.round(median(rounds.map((it) => it.hashes.rate))),
        'of argon2id': '1.00',
        'processor ms each': (median(rounds.map((it) => it.hashes.cpu)) / 1_000).toFixed(1),
      },
      {
        what: 'signIn',
        'per s': Math.round(median(rounds.map((it) => it.signIns.rate))),
        // Of the neighbouring round: what slows both cancels out.
        'of argon2id': median(rounds.map((it) => it.signIns.rate / it.hashes.rate)).toFixed(2),
        // Of the API's process; on a busy machine it says more than the rates, which the others have a part in.
        'processor ms each': (median(rounds.map((it) => it.signIns.cpu)) / 1_000).toFixed(1),
        'p50 ms': median(rounds.map((it) => it.signIns.p50)).toFixed(1),
        'p99 ms': median(rounds.map((it) => it.signIns.p99)).toFixed(1),
      },
    ]);
    const ratio = median(guesses.unknown) / median(guesses.wrong);
    console.log(`An unknown login takes ${ratio.toFixed(2)} of the time of a wrong password (medians of ${GUESSES}).`);
  } finally {
    for (const child of children) await child.stop();
    await project.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Rate {
  count: number;
  rate: number;
  p50: number;
  p99: number;
}

let next = 0;

async function signInRound(port: number, seconds: number): Promise<Rate> {
  const latencies: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: LOAD_CONNECTIONS }, async () => {
      while (performance.now() - began < seconds * 1_000) {
        const sent = performance.now();
        // Never the same member twice at once: that would measure the account's lock.
        const answer = await signIn(port, loginOf(next++ % MEMBERS), PASSWORD, DEVICE_ID);
        if (!answer.includes('"SignedIn"')) throw new Error(`signIn answered ${answer.slice(0, 300)}`);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const took = (performance.now() - began) / 1_000;
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { count: latencies.length, rate: latencies.length / took, p50: at(0.5), p99: at(0.99) };
}

/** One after the other, in turns, so that a busy machine slows both. */
async function timeGuesses(port: number, forget: () => Promise<unknown>) {
  const times = { wrong: [] as number[], unknown: [] as number[] };
  for (let index = 0; index < GUESSES; index += 1)
    for (const [kind, login] of [
      ['wrong', loginOf(index)],
      ['unknown', String(9_999_999_000 + index)],
    ] as const) {
      await forget();
      const began = performance.now();
      const answer = await signIn(port, login, `${PASSWORD}!`, `stranger-${index}`);
      if (!answer.includes('INVALID_CREDENTIALS')) throw new Error(`signIn answered ${answer.slice(0, 300)}`);
      times[kind].push(performance.now() - began);
    }
  return times;
}

const agent = new Agent({ keepAlive: true, maxSockets: LOAD_CONNECTIONS });
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignedIn { accessToken refreshToken } ... on Error { code } }
}`;

function signIn(port: number, login: string, password: string, deviceId: string): Promise<string> {
  const body = JSON.stringify({
    query: SIGN_IN,
    variables: { input: { login, password, device: { id: deviceId, name: 'Máy' } } },
  });
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const sent = send({ port, agent, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => done(Buffer.concat(chunks).toString()));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
