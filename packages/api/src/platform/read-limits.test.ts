import { createFakeClock, createMember, startTestApp, type TestApp, TRANSPORTS } from '@ansinh/testkit';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CodedError } from './errors.ts';
import { createReadLimits, type Reader } from './read-limits.ts';

const NETWORK = 100_000;
const PHONE = { id: null, kind: 'Phone' };

function limitsOfATest() {
  const clock = createFakeClock();
  const told: string[] = [];
  const limits = createReadLimits({ clock, networkPoints: NETWORK, onNetwork: () => told.push('network') });
  /** How many reads of 1,000 points are answered in a row, and what is said then. */
  const read = (reader: Partial<Reader>, most = 1_000) => {
    for (let done = 0; done < most; done += 1)
      try {
        limits.spend({ session: null, officer: null, clientAddress: '203.0.113.1', client: PHONE, ...reader }, 1_000);
      } catch (error) {
        if (!(error instanceof CodedError) || error.code !== 'RATE_LIMITED') throw error;
        return { done, wait: error.facts.retryAfterSeconds };
      }
    return { done: most, wait: 0 };
  };
  return { clock, told, read };
}

describe('reads', () => {
  test('of one network end at its allowance, whoever shares it, and go on as time passes', () => {
    const { clock, told, read } = limitsOfATest();
    const kinds = ['Phone', 'Tablet', 'Browser'].map((kind) => read({ client: { id: null, kind } }).done);
    // Two kinds with their 40 %, and what is left for the third.
    expect(kinds).toEqual([40, 40, 20]);
    expect(told).toEqual(['network']);
    expect(read({ client: { id: null, kind: 'Another' } })).toEqual({ done: 0, wait: 1 });
    expect(read({ clientAddress: '203.0.113.2' }, 5).done).toBe(5);
    clock.advance(30_000);
    expect(read({ client: { id: null, kind: 'Another' } }).done).toBe(40);
  });

  test('of a client that tells itself apart leave enough for the others', () => {
    const { told, read } = limitsOfATest();
    expect(read({ client: { id: 'one-of-many', kind: 'Phone' } })).toEqual({ done: 12, wait: 5 });
    expect(read({ client: { id: 'another-one', kind: 'Phone' } }).done).toBe(12);
    expect(read({}).done).toBe(40);
    expect(told).toEqual([]);
  });

  test('of a session count for it alone: a neighbour takes nothing from a member', () => {
    const { read } = limitsOfATest();
    while (read({ client: { id: crypto.randomUUID(), kind: '' } }).done > 0);
    expect(read({ session: { sessionId: 'a' } })).toEqual({ done: 12, wait: 5 });
    expect(read({ officer: { sessionId: 'b' } }).done).toBe(12);
    expect(read({}).done).toBe(0);
  });

  test('that are refused are not counted', () => {
    const { clock, read } = limitsOfATest();
    read({ session: { sessionId: 'a' } });
    for (let again = 0; again < 100; again += 1) expect(read({ session: { sessionId: 'a' } }).done).toBe(0);
    clock.advance(60_000);
    expect(read({ session: { sessionId: 'a' } }).done).toBe(12);
  });

  test('of an IPv6 subscriber count for the whole /64', () => {
    const { read } = limitsOfATest();
    const address = (last: number) => `2001:db8:1:2::${last.toString(16)}`;
    for (let last = 1; last <= 200; last += 1)
      read({ clientAddress: address(last), client: { id: null, kind: `${last % 7}` } }, 1);
    expect(read({ clientAddress: address(999), client: { id: null, kind: 'new' } }).done).toBe(0);
    expect(read({ clientAddress: '2001:db8:1:3::1' }, 1).done).toBe(1);
  });

  test('from within the server are not limited', () => {
    const { read } = limitsOfATest();
    expect(read({ clientAddress: '' }).done).toBe(1_000);
  });
});

describe('a server', () => {
  let api: TestApp;
  // A search costs more than 900 points, and clients of one kind have 40 % of the network's.
  const SEARCH = JSON.stringify({ query: '{ facilities(search: "x") { edges { node { code name } } } }' });
  beforeEach(async () => {
    await api?.close();
    api = await startTestApp({ app: { readPointsPerMinute: 60_000 } });
  });
  afterAll(() => api.close());

  const post = (headers: Record<string, string> = {}, body = SEARCH) =>
    fetch(api.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

  async function useUp(headers: Record<string, string> = {}) {
    for (let asked = 0; asked < 100; asked += 1) if ((await post(headers)).status === 429) return asked;
    throw new Error('Nothing was refused.');
  }

  test('answers 429 with Retry-After, in the language of the request, and later answers again', async () => {
    expect(await useUp()).toBeGreaterThan(3);
    const refused = await post({ 'accept-language': 'en' });
    const { errors } = await refused.json();
    expect(errors).toMatchObject([
      { message: expect.stringContaining('looked up too much'), extensions: { code: 'RATE_LIMITED' } },
    ]);
    const { retryAfterSeconds } = errors[0].extensions;
    expect(refused.headers.get('retry-after')).toBe(String(retryAfterSeconds));
    expect(refused.headers.get('cache-control')).toBe('no-store');
    api.clock.advance(retryAfterSeconds * 1_000);
    expect((await post()).status).toBe(200);
  });

  test.each(Object.entries(TRANSPORTS))('refuses over %s what was used up over HTTP', async (_, carry) => {
    await useUp();
    // Another kind of client: the share of the network is used up by others.
    await useUp({ 'user-agent': 'another' });
    await useUp({ 'user-agent': 'and another' });
    const { data, errors } = await carry(api.url, SEARCH);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } }]);
  });

  test('believes no X-Forwarded-For of a stranger', async () => {
    await useUp();
    for (const forged of ['198.51.100.7', '198.51.100.8, 10.0.0.1', '::1'])
      expect((await post({ 'x-forwarded-for': forged })).status).toBe(429);
  });

  test('lets a member read whose neighbours have used the network up, and everybody sign in and out', async () => {
    for (const kind of ['a', 'b', 'c']) await useUp({ 'user-agent': kind });
    const member = await createMember(api.database);
    const authorization = `Bearer ${await api.sessionOf(member.id)}`;
    expect((await post({ authorization })).status).toBe(200);
    expect((await post({}, JSON.stringify({ query: 'mutation { signOut { session { endReason } } }' }))).status).toBe(
      200,
    );
  });

  test('does not count what is refused for its size', async () => {
    const flood = Array.from({ length: 20 }, (_, index) => `a${index}: facilities(search: "x") { edges { cursor } }`);
    for (let sent = 0; sent < 30; sent += 1)
      expect((await post({}, JSON.stringify({ query: `{ ${flood.join(' ')} }` }))).status).not.toBe(429);
    expect((await post()).status).toBe(200);
  });
});
