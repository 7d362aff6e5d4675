import { createMember, eventually, startTestApp, type TestApp, TRANSPORTS } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInFaqs } from '../support/index.ts';
import { ask, type Key, keyOf, listen, listening, piecesOf, read } from './testing.ts';

/** Two servers of one installation: whoever asks and whoever listens need not meet on the same one. */
let here: TestApp;
let there: TestApp;
beforeAll(async () => {
  here = await startTestApp();
  there = await startTestApp({ beside: here });
  await loadBuiltInFaqs(here.database.pool);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const QUESTION = 'Đổi mật khẩu ở đâu?';

async function begin(token?: string): Promise<Key> {
  return keyOf(await ask(here, 'xin chào', token === undefined ? {} : { token }));
}

/** Waits until a server's subscription stands: it confirms none. */
async function standing(api: TestApp, { id }: Key, count = 1): Promise<void> {
  await eventually(() => expect(api.app.assistantWatchersOf(id)).toBe(count));
}

async function answered(key: Key, count = 1): Promise<void> {
  await eventually(async () => expect((await read(here, key))?.filter(({ answer }) => answer)).toHaveLength(count));
}

describe.each([
  ['the same server', () => here],
  ['another server', () => there],
])('on %s', (_where, server) => {
  test('pieces arrive in order, joined they are the text, and the last one has the sources', async () => {
    const key = await begin();
    await answered(key);
    const socket = await listen(server(), key);
    await standing(server(), key);
    const asked = await ask(here, QUESTION, { conversation: key });
    await eventually(() => expect(piecesOf(socket).at(-1)?.final).toBe(true));
    const pieces = piecesOf(socket);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ index }) => index)).toEqual(pieces.map((_, at) => at));
    expect(pieces.map(({ final }) => final)).toEqual(pieces.map((_, at) => at === pieces.length - 1));
    for (const piece of pieces.slice(0, -1)) expect(piece.answer).toBeNull();
    for (const { message } of pieces) expect(message.id).toBe(asked.asked?.id);
    const { answer } = pieces.at(-1) ?? {};
    expect(answer?.sources).toMatchObject([{ kind: 'FAQ', code: 'doi-mat-khau' }]);
    expect(pieces.map(({ delta }) => delta).join('')).toBe(answer?.text);
    expect((await read(server(), key))?.at(-1)?.answer).toEqual(answer);
    socket.close();
    await standing(server(), key, 0);
  });

  test('a stream of one message completes after its last piece, however late it is opened', async () => {
    const asked = await ask(here, QUESTION);
    const key = keyOf(asked);
    const early = await listen(server(), key, asked.asked?.id ?? '');
    await early.next(({ type }) => type === 'complete');
    const late = await listen(server(), key, asked.asked?.id ?? '');
    await late.next(({ type }) => type === 'complete');
    expect(piecesOf(late)).toEqual(piecesOf(early));
    expect(piecesOf(late).at(-1)?.final).toBe(true);
    // The socket stays open: only the operation is over.
    expect(late.raw.readyState).toBe(late.raw.OPEN);
    early.close();
    late.close();
    await standing(server(), key, 0);
  });

  test('server-sent events carry the same pieces', async () => {
    const asked = await ask(here, QUESTION);
    const told = await TRANSPORTS.SSE(server().url, listening(keyOf(asked), asked.asked?.id ?? ''));
    expect(told).toMatchObject({ status: 200, errors: [], data: { assistantAnswer: { index: 0, final: false } } });
  });
});

test('server-sent events end by themselves after the last piece', async () => {
  const asked = await ask(here, QUESTION);
  const response = await fetch(there.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: listening(keyOf(asked), asked.asked?.id ?? ''),
  });
  const text = await response.text();
  expect(text.match(/^event: next$/gm)?.length).toBeGreaterThan(1);
  expect(text).toMatch(/event: complete/);
});

test('several questions are answered in their order on one stream', async () => {
  const key = await begin();
  await answered(key);
  const socket = await listen(there, key);
  await standing(there, key);
  const texts = ['Tên đăng nhập là gì?', QUESTION, 'xin chào', 'Mã OTP có hiệu lực bao lâu, nhập sai thì sao?'];
  await Promise.all(texts.map((text) => ask(here, text, { conversation: key })));
  await eventually(() => expect(piecesOf(socket).filter(({ final }) => final)).toHaveLength(4));
  const positions = piecesOf(socket).map(({ message }) => message.position);
  expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  expect(new Set(positions)).toEqual(new Set([2, 3, 4, 5]));
  socket.close();
});

