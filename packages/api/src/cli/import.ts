import { setFlagsFromString } from 'node:v8';
import { type Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import {
  createImporter,
  createRejectsFile,
  describeColumns,
  firstMissing,
  IMPORT_KINDS,
  type Importer,
  recordsOf,
  runImport,
  type Summary,
  sourcesOf,
} from '../features/ingest/index.ts';
import { systemClock } from '../platform/clock.ts';
import { openProjectDatabase } from '../platform/database/open.ts';
import type { Locale } from '../platform/locale.ts';
import { createProgress } from './import-progress.ts';
import { importTexts } from './import-texts.ts';
import { EXIT, UsageError } from './outcome.ts';

interface Options {
  dryRun: boolean;
  createMissing: boolean;
  rejects?: string;
  language: Locale;
  columns?: string;
}

/** Adds `ansinh import <kind> FILE…`. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('import files of one kind; `-` is standard input; folders and zips are walked')
    .argument('[kind]', IMPORT_KINDS.join(', '))
    .argument('[files...]', 'files, folders, zips, or -')
    .option('--dry-run', 'check and count, and write nothing', false)
    .option('--create-missing', 'create employers and facilities that rows name by code and name', false)
    .option('--rejects <file>', 'report of refused records, NDJSON (default: <kind>.rejects.ndjson)')
    .addOption(new Option('--language <language>', 'of messages and of the report').choices(['vi', 'en']).default('vi'))
    .option('--columns <kind>', 'print the columns of a kind, and stop')
    .action(async (kind: string | undefined, files: string[], options: Options) => {
      process.exitCode = options.columns
        ? printColumns(options.columns, options.language)
        : await importFiles(kind, files, options);
    });
}

function printColumns(kind: string, language: Locale): number {
  if (kind === 'visits') throw new UsageError(importTexts[language].visitsColumns);
  const columns = describeColumns(kind, language);
  if (!columns) throw new UsageError(importTexts[language].unknownKind(IMPORT_KINDS));
  process.stdout.write(columns);
  return EXIT.done;
}

async function importFiles(kind: string | undefined, files: string[], options: Options): Promise<number> {
  const texts = importTexts[options.language];
  if (!kind || !IMPORT_KINDS.includes(kind)) throw new UsageError(texts.unknownKind(IMPORT_KINDS));
  if (files.length === 0) throw new UsageError(texts.noFiles);
  const missing = await firstMissing(files);
  if (missing) throw new UsageError(texts.missingFile(missing));
  keepHeapSmall();
  const project = await openProjectDatabase(readConfig());
  try {
    const importer = createImporter(kind, { database: project.database, clock: systemClock });
    if (!importer) throw new UsageError(texts.unknownKind(IMPORT_KINDS));
    return await importWith(importer, files, options);
  } finally {
    await project.close();
  }
}

/** Records live for one batch: a young generation of 4 MB and an old one that grows in small steps keep 100 MB less (measured). */
function keepHeapSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}

async function importWith(importer: Importer, files: string[], options: Options): Promise<number> {
  const texts = importTexts[options.language];
  const rejectsPath = options.rejects ?? `${importer.kind}.rejects.ndjson`;
  const rejects = createRejectsFile(rejectsPath, options.language);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const sources = () => sourcesOf(files, importer.extensions, process.stdin);
  const progress = await createProgress(process.stderr, sources);
  const begun = performance.now();
  try {
    const summary = await runImport(
      importer,
      sources(),
      { dryRun: options.dryRun, createMissing: options.createMissing },
      {
        rejected: (rejection) => rejects.write(rejection),
        warned: ({ file, record, reason }) => progress.say(`${file}, ${record}: ${reason[options.language]}`),
        progressed: (bytes, records) => progress.update(bytes, records),
      },
      stop.signal,
    );
    progress.stop();
    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(texts.summary(importer.kind, summary, recordsOf(summary) / seconds, options.dryRun));
    if (summary.rejected > 0) process.stdout.write(texts.rejectsIn(rejectsPath));
    return exitCodeOf(summary);
  } finally {
    progress.stop();
    await rejects.close();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function exitCodeOf(summary: Summary): number {
  if (summary.interrupted) return EXIT.interrupted;
  return summary.rejected > 0 ? EXIT.rejected : EXIT.done;
}
