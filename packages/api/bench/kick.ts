import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import WebSocket from 'ws';
import { createTokenKeys } from '../src/features/session/index.ts';
import { openProjectDatabase } from '../src/platform/database/open.ts';
import { type Child, startChild } from './dashboard/child.ts';
import { waitForQuiet } from './dashboard/machine.ts';
import { fillMembers, openLiveSessions } from './members.ts';

/** How many sockets are being opened at any moment. */
const OPENING_AT_ONCE = 40;
const KICKS = 200;
const MEGABYTE = 1_048_576;

/** `pnpm bench kick`: how soon a device learns that its session has ended, on a server with nothing else to do. */
export function benchKick(args: string[]): Promise<void> {
  return measure(args, '0');
}

/** `pnpm bench subscriptions`: what 10,000 devices that wait cost one process, and how soon one among them is told. */
export function benchSubscriptions(args: string[]): Promise<void> {
  return measure(args, '10000');
}

/**
 * Two processes over one database: the devices wait at one, their sessions are ended at the other.
 *
 * Options: `[--idle=N] [--even-if-busy]`. The time is that from sending `signOut` to the notice, so the mutation is in it.
 */
async function measure(args: string[], idleByDefault: string): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      idle: { type: 'string', default: idleByDefault },
      'even-if-busy': { type: 'boolean', default: false },
    },
  });
  const idle = Number(values.idle);
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-bench-'));
  const project = await openProjectDatabase({ databaseUrl: undefined, dataDir: folder });
  const children: Child[] = [];
  const sockets: WebSocket[] = [];
  try {
    await fillMembers(project.database.pool, idle + KICKS, 'none');
    const sessions = await openLiveSessions(project.database.pool);
    if (!values['even-if-busy']) await waitForQuiet();
    const [ending, waiting] = [startChild('api-server.ts'), startChild('api-server.ts')];
    children.push(ending, waiting);
    const start = { databaseUrl: project.url, connections: 6, tokenKeys: await createTokenKeys() };
    const { port } = await ending.ask<{ port: number }>({ ...start, sessions: [] });
    const server = await waiting.ask<{ port: number; tokens: string[] }>({ ...start, sessions });
    const memory = async () => (await waiting.ask<{ rss: number }>({ sessions: [] })).rss / MEGABYTE;

    const alone = await memory();
    const opened = performance.now();
    const tokens = server.tokens.slice(KICKS);
    for (let from = 0; from < tokens.length; from += OPENING_AT_ONCE)
      sockets.push(
        ...(await Promise.all(
          tokens.slice(from, from + OPENING_AT_ONCE).map((token) => subscribed(server.port, token, () => {})),
        )),
      );
    const openedIn = (performance.now() - opened) / 1_000;
    const crowded = await memory();

    const times: number[] = [];
    for (const token of server.tokens.slice(0, KICKS)) {
      const told = Promise.withResolvers<number>();
      sockets.push(await subscribed(server.port, token, () => told.resolve(performance.now())));
      const sent = performance.now();
      await signOut(port, token);
      times.push((await told.promise) - sent);
    }
    times.sort((one, other) => one - other);
    const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(1);
    if (values['even-if-busy']) console.log('THE MACHINE WAS NOT CHECKED TO BE QUIET: figures are not to be compared.');
    console.log(
      `${KICKS} kicks across two processes, ${idle} idle subscriptions beside them, ${cpus().length} processors`,
    );
    console.table([
      { what: 'signOut sent → device told, p50 ms', figure: at(0.5), aim: '' },
      { what: 'signOut sent → device told, p99 ms', figure: at(0.99), aim: '≤ 250' },
      { what: 'memory without subscriptions, MB', figure: alone.toFixed(0), aim: '' },
      ...(idle > 0
        ? [
            { what: `memory with ${idle} of them, MB`, figure: crowded.toFixed(0), aim: '≤ 400' },
            { what: 'KB each', figure: (((crowded - alone) * 1_024) / idle).toFixed(1), aim: '' },
            { what: 'opened a second', figure: (idle / openedIn).toFixed(0), aim: '' },
          ]
        : []),
    ]);
  } finally {
    for (const socket of sockets) socket.terminate();
    for (const child of children) await child.stop();
    await project.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const SUBSCRIBE = JSON.stringify({
  id: 'kick',
  type: 'subscribe',
  payload: { query: 'subscription { sessionKicked { reason at } }' },
});
/** The server confirms no subscription; it answers a query that follows it, on the same socket and in its order. */
const THEN_ASK = JSON.stringify({ id: 'stands', type: 'subscribe', payload: { query: '{ __typename }' } });

/** Opens a socket whose subscription stands. */
function subscribed(port: number, token: string, onKick: () => void): Promise<WebSocket> {
  return new Promise((done, fail) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
      perMessageDeflate: false,
    });
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })),
    );
    socket.on('message', (data) => {
      const { type, id } = JSON.parse(String(data));
      if (type === 'connection_ack') {
        socket.send(SUBSCRIBE);
        socket.send(THEN_ASK);
      } else if (id === 'stands' && type === 'complete') done(socket);
      else if (id === 'kick' && type === 'next') onKick();
    });
    socket.on('error', fail);
    socket.on('close', (code) => fail(new Error(`The server closed a socket with ${code}.`)));
  });
}

async function signOut(port: number, token: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'mutation { signOut { session { endReason } } }' }),
  });
  const answer = await response.text();
  if (!answer.includes('"SIGNED_OUT"')) throw new Error(`signOut answered ${answer.slice(0, 300)}`);
}
