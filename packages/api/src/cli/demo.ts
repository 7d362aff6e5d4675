import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.ts';
import type { Database } from '../platform/database/client.ts';
import { openProjectDatabase } from '../platform/database/open.ts';
import { EXIT, UsageError } from './outcome.ts';

interface DemoOptions {
  reset?: boolean;
  people?: number;
  seed: number;
}

/** Adds `ansinh demo`: the invented people to try things on, and crowds of them for benchmarks. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('load the demo people; --people makes a crowd for benchmarks')
    .option('--reset', 'put the demo people back as they were')
    .option('--people <n>', 'as many invented people more, with codes from 9910000000', wholeNumber)
    .option('--seed <n>', 'other seeds make other lives', wholeNumber, 1)
    .action(async (options: DemoOptions) => {
      const config = readConfig();
      if (config.environment === 'production') throw new UsageError('Demo people do not belong in production.');
      const project = await openProjectDatabase(config);
      try {
        process.stdout.write(`${await load(project.database, options)}\n`);
      } finally {
        await project.close();
      }
    });
}

/** Does what was asked; returns what to say about it. */
async function load(database: Database, { reset, people, seed }: DemoOptions): Promise<string> {
  // Only now: the other commands keep their memory for their own work.
  const { DEMO_PASSWORD, DEMO_PEOPLE, loadCrowd, loadDemoOnce, reloadDemo } = await import(
    '../../../../prisma/seed/index.ts'
  );
  if (reset) return `${await reloadDemo(database)} demo people were put back. Password: ${DEMO_PASSWORD}`;
  if (!(await loadDemoOnce(database)))
    throw new UsageError(
      'The database holds other people. Use one of its own for the demo: ANSINH_DATA_DIR=… or DATABASE_URL=…',
    );
  if (people === undefined) return `${DEMO_PEOPLE.length} demo people are there. Password: ${DEMO_PASSWORD}`;
  const began = performance.now();
  const bar = progress(people);
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const added = await loadCrowd(database, { people, seed, onProgress: bar.update, signal: interrupted.signal });
    if (interrupted.signal.aborted) {
      process.exitCode = EXIT.interrupted;
      return `Stopped after ${added} people; the same command goes on from there.`;
    }
    return `${added} people were added in ${Math.round((performance.now() - began) / 1000)} s. Password: ${DEMO_PASSWORD}`;
  } finally {
    bar.stop();
  }
}

/** A bar on a terminal; elsewhere a line at every tenth. */
function progress(people: number): { update(there: number): void; stop(): void } {
  if (process.stderr.isTTY) {
    const bar = new SingleBar({
      format: '{bar} {value}/{total} · {eta_formatted}',
      stream: process.stderr,
      clearOnComplete: true,
    });
    bar.start(people, 0);
    return { update: (there) => bar.update(there), stop: () => bar.stop() };
  }
  let tenth = 0;
  return {
    update(there) {
      const reached = Math.floor((there / people) * 10);
      if (reached > tenth) process.stderr.write(`${there} of ${people} people\n`);
      tenth = reached;
    },
    stop: () => {},
  };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
