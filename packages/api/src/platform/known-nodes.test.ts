import { startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;

beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const idOf = (text: string) => Buffer.from(text).toString('base64');
const UNKNOWN_FACILITY = idOf('Facility:01900000-0000-7000-8000-000000000000');

test.each(['Nope:1', 'PageInfo:1', 'Node:1', 'String:1', '__proto__:1', 'Query:1'])(
  'an id of %s, which names no type with a node, answers null',
  async (text) => {
    const answer = await api.execute('query ($id: ID!) { node(id: $id) { id } }', { id: idOf(text) });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ node: null });
  },
);

test('such an id among others takes none of them along, and each stands at its place', async () => {
  const created = await api.database.client.facility.create({ data: { code: '99N0D', name: 'Trạm Nút' } });
  const known = idOf(`Facility:${created.id}`);
  const ids = [idOf('Nope:1'), known, UNKNOWN_FACILITY, idOf('PageInfo:1'), known];
  const answer = await api.execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(answer.errors).toEqual([]);
  expect(answer.data).toEqual({ nodes: [null, { id: known }, null, null, { id: known }] });
});

test('an id that is no id at all is refused', async () => {
  const answer = await api.execute('query ($id: ID!) { node(id: $id) { id } }', { id: 'abc' });
  expect(answer.errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
});
