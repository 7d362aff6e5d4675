import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { SourceError, sourcesOf } from './sources.ts';
import { zipOf } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'ansinh-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* nothing() {}

/** Names and texts of everything found below the paths; what can't be read has its reason. */
async function found(paths: string[], extensions: string[] | undefined = ['.csv']) {
  const files: [string, string][] = [];
  for await (const source of sourcesOf(paths, extensions, nothing())) {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of source.open()) chunks.push(chunk);
      files.push([source.name.replace(folder, ''), Buffer.concat(chunks).toString()]);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      files.push([source.name.replace(folder, ''), error.message]);
    }
  }
  return files;
}

test('walks folders and zips, also inside one another, in the order of names', async () => {
  const root = join(folder, 'walk');
  mkdirSync(join(root, 'b'), { recursive: true });
  writeFileSync(join(root, 'b', '2.csv'), 'two');
  writeFileSync(join(root, 'a.csv'), 'one');
  writeFileSync(
    join(root, 'c.zip'),
    zipOf({ 'x/4.csv': 'four', 'x/3.CSV': 'three', 'n.zip': zipOf({ '5.csv': 'five' }) }),
  );
  writeFileSync(join(root, 'members.rejects.ndjson'), 'a report of ours');
  writeFileSync(join(root, 'readme.pdf'), 'no data');
  writeFileSync(join(root, '.hidden.csv'), 'hidden');

  expect(await found([root])).toEqual([
    ['/walk/a.csv', 'one'],
    ['/walk/b/2.csv', 'two'],
    ['/walk/c.zip/n.zip/5.csv', 'five'],
    ['/walk/c.zip/x/3.CSV', 'three'],
    ['/walk/c.zip/x/4.csv', 'four'],
  ]);
});

test('takes a file that is named itself whatever its ending', async () => {
  const path = join(folder, 'export.data');
  writeFileSync(path, 'x');

  expect(await found([path])).toEqual([['/export.data', 'x']]);
});

test('goes on behind a zip that is damaged, cut or locked', async () => {
  const root = join(folder, 'bad');
  mkdirSync(root);
  const good = zipOf({ 'a.csv': 'x'.repeat(1000) });
  writeFileSync(join(root, '1.zip'), 'this is no zip');
  writeFileSync(join(root, '2.zip'), good.subarray(0, good.length - 30));
  writeFileSync(join(root, '3.zip'), zipOf({ 'a.csv': 'secret' }, { flags: 1 }));
  // Says 5 bytes and unpacks to 50.
  writeFileSync(join(root, '4.zip'), zipOf({ 'a.csv': deflateRawSync(Buffer.alloc(50, 97)) }, { raw: 5 }));
  writeFileSync(join(root, '5.csv'), 'fine');

  expect(await found([root])).toEqual([
    ['/bad/1.zip', 'The zip is damaged, or is none.'],
    ['/bad/2.zip', 'The zip is damaged, or is none.'],
    ['/bad/3.zip/a.csv', 'The zip is encrypted; unpack it first.'],
    ['/bad/4.zip/a.csv', 'The zip is damaged, or is none.'],
    ['/bad/5.csv', 'fine'],
  ]);
});

test('unpacks zips in zips, but not without end', async () => {
  let zip = zipOf({ 'a.csv': 'deep' });
  for (let depth = 0; depth < 4; depth += 1) zip = zipOf({ 'n.zip': zip });
  const path = join(folder, 'deep.zip');
  writeFileSync(path, zip);

  expect(await found([path])).toEqual([
    ['/deep.zip/n.zip/n.zip/n.zip', 'Zips are nested deeper than 3; unpack them first.'],
  ]);
});
