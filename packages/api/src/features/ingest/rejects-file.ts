import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { lstat, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Locale } from '../../platform/locale.ts';
import type { Rejection } from './outcome.ts';

/**
 * The NDJSON report of refused records; the file appears with the first of them.
 *
 * An import that refused nothing takes the report of an earlier one away: it would tell of records that are in by now.
 */
export interface RejectsFile {
  write(rejection: Rejection): Promise<void>;
  close(): Promise<void>;
}

/**
 * A report with one line a rejection: file, record, key, column, value class, reason, remedy.
 *
 * @param locale language of reason and remedy.
 */
export function createRejectsFile(path: string, locale: Locale): RejectsFile {
  let stream: WriteStream | undefined;
  return {
    async write({ reason, remedy, ...rest }) {
      if (!stream) {
        stream = createWriteStream(path, { mode: 0o600 });
        await once(stream, 'open');
      }
      const line = `${JSON.stringify({ ...rest, reason: reason[locale], remedy: remedy[locale] })}\n`;
      if (!stream.write(line)) await once(stream, 'drain');
    },
    async close() {
      if (!stream) return await removeFile(path);
      stream.end();
      await finished(stream);
    },
  };
}

/** Only a file: the path may also be a device such as /dev/null. */
async function removeFile(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile()) await rm(path, { force: true });
}
