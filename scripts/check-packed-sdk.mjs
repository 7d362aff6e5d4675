// Is the SDK, as it would be published, of use to somebody else? Builds and packs it, installs the tarball into an empty
// project with npm, checks that project's types, and runs the README's first call there against a started API.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SDK = join(PROJECT, 'packages/sdk');
const TSC = join(PROJECT, 'node_modules/typescript/bin/tsc');
const PNPM = 'pnpm@12.21.0';
const START_LIMIT_MS = 120_000;
/** Resolutions that the users' tools follow. */
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

const work = mkdtempSync(join(tmpdir(), 'ansinh-sdk-'));
try {
  const tarball = pack();
  const consumer = install(tarball);
  const snippet = firstCall();
  checkTypes(consumer, snippet);
  await callApi(consumer, snippet);
  console.log('The packed SDK installs, type checks and makes its first call.');
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns the path of the tarball, built from nothing. */
function pack() {
  rmSync(join(SDK, 'dist'), { recursive: true, force: true });
  run(process.execPath, [TSC, '--project', 'tsconfig.build.json'], SDK);
  run('npx', ['-y', PNPM, 'pack', '--pack-destination', work], SDK);
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error('pnpm pack made no tarball');
  return join(work, name);
}

/** @returns the folder of a project that depends on the tarball and nothing else. */
function install(tarball) {
  const consumer = join(work, 'consumer');
  mkdirSync(consumer);
  write(consumer, 'package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], consumer);
  const installed = join(consumer, 'node_modules/@ansinh/sdk');
  const manifest = readFileSync(join(installed, 'package.json'), 'utf8');
  const { dependencies, exports } = JSON.parse(manifest);
  for (const [name, version] of Object.entries(dependencies))
    if (/^(catalog|workspace|file|link):/.test(version)) throw new Error(`${name} was packed as ${version}`);
  if (JSON.stringify(exports).includes('src/')) throw new Error('The packed SDK still points at its sources');
  const top = readdirSync(installed).filter((name) => name !== 'node_modules');
  if (top.toSorted().join() !== 'README.md,dist,package.json')
    throw new Error(`The tarball holds ${top.join(', ')}; expected README.md, dist and package.json`);
  return consumer;
}

function firstCall() {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(SDK, 'README.md'), 'utf8'))?.[1];
  if (!code?.includes("from '@ansinh/sdk'")) throw new Error('packages/sdk/README.md shows no first call');
  return code;
}

/** With the declarations of the SDK checked too, and without Node's: a browser has none. */
function checkTypes(consumer, snippet) {
  write(consumer, 'first-call.ts', snippet);
  write(
    consumer,
    'wrong.ts',
    `import { type AnSinhClient, ParticipationDocument } from '@ansinh/sdk';
export async function wrong(client: AnSinhClient) {
  // @ts-expect-error the type is not one of the four
  await client.query(ParticipationDocument, { type: 'BHXX' });
  // @ts-expect-error the variables are needed
  const { me } = await client.query(ParticipationDocument);
  // @ts-expect-error not selected
  return me.participation.nothing;
}
`,
  );
  for (const resolution of RESOLUTIONS) {
    write(
      consumer,
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          ...resolution,
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.asynciterable'],
          strict: true,
          noEmit: true,
          types: [],
        },
        files: ['first-call.ts', 'wrong.ts'],
      }),
    );
    run(process.execPath, [TSC, '--project', consumer], consumer);
  }
}

/** Starts the API with its demo people on a free port and runs the snippet against it. */
async function callApi(consumer, snippet) {
  const api = spawn(process.execPath, [join(PROJECT, 'packages/api/src/main.ts')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ANSINH_DATA_DIR: join(work, 'data'), DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopped = new Promise((done) => api.once('exit', done));
  try {
    const url = await addressOf(api);
    write(consumer, 'first-call.mjs', snippet.replace(/http:\/\/localhost:4000\/graphql/, url));
    const output = run(process.execPath, ['first-call.mjs'], consumer);
    if (!output.includes('BHXH 12 năm 2 tháng')) throw new Error(`The first call printed:\n${output}`);
  } finally {
    api.kill('SIGTERM');
    await stopped;
  }
}

function addressOf(api) {
  return new Promise((found, failed) => {
    let printed = '';
    const limit = setTimeout(() => failed(new Error(`The API did not start:\n${printed}`)), START_LIMIT_MS);
    api.stdout.on('data', (chunk) => {
      printed += chunk;
      const url = /http:\/\/[\w.]+:\d+\/graphql/.exec(printed)?.[0];
      if (!url) return;
      clearTimeout(limit);
      found(url);
    });
    api.once('exit', (code) => {
      clearTimeout(limit);
      failed(new Error(`The API ended with ${code}:\n${printed}`));
    });
  });
}

function write(folder, name, content) {
  writeFileSync(join(folder, name), content);
}

/** @returns what the command printed; when it fails, that is shown. */
function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    console.error(error.stdout, error.stderr);
    throw new Error(`${command} ${args.join(' ')} failed`, { cause: error });
  }
}
