import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  codeTo,
  confirmTakeover,
  createAccount,
  createTestDatabase,
  openSocket,
  requestTakeover,
  rounds,
  type Server,
  type SignInAnswer,
  serverAt,
  signedIn,
  signIn,
  type TestDatabase,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServerProcess, stopServerProcesses } from './server-process.ts';

/** Two real processes of one installation: one database, one set of keys, nothing else in common. */
let database: TestDatabase;
let servers: [Server, Server];
let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'ansinh-prove-'));
  database = await createTestDatabase();
  const first = await start();
  servers = [serverAt(await first.listening()), serverAt(await (await start()).listening())];
}, 90_000);
afterAll(async () => {
  await stopServerProcesses();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

async function start(): Promise<ServerProcess> {
  return startServerProcess({ DATABASE_URL: database.url, ANSINH_DATA_DIR: dataDir });
}

type Account = Awaited<ReturnType<typeof createAccount>>;

/** Devices that the account has seen before, so that none of them counts as a stranger's. */
async function accountWithDevices(count: number): Promise<{ account: Account; devices: string[] }> {
  const account = await createAccount(database);
  const devices = Array.from({ length: count }, (_, n) => `device-nr-${n}`);
  await database.client.session.createMany({
    data: devices.map((deviceId) => ({
      memberId: account.id,
      deviceId,
      deviceName: deviceId,
      expiresAt: new Date(),
      endedAt: new Date(),
      endReason: 'SIGNED_OUT' as const,
    })),
  });
  return { account, devices };
}

const forgetLimits = () => database.pool.query('DELETE FROM attempt_counter');
const serverOf = (n: number) => servers[n % 2] as Server; // there are two
const liveOf = (account: Account) =>
  database.client.session.findMany({ where: { memberId: account.id, endedAt: null } });

async function endAll(account: Account): Promise<void> {
  await database.client.session.updateMany({
    where: { memberId: account.id, endedAt: null },
    data: { endedAt: new Date(), endReason: 'SIGNED_OUT' },
  });
}

/** How many of these tokens a server still takes. */
async function accepted(answers: readonly SignInAnswer[]): Promise<number> {
  const tokens = answers.map((answer) => answer.accessToken).filter((token) => token !== undefined);
  const reads = await Promise.all(tokens.map((token, n) => serverOf(n).execute('{ me { id } }', undefined, { token })));
  return reads.filter((read) => read.errors.length === 0).length;
}

/** A challenge for each device, with the code that was sent for it. */
async function armed(account: Account, devices: readonly string[]) {
  const challenges = [];
  for (const [n, device] of devices.entries()) {
    const { challenge = '' } = await signIn(serverOf(n), account.socialInsuranceCode, device);
    await forgetLimits();
    await requestTakeover(serverOf(n), challenge);
    challenges.push({ challenge, code: await codeTo(serverOf(n), account.phone) });
  }
  return challenges;
}

/** Milliseconds; a process takes seconds to start on a busy machine. */
const STARTS_PROCESSES = 15 * 60_000;
const ROUNDS = rounds({ share: 4, full: 500 });
const DEVICES = rounds({ share: 8, full: 20 });

test(
  `${ROUNDS} rounds of ${DEVICES} devices that sign in and take over at once leave exactly one live session`,
  async () => {
    const { account, devices } = await accountWithDevices(DEVICES);
    const [holder = '', second = '', third = '', ...others] = devices;
    for (let round = 0; round < ROUNDS; round += 1) {
      await endAll(account);
      // Every second round begins with a session that two other devices have a code for.
      const takeovers =
        round % 2 === 0
          ? []
          : await signIn(serverOf(0), account.socialInsuranceCode, holder).then(() => armed(account, [second, third]));
      const answers = await Promise.all([
        ...takeovers.map(({ challenge, code }, n) => confirmTakeover(serverOf(n), challenge, code)),
        ...(round % 2 === 0 ? devices : [holder, ...others]).map((device, n) =>
          signIn(serverOf(n), account.socialInsuranceCode, device),
        ),
      ]);
      expect(new Set(answers.map((answer) => answer.__typename))).toEqual(new Set(['SignedIn', 'DeviceConflict']));
      expect(await liveOf(account)).toHaveLength(1);
      expect(await accepted(answers)).toBe(1);
    }
  },
  30 * 60_000,
);

test('one code, 50 times at once on both processes, succeeds once', async () => {
  for (let round = 0; round < rounds({ share: 1, full: 50 }); round += 1) {
    const { account, devices } = await accountWithDevices(2);
    await signIn(serverOf(0), account.socialInsuranceCode, devices[0] ?? '');
    const [{ challenge, code } = { challenge: '', code: '' }] = await armed(account, devices.slice(1));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => confirmTakeover(serverOf(n), challenge, code)),
    );
    expect(answers.filter((answer) => answer.__typename === 'SignedIn')).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'CODE_INVALID')).toHaveLength(49);
    expect((await liveOf(account)).map((session) => session.deviceId)).toEqual([devices[1]]);
  }
});

