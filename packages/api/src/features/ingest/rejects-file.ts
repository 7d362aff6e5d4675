import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Locale } from '../../platform/locale.ts';
import type { Rejection } from './outcome.ts';

/** The NDJSON report of refused records; the file appears with the first of them. */
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
      if (!stream) return;
      stream.end();
      await finished(stream);
    },
  };
}
