import { SingleBar } from 'cli-progress';
import type { Source } from '../features/ingest/index.ts';

/** How far an import is, for people who watch. */
export interface Progress {
  /** Bytes read so far, and records done. */
  update(bytes: number, records: number): void;
  /** A line above the bar. */
  say(line: string): void;
  stop(): void;
}

/**
 * A bar on a terminal, and nothing elsewhere.
 *
 * @param sources walked once beforehand for the sizes; without any size (standard input) the bar only counts.
 */
export async function createProgress(out: NodeJS.WriteStream, sources: () => AsyncIterable<Source>): Promise<Progress> {
  if (!out.isTTY) return { update: () => {}, say: (line) => out.write(`${line}\n`), stop: () => {} };
  let total = 0;
  for await (const { size } of sources()) total += size ?? 0;
  const format = total > 0 ? '{bar} {percentage}% · {records} · {eta_formatted}' : '{records} · {duration_formatted}';
  const bar = new SingleBar({ format, stream: out, hideCursor: true, barsize: 30, clearOnComplete: true });
  bar.start(total, 0, { records: 0 });
  return {
    update: (bytes, records) => bar.update(bytes, { records }),
    say(line) {
      out.write(`\r\u001b[2K${line}\n`); // over the bar, which draws itself again
    },
    stop: () => bar.stop(),
  };
}
