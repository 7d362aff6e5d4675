import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// A small project around a copy of the script; `npx` and `prisma` are stand-ins that write down how they were called.
let project: string;
const file = (path: string) => join(project, path);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'with-pnpm-'));
  write('scripts/with-pnpm.mjs', '');
  copyFileSync(resolve(import.meta.dirname, 'with-pnpm.mjs'), file('scripts/with-pnpm.mjs'));
  write('package.json', JSON.stringify({ scripts: { show: 'node show.mjs first', wait: 'node wait.mjs' } }));
  write('show.mjs', 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;');
  write(
    'wait.mjs',
    `process.on('SIGTERM', () => { console.log('bye'); process.exit(4); }); console.log('up'); setInterval(() => {}, 1000);`,
  );
  write('pnpm-lock.yaml', 'lockfile');
  write('prisma/schema/schema.prisma', 'schema');
  program(
    'bin/npx',
    `echo "npx $@" >> "${file('calls')}"; [ -z "$FAIL" ] || { echo "no network"; exit 1; }; mkdir -p "${file('node_modules')}"; touch "${file('node_modules/.modules.yaml')}"`,
  );
  program('bin/prisma', `echo "prisma $@" >> "${file('calls')}"`);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(file(path)), { recursive: true });
  writeFileSync(file(path), text);
}

function program(path: string, body: string): void {
  write(path, `#!/bin/sh\n${body}\n`);
  chmodSync(file(path), 0o755);
}

/** As after an install and a generate. */
function installed(): void {
  write('node_modules/.modules.yaml', '');
  for (const path of ['prisma/client.ts', 'pothos.ts']) write(`packages/api/src/_generated/${path}`, '');
}

const touch = (path: string, seconds: number) =>
  utimesSync(file(path), Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
const calls = () => (existsSync(file('calls')) ? readFileSync(file('calls'), 'utf8').trim().split('\n') : []);

function run(args: string[], variables: Record<string, string> = {}) {
  const path = `${file('bin')}:${process.env.PATH}`;
  const child = spawn(process.execPath, [file('scripts/with-pnpm.mjs'), ...args], {
    cwd: tmpdir(), // any folder will do
    env: { PATH: path, ...variables },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    child.once('close', (code) => done({ code, ...output }));
  });
  return { child, output, ended };
}

describe.skipIf(process.platform === 'win32')('npm start and npm test', () => {
  it('run the script at once when all is there, hand arguments through untouched, and end with its exit code', async () => {
    installed();
    const odd = ["it's", 'two words', '$HOME', '"quoted"', '*'];
    const { code, stdout, stderr } = await run(['show', ...odd]).ended;
    expect(JSON.parse(stdout)).toEqual(['first', ...odd]);
    expect({ code, stderr, calls: calls() }).toEqual({ code: 7, stderr: '', calls: [] });
  });

  it('install from the lockfile and generate the client on a fresh machine, quietly', async () => {
    const { code, stderr } = await run(['show']).ended;
    expect(code).toBe(7);
    expect(calls()).toEqual([
      expect.stringMatching(/^npx -y pnpm@\d+\.\d+\.\d+ install --frozen-lockfile$/),
      'prisma generate',
    ]);
    expect(stderr).toBe('Installing the packages; the first time takes a minute or two…\n');
  });

  it('install again after the lockfile changed, and only once', async () => {
    installed();
    touch('pnpm-lock.yaml', 60);
    touch('node_modules/.modules.yaml', -60);
    await run(['show']).ended;
    expect(calls()).toEqual([expect.stringContaining('install')]);
    touch('pnpm-lock.yaml', -5);
    await run(['show']).ended;
    expect(calls()).toHaveLength(1);
  });

  it('generate the client again after the datamodel changed', async () => {
    installed();
    touch('prisma/schema/schema.prisma', 60);
    await run(['show']).ended;
    expect(calls()).toEqual(['prisma generate']);
  });

  it('show what a failed install said, and do not go on', async () => {
    const { code, stdout, stderr } = await run(['show'], { FAIL: '1' }).ended;
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/no network\nThe packages could not be installed \(npx .+\)\. The reason stands above\.\n$/);
  });

  it('hand SIGTERM on and end with what the script answers', async () => {
    installed();
    const { child, output, ended } = run(['wait']);
    while (!output.stdout.includes('up')) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 4, stdout: 'up\nbye\n' });
  });

  it('refuse a script that package.json lacks, in one line', async () => {
    installed();
    const { code, stderr } = await run(['none']).ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Usage: node scripts/with-pnpm.mjs <script of package.json> [arguments]\n',
    });
  });
});

it('every npm command that the README shows runs on a fresh clone, whatever Node it has', () => {
  const root = resolve(import.meta.dirname, '..');
  const shown = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\bnpm (start|test|run ([\w:]+))/g);
  const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  const commands = new Set([...shown].flatMap(([, plain, script]) => script ?? plain ?? []));
  expect([...commands].sort()).toEqual(expect.arrayContaining(['ansinh', 'start', 'test']));
  for (const command of commands) expect(scripts[command], command).toMatch(/^node scripts\/with-pnpm\.mjs /);
});
