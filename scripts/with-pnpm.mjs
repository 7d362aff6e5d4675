// `npm start` and `npm test` on a fresh machine: Node 20 or later and npm, nothing else.
// Installs the packages when they are missing or out of date, generates the database client when it is,
// then runs a script of package.json on the project's own Node. Plain JavaScript: the host's Node runs this file.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;
const PNPM = 'pnpm@12.21.0';
/** Touched after every install from here; pnpm writes the other two. */
const STAMP = join(PROJECT, 'node_modules/.an-sinh-installed');
const INSTALL_MARKS = [STAMP, 'node_modules/.modules.yaml', 'node_modules/.pnpm-workspace-state-v1.json'];
const INSTALL_INPUTS = ['pnpm-lock.yaml'];
const CLIENT_OUTPUTS = ['packages/api/src/_generated/prisma/client.ts', 'packages/api/src/_generated/pothos.ts'];
const CLIENT_INPUTS = readdirSync(join(PROJECT, 'prisma/schema')).map((file) => join('prisma/schema', file));
/** The child of the moment; signals go to it. */
let child;
let stopping = false;

const [script, ...args] = process.argv.slice(2);
const scripts = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).scripts;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
  refuse(
    `An Sinh needs Node ${OLDEST_NODE} or later; this is Node ${process.versions.node}. Get one from https://nodejs.org.`,
  );
if (!script || !scripts[script]) refuse('Usage: node scripts/with-pnpm.mjs <script of package.json> [arguments]');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal));

await installWhenNeeded();
await generateWhenNeeded();
// Compiled code kept between starts takes a third off them.
const cache = { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(PROJECT, 'node_modules/.cache/node') };
process.exitCode = await run(commandLine(scripts[script], args), { stdio: 'inherit', cwd: PROJECT }, cache);

async function installWhenNeeded() {
  const isInstalled = existsSync(join(PROJECT, 'node_modules/.modules.yaml'));
  if (isInstalled && newest(INSTALL_MARKS) >= newest(INSTALL_INPUTS)) return;
  console.error(
    isInstalled
      ? 'The packages changed: installing…'
      : 'Installing the packages; the first time takes a minute or two…',
  );
  // CI: pnpm asks nothing. Through npx, because the machine may have no pnpm, or another one.
  await runQuietly(`npx -y ${PNPM} install --frozen-lockfile`, { CI: 'true' }, 'The packages could not be installed');
  writeFileSync(STAMP, '');
  utimesSync(STAMP, new Date(), new Date());
}

async function generateWhenNeeded() {
  const isGenerated = CLIENT_OUTPUTS.every((file) => existsSync(join(PROJECT, file)));
  if (isGenerated && CLIENT_OUTPUTS.every((file) => newest([file]) >= newest(CLIENT_INPUTS))) return;
  const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  await runQuietly('prisma generate', quiet, 'The database client could not be generated');
}

/** Milliseconds of the last change of any of these files; missing ones count as never. */
function newest(files) {
  return Math.max(...files.map((file) => statSync(resolve(PROJECT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/** Runs a command whose output matters only when it fails. */
async function runQuietly(command, variables, complaint) {
  let output = '';
  const code = await run(command, { stdio: ['ignore', 'pipe', 'pipe'], cwd: PROJECT }, variables, (text) => {
    output += text;
  });
  if (stopping) process.exit(130);
  if (code === 0) return;
  console.error(output.trimEnd());
  refuse(`${complaint} (${command}). The reason stands above.`);
}

/** Runs a command line in a shell, the project's own programs first in its path; returns the exit code. */
function run(command, options, variables = {}, onOutput = () => {}) {
  const inherited = process.env.PATH ?? process.env.Path ?? '';
  const path = [join(PROJECT, 'node_modules/node/bin'), join(PROJECT, 'node_modules/.bin'), inherited];
  const { Path: _, ...environment } = process.env;
  return new Promise((done) => {
    child = spawn(command, {
      ...options,
      shell: true,
      env: { ...environment, ...variables, PATH: path.join(delimiter) },
    });
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    child.once('error', (error) => refuse(error.message));
    child.once('close', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** A script with arguments added; `exec` leaves no shell between us and the program that must get our signals. */
function commandLine(command, extra) {
  const line = [command, ...extra.map(quote)].join(' ');
  return process.platform === 'win32' ? line : `exec ${line}`;
}

function quote(argument) {
  if (process.platform === 'win32') return `"${argument.replaceAll('"', '""')}"`;
  return `'${argument.replaceAll("'", "'\\''")}'`;
}

/** A terminal sends Ctrl-C to the child itself; everything else has to be handed on. */
function passOn(signal) {
  stopping = true;
  if (signal !== 'SIGINT' || !process.stdin.isTTY) child?.kill(signal);
}

function refuse(message) {
  console.error(message);
  process.exit(1);
}
