import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp } from '@ansinh/api/app.ts';
import { createTokenKeys } from '@ansinh/api/features/session/index.ts';
import { createLocalStore } from '@ansinh/api/platform/files/local-store.ts';
import { createLogger } from '@ansinh/api/platform/logger.ts';
import {
  createFakeClock,
  createMember,
  createTestDatabase,
  openSocket,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('every answer', () => {
  test('has a request id of its own, whatever id the client sends, and may not be kept by caches', async () => {
    const answers = await Promise.all([1, 2].map(() => post('{ __typename }', { 'x-request-id': 'mine' })));
    const ids = answers.map((answer) => answer.headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answers[0]?.headers.get('cache-control')).toBe('no-store');
    expect(answers[0]?.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a page of another origin', () => {
  const foreign = { origin: 'https://evil.example' };

  test('is refused with 403, whatever it asks', async () => {
    const answer = await post('{ __typename }', foreign);
    expect(answer.status).toBe(403);
    expect((await answer.json()).errors[0].extensions).toEqual({ code: 'FORBIDDEN' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${api.url}?query={__typename}`, { headers: foreign })).status).toBe(403);
  });

  test('gets no permission when its browser asks for one', async () => {
    const answer = await fetch(api.url, {
      method: 'OPTIONS',
      headers: {
        ...foreign,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('"null" and look-alikes of this server are foreign too', async () => {
    const { host } = new URL(api.url);
    for (const origin of ['null', `http://${host}.evil.example`, `http://evil.example/${host}`, 'file://'])
      expect((await post('{ __typename }', { origin })).status, origin).toBe(403);
  });
});

describe('a listed origin', () => {
  test('is allowed by name, without cookies', async () => {
    const listed = 'https://app.example.vn';
    await using other = await appWith({ origins: [listed] });
    const preflight = await other.app.fetch(
      new Request('http://localhost/graphql', {
        method: 'OPTIONS',
        headers: { origin: listed, 'access-control-request-method': 'POST' },
      }),
    );
    expect(preflight.headers.get('access-control-allow-origin')).toBe(listed);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, accept-language, x-client-id',
    );
    expect(preflight.headers.get('vary')).toContain('Origin');
  });

  test.each(['https://app.example.vn/path', '*', 'app.example.vn', 'ftp://app.example.vn', 'https://a.vn,*'])(
    '%s in ANSINH_ORIGINS is a wrong configuration',
    (list) => {
      expect(() => readConfig({ ANSINH_ORIGINS: list })).toThrow(ConfigError);
    },
  );

  test('several are read from ANSINH_ORIGINS', () => {
    expect(readConfig({ ANSINH_ORIGINS: 'https://a.vn, http://localhost:3000' }).origins).toEqual([
      'https://a.vn',
      'http://localhost:3000',
    ]);
  });
});

describe('where files are kept', () => {
  const whole = {
    ANSINH_S3_ENDPOINT: 'https://s3.example.vn',
    ANSINH_S3_BUCKET: 'ansinh',
    ANSINH_S3_ACCESS_KEY_ID: 'id',
    ANSINH_S3_SECRET_ACCESS_KEY: 'secret',
  };

  test('is the data folder, another folder, or a bucket', () => {
    const { filesDir, s3 } = readConfig({ ANSINH_DATA_DIR: '/data' });
    expect([filesDir, s3]).toEqual([resolve('/data/files'), undefined]);
    expect(readConfig({ ANSINH_FILES_DIR: '/photos' }).filesDir).toBe(resolve('/photos'));
    expect(readConfig({ ...whole, ANSINH_S3_REGION: 'hn-1', ANSINH_S3_PREFIX: 'prod/files/' }).s3).toEqual({
      endpoint: 'https://s3.example.vn',
      bucket: 'ansinh',
      region: 'hn-1',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      addressing: 'path',
      prefix: 'prod/files/',
    });
  });

  test.each(Object.keys(whole))('is a wrong configuration without %s, which it names', (missing) => {
    const { [missing]: _, ...rest } = { ...whole } as Record<string, string>;
    expect(() => readConfig(rest)).toThrow(new RegExp(`^${missing}: must be set`));
  });

  test.each([
    { ANSINH_PUBLIC_URL: 'https://api.example.vn/graphql' },
    { ANSINH_PUBLIC_URL: 'api.example.vn' },
    { ANSINH_S3_PREFIX: '../' },
    { ANSINH_S3_BUCKET: 'a/b' },
    { ANSINH_REGISTRATION_PHOTOS: 'yes' },
  ])('%j is a wrong configuration', (settings) => {
    expect(() => readConfig(settings)).toThrow(ConfigError);
  });

  test('photos are required in production unless an operator says otherwise', () => {
    expect(readConfig({}).registrationPhotos).toBe('optional');
    expect(readConfig({ NODE_ENV: 'production' }).registrationPhotos).toBe('required');
    expect(readConfig({ NODE_ENV: 'production', ANSINH_REGISTRATION_PHOTOS: 'optional' }).registrationPhotos).toBe(
      'optional',
    );
  });
});

describe('health', () => {
  test('/livez says that the process lives, /readyz that its database and migrations are there', async () => {
    const at = (path: string) => fetch(new URL(path, api.url));
    expect((await at('/livez')).status).toBe(200);
    const ready = await at('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', failing: [] }]);
  });

  test('a migration that has not run makes it unready, and it says which check fails', async () => {
    await using other = await appWith({});
    await other.database.pool.query(
      'DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)',
    );
    const ready = await other.app.fetch(new Request('http://localhost/readyz'));
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'unready', failing: ['migrations'] }]);
  });
});

