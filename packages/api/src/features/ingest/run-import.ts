import type { Importer, ImportOptions, Outcome, Rejection, Source, Warning } from './outcome.ts';
import { SourceError } from './sources.ts';

/** What an import came to. */
export interface Summary {
  files: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  warnings: number;
  /** True when it was stopped before the end. */
  interrupted: boolean;
}

/** Who hears about the import while it runs. */
export interface ImportListener {
  rejected(rejection: Rejection): Promise<void> | void;
  warned(warning: Warning): void;
  /** Bytes read of a source so far, and records done in all. */
  progressed(bytes: number, records: number): void;
}

/**
 * Sends each source through the importer, one after the other, and counts what became of the records.
 *
 * @param signal stops it after the batch at hand; what was imported by then stays, and the import can be run again.
 */
export async function runImport(
  importer: Importer,
  sources: AsyncIterable<Source>,
  options: ImportOptions,
  listener: ImportListener,
  signal?: AbortSignal,
): Promise<Summary> {
  const summary: Summary = {
    files: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    warnings: 0,
    interrupted: false,
  };
  const bytes = { read: 0 };
  for await (const source of sources) {
    if (signal?.aborted) break;
    summary.files += 1;
    for await (const outcome of outcomesOf(importer, counted(source, bytes), options)) {
      if (outcome.kind === 'rejected') {
        summary.rejected += 1;
        await listener.rejected(outcome.rejection);
      } else if (outcome.kind === 'warning') {
        summary.warnings += 1;
        listener.warned(outcome.warning);
      } else summary[outcome.kind] += outcome.count ?? 1;
      listener.progressed(bytes.read, recordsOf(summary));
      if (signal?.aborted) break;
    }
  }
  return { ...summary, interrupted: signal?.aborted ?? false };
}

/** What the importer says; a file that can't be read is one more rejection. */
async function* outcomesOf(importer: Importer, source: Source, options: ImportOptions): AsyncGenerator<Outcome> {
  try {
    yield* importer.run(source, options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield { kind: 'rejected', rejection: unreadableFile(source.name, error) };
  }
}

function unreadableFile(file: string, { reason }: SourceError): Rejection {
  return {
    file,
    record: 'file',
    valueClass: 'malformed',
    reason,
    remedy: { vi: 'Kiểm tra tệp rồi nhập lại tệp này.', en: 'Check the file, then import it again.' },
  };
}

/** Records that the import decided about. */
export function recordsOf(summary: Summary): number {
  return summary.created + summary.updated + summary.unchanged + summary.rejected;
}

function counted(source: Source, bytes: { read: number }): Source {
  return {
    ...source,
    async *open() {
      for await (const chunk of source.open()) {
        bytes.read += chunk.length;
        yield chunk;
      }
    },
  };
}
