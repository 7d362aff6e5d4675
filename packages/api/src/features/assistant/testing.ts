import { openSocket, type TestApp, type TestSocket } from '@ansinh/testkit';
import { expect } from 'vitest';

export const ANSWER = `kind text confidence score statements { text source { kind code } } sources { kind code title path legalBasis }
  quickReplies { text } actions { kind to screen path }`;
const MESSAGE = `id position question askedAt written answeredAt answer { ${ANSWER} }`;

export interface AnswerData {
  kind: string;
  text: string;
  confidence: string;
  score: number;
  statements: { text: string; source: { kind: string; code: string } | null }[];
  sources: { kind: string; code: string; title: string; path: string; legalBasis: string | null }[];
  quickReplies: { text: string }[];
  actions: { kind: string; to: string | null; screen: string | null; path: string | null }[];
}
export interface MessageData {
  id: string;
  position: number;
  question: string;
  written: string;
  answer: AnswerData | null;
}
export interface Key {
  id: string;
  secret?: string | null;
}
export interface Asked {
  __typename: string;
  code?: string;
  until?: string;
  secret?: string | null;
  conversation?: { id: string };
  asked?: MessageData;
}

let devices = 0;
/** A device of its own, so that no test meets the limits of another. */
export function newDevice(): string {
  devices += 1;
  return `device-${devices}-of-tests`;
}

const ASK = `mutation ($input: AskAssistantInput!) {
  askAssistant(input: $input) {
    __typename
    ... on Error { code message }
    ... on AssistantLimitReached { until }
    ... on QuestionAccepted { secret conversation { id startedAt expiresAt } asked { ${MESSAGE} } }
  }
}`;

/** Asks, in a new conversation unless one is given. */
export async function ask(
  api: TestApp,
  text: string,
  options: { conversation?: Key | null; deviceId?: string; token?: string } = {},
): Promise<Asked> {
  const { conversation = null, deviceId = newDevice(), token } = options;
  const { data, errors } = await api.execute<{ askAssistant: Asked }, object>(
    ASK,
    { input: { conversation, text, deviceId } },
    token === undefined ? {} : { token },
  );
  expect(errors).toEqual([]);
  if (!data) throw new Error('No data');
  return data.askAssistant;
}

/** The holder's key of a conversation that began with a question. */
export function keyOf({ conversation, secret }: Asked): Key {
  return { id: conversation?.id ?? '', secret: secret ?? null };
}

const READ = `query ($conversation: ConversationKeyInput!, $first: Int) {
  assistantConversation(conversation: $conversation) {
    id startedAt expiresAt
    messages(first: $first) { edges { node { ${MESSAGE} } } }
  }
}`;

/** The messages of a conversation, or null when it is not the reader's. */
export async function read(api: TestApp, conversation: Key, token?: string): Promise<MessageData[] | null> {
  const { data, errors } = await api.execute<
    { assistantConversation: { messages: { edges: { node: MessageData }[] } } | null },
    object
  >(READ, { conversation, first: 100 }, token === undefined ? {} : { token });
  expect(errors).toEqual([]);
  return data?.assistantConversation?.messages.edges.map(({ node }) => node) ?? null;
}

const LISTEN = `subscription ($conversation: ConversationKeyInput!, $message: ID) {
  assistantAnswer(conversation: $conversation, message: $message) {
    index delta final message { id position } answer { ${ANSWER} }
  }
}`;

export interface Piece {
  index: number;
  delta: string;
  final: boolean;
  message: { id: string; position: number };
  answer: AnswerData | null;
}

/** The JSON text of a subscription, as every transport sends it. */
export const listening = (conversation: Key, message: string | null = null): string =>
  JSON.stringify({ query: LISTEN, variables: { conversation, message } });

/** Subscribes on a socket of its own. */
export async function listen(
  api: TestApp,
  conversation: Key,
  message: string | null = null,
  token?: string,
): Promise<TestSocket> {
  const socket = await openSocket(api.url, token === undefined ? {} : { token });
  socket.send(`{"id":"answers","type":"subscribe","payload":${listening(conversation, message)}}`);
  return socket;
}

/** The pieces that came over a socket so far. */
export function piecesOf(socket: TestSocket): Piece[] {
  return socket.received.flatMap(({ id, type, payload }) => {
    if (id !== 'answers' || type !== 'next') return [];
    // By the document above.
    const { data } = payload as { data: { assistantAnswer: Piece } | null };
    return data ? [data.assistantAnswer] : [];
  });
}

/** Asks and waits for the whole answer. */
export async function answerTo(
  api: TestApp,
  text: string,
  options: { conversation?: Key; token?: string } = {},
): Promise<AnswerData & { key: Key }> {
  const asked = await ask(api, text, options);
  const key = options.conversation ?? keyOf(asked);
  const socket = await listen(api, key, asked.asked?.id ?? '', options.token);
  await socket.next(({ type }) => type === 'complete');
  const pieces = piecesOf(socket);
  socket.close();
  const answer = pieces.at(-1)?.answer;
  if (!answer) throw new Error('The answer has not come.');
  expect(pieces.map(({ delta }) => delta).join('')).toBe(answer.text);
  return { ...answer, key };
}
