import { createFacility, createMember, startTestApp, type TestApp } from '@ansinh/testkit';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptFor } from '../platform/public-read.ts';
import { schema } from '../schema.ts';
import { documentIdOf } from './persist.ts';
import documents from './public-documents_generated.json' with { type: 'json' };

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await createFacility(api.database, { code: '99P01', name: 'Trạm y tế Sen' });
});
afterAll(() => api.close());

/** The id of the document with an operation of this name. */
const idOf = (operation: string) =>
  Object.entries(documents).find(([, text]) => text.startsWith(`query ${operation}(`))?.[0] ?? '';

const MEDIA = 'application/graphql-response+json';

function get(parameters: Record<string, string> | string, headers: Record<string, string> = {}) {
  const search = typeof parameters === 'string' ? parameters : new URLSearchParams(parameters).toString();
  return fetch(`${api.url}?${search}`, { headers: { accept: MEDIA, ...headers } });
}

const facility = (code: string) => ({ documentId: idOf('Facility'), variables: JSON.stringify({ code }) });

interface Body {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}
const bodyOf = async (response: Response) => (await response.json()) as Body; // GraphQL over HTTP

describe('a document that the server knows', () => {
  test('has the SHA-256 of its text as its id, and is for everybody', () => {
    expect(Object.keys(documents).length).toBeGreaterThan(8);
    for (const [id, text] of Object.entries(documents)) {
      expect(documentIdOf(text)).toBe(id);
      expect(keptFor(schema, parse(text)), text).toBeGreaterThan(0);
    }
  });

  test('is answered by GET, for caches to keep', async () => {
    const response = await get(facility('99P01'), { 'accept-language': 'en' });
    expect(response.status).toBe(200);
    expect((await bodyOf(response)).data).toMatchObject({ facility: { name: 'Trạm y tế Sen' } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=300');
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    expect(response.headers.get('content-language')).toBe('en');
    expect(response.headers.get('content-type')).toBe(`${MEDIA}; charset=utf-8`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const vary = response.headers.get('vary')?.split(/, */);
    expect(vary).toEqual(expect.arrayContaining(['Accept', 'Accept-Language', 'Origin']));
  });

  test('may be read by pages of allowed origins, each with an answer of its own', async () => {
    const { origin } = new URL(api.url);
    for (const tag of ['"another"', '*']) {
      const response = await get(facility('99P01'), { origin, 'if-none-match': tag });
      expect(response.status).toBe(tag === '*' ? 304 : 200);
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('vary')).toContain('Origin');
    }
    const foreign = await get(facility('99P01'), { origin: 'https://elsewhere.example' });
    expect([foreign.status, foreign.headers.get('cache-control')]).toEqual([403, 'no-store']);
  });

  test('is answered by POST too, and then not kept', async () => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: MEDIA },
      body: JSON.stringify({ documentId: idOf('Facility'), variables: { code: '99P01' } }),
    });
    expect((await bodyOf(response)).data).toMatchObject({ facility: { name: 'Trạm y tế Sen' } });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });

  test.each([
    ['the tag', (etag: string) => etag],
    ['the tag among others', (etag: string) => `"x", ${etag}`],
    ['the tag as a weak one, as a proxy that compressed it writes it', (etag: string) => `W/${etag}`],
    ['any tag', () => '*'],
  ])('is not sent again to whoever has %s', async (_, seen) => {
    const etag = (await get(facility('99P01'))).headers.get('etag') ?? '';
    const again = await get(facility('99P01'), { 'if-none-match': seen(etag) });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('cache-control')).toContain('max-age=300');
    expect(again.headers.get('vary')).toContain('Accept-Language');
  });

  test('is sent again once the list has changed', async () => {
    const row = await createFacility(api.database, { code: '99P02', name: 'Trước' });
    const etag = (await get(facility('99P02'))).headers.get('etag') ?? '';
    await api.database.client.facility.update({ where: { id: row.id }, data: { name: 'Sau' } });
    const again = await get(facility('99P02'), { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect((await bodyOf(again)).data).toMatchObject({ facility: { name: 'Sau' } });
  });

  test('has another tag in another language and another media type, though the data are the same', async () => {
    const tags = await Promise.all(
      [
        ['accept-language', 'vi'],
        ['accept-language', 'en'],
        ['accept', 'application/json'],
      ].map(async (header) => (await get(facility('99P01'), Object.fromEntries([header]))).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('means the same in whatever order the variables stand', async () => {
    const answers = await Promise.all(
      ['{"search":"sen","first":1}', '{"first":1,"search":"sen"}'].map(async (variables) =>
        (await get({ documentId: idOf('Facilities'), variables })).text(),
      ),
    );
    expect(answers[0]).toContain('Trạm y tế Sen');
    expect(answers[1]).toBe(answers[0]);
  });

  test('keeps the limits and the checks of every operation', async () => {
    const wrong = await get({ documentId: idOf('Facility'), variables: '{"code":{"a":1}}' });
    expect(wrong.status).toBe(400);
    expect((await bodyOf(wrong)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'code' } }]);
    const deep = await get({ documentId: idOf('Facility'), variables: `{"code":${'['.repeat(20)}${']'.repeat(20)}}` });
    expect((await bodyOf(deep)).errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX', limit: 'valueDepth' } }]);
  });
});

describe('nobody keeps', () => {
  const keptBy = (response: Response) => [response.headers.get('cache-control'), response.headers.get('etag')];

  test('an answer with an error', async () => {
    for (const code of ['không', '\u0000']) {
      const response = await get(facility(code));
      expect((await bodyOf(response)).errors).toHaveLength(1);
      expect(keptBy(response)).toEqual(['no-store', null]);
    }
  });

  test('an answer to somebody who sent credentials, right or wrong', async () => {
    const member = await createMember(api.database);
    for (const token of [await api.sessionOf(member.id), 'wrong']) {
      const response = await get(facility('99P01'), { authorization: `Bearer ${token}` });
      expect((await bodyOf(response)).data).toMatchObject({ facility: { name: 'Trạm y tế Sen' } });
      expect(keptBy(response)).toEqual(['no-store', null]);
    }
  });

  test('an answer to a document that came as text', async () => {
    expect(keptBy(await get({ query: '{ facility(code: "99P01") { name } }' }))).toEqual(['no-store', null]);
    expect(keptBy(await get({ query: '{ me { fullName } }' }))).toEqual(['no-store', null]);
  });

  test('a stream of events', async () => {
    const response = await get(facility('99P01'), { accept: 'text/event-stream' });
    expect(await response.text()).toContain('Trạm y tế Sen');
    expect(response.headers.get('cache-control') ?? '').not.toContain('public');
    expect(response.headers.get('etag')).toBeNull();
  });

  test.each([
    '{ me { fullName } }',
    '{ facility(code: "99P01") { name } me { fullName } }',
    '{ node(id: "x") { id } }',
    'query { ...Hidden } fragment Hidden on Query { me { fullName } }',
    'mutation { signOut { __typename } }',
    'query A { provinces { code } } query B { me { fullName } }',
    // Where somebody is, and who has called them, has no place in an address.
    '{ nearby(point: { latitude: 21, longitude: 105 }) { edges { cursor } } }',
    '{ isOfficialContact(value: "19009068") { official } }',
  ])('a document such as %s', (text) => {
    expect(keptFor(schema, parse(text))).toBeNull();
  });
});

describe('refused is', () => {
  test.each([
    ['an id that the server does not know', { documentId: `sha256:${'0'.repeat(64)}` }],
    ['an id that is a name of JavaScript', { documentId: '__proto__' }],
    ['an empty id', { documentId: '' }],
  ])('%s: the client sends the text', async (_, parameters) => {
    const response = await get(parameters, { 'accept-language': 'en' });
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await bodyOf(response)).errors).toMatchObject([
      { message: expect.stringContaining('as query'), extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } },
    ]);
  });

  test.each([
    ['a document beside its id', { documentId: idOf('Facility'), query: '{ provinces { code } }' }],
    [
      'a parameter that stands twice',
      `documentId=${idOf('Facility')}&variables={"code":"99P01"}&variables={"code":"99P02"}`,
    ],
    ['two ids', `documentId=${idOf('Facility')}&documentId=${idOf('Employer')}`],
    ['a parameter of no meaning', { ...facility('99P01'), utm_source: 'x' }],
    ['variables that are no JSON', { documentId: idOf('Facility'), variables: '{code}' }],
    ['variables that are no object', { documentId: idOf('Facility'), variables: '["99P01"]' }],
  ])('%s', async (_, parameters) => {
    const response = await get(parameters);
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('an id of another type, by POST', async () => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: MEDIA },
      body: JSON.stringify({ documentId: 7 }),
    });
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });
});
