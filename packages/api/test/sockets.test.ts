import { signAccessToken } from '@ansinh/api/features/session/index.ts';
import {
  createMember,
  eventually,
  openSocket,
  startTestApp,
  type TestApp,
  type TestSocket,
  watchersOf,
} from '@ansinh/testkit';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const opened: TestSocket[] = [];
afterEach(() => {
  for (const socket of opened.splice(0)) socket.close();
});

async function connect(options: Parameters<typeof openSocket>[1] = {}): Promise<TestSocket> {
  const socket = await openSocket(api.url, options);
  opened.push(socket);
  return socket;
}

async function signedIn(): Promise<{ memberId: string; token: string }> {
  const { id } = await createMember(api.database);
  return { memberId: id, token: await api.sessionOf(id) };
}

const WHO = JSON.stringify({ query: '{ me { fullName } }' });
const KICKED = JSON.stringify({ query: 'subscription { sessionKicked { reason } }' });

describe('opening a socket', () => {
  test('a page of another origin is refused with 403', async () => {
    await expect(connect({ origin: 'https://evil.example' })).rejects.toThrow('403');
  });

  test('a page of this server is let in', async () => {
    const socket = await connect({ origin: new URL(api.url).origin });
    expect((await socket.run(JSON.stringify({ query: '{ __typename }' }))).data).toEqual({ __typename: 'Query' });
  });

  test('another path is refused with 404', async () => {
    await expect(openSocket(`${api.url}/other`)).rejects.toThrow('404');
  });

  test('an operation before the greeting closes it with 4401', async () => {
    const socket = await connect({ init: false });
    socket.send({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } });
    expect((await socket.closed).code).toBe(4401);
  });

  test('no greeting within 3 seconds closes it with 4408', async () => {
    const socket = await connect({ init: false });
    expect((await socket.closed).code).toBe(4408);
  });

  test('a second greeting closes it with 4429', async () => {
    const socket = await connect();
    socket.send({ type: 'connection_init' });
    expect((await socket.closed).code).toBe(4429);
  });

  test('a message over 64 KiB closes it with 1009, the greeting included', async () => {
    const socket = await connect({ init: false });
    socket.send({ type: 'connection_init', payload: { padding: 'x'.repeat(70_000) } });
    expect((await socket.closed).code).toBe(1009);
  });

  test('what is no message of the protocol closes it with 4400', async () => {
    const socket = await connect();
    socket.send('[]');
    expect((await socket.closed).code).toBe(4400);
  });

  test('a token that is none of ours closes it with 4401', async () => {
    const socket = await connect({ token: 'x.y.z' });
    expect(await socket.closed).toEqual({ code: 4401, reason: 'UNAUTHENTICATED' });
  });

  test('without a token it runs what is public, and `me` says UNAUTHENTICATED', async () => {
    const socket = await connect();
    expect((await socket.run(WHO)).errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('operations of a socket', () => {
  test('run as the member of its token, in the language of its greeting', async () => {
    const { memberId, token } = await signedIn();
    const member = await api.database.client.member.findUniqueOrThrow({ where: { id: memberId } });
    const socket = await connect({ token, locale: 'vi' });
    expect((await socket.run(WHO)).data).toEqual({ me: { fullName: member.fullName } });
    const refused = await socket.run(
      JSON.stringify({ query: 'query ($f: Int) { facilities(first: $f) { edges { cursor } } }', variables: { f: 0 } }),
    );
    expect(refused.errors[0]?.message).toBe('first phải từ 1 đến 100.');
  });

  test('that fail to parse or validate leave the socket open', async () => {
    const socket = await connect();
    for (const [query, code] of [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['{ nobody }', 'GRAPHQL_VALIDATION_FAILED'],
    ])
      expect((await socket.run(JSON.stringify({ query }))).errors[0]?.extensions).toEqual({ code });
    expect((await socket.run(JSON.stringify({ query: '{ __typename }' }))).data).toEqual({ __typename: 'Query' });
  });

  test('are ten at once: of 50 subscriptions, 40 are refused', async () => {
    const { token } = await signedIn();
    const socket = await connect({ token });
    for (let index = 0; index < 50; index++)
      socket.send({ id: `s${index}`, type: 'subscribe', payload: JSON.parse(KICKED) });
    await socket.next((message) => message.id === 's49');
    const refused = socket.received.filter((message) => message.type === 'error');
    expect(refused).toHaveLength(40);
    expect(refused[0]?.payload).toMatchObject([
      { extensions: { code: 'TOO_COMPLEX', limit: 'operationsPerSocket', max: 10 } },
    ]);
    // Completing one makes room for one.
    socket.send({ id: 's0', type: 'complete' });
    expect((await socket.run(WHO)).errors).toEqual([]);
  });

  test('an account has five sockets; the sixth closes with 4429', async () => {
    const { token } = await signedIn();
    for (let index = 0; index < 5; index++) await connect({ token });
    const sixth = await connect({ token });
    expect((await sixth.closed).code).toBe(4429);
    opened[0]?.close();
    await opened[0]?.closed;
    await expect
      .poll(async () => (await (await connect({ token })).run(WHO)).errors.length, { timeout: 3_000 })
      .toBe(0);
  });
});

describe('a reader that stops', () => {
  test('is cut off when a megabyte waits for it; its neighbours notice nothing', async () => {
    const [slow, quick] = [await connect(), await connect()];
    slow.raw.pause();
    // The kernel takes some megabytes before anything waits with us.
    for (let index = 0; index < 150; index++) {
      slow.send({ id: `i${index}`, type: 'subscribe', payload: { query: getIntrospectionQuery() } });
      if (index % 5 === 4) await new Promise((done) => setTimeout(done, 100));
    }
    await new Promise((done) => setTimeout(done, 2_000));
    expect((await quick.run(JSON.stringify({ query: '{ __typename }' }))).data).toEqual({ __typename: 'Query' });
    slow.raw.resume();
    expect((await slow.closed).code).toBe(1006);
    expect(slow.received.filter((message) => message.type === 'complete').length).toBeLessThan(150);
  });
});

describe('a socket whose session ends', () => {
  async function endSession(memberId: string) {
    await api.database.pool.query(
      `UPDATE session SET ended_at = $2, end_reason = 'ENDED_BY_MEMBER' WHERE member_id = $1 AND ended_at IS NULL`,
      [memberId, api.clock.now()],
    );
  }

  test('gets the news when it is subscribed, nothing after it, and closes with 4401', async () => {
    const { memberId, token } = await signedIn();
    const socket = await connect({ token });
    socket.send({ id: 'k', type: 'subscribe', payload: JSON.parse(KICKED) });
    // The socket itself watches, and so does its subscription.
    await eventually(() => expect(watchersOf(api, token)).toBe(2));
    await endSessionAndTell(memberId);
    expect((await socket.closed).code).toBe(4401);
    const news = socket.received.filter((message) => message.id === 'k');
    expect(news.map((message) => message.type)).toEqual(['next', 'complete']);
    expect(news[0]?.payload).toEqual({ data: { sessionKicked: { reason: 'ENDED_BY_MEMBER' } } });
  });

  test('closes with 4401 although it subscribes to nothing', async () => {
    const { memberId, token } = await signedIn();
    const socket = await connect({ token });
    await endSessionAndTell(memberId);
    expect(await socket.closed).toEqual({ code: 4401, reason: 'SESSION_KICKED' });
  });

  test('runs no further operation, before anybody told it', async () => {
    const { memberId, token } = await signedIn();
    const socket = await connect({ token });
    await endSession(memberId);
    expect((await socket.run(WHO)).errors[0]?.extensions).toMatchObject({
      code: 'SESSION_KICKED',
      reason: 'ENDED_BY_MEMBER',
    });
  });

  test('opens no more: the greeting is answered with 4401', async () => {
    const { memberId, token } = await signedIn();
    await endSession(memberId);
    const socket = await connect({ token });
    expect(await socket.closed).toEqual({ code: 4401, reason: 'SESSION_KICKED' });
  });

  async function endSessionAndTell(memberId: string) {
    await endSession(memberId);
    const { id } = await api.database.client.session.findFirstOrThrow({
      where: { memberId },
      orderBy: { startedAt: 'desc' },
    });
    await api.database.pool.query(`SELECT pg_notify('session_ended', $1)`, [id]);
  }
});

describe('a token on a live socket', () => {
  test('that expires closes it with 4401', async () => {
    const { token } = await signedIn();
    const socket = await connect({ token });
    api.clock.advance(16 * 60_000);
    expect(await socket.closed).toEqual({ code: 4401, reason: 'UNAUTHENTICATED' });
  });

  test('is renewed by a ping that brings a new one', async () => {
    const { token } = await signedIn();
    const socket = await connect({ token });
    api.clock.advance(10 * 60_000);
    const { memberId, sessionId } = await sessionIn(token);
    const renewed = await signAccessToken(api.tokenKeys, { memberId, sessionId }, api.clock);
    socket.send({ type: 'ping', payload: { authorization: `Bearer ${renewed}` } });
    await socket.next((message) => message.type === 'pong');
    api.clock.advance(10 * 60_000);
    await new Promise((done) => setTimeout(done, 1_500));
    expect((await socket.run(WHO)).errors).toEqual([]);
  });

  async function sessionIn(token: string) {
    const { sub, sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return { memberId: sub as string, sessionId: sid as string }; // signed by us, just above
  }
});

describe('a server that stops', () => {
  test('is no longer ready, closes sockets with 1001, ends event streams, and finishes what is in flight', async () => {
    const other = await startTestApp();
    const token = await other.sessionOf((await createMember(other.database)).id);
    const socket = await openSocket(other.url, { token });
    const stream = await fetch(other.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
      body: KICKED,
    });
    const inFlight = slowLookUp(other);
    await inFlight.started;
    const began = performance.now();
    const stopping = other.app.close();
    expect((await socket.closed).code).toBe(1001);
    expect(await stream.text()).toContain('event: complete');
    expect(await inFlight.answer).toEqual({ data: { facility: null } });
    await stopping;
    expect(performance.now() - began).toBeLessThan(3_000);
    await expect(fetch(other.url)).rejects.toThrow();
    expect((await other.app.fetch(new Request('http://localhost/readyz'))).status).toBe(503);
    await other.database.close();
  });

  /** A look-up that takes half a second, and says when it has begun. */
  function slowLookUp(server: TestApp) {
    const started = Promise.withResolvers<void>();
    // Prisma's own promise type is a thenable of its own; the resolver only awaits it.
    vi.spyOn(server.database.client.facility, 'findUnique').mockImplementation((() => {
      started.resolve();
      return new Promise((done) => setTimeout(() => done(null), 500));
    }) as never);
    const answer = fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ facility(code: "99001") { name } }' }),
    }).then((response) => response.json());
    return { started: started.promise, answer };
  }
});
