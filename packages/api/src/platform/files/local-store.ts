import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedKey, type FileStore } from './store.ts';

/**
 * Keeps files in a folder that only this user reads.
 *
 * A file is written beside its place, flushed and renamed, so that its place holds all of it or nothing. What a crash
 * leaves beside the place has a name that follows from the key, and `remove` takes it along.
 */
export function createLocalStore(folder: string): FileStore {
  // The end of a uuid is random, its beginning is the time: 256 folders of equal size.
  const placeOf = (key: string) => join(folder, checkedKey(key).slice(-2), key);

  return {
    async put(key, content) {
      const place = placeOf(key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const part = await open(partOf(place), 'w', 0o600);
      try {
        await part.writeFile(content);
        await part.sync();
      } finally {
        await part.close();
      }
      await rename(partOf(place), place);
      await flushFolder(dirname(place));
    },

    async get(key) {
      try {
        const content = await readFile(placeOf(key));
        return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },

    async remove(key) {
      const place = placeOf(key);
      await Promise.all([rm(partOf(place), { force: true }), rm(place, { force: true })]);
    },
  };
}

/** A rename is safe from a power cut once its folder is written; Windows writes it by itself and opens no folder. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  if (!opened) return;
  await opened.sync().finally(() => opened.close());
}

function partOf(place: string): string {
  return `${place}.part`;
}
