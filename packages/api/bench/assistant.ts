import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeAnswer } from '../src/features/assistant/answering.ts';
import { fillArticles } from '../src/features/assistant/evaluation/articles.ts';
import { fillLists } from '../src/features/assistant/evaluation/fixtures.ts';
import { HELD_OUT } from '../src/features/assistant/evaluation/held-out.ts';
import { isTopRight, type Measurement, measure, predict } from '../src/features/assistant/evaluation/measure.ts';
import { TUNING } from '../src/features/assistant/evaluation/tuning/index.ts';
import { quotingWriter } from '../src/features/assistant/writer.ts';
import { createDirectoryService, loadBuiltInLists } from '../src/features/directory/index.ts';
import { createOfficialContacts, loadBuiltInFaqs } from '../src/features/support/index.ts';
import { systemClock } from '../src/platform/clock.ts';
import { openProjectDatabase } from '../src/platform/database/open.ts';

/**
 * `pnpm bench assistant [--misses]`: how often the assistant answers from the right source, and how well it knows what
 * it does not know, on both parts of the evaluation set. `--misses` lists those of the tuning part alone: whoever
 * reads those of the other can no longer measure with it.
 */
export async function benchAssistant(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { misses: { type: 'boolean', default: false } } });
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-bench-'));
  const project = await openProjectDatabase({ databaseUrl: undefined, dataDir: folder });
  try {
    const { database } = project;
    await loadBuiltInLists(database.pool);
    await loadBuiltInFaqs(database.pool);
    await fillLists(database);
    await fillArticles(database);
    const directory = createDirectoryService({ clock: systemClock, database });
    const contacts = createOfficialContacts({ directory });
    const answer = (question: string, former: Parameters<typeof composeAnswer>[2]) =>
      composeAnswer({ database, directory, contacts, writer: quotingWriter }, question, former, new Date());
    const tuning = await predict(TUNING, answer);
    const began = performance.now();
    const heldOut = await predict(HELD_OUT, answer);
    const took = (performance.now() - began) / HELD_OUT.length;
    console.table({
      tuning: rowOf(measure(tuning)),
      'held out': rowOf(measure(heldOut)),
    });
    console.log(`${took.toFixed(1)} ms a question`);
    if (values.misses)
      for (const prediction of tuning.filter((it) => !isTopRight(it)))
        console.log(
          `${prediction.question.text}\n   ${prediction.kind} ${prediction.score.toFixed(2)} ${prediction.offered.join(' ')} | ${prediction.question.expect.join(' ')}`,
        );
  } finally {
    await project.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf({ questions, ...shares }: Measurement) {
  return {
    questions,
    ...Object.fromEntries(Object.entries(shares).map(([name, value]) => [name, `${(100 * value).toFixed(1)} %`])),
  };
}
