import { readdir, stat } from 'node:fs/promises';
import { startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalStore } from '../../platform/files/local-store.ts';
import { releaseFiles } from './index.ts';
import { filesOf } from './testing.ts';

let api: TestApp;
let files: ReturnType<typeof filesOf>;
beforeAll(async () => {
  api = await startTestApp();
  files = filesOf(api);
});
afterAll(() => api.close());

const storedKeys = async () =>
  (await readdir(api.filesDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('housekeeping', () => {
  test('removes what nobody claimed for 24 hours and what was released, bytes and rows, and nothing else', async () => {
    const [kept, released, unclaimed] = [await files.claimed(), await files.claimed(), await files.upload()];
    const { file: announced } = await files.request();
    await releaseFiles(api.database.pool, [released], api.clock.now());
    api.clock.advance(24 * 3_600_000);
    await files.service.tidy(api.clock.now());
    const keys = await storedKeys();
    expect(keys).toContain(kept);
    for (const gone of [released, unclaimed]) expect(keys).not.toContain(gone);
    const rows = await api.database.client.storedFile.findMany({
      where: { id: { in: [kept, released, unclaimed, announced] } },
    });
    expect(rows.map(({ id }) => id)).toEqual([kept]);
  });

  test('goes on where a crash left it: a row without bytes, and bytes whose row never heard of them', async () => {
    const id = await files.upload();
    // The process died after the bytes were kept and before the row said so.
    await api.database.pool.query(
      `UPDATE stored_file SET stored_at = NULL, media_type = NULL, bytes = NULL, width = NULL, height = NULL WHERE id = $1`,
      [id],
    );
    expect(await files.claim([id])).toBeNull();
    expect(await storedKeys()).toContain(id);
    api.clock.advance(24 * 3_600_000);
    await files.service.tidy(api.clock.now());
    expect(await storedKeys()).not.toContain(id);
  });

  test('keeps the row of a file that the store does not remove, and removes the others', async () => {
    const [stuck, other] = [await files.claimed(), await files.claimed()];
    await releaseFiles(api.database.pool, [stuck, other], api.clock.now());
    const store = createLocalStore(api.filesDir);
    const failing = files.serviceOf({
      files: {
        ...store,
        remove: async (key) => (key === stuck ? Promise.reject(new Error('the disk says no')) : store.remove(key)),
      },
    });
    await failing.tidy(api.clock.now());
    const ids = async () =>
      (await api.database.client.storedFile.findMany({ where: { id: { in: [stuck, other] } } })).map(({ id }) => id);
    expect(await ids()).toEqual([stuck]);
    await files.service.tidy(api.clock.now());
    expect(await ids()).toEqual([]);
  });

  test('leaves the row of a file that a room gave up and still names, and removes the others', async () => {
    const [named, other] = [await files.claimed(), await files.claimed()];
    await api.database.pool.query('CREATE TABLE holder (file_id uuid REFERENCES stored_file (id))');
    await api.database.pool.query('INSERT INTO holder VALUES ($1)', [named]);
    await releaseFiles(api.database.pool, [named, other], api.clock.now());
    expect(await files.service.tidy(api.clock.now())).toBe(1);
    const rows = await api.database.client.storedFile.findMany({ where: { id: { in: [named, other] } } });
    expect(rows.map(({ id }) => id)).toEqual([named]);
    await api.database.pool.query('DROP TABLE holder');
  });

  test('what is kept is readable by the server’s user only', async () => {
    const id = await files.claimed();
    const place = `${api.filesDir}/${id.slice(-2)}/${id}`;
    expect((await stat(place)).mode & 0o777).toBe(0o600);
  });
});
