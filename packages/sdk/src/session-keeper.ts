import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { RefreshSessionDocument, type SessionEndReason } from './_generated/operations.ts';
import { AnSinhError, errorOf, networkError } from './errors.ts';
import { type StoredSession, storedSessionOf, type TokenStorage } from './tokens.ts';

/** Languages of messages: Vietnamese or English. */
export type Language = 'vi' | 'en';

/** Why the member has to sign in again. */
export interface SignedOut {
  /** `SESSION_KICKED` and `SESSION_ENDED`: the session is over; `REFRESH_TOKEN_INVALID`: unused for too long; `SIGNED_OUT`: signed out in another tab. */
  readonly code: 'SESSION_KICKED' | 'SESSION_ENDED' | 'REFRESH_TOKEN_INVALID' | 'SIGNED_OUT';
  /** Text to show, in the client's language; empty for `SIGNED_OUT`. */
  readonly message: string;
  /** Why the session ended; null when the API did not say. */
  readonly reason: SessionEndReason | null;
  /** When it ended, ISO 8601; null when the API did not say. */
  readonly at: string | null;
}

/** The tokens of one session: kept, renewed one at a time, and forgotten when it ends. */
export interface SessionKeeper {
  /** The tokens of now, read from the storage on first use. */
  current(): Promise<StoredSession | null>;
  /** The tokens as far as they are read already. */
  known(): StoredSession | null;
  /** Whether the access token should be renewed before it is used. */
  isDue(): boolean;
  adopt(tokens: { accessToken: string; refreshToken: string; accessTokenExpiresAt: string }): Promise<void>;
  /** Renews the tokens; calls at the same time share one renewal. Quiet when the network fails: the tokens stay. */
  renew(): Promise<void>;
  /** Why the last renewal got no answer; null once one did. */
  renewalFailure(): AnSinhError | null;
  /** Forgets the session and tells the app, once. */
  end(signedOut: SignedOut): Promise<void>;
  /** Forgets the session without telling. */
  forget(): Promise<void>;
  /** Calls back with every new pair of tokens, and with null at the end. */
  onChange(listener: (session: StoredSession | null) => void): void;
  /** Sends an operation that needs no session. */
  post<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
}

export interface SessionKeeperOptions {
  url: string;
  fetch: typeof fetch;
  storage: TokenStorage;
  language(): Language;
  onSignedOut(signedOut: SignedOut): void;
}

/** A keeper that reads its storage on first use and asks the API only to renew. */
export function createSessionKeeper(options: SessionKeeperOptions): SessionKeeper {
  const { storage } = options;
  const listeners: ((session: StoredSession | null) => void)[] = [];
  let session: StoredSession | null = null;
  let reading: Promise<void> | undefined;
  let renewing: Promise<void> | undefined;
  let failure: AnSinhError | null = null;

  function change(next: StoredSession | null): void {
    session = next;
    for (const listener of listeners) listener(next);
  }

  /** A storage that cannot be read holds no session: the member signs in again. */
  async function readOnce(): Promise<void> {
    try {
      session ??= await storage.read();
    } catch {
      session ??= null;
    }
  }

  async function renewOnce(): Promise<void> {
    const mine = await keeper.current();
    if (!mine) return;
    const kept = await storage.read();
    if (!kept) return keeper.end({ code: 'SIGNED_OUT', message: '', reason: null, at: null });
    // Another tab has renewed already: its tokens are the newer ones.
    if (kept.refreshToken !== mine.refreshToken) return change(kept);
    const { refreshSession: result } = await keeper.post(RefreshSessionDocument, {
      input: { refreshToken: mine.refreshToken },
    });
    if (result.__typename === 'SessionRefreshed') return keeper.adopt(result);
    const ended = result.__typename === 'SessionHasEnded';
    return keeper.end({
      code: ended ? 'SESSION_ENDED' : 'REFRESH_TOKEN_INVALID',
      message: result.message,
      reason: ended ? result.reason : null,
      at: ended ? result.at : null,
    });
  }

  const keeper: SessionKeeper = {
    async current() {
      reading ??= readOnce();
      await reading;
      return session;
    },
    known: () => session,
    isDue: () => session !== null && session.renewAt !== null && session.renewAt <= Date.now(),
    async adopt(tokens) {
      // What a slow first read brings is older than these.
      reading ??= Promise.resolve();
      const next = storedSessionOf(tokens, Date.now());
      change(next);
      await storage.write(next);
    },
    renew() {
      renewing ??= renewOnce()
        .then(() => {
          failure = null;
        })
        .catch((error: unknown) => {
          failure = error instanceof AnSinhError ? error : networkError(error);
        })
        .finally(() => {
          renewing = undefined;
        });
      return renewing;
    },
    renewalFailure: () => failure,
    async end(signedOut) {
      if (!session) return;
      await keeper.forget();
      options.onSignedOut(signedOut);
    },
    async forget() {
      change(null);
      await storage.clear();
    },
    onChange(listener) {
      listeners.push(listener);
    },
    async post(document, variables) {
      const response = await options
        .fetch(options.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
            'accept-language': options.language(),
          },
          body: JSON.stringify({ query: stringifyDocument(document), variables }),
        })
        .catch((cause: unknown) => {
          throw networkError(cause);
        });
      const answer: { data?: unknown; errors?: { message: string }[] } = await response
        .json()
        .catch((cause: unknown) => {
          throw networkError(cause);
        });
      if (answer.errors || !answer.data) throw errorOf(answer.errors ?? []);
      // The document's type says what the API answers to it.
      return answer.data as never;
    },
  };
  return keeper;
}
