import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { createMember, startTestApp, type TestApp, uploadFile } from '@ansinh/testkit';
import { Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DEMO_PEOPLE, loadDemoOnce } from '../../../prisma/seed/index.ts';
import { loadBuiltInLists } from '../src/features/directory/index.ts';
import { CHILD_REGISTRATION } from '../src/graphiql-examples/child-registration.ts';
import { EXAMPLES } from '../src/graphiql-examples/index.ts';
import { LOOK_UPS } from '../src/graphiql-examples/look-ups.ts';
import { REGISTRATION } from '../src/graphiql-examples/registration.ts';
import { schema } from '../src/schema.ts';

const FORM_WITH_PHOTOS = z.looseObject({ photos: z.array(z.object({ purpose: z.string(), file: z.literal('') })) });

let api: TestApp;
let page: Response;
let html: string;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
  page = await fetch(api.url, { headers: { accept: 'text/html,*/*' } });
  html = await page.text();
});
afterAll(() => api.close());

async function answerTo(body: string, token?: string): Promise<{ data?: unknown; errors?: { path?: unknown }[] }> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (await fetch(api.url, { method: 'POST', headers, body })).json();
}

describe('GraphiQL', () => {
  test('is what a browser gets at /graphql, and / leads there', async () => {
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toMatch(/^<!doctype html>/i);
    const root = await fetch(new URL('/', api.url), { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('loads nothing from anywhere: its markup names no resource but data', () => {
    const markup = html.replace(/<script>[\s\S]*?<\/script>/g, '').replace(/<style>[\s\S]*?<\/style>/g, '');
    const resources = [...markup.matchAll(/\b(?:src|href|action|data)\s*=\s*["']([^"']*)/g)].map(
      ([, url]) => url ?? '',
    );
    expect(resources.filter((url) => !url.startsWith('data:'))).toEqual([]);
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? '').join('\n');
    const loaded = [...styles.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]*)/g)].map(([, url]) => url ?? '');
    expect(loaded.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  test('has whole scripts, whatever markup its examples hold', () => {
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(() => new Script(script)).not.toThrow();
    // The tab of news shows what becomes of a script.
    expect(html).toContain('\\u003cscript>');
  });

  test('holds its tabs still under the pointer, or the first click on each would be lost', () => {
    expect(html).toMatch(/<\/div>\n<style>\.graphiql-tab \{ transform: none !important; \}<\/style>/);
  });

  test('may run its own scripts and speak to this server, and nothing else', () => {
    const policy = new Map(
      (page.headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources] as const;
      }),
    );
    const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(2);
    expect(policy.get('script-src')).toEqual(hashes);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect([...policy.values()].flat().filter((source) => /https?:|\*/.test(source))).toEqual([]);
  });

  test('comes back on a reload, when the address holds what was typed', async () => {
    const again = await fetch(`${api.url}?query={__typename}`, { headers: { accept: 'text/html,*/*' } });
    expect(await again.text()).toBe(html);
  });

  test.each(EXAMPLES.map((example) => [example.query.split('\n')[0] ?? '', example] as const))(
    'the tab "%s" fits the schema, runs within the limits, and explains itself in Vietnamese and English',
    async (title, { query, variables }) => {
      expect(validate(schema, parse(query))).toEqual([]);
      expect(title).toMatch(/^# \d+ · [\p{Lu}, ]+ · [A-Z, -]+$/u);
      const token = await api.sessionOf((await createMember(api.database)).id);
      for (const operation of parse(query).definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query') continue;
        // The whole tab is sent, as GraphiQL does: the limits count every operation of it.
        const body = JSON.stringify({ query, variables, operationName: operation.name?.value });
        const answer = await answerTo(body, token);
        // One that goes on from another, or is for officers, is refused by its field; none before it runs.
        const refusals = (answer.errors ?? []).filter((error) => parse(query).definitions.length === 1 || !error.path);
        expect(refusals, operation.name?.value).toEqual([]);
      }
    },
  );

  test('registers the demo people of its tabs with the variables that stand there, once the photos are filled in', async () => {
    await loadDemoOnce(api.database);
    const mother = await api.database.client.member.findUniqueOrThrow({
      where: { socialInsuranceCode: DEMO_PEOPLE[0]?.code ?? '' },
    });
    const token = await api.sessionOf(mother.id);
    for (const [{ query, variables }, operationName, field] of [
      [REGISTRATION, 'StartRegistration', 'startRegistration'],
      [CHILD_REGISTRATION, 'StartChild', 'startChildRegistration'],
    ] as const) {
      const { photos, ...form } = FORM_WITH_PHOTOS.parse(variables?.form);
      const filled = photos.map(async ({ purpose }) => ({ purpose, file: await uploadFile(api, purpose, { token }) }));
      const given = { ...variables, form: { ...form, photos: await Promise.all(filled) } };
      const answer = await answerTo(JSON.stringify({ query, operationName, variables: given }), token);
      expect(answer).toMatchObject({ data: { [field]: { __typename: 'CodeSent' } } });
    }
  });

  test('holds no fragments: the page sends all of them with one operation, which may use none unused', () => {
    const withFragments = EXAMPLES.filter(({ query }) =>
      parse(query).definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    );
    expect(withFragments.map(({ query }) => query.split('\n')[0])).toEqual([]);
  });

  test('answers every look-up of its tab to somebody who has just come', async () => {
    for (const [, operationName] of LOOK_UPS.query.matchAll(/^query (\w+)/gm)) {
      const answer = await answerTo(JSON.stringify({ ...LOOK_UPS, operationName }));
      expect(answer, operationName).toEqual({ data: expect.anything() });
    }
  });
});
