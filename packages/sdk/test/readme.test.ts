import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  codeTo,
  createAccount,
  createFacility,
  createFaqs,
  createHealthCard,
  startTestApp,
  TEST_PASSWORD,
} from '@ansinh/testkit';
import { expect, test } from 'vitest';
import { loadDemoOnce } from '../../../prisma/seed/index.ts';

const PACKAGE = resolve(import.meta.dirname, '..');
const PROJECT = resolve(PACKAGE, '../..');

/** The TypeScript blocks of a document. */
function blocksOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => block[1] ?? '');
}

/** The first of them that calls the SDK, and holds a text. */
function snippetOf(file: string, text = ''): string | undefined {
  return blocksOf(file).find((code) => code.includes("from '@ansinh/sdk'") && code.includes(text));
}

/** What a literal of the snippet says, such as its login. */
function literalOf(snippet: string, name: string): string {
  const value = new RegExp(`${name}: '([^']+)'`).exec(snippet)?.[1];
  if (!value) throw new Error(`The snippet has no ${name}`);
  return value;
}

const DOCUMENTS = ['packages/sdk/README.md', 'README.md'].filter((file) => existsSync(resolve(PROJECT, file)));

test.each(DOCUMENTS)('the first call in %s runs as it is written', async (file) => {
  const snippet = snippetOf(resolve(PROJECT, file));
  if (!snippet) throw new Error(`${file} shows no first call`);
  const api = await startTestApp();
  try {
    const member = await createAccount(api.database, {}, { socialInsuranceCode: literalOf(snippet, 'login') });
    await createHealthCard(api.database, member);
    // Only where the API is, and the demo password, differ from what the reader runs.
    const code = snippet
      .replace(literalOf(snippet, 'url'), api.url)
      .replace(literalOf(snippet, 'password'), TEST_PASSWORD);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module-typescript', '--eval', code],
      // A package finds itself by its own name.
      { cwd: PACKAGE },
    );
    expect(stdout).toContain(member.fullName);
    if (file === 'packages/sdk/README.md') expect(stdout).toContain('BHXH 0 tháng');
  } finally {
    await api.close();
  }
});

test('what the README shows without an account runs as it is written', async () => {
  const blocks = blocksOf(resolve(PACKAGE, 'README.md'));
  const search = blocks.findIndex((code) => code.includes('FacilitiesDocument'));
  const api = await startTestApp();
  try {
    await createFacility(api.database, { name: 'Bệnh viện Thử', acceptsRegistration: true });
    // The second block goes on with the client of the first.
    const code = `${blocks[search]}\n${blocks[search + 1]}`.replace('http://localhost:4000/graphql', api.url);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module-typescript', '--eval', `${code}\nclient.close();`],
      { cwd: PACKAGE },
    );
    expect(stdout).toContain('[Bệnh] [viện] Thử');
    expect(stdout).toContain('Không');
  } finally {
    await api.close();
  }
});

test('asking the assistant in packages/sdk/README.md runs as it is written', async () => {
  const snippet = snippetOf(resolve(PACKAGE, 'README.md'), 'client.assistant.ask');
  if (!snippet) throw new Error('README.md asks nothing');
  const api = await startTestApp();
  try {
    await createFaqs(api.database);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module-typescript', '--eval', snippet.replace(literalOf(snippet, 'url'), api.url)],
      { cwd: PACKAGE },
    );
    expect(stdout).toContain('4,5% mức tham chiếu');
    expect(stdout).toContain('CERTAIN');
  } finally {
    await api.close();
  }
});

test('registering in packages/sdk/README.md runs as it is written, for the person of the demo', async () => {
  const snippet = snippetOf(resolve(PACKAGE, 'README.md'), 'startRegistration');
  if (!snippet) throw new Error('README.md registers nobody');
  const api = await startTestApp();
  try {
    await loadDemoOnce(api.database);
    const running = spawn(
      process.execPath,
      ['--input-type=module-typescript', '--eval', snippet.replace(literalOf(snippet, 'url'), api.url)],
      { cwd: PACKAGE, stdio: ['pipe', 'pipe', 'inherit'] },
    );
    let printed = '';
    running.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    const ended = new Promise((done) => running.once('exit', done));
    await expect.poll(() => printed, { timeout: 15_000 }).toContain('Code (');
    running.stdin.write(`${await codeTo(api, literalOf(snippet, 'phone'))}\n`);
    expect(await ended).toBe(0);
    expect(printed).toMatch(/00001\/\d{4}\/00001\n$/);
  } finally {
    await api.close();
  }
});
