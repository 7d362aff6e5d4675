import {
  createAccount,
  eventually,
  openSocket,
  signedIn,
  startTestApp,
  type TestApp,
  type TestSocket,
  TRANSPORTS,
  takeOver,
  watchersOf,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Two servers of one installation: devices of one member need not meet on the same one. */
let here: TestApp;
let there: TestApp;
beforeAll(async () => {
  here = await startTestApp();
  there = await startTestApp({ beside: here });
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const KICKED = JSON.stringify({ query: 'subscription { sessionKicked { reason message at device { name } } }' });

async function signedInMember() {
  const member = await createAccount(here.database);
  return { member, ...(await signedIn(here, member.socialInsuranceCode, 'first-device')) };
}

/** Subscribes on a socket, and waits until the subscription stands: the server confirms none. */
async function watching(api: TestApp, token: string): Promise<TestSocket> {
  const before = watchersOf(api, token);
  const socket = await openSocket(api.url, { token });
  socket.send(`{"id":"kick","type":"subscribe","payload":${KICKED}}`);
  // The socket itself watches, and so does its subscription.
  await eventually(() => expect(watchersOf(api, token)).toBe(before + 2));
  return socket;
}

const resultsOf = (socket: TestSocket) => socket.received.filter((message) => message.id === 'kick');

test.each([
  ['the same server', () => here],
  ['another server', () => there],
])('a device on %s is told once that it was taken over, and its socket closes with 4401', async (_where, server) => {
  const { member, accessToken } = await signedInMember();
  const socket = await watching(server(), accessToken);
  await takeOver(here, member, 'second-device');
  expect(await socket.closed).toEqual({ code: 4401, reason: 'SESSION_KICKED' });
  expect(resultsOf(socket)).toEqual([
    {
      id: 'kick',
      type: 'next',
      payload: {
        data: {
          sessionKicked: {
            reason: 'TAKEN_OVER',
            message: expect.stringContaining('another device'),
            at: expect.stringMatching(/\+07:00$/),
            device: { name: 'Máy second-device' },
          },
        },
      },
    },
    { id: 'kick', type: 'complete' },
  ]);
});

test('it is told over server-sent events too', async () => {
  const { member, accessToken } = await signedInMember();
  const told = TRANSPORTS.SSE(there.url, KICKED, { token: accessToken });
  await eventually(() => expect(watchersOf(there, accessToken)).toBe(1));
  await takeOver(here, member, 'second-device');
  expect(await told).toMatchObject({ status: 200, data: { sessionKicked: { reason: 'TAKEN_OVER' } }, errors: [] });
});

test('every socket of the session is told, and a socket without a subscription closes too', async () => {
  const { member, accessToken } = await signedInMember();
  const sockets = await Promise.all([watching(here, accessToken), watching(there, accessToken)]);
  const silent = await openSocket(there.url, { token: accessToken });
  await takeOver(here, member, 'second-device');
  for (const socket of [...sockets, silent]) expect((await socket.closed).code).toBe(4401);
  expect(sockets.map((socket) => resultsOf(socket).length)).toEqual([2, 2]);
});

test('the new device is told nothing', async () => {
  const { member } = await signedInMember();
  const { accessToken } = await takeOver(here, member, 'second-device');
  const socket = await watching(there, accessToken);
  await new Promise((done) => setTimeout(done, 300));
  expect(resultsOf(socket)).toEqual([]);
  socket.close();
});

test('signing out and a stolen refresh token are told with their reasons', async () => {
  const leaving = await signedInMember();
  const socket = await watching(there, leaving.accessToken);
  await here.execute('mutation { signOut { session { id } } }', undefined, { token: leaving.accessToken });
  await socket.closed;
  expect(resultsOf(socket)[0]?.payload).toMatchObject({
    data: { sessionKicked: { reason: 'SIGNED_OUT', device: null } },
  });

  const stolen = await signedInMember();
  const other = await watching(there, stolen.accessToken);
  const refresh = (refreshToken: string) =>
    here.execute<{ refreshSession: { refreshToken: string } }, object>(
      'mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { ... on SessionRefreshed { refreshToken } } }',
      { t: refreshToken },
    );
  const next = await refresh(stolen.refreshToken);
  await refresh(next.data?.refreshSession.refreshToken ?? '');
  await refresh(stolen.refreshToken);
  await other.closed;
  expect(resultsOf(other)[0]?.payload).toMatchObject({ data: { sessionKicked: { reason: 'REFRESH_REUSED' } } });
});

test('a notice that was sent while the listener was dead is made up from the rows', async () => {
  const { member, accessToken } = await signedInMember();
  const socket = await watching(there, accessToken);
  await here.database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ansinh-listener' AND datname = current_database()",
  );
  // The row changes at once, and nobody is told.
  await here.database.pool.query(
    "UPDATE session SET ended_at = $2, end_reason = 'TAKEN_OVER' WHERE member_id = $1 AND ended_at IS NULL",
    [member.id, here.clock.now()],
  );
  expect((await socket.closed).code).toBe(4401);
  expect(resultsOf(socket)[0]?.payload).toMatchObject({ data: { sessionKicked: { reason: 'TAKEN_OVER' } } });
});

test('after the listener came back, notices arrive again', async () => {
  const { member, accessToken } = await signedInMember();
  const socket = await watching(there, accessToken);
  await takeOver(here, member, 'second-device');
  expect((await socket.closed).code).toBe(4401);
});

test('an ended session cannot subscribe, and without a session nobody can', async () => {
  const { member, accessToken } = await signedInMember();
  await takeOver(here, member, 'second-device');
  const kicked = await TRANSPORTS.SSE(here.url, KICKED, { token: accessToken });
  expect(kicked.errors.map((error) => error.extensions?.code)).toEqual(['SESSION_KICKED']);
  const nobody = await TRANSPORTS.SSE(here.url, KICKED);
  expect(nobody.errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
});
