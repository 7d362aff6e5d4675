import { type Exchange, subscriptionExchange } from '@urql/core';
import { type Client, createClient, MessageType, stringifyMessage } from 'graphql-ws';
import type { Language, SessionKeeper } from './session-keeper.ts';

export interface SocketOptions {
  /** `ws://` or `wss://` address. */
  url: string;
  keeper: SessionKeeper;
  language(): Language;
  /** A WebSocket class, where the platform has none of its own. */
  webSocket: unknown;
}

/** The socket of a client. */
export interface Socket {
  /** Hands urql's subscriptions to the socket. */
  exchange: Exchange;
  /** Closes it for good. */
  close(): void;
}

/** The API closes with this code when the token has ended or the session is over (graphql-ws gives up on it). */
const UNAUTHORIZED = 4401;
/** A timer longer than this overflows. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Subscriptions over one socket, opened with the first and closed with the last of them (graphql-transport-ws).
 *
 * The socket ends with the access token that opened it, unless a ping brings the next one: so tokens are renewed in
 * time while it is open.
 */
export function createSocket({ url, keeper, language, webSocket }: SocketOptions): Socket {
  let open: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const client: Client = createClient({
    url,
    webSocketImpl: webSocket,
    retryAttempts: 10,
    shouldRetry: () => true,
    connectionParams: async () => {
      await keeper.current();
      if (keeper.isDue()) await keeper.renew();
      const session = keeper.known();
      return { acceptLanguage: language(), ...(session ? { authorization: bearer(session.accessToken) } : {}) };
    },
    on: {
      opened: (socket) => {
        // graphql-ws types it as unknown: it is one of `webSocketImpl`.
        open = socket as WebSocket;
        renewInTime();
      },
      closed: () => {
        open = null;
        clearTimeout(timer);
      },
    },
  });

  function renewInTime(): void {
    clearTimeout(timer);
    const renewAt = keeper.known()?.renewAt;
    if (!open || !renewAt) return;
    timer = setTimeout(() => void keeper.renew(), Math.min(Math.max(renewAt - Date.now(), 0), LONGEST_TIMER_MS));
  }

  keeper.onChange((session) => {
    if (!session) return client.terminate();
    if (open?.readyState === 1)
      open.send(stringifyMessage({ type: MessageType.Ping, payload: { authorization: bearer(session.accessToken) } }));
    renewInTime();
  });

  return {
    exchange: subscriptionExchange({
      forwardSubscription: ({ query, variables, operationName }) => ({
        subscribe: (sink) => {
          const payload = {
            query: query ?? '',
            ...(variables ? { variables: { ...variables } } : {}),
            ...(operationName ? { operationName } : {}),
          };
          let stop = () => {};
          const start = (mayRenew: boolean): void => {
            stop = client.subscribe(payload, {
              // urql takes errors as a list that it may change.
              next: ({ data, errors }) => sink.next({ data: data ?? null, ...(errors ? { errors: [...errors] } : {}) }),
              complete: () => sink.complete(),
              error: async (error) => {
                if (mayRenew && isUnauthorized(error) && keeper.known()) {
                  await keeper.renew();
                  if (keeper.known()) return start(false);
                }
                sink.error(error);
              },
            });
          };
          start(true);
          return { unsubscribe: () => stop() };
        },
      }),
    }),
    close: () => void client.dispose(),
  };
}

/** `Authorization` of an access token. */
export function bearer(accessToken: string): string {
  return `Bearer ${accessToken}`;
}

function isUnauthorized(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === UNAUTHORIZED;
}