test('of 50 wrong codes at once on both processes at most five are compared', async () => {
  for (let round = 0; round < rounds({ share: 1, full: 50 }); round += 1) {
    const { account, devices } = await accountWithDevices(2);
    await signIn(serverOf(0), account.socialInsuranceCode, devices[0] ?? '');
    const [{ challenge, code } = { challenge: '', code: '' }] = await armed(account, devices.slice(1));
    const wrong = wrongCode(code);
    await Promise.all(Array.from({ length: 50 }, (_, n) => confirmTakeover(serverOf(n), challenge, wrong)));
    const compared = await database.client.auditEvent.count({ where: { memberId: account.id, kind: 'CODE_FAILED' } });
    expect(compared).toBe(5);
  }
});

const KICKED = '{"id":"kick","type":"subscribe","payload":{"query":"subscription { sessionKicked { reason } }"}}';

// How soon it learns is measured by `pnpm bench kick`.
test('a device on the other process is told of its end once, and its socket closes', async () => {
  for (let round = 0; round < rounds({ share: 10, full: 300 }); round += 1) {
    const { account, devices } = await accountWithDevices(2);
    const { accessToken } = await signedIn(serverOf(0), account.socialInsuranceCode, devices[0] ?? '');
    const [{ challenge, code } = { challenge: '', code: '' }] = await armed(account, devices.slice(1));
    const socket = await openSocket(serverOf(1).url, { token: accessToken });
    socket.send(KICKED);
    for (let n = 0; n < 3; n += 1) await socket.run('{"query":"{ me { id } }"}');
    expect((await confirmTakeover(serverOf(0), challenge, code)).__typename).toBe('SignedIn');
    expect(await socket.closed).toEqual({ code: 4401, reason: 'SESSION_KICKED' });
    expect(socket.received.filter((message) => message.id === 'kick')).toEqual([
      { id: 'kick', type: 'next', payload: { data: { sessionKicked: { reason: 'TAKEN_OVER' } } } },
      { id: 'kick', type: 'complete' },
    ]);
  }
});

test(
  'kill -9 in the middle of a takeover leaves the old session or the new one',
  async () => {
    const kept = { old: 0, new: 0 };
    for (let round = 0; round < rounds({ share: 1, full: 30 }); round += 1) {
      const { account, devices } = await accountWithDevices(2);
      await signIn(serverOf(0), account.socialInsuranceCode, devices[0] ?? '');
      const [{ challenge, code } = { challenge: '', code: '' }] = await armed(account, devices.slice(1));
      const doomed = await start();
      const server = serverAt(await doomed.listening());
      await server.execute('{ __typename }'); // its connections are open
      const answer = confirmTakeover(server, challenge, code).catch(() => null);
      await new Promise((done) => setTimeout(done, Math.random() * 40));
      doomed.signalGroup('SIGKILL');
      const acknowledged = await answer;
      // Whatever the dead process had open, the database finishes or gives up within a moment.
      await new Promise((done) => setTimeout(done, 100));
      const [live, ...more] = await liveOf(account);
      expect(more).toEqual([]);
      const taken = live?.deviceId === devices[1];
      kept[taken ? 'new' : 'old'] += 1;
      if (acknowledged) expect(taken).toBe(true);
      const spent = await database.client.challenge.findFirst({ where: { id: challenge } });
      expect(spent?.spentAt !== null).toBe(taken);
      // And the account is as usable as before.
      expect((await signIn(serverOf(1), account.socialInsuranceCode, live?.deviceId ?? '')).__typename).toBe(
        'SignedIn',
      );
    }
    expect(kept.old + kept.new).toBe(rounds({ share: 1, full: 30 }));
  },
  STARTS_PROCESSES,
);
