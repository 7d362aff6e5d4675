import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zipOf } from '../features/ingest/testing.ts';

const CLI = resolve(import.meta.dirname, '../cli.ts');
const HEAD = 'social_insurance_code,full_name,birth_date,gender\n';
let database: TestDatabase;
let folder: string;
let runs = 0;

// Each test starts the command at least once, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ansinh-cli-'));
});
afterAll(() => database.close());

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command in a folder of its own, with what stands on standard input. */
function ansinh(args: string[], options: { input?: Iterable<string>; node?: string[] } = {}): Promise<Run> {
  const child = spawn(process.execPath, [...(options.node ?? []), CLI, ...args], {
    cwd: folder,
    // The command needs nothing else of this process's environment.
    env: { DATABASE_URL: database.url },
  });
  const run: Run = { code: null, out: '', err: '' };
  child.stdout.on('data', (data) => (run.out += data));
  child.stderr.on('data', (data) => (run.err += data));
  // A command that ends early reads no further.
  pipeline(Readable.from(options.input ?? []), child.stdin).catch(() => {});
  return new Promise((done) => child.on('close', (code) => done({ ...run, code })));
}

/** A code prefix of this test's own. */
function newPrefix(): string {
  runs += 1;
  return `9930${String(runs).padStart(2, '0')}`;
}

function people(prefix: string, from: number, count: number): string {
  const row = (index: number) => `${prefix}${String(from + index).padStart(4, '0')},Người ${index},1985,Nam\n`;
  return Array.from({ length: count }, (_, index) => row(index)).join('');
}

const stored = (prefix: string) =>
  database.client.member.count({ where: { socialInsuranceCode: { startsWith: prefix } } });

