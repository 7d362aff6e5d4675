import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdtemp, opendir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import type { Localized } from '../../platform/locale.ts';
import type { Source } from './outcome.ts';

/** Zips inside zips, so deep and no deeper. */
const MAX_DEPTH = 3;
/** What operating systems leave in folders and zips, and our own reports. */
const IGNORED = /^(\.|__MACOSX|Thumbs\.db$|desktop\.ini$)|\.rejects\.ndjson$/i;

/** A file that can't be opened or unpacked; the rest of an import goes on without it. */
export class SourceError extends Error {
  readonly reason: Localized;

  constructor(reason: Localized) {
    super(reason.en);
    this.reason = reason;
  }
}

const DAMAGED = { vi: 'Tệp nén zip bị hỏng, hoặc không phải zip.', en: 'The zip is damaged, or is none.' };
const ENCRYPTED = { vi: 'Tệp nén có mật khẩu; hãy giải nén trước.', en: 'The zip is encrypted; unpack it first.' };
const TOO_DEEP = {
  vi: `Tệp nén lồng nhau quá ${MAX_DEPTH} lớp; hãy giải nén trước.`,
  en: `Zips are nested deeper than ${MAX_DEPTH}; unpack them first.`,
};

/** The first of the paths that does not exist or may not be read. */
export async function firstMissing(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const readable =
      path === '-' ||
      (await access(path, constants.R_OK).then(
        () => true,
        () => false,
      ));
    if (!readable) return path;
  }
  return undefined;
}

/**
 * Every file to import: files, `-` for standard input, folders and zips with all that is inside of them, in the order
 * of names.
 *
 * @param paths as on the command line.
 * @param extensions endings taken from folders and zips; every file when undefined. A file named itself is always taken.
 * What can't be opened is a source that throws `SourceError` when it is read.
 */
export async function* sourcesOf(
  paths: readonly string[],
  extensions: readonly string[] | undefined,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield { name: 'stdin', open: () => stdin };
    else yield* pathSources(path, path, extensions);
  }
}

async function* pathSources(
  path: string,
  name: string,
  extensions: readonly string[] | undefined,
): AsyncGenerator<Source> {
  const found = await stat(path).catch(() => undefined);
  if (!found) yield broken(name, unreadable);
  else if (found.isDirectory()) yield* folderSources(path, name, extensions);
  else if (isZip(path)) yield* zipSources(path, name, extensions, 1);
  else yield { name, size: found.size, open: () => fileBytes(path) };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    throw isSystemError(error) ? new SourceError(unreadable) : error;
  }
}

const unreadable = { vi: 'Không đọc được tệp.', en: 'The file can not be read.' };

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function broken(name: string, reason: Localized): Source {
  return {
    name,
    // biome-ignore lint/correctness/useYield: it fails before its first byte
    async *open() {
      throw new SourceError(reason);
    },
  };
}

async function* folderSources(
  path: string,
  name: string,
  extensions: readonly string[] | undefined,
): AsyncGenerator<Source> {
  const names: string[] = [];
  for await (const entry of await opendir(path)) names.push(entry.name);
  for (const entry of names.sort()) {
    if (IGNORED.test(entry)) continue;
    const inside = join(path, entry);
    const isFolder = await stat(inside).then(
      (it) => it.isDirectory(),
      () => false, // a dangling link
    );
    if (isFolder || isZip(entry) || isTaken(entry, extensions))
      yield* pathSources(inside, join(name, entry), extensions);
  }
}

async function* zipSources(
  path: string,
  name: string,
  extensions: readonly string[] | undefined,
  depth: number,
): AsyncGenerator<Source> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(() => undefined);
  const entries = zip && (await entriesOf(zip).catch(() => undefined));
  try {
    if (zip && entries) for (const entry of entries) yield* entrySources(zip, entry, name, extensions, depth);
    else yield broken(name, DAMAGED);
  } finally {
    zip?.close();
  }
}

async function* entrySources(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  zipName: string,
  extensions: readonly string[] | undefined,
  depth: number,
): AsyncGenerator<Source> {
  const name = `${zipName}/${entry.fileName}`;
  const ignored = entry.fileName.endsWith('/') || entry.fileName.split('/').some((part) => IGNORED.test(part));
  if (ignored || !(isZip(name) || isTaken(name, extensions))) return;
  if (entry.isEncrypted()) yield broken(name, ENCRYPTED);
  else if (!isZip(name)) yield { name, size: entry.uncompressedSize, open: () => entryBytes(zip, entry) };
  else if (depth >= MAX_DEPTH) yield broken(name, TOO_DEEP);
  else yield* nestedZipSources(entryBytes(zip, entry), name, extensions, depth + 1);
}

/** A zip can be read from its end only, so one inside another is unpacked beside the system's temporary files. */
async function* nestedZipSources(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  extensions: readonly string[] | undefined,
  depth: number,
): AsyncGenerator<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-import-'));
  try {
    const path = join(folder, 'nested.zip');
    const unpacked = await pipeline(bytes, createWriteStream(path, { mode: 0o600 })).then(
      () => true,
      (error: unknown) => {
        if (error instanceof SourceError) return false;
        throw error;
      },
    );
    if (unpacked) yield* zipSources(path, name, extensions, depth);
    else yield broken(name, DAMAGED);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function entriesOf(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

async function* entryBytes(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry).catch(() => {
    throw new SourceError(DAMAGED);
  });
  // Only what the stream itself throws: errors of whoever reads arrive by another way.
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await chunks.next().catch(() => {
        throw new SourceError(DAMAGED);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
}

function isZip(name: string): boolean {
  return extname(name).toLowerCase() === '.zip';
}

function isTaken(name: string, extensions: readonly string[] | undefined): boolean {
  return extensions === undefined || extensions.includes(extname(name).toLowerCase());
}
