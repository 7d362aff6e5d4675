import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { EmbeddedServerError } from './embedded.ts';
import { DatabaseUnavailableError, openProjectDatabase } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'ansinh-open-'));
const embedded = { databaseUrl: undefined, dataDir: join(folder, 'data') };
const isUp = () => existsSync(join(embedded.dataDir, 'postgres/postmaster.pid'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded server of a data folder', { timeout: 60_000 }, () => {
  it('is made once when two processes find the folder empty together, and the last user stops it', async () => {
    const [one, other] = await Promise.all([openProjectDatabase(embedded), openProjectDatabase(embedded)]);
    expect(one.url).toBe(other.url);
    await one.close();
    expect(isUp()).toBe(true);
    expect((await other.database.pool.query('SELECT count(*)::int FROM member')).rows).toEqual([{ count: 0 }]);
    await other.close();
    expect(isUp()).toBe(false);
  });

  it('serves one server at a time, and imports beside it', async () => {
    const server = await openProjectDatabase(embedded, { serve: true });
    await expect(openProjectDatabase(embedded, { serve: true })).rejects.toThrow(EmbeddedServerError);
    const importer = await openProjectDatabase(embedded);
    await importer.close();
    expect((await server.database.pool.query('SELECT 1 AS still_up')).rows).toEqual([{ still_up: 1 }]);
    await server.close();
    const next = await openProjectDatabase(embedded, { serve: true });
    await next.close();
    expect(isUp()).toBe(false);
  });

  it('says which folder cannot be used', async () => {
    const config = { databaseUrl: undefined, dataDir: join(import.meta.filename, 'inside-a-file') };
    await expect(openProjectDatabase(config)).rejects.toThrow(
      /^The data folder .+inside-a-file\/postgres can't be used: ENOTDIR.+ Set ANSINH_DATA_DIR/,
    );
  });
});

describe('a database given by address', () => {
  const given = (change: (url: URL) => void) => {
    const url = new URL(inject('serverUrl'));
    change(url);
    return { databaseUrl: url.href, dataDir: embedded.dataDir };
  };

  it.each([
    ['a port where nothing listens', (url: URL) => (url.port = '1'), 'ECONNREFUSED'],
    ['a wrong password', (url: URL) => (url.password = 'mat-khau-sai'), 'password authentication failed'],
    ['a database that is not there', (url: URL) => (url.pathname = '/khong_co'), 'does not exist'],
  ])('is refused in one line for %s, without the password', async (_, change, reason) => {
    const error: unknown = await openProjectDatabase(given(change)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    const { message } = error instanceof Error ? error : new Error();
    expect(message).toContain(reason);
    expect(message).not.toMatch(/\n|mat-khau-sai/);
  });
});
