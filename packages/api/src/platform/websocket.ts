import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from './clock.ts';
import type { Report } from './error-format.ts';
import { LIMITS } from './limits.ts';
import type { OriginPolicy } from './origins.ts';
import { type ClientMark, clientMarkOf } from './read-limits.ts';
import { type Enveloped, type SocketOperations, socketOperations } from './websocket-operations.ts';

/** What a client said when it opened its socket; every operation is judged by it again. */
export interface SocketCredentials {
  authorization: string | null;
  acceptLanguage: string | null;
  clientAddress: string;
  client: ClientMark;
  /** Where this caller reaches the server. */
  publicAddress: string;
}

/** Whom the credentials of a socket name. */
export interface SocketIdentity {
  /** Null when nobody is signed in: such a socket may run public operations. */
  session: { memberId: string; sessionId: string } | null;
  /** Code of the refusal when a token was given and names no live session. */
  refusal: string | null;
  /** When the token ends, and the socket with it, unless a ping brings a new one. */
  expiresAt: Date | null;
}

export interface SocketServerOptions {
  path: string;
  origins: OriginPolicy;
  clock: Clock;
  /** The IP address that an upgrade request comes from. */
  addressOf(request: IncomingMessage): string;
  /** Where the caller of an upgrade request reaches this server. */
  publicAddressOf(request: IncomingMessage): string;
  /** One operation's set of functions, with every plugin and limit of HTTP. */
  envelop(initial: { params: object; credentials: SocketCredentials }): Enveloped;
  identify(credentials: SocketCredentials): Promise<SocketIdentity>;
  /** Calls back once when the session ends; returns a function that stops it. */
  onSessionEnded(session: { memberId: string; sessionId: string }, listener: () => void): () => void;
  report: Report;
}

const SOCKETS_PER_MEMBER = 5;
const INIT_WITHIN_MS = 3_000;
const PING_EVERY_MS = 12_000;
const SWEEP_EVERY_MS = 1_000;
/** A reader this far behind is cut off: what it does not read would fill our memory. */
const MAX_UNSENT_BYTES = 1024 * 1024;
/** What was queued for a socket before its session ended still goes out, such as the notice of the end. */
const LAST_WORDS_MS = 100;
const GOING_AWAY = 1001;
// graphql-ws clients try again after 4403 and give up at 4401 and 4429 (measured).
const UNAUTHORIZED = 4401 satisfies CloseCode.Unauthorized;
const TOO_MANY = 4429 satisfies CloseCode.TooManyInitialisationRequests;

/** The state of one socket. */
interface Connection {
  readonly socket: WebSocket;
  credentials: SocketCredentials;
  identity: SocketIdentity;
  stopWatching: () => void;
  renewing: boolean;
}

/** Answers GraphQL over WebSocket (graphql-transport-ws) on the upgrade requests of an HTTP server. */
export function serveSockets(http: HttpServer, options: SocketServerOptions): { close(): void } {
  const upgrades = new WebSocketServer({ noServer: true, maxPayload: LIMITS.messageBytes, handleProtocols });
  const connections = new Set<Connection>();
  const operations: SocketOperations<Connection> = socketOperations({
    envelop: (connection, params) => options.envelop({ params, credentials: connection.credentials }),
    report: options.report,
  });
  const protocol = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: INIT_WITHIN_MS,
    async onConnect({ extra: connection, connectionParams }) {
      if (!(await admit(connection, connectionParams ?? {}))) return;
      const member = connection.identity.session?.memberId;
      if (member && countOf(member) > SOCKETS_PER_MEMBER) connection.socket.close(TOO_MANY, 'Too many sockets');
    },
    async onPing({ extra: connection }, payload) {
      // One renewal at a time: each costs a signature and a look at the session's row.
      if (connection.renewing || !payload || !('authorization' in payload)) return;
      connection.renewing = true;
      await admit(connection, payload).finally(() => {
        connection.renewing = false;
      });
    },
    ...operations,
  });

  function countOf(memberId: string): number {
    return [...connections].filter((it) => it.identity.session?.memberId === memberId).length;
  }

  /** Takes the credentials over when they hold; closes the socket when they were given and don't. */
  async function admit(connection: Connection, params: Record<string, unknown>): Promise<boolean> {
    const credentials = {
      ...connection.credentials, // where it came from and went to
      authorization: textOf(params.authorization ?? params.Authorization),
      acceptLanguage: textOf(params.acceptLanguage) ?? connection.credentials.acceptLanguage,
    };
    const identity = await options.identify(credentials);
    if (credentials.authorization && !identity.session) {
      connection.socket.close(UNAUTHORIZED, identity.refusal ?? 'UNAUTHENTICATED');
      return false;
    }
    connection.stopWatching();
    connection.credentials = credentials;
    connection.identity = identity;
    connection.stopWatching = identity.session
      ? options.onSessionEnded(identity.session, () => {
          setTimeout(() => connection.socket.close(UNAUTHORIZED, 'SESSION_KICKED'), LAST_WORDS_MS);
        })
      : () => {};
    return true;
  }

  function open(socket: WebSocket, request: IncomingMessage): void {
    const connection: Connection = {
      socket,
      credentials: {
        authorization: null,
        acceptLanguage: request.headers['accept-language'] ?? null,
        clientAddress: options.addressOf(request),
        client: clientMarkOf((name) => request.headers[name]?.toString()),
        publicAddress: options.publicAddressOf(request),
      },
      identity: { session: null, refusal: null, expiresAt: null },
      stopWatching: () => {},
      renewing: false,
    };
    connections.add(connection);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            take(String(data)).catch((error) => {
              options.report(error, '');
              socket.close(1011, 'Internal error');
            });
          }),
      },
      connection,
    );
    const stopPinging = pingRegularly(socket);
    socket.on('error', () => socket.terminate()); // such as a message past the limit; the peer has the close code
    socket.once('close', (code, reason) => {
      stopPinging();
      connection.stopWatching();
      connections.delete(connection);
      closed(code, String(reason)).catch((error) => options.report(error, ''));
    });
  }

  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    if (URL.parse(request.url ?? '', 'http://localhost')?.pathname !== options.path)
      return refuse(stream, '404 Not Found');
    if (!options.origins.allows(request.headers.origin, request.headers.host)) return refuse(stream, '403 Forbidden');
    upgrades.handleUpgrade(request, stream, head, open);
  });

  const sweep = setInterval(() => {
    const now = options.clock.now();
    for (const { socket, identity } of connections) {
      if (identity.expiresAt && identity.expiresAt <= now) socket.close(UNAUTHORIZED, 'UNAUTHENTICATED');
      if (socket.bufferedAmount > MAX_UNSENT_BYTES) socket.terminate();
    }
  }, SWEEP_EVERY_MS);
  sweep.unref();

  return {
    close() {
      clearInterval(sweep);
      for (const { socket } of connections) socket.close(GOING_AWAY, 'Going away');
      // A peer that does not answer the close is cut off by ws itself; we don't wait for it.
      upgrades.close();
      setTimeout(() => {
        for (const { socket } of connections) socket.terminate();
      }, 2_000).unref();
    },
  };
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((done) => {
    if (socket.readyState !== socket.OPEN) return done();
    // A failed write is followed by `close`, which ends every operation of the socket.
    socket.send(text, () => done());
  });
}

/** Finds dead peers, and live ones that have stopped reading. */
function pingRegularly(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
