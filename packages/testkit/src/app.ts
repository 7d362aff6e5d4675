import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppOptions, createApp } from '@ansinh/api/app.ts';
import { createTokenKeys, signAccessToken, type TokenKeys } from '@ansinh/api/features/session/index.ts';
import { createLocalStore } from '@ansinh/api/platform/files/local-store.ts';
import { createLogger, type Logger } from '@ansinh/api/platform/logger.ts';
import type { Deps } from '@ansinh/api/services.ts';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { decodeJwt } from 'jose';
import { createFakeClock, type FakeClock } from './clock.ts';
import { createTestDatabase, joinTestDatabase, type TestDatabase } from './database.ts';

/** An answer over HTTP, as GraphQL over HTTP says it. */
export interface Answer<Data> {
  status: number;
  data: Data | null | undefined;
  errors: { message: string; path?: (string | number)[]; extensions?: { code?: string } & Record<string, unknown> }[];
}

export interface ExecuteOptions {
  /** Access token. */
  token?: string;
  locale?: 'vi' | 'en';
}

export interface TestApp {
  readonly app: App;
  readonly database: TestDatabase;
  readonly clock: FakeClock;
  readonly tokenKeys: TokenKeys;
  /** Folder of its files. */
  readonly filesDir: string;
  /** `http://127.0.0.1:PORT/graphql` */
  readonly url: string;
  /** Runs an operation over real HTTP. */
  execute<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    options?: ExecuteOptions,
  ): Promise<Answer<Data>>;
  /** Opens a live session by row, without the sign-in flow, and returns its access token. */
  sessionOf(memberId: string): Promise<string>;
  close(): Promise<void>;
}

/** The tests of a file come from one address, at one moment of the fake clock. */
const NO_READ_LIMITS: AppOptions = { readPointsPerMinute: Number.POSITIVE_INFINITY };

/**
 * The whole server on a port of its own, over a database of its own.
 *
 * @param options.beside makes it a second server of another one's installation: same database, clock and keys,
 *   connections and listener of its own. Close it first.
 * @param options.app what the server is told at its start; by default nobody's reads are limited.
 * @param options.senders take messages over in place of the development inbox.
 * @param options.registrationPhotosRequired takes form 01 only with its photos.
 */
export async function startTestApp(
  options: { beside?: TestApp; app?: AppOptions } & Pick<
    Deps,
    'senders' | 'receiptToken' | 'registrationPhotosRequired'
  > & { logger?: Logger } = {},
): Promise<TestApp> {
  const { beside, app: appOptions = NO_READ_LIMITS, ...deps } = options;
  const database = beside ? joinTestDatabase(beside.database) : await createTestDatabase();
  const clock = beside?.clock ?? createFakeClock();
  const tokenKeys = beside?.tokenKeys ?? (await createTokenKeys());
  const filesDir = beside?.filesDir ?? mkdtempSync(join(tmpdir(), 'ansinh-files-'));
  const files = createLocalStore(filesDir);
  const app = createApp({ database, clock, tokenKeys, files, logger: createLogger('silent'), ...deps }, appOptions);
  const url = `http://127.0.0.1:${await app.listen(0, '127.0.0.1')}/graphql`;
  return {
    app,
    database,
    clock,
    tokenKeys,
    filesDir,
    url,
    execute: (document, variables, options = {}) => postOperation(url, document, variables, options),
    async sessionOf(memberId) {
      const sessionId = await openSession(database, memberId, clock);
      return signAccessToken(tokenKeys, { memberId, sessionId }, clock);
    },
    async close() {
      await app.close();
      await database.close();
      if (!beside) rmSync(filesDir, { recursive: true, force: true });
    },
  };
}

/** How many sockets and subscriptions of a server wait for the end of the session that a token names. */
export function watchersOf({ app }: TestApp, token: string): number {
  return app.watchersOf(String(decodeJwt(token).sid));
}

/** Runs an operation over real HTTP. */
export async function postOperation<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Variables | undefined,
  options: ExecuteOptions,
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': options.locale ?? 'en',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    },
    body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
  });
  const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>['errors'] }; // GraphQL over HTTP
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}

let phones = 0;

async function openSession(database: TestDatabase, memberId: string, clock: FakeClock): Promise<string> {
  const now = clock.now();
  phones += 1;
  await database.client.account.upsert({
    where: { memberId },
    update: {},
    create: { memberId, passwordHash: 'none', phone: `09${String(phones).padStart(8, '0')}` },
  });
  await database.client.session.updateMany({
    where: { memberId, endedAt: null },
    data: { endedAt: now, endReason: 'SIGNED_OUT' },
  });
  const session = await database.client.session.create({
    data: {
      memberId,
      deviceId: `device-${phones}`,
      deviceName: 'Test device',
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 30 * 86_400_000),
    },
  });
  return session.id;
}