describe('ansinh import', () => {
  test('imports files, folders, zips and standard input, and says how many records of each fate there were', async () => {
    const prefix = newPrefix();
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'a.csv'), HEAD + people(prefix, 0, 3));
    writeFileSync(join(folder, 'in', 'b.zip'), zipOf({ 'c.csv': HEAD + people(prefix, 3, 2) }));

    const run = await ansinh(['import', 'members', 'in', '-', '--language', 'en'], {
      input: [HEAD, people(prefix, 4, 2)],
    });

    expect(run.err).toBe('');
    expect(run.out.split('\n').slice(0, 6)).toEqual(
      [
        'members: 3 files',
        '  created    6',
        '  updated    0',
        '  unchanged  0',
        '  rejected   0',
        '  warnings   0',
      ].map((line) => (line.includes('updated') ? '  updated    1' : line)),
    );
    expect(run.code).toBe(0);
    expect(existsSync(join(folder, 'members.rejects.ndjson'))).toBe(false);
  });

  test('reports refused records in the chosen language, and ends with 1', async () => {
    const prefix = newPrefix();
    writeFileSync(join(folder, 'a.csv'), `${HEAD}${people(prefix, 0, 1)}${prefix}0009,Lê Văn Bí Mật,32/01/1985,Nam\n`);

    const vietnamese = await ansinh(['import', 'members', 'a.csv']);
    const english = await ansinh(['import', 'members', 'a.csv', '--language', 'en', '--rejects', 'out.ndjson']);

    expect([vietnamese.code, english.code]).toEqual([1, 1]);
    const report = readFileSync(join(folder, 'members.rejects.ndjson'), 'utf8');
    expect(JSON.parse(report)).toEqual({
      file: 'a.csv',
      record: 'line 3',
      key: `${prefix}0009`,
      column: 'birth_date',
      valueClass: 'malformed',
      reason: 'Giá trị ở cột birth_date sai định dạng. Không có ngày này trong lịch.',
      remedy: expect.stringContaining('Ghi theo dạng'),
    });
    expect(report).not.toMatch(/Bí Mật|32\/01/);
    expect(JSON.parse(readFileSync(join(folder, 'out.ndjson'), 'utf8')).reason).toBe(
      'The value in column birth_date is malformed. There is no such day in the calendar.',
    );
    expect(english.out).toContain('Refused records and reasons: out.ndjson');
  });

  test('takes the report of an earlier run away once nothing is refused any more', async () => {
    const prefix = newPrefix();
    const report = join(folder, 'members.rejects.ndjson');
    writeFileSync(join(folder, 'a.csv'), `${HEAD}${prefix},Người Thử,1985,Nam\n`);
    expect((await ansinh(['import', 'members', 'a.csv'])).code).toBe(1);
    expect(existsSync(report)).toBe(true);

    writeFileSync(join(folder, 'a.csv'), HEAD + people(prefix, 0, 1));
    expect((await ansinh(['import', 'members', 'a.csv'])).code).toBe(0);
    expect(existsSync(report)).toBe(false);
  });

  test('writes nothing in a dry run', async () => {
    const prefix = newPrefix();

    const run = await ansinh(['import', 'members', '-', '--dry-run', '--language', 'en'], {
      input: [HEAD, people(prefix, 0, 3)],
    });

    expect([run.code, await stored(prefix)]).toEqual([0, 0]);
    expect(run.out).toContain('dry run, nothing written');
  });

  test.each([
    [['import', 'shoes', 'x.csv'], 'There is no such kind. Choose one of: provinces, '],
    [['import', 'members'], 'Give at least one file, folder or zip, or - for standard input.'],
    [['import', 'members', 'nowhere.csv'], "The file nowhere.csv can't be read."],
    [['import', '--columns', 'shoes'], 'There is no such kind.'],
    [['import', 'members', 'x.csv', '--fast'], "error: unknown option '--fast'"],
    [['import', 'members', 'x.csv', '--language', 'fr'], 'argument'],
  ])('%j ends with 2 and one line that helps', async (args, line) => {
    const run = await ansinh(args.includes('--language') ? args : [...args, '--language', 'en']);

    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toContain(line);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  test('goes on behind a file that can not be unpacked, and reports it', async () => {
    const prefix = newPrefix();
    writeFileSync(join(folder, 'bad.zip'), 'no zip');

    const run = await ansinh(['import', 'members', 'bad.zip', '-'], { input: [HEAD, people(prefix, 0, 1)] });

    expect([run.code, await stored(prefix)]).toEqual([1, 1]);
    expect(JSON.parse(readFileSync(join(folder, 'members.rejects.ndjson'), 'utf8'))).toMatchObject({
      file: 'bad.zip',
      record: 'file',
    });
  });

  test('prints the columns of a kind', async () => {
    const run = await ansinh(['import', '--columns', 'members']);

    expect(run.code).toBe(0);
    expect(run.out).toContain('| `social_insurance_code` **(bắt buộc)**<br>Mã số BHXH');
  });

  test('stops at Ctrl-C behind the batch at hand, and is taken up by running it again', async () => {
    const prefix = newPrefix();
    const all = [HEAD, ...Array.from({ length: 5 }, (_, index) => people(prefix, index * 2000, 2000))];
    const child = spawn(process.execPath, [CLI, 'import', 'members', '-', '--language', 'en'], {
      cwd: folder,
      env: { DATABASE_URL: database.url },
    });
    let out = '';
    child.stdout.on('data', (data) => (out += data));
    child.stdin.write(all.slice(0, 4).join(''));
    while ((await stored(prefix)) === 0) await new Promise((done) => setTimeout(done, 50));
    child.kill('SIGINT');
    child.stdin.end(all[4]);
    const code = await new Promise((done) => child.on('close', done));

    expect(code).toBe(130);
    expect(out).toContain('stopped half-way; run it again to go on');
    const again = await ansinh(['import', 'members', '-'], { input: all });
    expect([again.code, await stored(prefix)]).toEqual([0, 10_000]);
  });

  test('killed without warning, it leaves whole records and is taken up by running it again', async () => {
    const prefix = newPrefix();
    const all = [HEAD, ...Array.from({ length: 5 }, (_, index) => people(prefix, index * 2000, 2000))];
    const child = spawn(process.execPath, [CLI, 'import', 'members', '-'], {
      cwd: folder,
      env: { DATABASE_URL: database.url },
    });
    child.stdin.on('error', () => {});
    child.stdin.write(all.join(''));
    while ((await stored(prefix)) === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGKILL');
    await new Promise((done) => child.on('close', done));

    const again = await ansinh(['import', 'members', '-'], { input: all });
    expect([again.code, await stored(prefix)]).toEqual([0, 10_000]);
    expect(
      await database.client.participation.count({ where: { member: { socialInsuranceCode: { startsWith: prefix } } } }),
    ).toBe(40_000);
  });

  test('reads a file much larger than the memory that it may use', async () => {
    const megabytes = 96;
    const filler = 'x'.repeat(8_000);
    function* input() {
      yield `code,name,what nobody asks for\n`;
      for (let row = 0; row < (megabytes * 1024 * 1024) / 8_050; row += 1)
        yield `99${row.toString(36).toUpperCase().padStart(3, '0')},Trạm y tế số ${row},${filler}\n`;
    }

    const run = await ansinh(['import', 'facilities', '-', '--language', 'en', '--dry-run'], {
      input: input(),
      node: ['--max-old-space-size=48'],
    });

    expect([run.code, run.out]).toEqual([0, expect.stringContaining('created    12505')]);
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));