test('a killed listener connection makes it unready until it is back, which is soon', async () => {
  const { id } = await createMember(api.database);
  const socket = await openSocket(api.url, { token: await api.sessionOf(id) });
  const failing = async () => (await (await fetch(new URL('/readyz', api.url))).json()).failing;
  await expect.poll(failing, { timeout: 5_000 }).toEqual([]);
  await api.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'ansinh-listener' AND datname = current_database()`,
  );
  await expect.poll(failing, { timeout: 5_000, interval: 1 }).toEqual(['listener']);
  await expect.poll(failing, { timeout: 5_000 }).toEqual([]);
  socket.close();
});

describe('an unexpected error', () => {
  const CANARY = 'CANARY-0912345678';

  test('is masked behind the request id; neither the answer nor the log repeats what it says', async () => {
    const lines: string[] = [];
    await using other = await appWith({ log: (line) => lines.push(line) });
    vi.spyOn(other.database.client.facility, 'findUnique').mockRejectedValue(
      Object.assign(new Error(`duplicate key (phone)=(${CANARY})`), { code: '23505', detail: CANARY }),
    );
    const answer = await other.app.fetch(operation('{ facility(code: "99001") { name } }'));
    const text = await answer.text();
    const id = answer.headers.get('x-request-id');
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: 'Something unexpected went wrong. Try again later; when you ask for help, send the request id.',
      path: ['facility'],
      extensions: { code: 'INTERNAL', requestId: id },
    });
    expect(text).not.toContain(CANARY);
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ requestId: id, name: 'Error', code: '23505' });
    expect(lines.join()).not.toContain(CANARY);
  });

  test('in Vietnamese when nobody asks for English', async () => {
    await using other = await appWith({});
    vi.spyOn(other.database.client.facility, 'findUnique').mockRejectedValue(new Error('x'));
    const answer = await other.app.fetch(operation('{ facility(code: "99001") { name } }', {}));
    expect((await answer.json()).errors[0].message).toContain('Đã có lỗi ngoài dự kiến');
  });

  test('of a database that is away is UNAVAILABLE: to be sent again', async () => {
    await using other = await appWith({});
    await other.database.pool.query('SELECT pg_sleep(0)');
    vi.spyOn(other.database.client.facility, 'findUnique').mockRejectedValue(
      Object.assign(new Error('the database system is shutting down'), { code: '57P03' }),
    );
    const answer = await other.app.fetch(operation('{ facility(code: "99001") { name } }'));
    expect((await answer.json()).errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('names of fields', () => {
  test('are not suggested in production, and are in development', async () => {
    await using production = await appWith({ production: true });
    await using development = await appWith({});
    const guess = '{ facilit { name } }';
    const [hidden, told] = await Promise.all(
      [production, development].map(async ({ app }) => (await app.fetch(operation(guess))).text()),
    );
    expect(hidden).not.toContain('Did you mean');
    expect(told).toContain('Did you mean');
  });
});

describe('a session over SSE', () => {
  test('that ends, ends its streams: the news is the last event', async () => {
    const member = await createMember(api.database);
    const token = await api.sessionOf(member.id);
    const answer = await post('subscription { sessionKicked { reason } }', {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    });
    await new Promise((done) => setTimeout(done, 300));
    const ended = await api.database.pool.query(
      `UPDATE session SET ended_at = now(), end_reason = 'SIGNED_OUT' WHERE member_id = $1 RETURNING id`,
      [member.id],
    );
    await api.database.pool.query(`SELECT pg_notify('session_ended', $1)`, [ended.rows[0].id]);
    const events = (await answer.text()).split('\n').filter((line) => line.startsWith('data: '));
    expect(events).toEqual(['data: {"data":{"sessionKicked":{"reason":"SIGNED_OUT"}}}']);
  });
});

function operation(query: string, headers: Record<string, string> = { 'accept-language': 'en' }): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

/** An app of its own database, which a test may break. */
async function appWith(options: { origins?: string[]; production?: boolean; log?: (line: string) => void }) {
  const database = await createTestDatabase();
  const logger = createLogger('silent');
  if (options.log) {
    const write = options.log;
    vi.spyOn(logger, 'error').mockImplementation((...[fields]: unknown[]) => write(JSON.stringify(fields)));
  }
  const files = createLocalStore(join(tmpdir(), 'ansinh-test-no-files'));
  const tokenKeys = await createTokenKeys();
  const app = createApp({ database, clock: createFakeClock(), tokenKeys, files, logger }, options);
  return {
    app,
    database,
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.close();
    },
  };
}
