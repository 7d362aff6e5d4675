import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalStore } from './local-store.ts';
import type { FileStore } from './store.ts';

let folder: string;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ansinh-store-'));
  store = createLocalStore(join(folder, 'files'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const placeOf = (key: string) => join(folder, 'files', key.slice(-2), key);

test('bytes are kept, replaced, given back and removed; what is not there is no failure', async () => {
  const key = randomUUID();
  expect(await store.get(key)).toBeNull();
  await store.remove(key);
  await store.put(key, bytes('one'), 'image/png');
  await store.put(key, bytes('two'), 'image/png');
  expect(await store.get(key)).toEqual(bytes('two'));
  await store.remove(key);
  expect(await store.get(key)).toBeNull();
});

test('only the user of the server reads them', async () => {
  const key = randomUUID();
  await store.put(key, bytes('x'), 'image/png');
  expect((await stat(placeOf(key))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'files', key.slice(-2)))).mode & 0o777).toBe(0o700);
});

test('what a crash left half written is not given out, and goes when its key is removed', async () => {
  const key = randomUUID();
  await store.put(key, bytes('x'), 'image/png');
  await rm(placeOf(key));
  await writeFile(`${placeOf(key)}.part`, 'half');
  expect(await store.get(key)).toBeNull();
  await store.remove(key);
  expect(await readdir(join(folder, 'files', key.slice(-2)))).toEqual([]);
});

test('a key is a uuid and nothing else: no path leads out of the folder', async () => {
  for (const key of ['../../etc/passwd', '/etc/passwd', '', '.', randomUUID().toUpperCase(), `${randomUUID()}\0`]) {
    await expect(store.put(key, bytes('x'), 'image/png')).rejects.toThrow('not the key of a file');
    await expect(store.get(key)).rejects.toThrow('not the key of a file');
    await expect(store.remove(key)).rejects.toThrow('not the key of a file');
  }
});