test('a notice that was lost is made up from the rows', async () => {
  const key = await begin();
  await answered(key);
  const socket = await listen(there, key);
  await standing(there, key);
  await here.database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ansinh-listener' AND datname = current_database()",
  );
  await ask(here, QUESTION, { conversation: key });
  await eventually(() => expect(piecesOf(socket).at(-1)?.final).toBe(true));
  socket.close();
});

test('a question whose process died is answered by whoever listens, once', async () => {
  const key = await begin();
  await answered(key);
  const past = new Date(here.clock.now().getTime() - 21_000);
  // As a process leaves it that took the question and was killed.
  const left = await here.database.pool.query<{ id: string }>(
    `WITH counted AS (UPDATE assistant_conversation SET questions = 2 WHERE id = $1)
     INSERT INTO assistant_turn (conversation_id, position, question, asked_at, claim, claimed_at, attempts, pieces)
     VALUES ($1, 2, $2, $3, gen_random_uuid(), $3, 1, '{"half of an "}')
     RETURNING id`,
    [key.id, QUESTION, past],
  );
  // By its message: whoever came after the answer would follow the next one.
  const message = left.rows[0]?.id ?? '';
  const sockets = [await listen(here, key, message), await listen(there, key, message)];
  for (const socket of sockets) {
    await socket.next(({ type }) => type === 'complete');
    const pieces = piecesOf(socket);
    const start = pieces.findLastIndex(({ index }) => index === 0);
    expect(
      pieces
        .slice(start)
        .map(({ delta }) => delta)
        .join(''),
    ).toBe(pieces.at(-1)?.answer?.text);
    socket.close();
  }
  const { rows } = await here.database.pool.query('SELECT attempts FROM assistant_turn WHERE conversation_id = $1', [
    key.id,
  ]);
  expect(rows).toEqual([{ attempts: 1 }, { attempts: 2 }]);
});

test('nobody listens to a conversation of somebody else', async () => {
  const owner = await createMember(here.database);
  const token = await here.sessionOf(owner.id);
  const anonymous = await begin();
  const own = await begin(token);
  const stranger = await here.sessionOf((await createMember(here.database)).id);
  for (const [key, options] of [
    [{ id: anonymous.id }, {}],
    [{ id: anonymous.id, secret: 'x'.repeat(43) }, {}],
    [{ id: anonymous.id }, { token: stranger }],
    [{ id: own.id }, {}],
    [{ id: own.id }, { token: stranger }],
    [{ id: 'x' }, {}],
  ] as const)
    for (const carry of [TRANSPORTS.SSE, TRANSPORTS.WebSocket]) {
      const { errors } = await carry(there.url, listening(key), options);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND']);
    }
  const other = await ask(here, QUESTION);
  const { errors } = await TRANSPORTS.WebSocket(there.url, listening(anonymous, other.asked?.id ?? ''));
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND']);
});

test('a conversation has five streams at most, and one that ends makes room', async () => {
  const key = await begin();
  const sockets = await Promise.all(Array.from({ length: 5 }, () => listen(here, key)));
  await standing(here, key, 5);
  const { errors } = await TRANSPORTS.WebSocket(here.url, listening(key));
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'RATE_LIMITED', retryAfterSeconds: 30 }]);
  sockets[0]?.close();
  await standing(here, key, 4);
  const next = await listen(here, key);
  await standing(here, key, 5);
  for (const socket of [...sockets, next]) socket.close();
  await standing(here, key, 0);
});

test('the stream of a member ends with the session', async () => {
  const member = await createMember(here.database);
  const token = await here.sessionOf(member.id);
  const key = await begin(token);
  await eventually(async () => expect((await read(here, key, token))?.[0]?.answer).not.toBeNull());
  const socket = await listen(there, { id: key.id }, null, token);
  await standing(there, key);
  await here.execute('mutation { signOut { session { id } } }', undefined, { token });
  expect((await socket.closed).code).toBe(4401);
  await standing(there, key, 0);
});

test('a server that stops ends its streams', async () => {
  const third = await startTestApp({ beside: here });
  const key = await begin();
  const socket = await listen(third, key);
  await standing(third, key);
  await third.close();
  expect((await socket.closed).code).toBe(1001);
});
