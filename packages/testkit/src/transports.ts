import WebSocket from 'ws';

/** What came back for one operation, whatever carried it. */
export interface Carried {
  /** HTTP status, or the close code of a socket that was closed instead of answered. */
  status: number;
  data?: unknown;
  errors: { message: string; extensions?: { code?: string } & Record<string, unknown> }[];
}

export interface CarryOptions {
  token?: string;
  locale?: 'vi' | 'en';
}

/** Sends the JSON text of one operation and waits for its first result. */
export type Carry = (url: string, json: string, options?: CarryOptions) => Promise<Carried>;

/** The three ways in; what holds for one must hold for all. */
export const TRANSPORTS: Readonly<Record<'HTTP' | 'SSE' | 'WebSocket', Carry>> = {
  HTTP: overHttp,
  SSE: overSse,
  WebSocket: overSocket,
};

function headersOf({ token, locale = 'en' }: CarryOptions): Record<string, string> {
  return { 'accept-language': locale, ...(token ? { authorization: `Bearer ${token}` } : {}) };
}

async function overHttp(url: string, json: string, options: CarryOptions = {}): Promise<Carried> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headersOf(options),
    },
    body: json,
  });
  return carried(response.status, await response.text());
}

async function overSse(url: string, json: string, options: CarryOptions = {}): Promise<Carried> {
  const leave = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headersOf(options) },
    body: json,
    signal: leave.signal,
  });
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const event = /event: next\ndata: (.*)\n\n/.exec(text)?.[1];
    if (event === undefined) continue;
    leave.abort();
    return carried(response.status, event);
  }
  return carried(response.status, text);
}

async function overSocket(url: string, json: string, options: CarryOptions = {}): Promise<Carried> {
  const socket = await openSocket(url, options);
  try {
    return await socket.run(json);
  } finally {
    socket.close();
  }
}

function carried(status: number, text: string): Carried {
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return { status, data: body.data, errors: body.errors ?? [] };
}

/** A message of graphql-transport-ws. */
export interface SocketMessage {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A socket under the test's hand: raw messages in both directions. */
export interface TestSocket {
  readonly raw: WebSocket;
  /** Every message received so far. */
  readonly received: SocketMessage[];
  send(message: object | string): void;
  /** The next message that fits; fails when the socket closes first. */
  next(fits: (message: SocketMessage) => boolean): Promise<SocketMessage>;
  /** Runs an operation given as the JSON text of its payload, up to its first result or the socket's end. */
  run(json: string): Promise<Carried>;
  /** Settles with the code and reason when the socket is closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
  close(): void;
}

export interface SocketOptions extends CarryOptions {
  origin?: string;
  /** False: nothing is sent on opening. */
  init?: boolean;
}

let operations = 0;

/** Opens a socket and, unless told otherwise, waits until the server acknowledges it or closes it. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<TestSocket> {
  const raw = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', {
    headers: { 'accept-language': options.locale ?? 'en', ...(options.origin ? { origin: options.origin } : {}) },
  });
  const received: SocketMessage[] = [];
  const waiting = new Set<() => void>();
  raw.on('message', (data) => {
    received.push(JSON.parse(String(data)));
    for (const look of [...waiting]) look();
  });
  const closed = new Promise<{ code: number; reason: string }>((done) => {
    raw.on('close', (code, reason) => {
      done({ code, reason: String(reason) });
      for (const look of [...waiting]) look();
    });
  });
  await new Promise<void>((done, fail) => raw.once('open', () => done()).once('error', fail));
  raw.on('error', () => {}); // what matters is the close code

  const send = (message: object | string) => raw.send(typeof message === 'string' ? message : JSON.stringify(message));
  const next = (fits: (message: SocketMessage) => boolean) =>
    new Promise<SocketMessage>((done, fail) => {
      const look = () => {
        const found = received.find(fits);
        if (!found && raw.readyState < raw.CLOSING) return;
        waiting.delete(look);
        if (found) done(found);
        else fail(new Error('The socket closed before the message came.'));
      };
      waiting.add(look);
      look();
    });

  async function run(json: string): Promise<Carried> {
    operations += 1;
    const id = `op-${operations}`;
    send(`{"id":"${id}","type":"subscribe","payload":${json}}`);
    const answer = await Promise.race([
      next((message) => message.id === id && message.type !== 'complete'),
      closed.then(({ code }) => code),
    ]).catch(async () => (await closed).code);
    if (typeof answer === 'number') return { status: answer, errors: [] };
    const payload = answer.payload as { data?: unknown; errors?: Carried['errors'] } | Carried['errors']; // by the protocol
    return Array.isArray(payload)
      ? { status: 200, errors: payload }
      : { status: 200, data: payload.data, errors: payload.errors ?? [] };
  }

  if (options.init !== false) {
    send({
      type: 'connection_init',
      ...(options.token ? { payload: { authorization: `Bearer ${options.token}` } } : {}),
    });
    await Promise.race([next((message) => message.type === 'connection_ack'), closed]).catch(() => closed);
  }
  return { raw, received, send, next, run, closed, close: () => raw.terminate() };
}
