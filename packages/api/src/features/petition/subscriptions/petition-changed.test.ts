import {
  eventually,
  memberPetition,
  openSocket,
  runPetition,
  signedInOfficer,
  startTestApp,
  type TestApp,
  type TestSocket,
  TRANSPORTS,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Two servers of one installation: an officer and a member need not meet on the same one. */
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

const SUBSCRIPTION =
  'subscription ($since: DateTime) { petitionChanged(since: $since) { petition { code status } event { position action by note } } }';
const answer = { kind: 'ANSWER', text: 'Thẻ của bạn đã được in và gửi qua bưu điện.' };
const officerOf = (agencyCode: string) => signedInOfficer(here, { duties: ['PETITION'], agencyCode });

async function watching(api: TestApp, token: string, since: string | null = null): Promise<TestSocket> {
  const socket = await openSocket(api.url, { token });
  socket.send({ id: 'changes', type: 'subscribe', payload: { query: SUBSCRIPTION, variables: { since } } });
  // The server confirms no subscription; an operation behind it on the same socket is answered after it began.
  await socket.run('{"query":"{ me { id } }"}');
  return socket;
}

interface Told {
  petition: { code: string; status: string };
  event: { position: number; action: string; by: string; note: string | null };
}

const toldTo = (socket: TestSocket) =>
  socket.received
    .filter((message) => message.id === 'changes' && message.type === 'next')
    .flatMap(({ payload }) => {
      // What is selected; a session that ends may be told by an error before its socket closes.
      const { data } = payload as { data?: { petitionChanged: Told } | null };
      return data ? [data.petitionChanged] : [];
    });
const actionsTo = (socket: TestSocket) => toldTo(socket).map(({ event }) => event.action);

test.each([
  ['the same server', () => here],
  ['another server', () => there],
])('a member on %s is told each step once, in order, with the text', async (_where, server) => {
  const { agency, code, token } = await memberPetition(here);
  here.clock.advance(1);
  const socket = await watching(server(), token);
  const officer = await officerOf(agency);
  await runPetition(here, 'takePetition', { code }, officer.token);
  await eventually(() => expect(toldTo(socket)).toHaveLength(1));
  await runPetition(here, 'replyToPetition', { code, ...answer }, officer.token);
  await eventually(() => expect(toldTo(socket)).toHaveLength(2));
  expect(toldTo(socket)).toEqual([
    { petition: { code, status: 'IN_PROGRESS' }, event: { position: 2, action: 'TAKEN', by: 'OFFICER', note: null } },
    {
      petition: { code, status: 'ANSWERED' },
      event: { position: 3, action: 'ANSWERED', by: 'OFFICER', note: answer.text },
    },
  ]);
  socket.close();
});

test("nobody is told of another member's petitions", async () => {
  const mine = await memberPetition(here);
  const other = await memberPetition(here);
  here.clock.advance(1);
  const socket = await watching(there, other.token);
  await runPetition(here, 'withdrawPetition', { code: mine.code }, mine.token);
  await runPetition(here, 'withdrawPetition', { code: other.code }, other.token);
  await eventually(() => expect(toldTo(socket)).toHaveLength(1));
  expect(toldTo(socket)[0]?.petition.code).toBe(other.code);
  socket.close();
});

test('who was away is given the steps since then first', async () => {
  const since = new Date(here.clock.now().getTime()).toISOString();
  const { agency, code, token } = await memberPetition(here);
  const officer = await officerOf(agency);
  here.clock.advance(120_000);
  await runPetition(here, 'takePetition', { code }, officer.token);
  here.clock.advance(120_000);
  const socket = await watching(there, token, since);
  await eventually(() => expect(actionsTo(socket)).toEqual(['SENT', 'TAKEN']));
  await runPetition(here, 'replyToPetition', { code, ...answer }, officer.token);
  await eventually(() => expect(actionsTo(socket)).toEqual(['SENT', 'TAKEN', 'ANSWERED']));
  socket.close();
});

test('a step that was taken while the listener was dead is made up from the rows', async () => {
  const { agency, code, token } = await memberPetition(here);
  const officer = await officerOf(agency);
  here.clock.advance(1);
  const socket = await watching(there, token);
  await here.database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ansinh-listener' AND datname = current_database()",
  );
  await runPetition(here, 'takePetition', { code }, officer.token);
  await eventually(() => expect(actionsTo(socket)).toEqual(['TAKEN']));
  socket.close();
});

test('it ends with the session, and needs one', async () => {
  const { token } = await memberPetition(here);
  here.clock.advance(1);
  const socket = await watching(there, token);
  await here.execute('mutation { signOut { session { id } } }', undefined, { token });
  expect((await socket.closed).code).toBe(4401);
  expect(toldTo(socket)).toEqual([]);
  const nobody = await TRANSPORTS.SSE(here.url, JSON.stringify({ query: SUBSCRIPTION }));
  expect(nobody.errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  const officer = await signedInOfficer(here, { duties: ['PETITION'] });
  const asOfficer = await TRANSPORTS.SSE(here.url, JSON.stringify({ query: SUBSCRIPTION }), { token: officer.token });
  expect(asOfficer.errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});

test('it comes over server-sent events as well', async () => {
  const since = here.clock.now().toISOString();
  const { code, token } = await memberPetition(here);
  const body = JSON.stringify({ query: SUBSCRIPTION, variables: { since } });
  const told = await TRANSPORTS.SSE(there.url, body, { token });
  expect(told).toMatchObject({ status: 200, data: { petitionChanged: { petition: { code } } }, errors: [] });
});
