import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { queryEmbedded, startServerProcess, stopServerProcesses, waitFor } from './server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ansinh-start-'));
const dataDir = join(folder, 'data');
afterEach(stopServerProcesses);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isServerDown = () => !existsSync(join(dataDir, 'postgres/postmaster.pid'));

// One data folder, one story: each test goes on where the one before it stopped.
describe('a server with a data folder', { timeout: 60_000 }, () => {
  it('stops cleanly when Ctrl-C comes while it still starts for the first time', async () => {
    const server = startServerProcess({ ANSINH_DATA_DIR: dataDir });
    await waitFor(() => existsSync(dataDir) || undefined); // initdb is at work
    server.signalGroup('SIGINT');
    expect(await server.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(isServerDown()).toBe(true);
  });

  it('prints where to go and as whom, and Ctrl-C, even twice, stops it and its database within 10 s', async () => {
    const server = startServerProcess({ ANSINH_DATA_DIR: dataDir });
    const address = await server.listening();
    const { stdout } = server.output();
    for (const text of ['/dev/inbox', '9900000001', '9900000002', 'AnSinh-demo-2026', 'import visits', 'Ctrl-C'])
      expect(stdout).toContain(text);
    const answer = await fetch(`${address}?query={__typename}`, { headers: { accept: 'application/json' } });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    await queryEmbedded(dataDir, `UPDATE member SET full_name = 'Còn Đây' WHERE social_insurance_code = '9900000011'`);

    server.signalGroup('SIGINT');
    server.signalGroup('SIGINT');
    const { code, took } = await server.ended();
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    expect(isServerDown()).toBe(true);
    expect(server.output().stderr).toBe('');
  });

  it('keeps the data over a second start, refuses a second server, and closes sockets with 1001 on SIGTERM', async () => {
    const server = startServerProcess({ ANSINH_DATA_DIR: dataDir });
    const address = await server.listening();
    expect(
      await queryEmbedded(dataDir, `SELECT full_name FROM member WHERE social_insurance_code = '9900000011'`),
    ).toEqual([{ full_name: 'Còn Đây' }]);

    const second = startServerProcess({ ANSINH_DATA_DIR: dataDir });
    expect(await second.ended()).toMatchObject({ code: 1 });
    expect(second.output().stderr).toBe(
      `Another An Sinh serves from the data folder ${dataDir}. Stop it, or set ANSINH_DATA_DIR to another folder.\n`,
    );

    const socket = new WebSocket(address.replace('http', 'ws'), 'graphql-transport-ws');
    await new Promise((done) => socket.once('open', done));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise((done) => socket.once('message', done));
    const closed = new Promise((done) => socket.once('close', done));
    server.signalGroup('SIGTERM');
    expect(await closed).toBe(1001);
    expect(await server.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(isServerDown()).toBe(true);
  });

  it('adopts the database that a killed server left behind, and stops it in the end', async () => {
    const killed = startServerProcess({ ANSINH_DATA_DIR: dataDir });
    await killed.listening();
    process.kill(killed.pid, 'SIGKILL');
    expect(await killed.ended()).toMatchObject({ signal: 'SIGKILL' });
    expect(isServerDown()).toBe(false);

    const next = startServerProcess({ ANSINH_DATA_DIR: dataDir });
    await next.listening();
    next.signalGroup('SIGTERM');
    expect(await next.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(isServerDown()).toBe(true);
  });
});

describe('a server with a DATABASE_URL', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('leaves the demo people out in production, and the inbox with them', async () => {
    const server = startServerProcess({ DATABASE_URL: database.url, ANSINH_DATA_DIR: dataDir, NODE_ENV: 'production' });
    await server.listening();
    expect(server.output().stdout).not.toMatch(/99000|inbox|AnSinh-demo/);
    expect((await database.pool.query('SELECT count(*)::int FROM member')).rows).toEqual([{ count: 0 }]);
    expect((await database.pool.query('SELECT count(*)::int > 0 AS lists FROM province')).rows).toEqual([
      { lists: true },
    ]);
    server.signalGroup('SIGTERM');
    const { code, stderr } = await server.ended();
    expect(code).toBe(0);
    // Nobody could receive a code: that is all there is to say.
    expect(stderr).toMatch(/^\{.*"code":"NO_SMS_SENDER".*\}\n$/);
  });

  it('says in one line that the port is in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const server = startServerProcess({ DATABASE_URL: database.url, ANSINH_DATA_DIR: dataDir, PORT: String(port) });
    expect(await server.ended()).toMatchObject({ code: 1 });
    other.close();
    expect(server.output().stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start\n`,
    );
  });

  it('says in one line that the database is out of reach, and never its password', async () => {
    const server = startServerProcess({
      DATABASE_URL: 'postgresql://an:matkhau@127.0.0.1:1/sinh',
      ANSINH_DATA_DIR: dataDir,
    });
    expect(await server.ended()).toMatchObject({ code: 1 });
    expect(server.output().stderr).toBe(
      "The database of DATABASE_URL (127.0.0.1:1/sinh) can't be used: connect ECONNREFUSED 127.0.0.1:1. Check the address, or unset DATABASE_URL to use the embedded PostgreSQL.\n",
    );
  });
});

it('names every wrong setting in one line', { timeout: 60_000 }, async () => {
  const server = startServerProcess({ PORT: 'cửa', ANSINH_LOG_LEVEL: 'loud' });
  expect(await server.ended()).toMatchObject({ code: 1 });
  expect(server.output().stderr).toMatch(/^An Sinh can't start, a setting is wrong: PORT: .+; ANSINH_LOG_LEVEL: .+\n$/);
});
