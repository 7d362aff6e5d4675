import { AssistantConversationDocument, type AssistantPiece, createAnSinhClient, nodesOf } from '@ansinh/sdk';
import { createFaqs, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type AssistantApi, createAssistant } from '../src/assistant.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await createFaqs(api.database);
});
afterAll(() => api.close());
const open: { close(): void }[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

function createClient() {
  const client = createAnSinhClient({ url: api.url, device: { id: 'device-of-the-test', name: 'Máy thử' } });
  open.push(client);
  return client;
}

async function piecesOf(pieces: AsyncIterable<AssistantPiece>): Promise<AssistantPiece[]> {
  const all: AssistantPiece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

test('an answer comes piece by piece, and the next question goes on in the conversation', async () => {
  const client = createClient();
  expect(client.assistant.conversation).toBeNull();
  const asked = await client.assistant.ask('Đổi mật khẩu ở đâu?');
  if (asked.__typename !== 'QuestionAccepted') throw new Error(asked.code);
  const pieces = await piecesOf(asked.pieces);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ delta }) => delta).join('')).toBe(pieces.at(-1)?.answer?.text);
  expect(pieces.at(-1)?.answer?.sources).toMatchObject([{ kind: 'FAQ', code: 'doi-mat-khau' }]);

  const key = client.assistant.conversation;
  expect(key).toEqual({ id: asked.conversation.id, secret: expect.stringMatching(/^[\w-]{43}$/) });
  const next = await client.assistant.ask('Tên đăng nhập là gì?');
  if (next.__typename !== 'QuestionAccepted') throw new Error(next.code);
  expect(next.asked.position).toBe(2);
  await piecesOf(next.pieces);

  // Another start of the app, on the same device.
  const later = createClient();
  later.assistant.resume(key);
  const third = await later.assistant.ask('xin chào');
  expect(third).toMatchObject({ __typename: 'QuestionAccepted', asked: { position: 3 }, secret: null });
  expect(later.assistant.conversation).toEqual(key);
  const read = await later.query(AssistantConversationDocument, { conversation: key ?? { id: '' } });
  expect(nodesOf(read.assistantConversation?.messages ?? { edges: [] }).map(({ question }) => question)).toEqual([
    'Đổi mật khẩu ở đâu?',
    'Tên đăng nhập là gì?',
    'xin chào',
  ]);
});

test('a refusal is answered, not thrown, and leaves the conversation alone', async () => {
  const client = createClient();
  client.assistant.resume({ id: '01900000-0000-7000-8000-000000000000', secret: 'x'.repeat(43) });
  expect(await client.assistant.ask('xin chào')).toMatchObject({
    __typename: 'ConversationNotFound',
    code: 'CONVERSATION_NOT_FOUND',
  });
  client.assistant.resume(null);
  expect(await client.assistant.ask('xin chào')).toMatchObject({ __typename: 'QuestionAccepted' });
});

/** The pieces that a reader gets when these come over the wire. */
async function given(wire: readonly [index: number, delta: string, final?: boolean][]): Promise<[number, string][]> {
  const message = { id: '1', position: 1 };
  const fake: AssistantApi = {
    ask: async () => ({
      askAssistant: {
        ...{ __typename: 'QuestionAccepted', secret: 's', conversation: { id: 'c', expiresAt: '' } },
        asked: { ...message, question: '', askedAt: '' },
      },
    }),
    listen(_variables, observer) {
      for (const [index, delta, final = false] of wire)
        observer.next({ assistantAnswer: { index, delta, final, message, answer: null } });
      return () => {};
    },
  };
  const asked = await createAssistant(fake, 'device-of-the-test').ask('?');
  if (asked.__typename !== 'QuestionAccepted') throw new Error('refused');
  return (await piecesOf(asked.pieces)).map(({ index, delta }) => [index, delta]);
}

test('after a connection that was made again no piece comes twice', async () => {
  expect(
    await given([
      [0, 'a'],
      [1, 'b'],
      [0, 'a'],
      [1, 'b'],
      [2, 'c', true],
    ]),
  ).toEqual([
    [0, 'a'],
    [1, 'b'],
    [2, 'c'],
  ]);
  expect(
    await given([
      [0, 'a'],
      [1, 'b'],
      [0, 'a'],
      [1, 'b', true],
    ]),
  ).toEqual([
    [0, 'a'],
    [1, 'b'],
    [1, ''],
  ]);
});

test('an answer that is begun anew starts again at 0', async () => {
  expect(
    await given([
      [0, 'half'],
      [0, 'a'],
      [1, 'b', true],
    ]),
  ).toEqual([
    [0, 'half'],
    [0, 'a'],
    [1, 'b'],
  ]);
});
