import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request as send } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBuiltInLists } from '../src/features/directory/index.ts';
import { openProjectDatabase } from '../src/platform/database/open.ts';
import { type Child, startChild } from './dashboard/child.ts';
import { waitForQuiet } from './dashboard/machine.ts';
import { fillLists, searches } from './look-ups/fill.ts';

/** 4 to 8 connections are best on 2 cores (measured); the same for both. */
const POOL = 6;
const LOAD_CONNECTIONS = 8;
const SEARCHES = 400;
const SAMPLES = 40;

type List = 'facility' | 'employer';
const FIELDS = { facility: 'facilities', employer: 'employers' };
const OWN_FIELD = { facility: 'code', employer: 'taxCode' };

interface Contender {
  name: string;
  ask(list: List, search: string): Promise<string>;
}

/**
 * `pnpm bench look-ups`: the first page of a ranked search over the public lists, against its own SQL.
 *
 * One invented list of facilities and one of employers; both contenders run the same search statement on the same
 * server, ours through GraphQL over HTTP, the limit through node:http alone. Rounds alternate.
 */
export async function benchLookUps(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      facilities: { type: 'string', default: '50000' },
      employers: { type: 'string', default: '500000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      'even-if-busy': { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-bench-'));
  const project = await openProjectDatabase({ databaseUrl: undefined, dataDir: folder });
  const children: Child[] = [];
  try {
    await loadBuiltInLists(project.database.pool);
    await fillLists(project.url, { facilities: Number(values.facilities), employers: Number(values.employers) });
    if (!values['even-if-busy']) await waitForQuiet();
    const raw = startChild('../look-ups/raw-server.ts');
    const api = startChild('api-server.ts');
    children.push(raw, api);
    const start = { databaseUrl: project.url, connections: POOL, sessions: [] };
    const limit = rawContender((await raw.ask<{ port: number }>(start)).port);
    const ours = apiContender((await api.ask<{ port: number }>(start)).port);
    const rows = [];
    for (const list of ['facility', 'employer'] as const) {
      await checkSameRows(list, limit, ours);
      const rounds: [Round, Round][] = [];
      for (const contender of [limit, ours]) await runRound(list, contender, 2);
      for (let index = 0; index < Number(values.rounds); index += 1)
        rounds.push([
          await runRound(list, limit, Number(values.seconds)),
          await runRound(list, ours, Number(values.seconds)),
        ]);
      rows.push(...rowsOf(list, rounds));
    }
    console.log(
      `First page of a search: ${values.facilities} facilities, ${values.employers} employers, ${LOAD_CONNECTIONS} connections, ${cpus().length} processors, medians of ${values.rounds} alternating rounds`,
    );
    if (values['even-if-busy']) console.log('THE MACHINE WAS NOT CHECKED TO BE QUIET: figures are not to be compared.');
    console.table(rows);
  } finally {
    for (const child of children) await child.stop();
    await project.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: LOAD_CONNECTIONS });

function rawContender(port: number): Contender {
  return {
    name: 'raw SQL',
    ask: (list, search) => exchange(port, `/?list=${list}&search=${encodeURIComponent(search)}`, undefined),
  };
}

function apiContender(port: number): Contender {
  return {
    name: 'An Sinh',
    ask: (list, search) =>
      exchange(
        port,
        '/graphql',
        JSON.stringify({
          query: `query ($search: String) { ${FIELDS[list]}(search: $search) { edges { node { ${OWN_FIELD[list]} name address } } } }`,
          variables: { search },
        }),
      ),
  };
}

function exchange(port: number, path: string, body: string | undefined): Promise<string> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const options = {
      port,
      path,
      agent,
      host: '127.0.0.1',
      method: body ? 'POST' : 'GET',
      headers: body ? headers : {},
    };
    const sent = send(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) done(text);
        else fail(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Both must find the same names in the same order. */
async function checkSameRows(list: List, limit: Contender, ours: Contender): Promise<void> {
  const namesIn = (text: string) => [...text.matchAll(/"name" ?: ?"([^"]*)"/g)].map(([, name]) => name);
  for (const search of searches(SAMPLES)) {
    const [expected, found] = [namesIn(await limit.ask(list, search)), namesIn(await ours.ask(list, search))];
    if (JSON.stringify(expected) !== JSON.stringify(found))
      throw new Error(`The contenders answer differently for ${JSON.stringify(search)}:\n${expected}\n${found}`);
  }
}

interface Round {
  rate: number;
  p50: number;
  p99: number;
}

async function runRound(list: List, contender: Contender, seconds: number): Promise<Round> {
  const texts = searches(SEARCHES);
  const latencies: number[] = [];
  const began = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: LOAD_CONNECTIONS }, async () => {
      while (performance.now() - began < seconds * 1_000) {
        const sent = performance.now();
        await contender.ask(list, texts[next++ % texts.length] ?? '');
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const took = (performance.now() - began) / 1_000;
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { rate: latencies.length / took, p50: at(0.5), p99: at(0.99) };
}

function rowsOf(list: List, rounds: [Round, Round][]) {
  return (['raw SQL', 'An Sinh'] as const).map((name, which) => ({
    list,
    server: name,
    'requests/s': Math.round(median(rounds.map((round) => round[which]?.rate ?? 0))),
    // Of the neighbouring round: what slows both cancels out.
    'of the SQL': median(rounds.map(([limit, ours]) => (which === 0 ? limit : ours).rate / limit.rate)).toFixed(2),
    'p50 ms': median(rounds.map((round) => round[which]?.p50 ?? 0)).toFixed(1),
    'p99 ms': median(rounds.map((round) => round[which]?.p99 ?? 0)).toFixed(1),
  }));
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
