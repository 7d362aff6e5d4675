import { createFacility, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const nodeOf = (id: string) =>
  api.execute<{ node: object | null }, object>(
    'query ($id: ID!) { node(id: $id) { __typename id ... on Facility { code name } } }',
    { id },
  );
const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

test('anyone may look up a facility by its id', async () => {
  const { id, code, name } = await createFacility(api.database);
  const asked = globalId('Facility', id);
  expect(await nodeOf(asked)).toEqual({
    status: 200,
    data: { node: { __typename: 'Facility', id: asked, code, name } },
    errors: [],
  });
});

test.each(['Province', 'Ward', 'Facility', 'Employer'])('an unknown id of a %s answers null', async (type) => {
  for (const id of ['019a0000-0000-7000-8000-000000000000', 'not-a-uuid', "' or true --"])
    expect(await nodeOf(globalId(type, id))).toEqual({ status: 200, data: { node: null }, errors: [] });
});
