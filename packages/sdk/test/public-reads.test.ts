import { createAnSinhClient, FacilitiesDocument, FacilityDocument, NearbyDocument, nodesOf } from '@ansinh/sdk';
import { createAccount, createFacility, startTestApp, TEST_PASSWORD, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await createFacility(api.database, { code: '99R01', name: 'Trạm y tế Ruộng' });
});
afterAll(() => api.close());

interface Sent {
  method: string;
  url: URL;
  authorization: string | null;
  clientId: string | null;
  body: string;
}

/** A client whose requests are written down, and may be changed on the way. */
function createClient(change: (url: URL) => void = () => {}, url = api.url) {
  const sent: Sent[] = [];
  const client = createAnSinhClient({
    url,
    device: { id: 'device-of-the-test', name: 'Máy thử' },
    fetch: (input, init) => {
      const url = new URL(String(input));
      change(url);
      sent.push({
        method: init?.method ?? 'GET',
        url,
        authorization: new Headers(init?.headers).get('authorization'),
        clientId: new Headers(init?.headers).get('x-client-id'),
        body: String(init?.body ?? ''),
      });
      return fetch(url, init);
    },
  });
  return { client, sent };
}

test('what is for everybody is asked by GET and id, without the token of whoever is signed in', async () => {
  const { client, sent } = createClient();
  const member = await createAccount(api.database);
  await client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  sent.length = 0;
  const { facility } = await client.query(FacilityDocument, { code: '99R01' });
  expect(facility?.name).toBe('Trạm y tế Ruộng');
  expect(sent).toMatchObject([{ method: 'GET', authorization: null }]);
  expect([...(sent[0]?.url.searchParams.keys() ?? [])]).toEqual(['documentId', 'variables']);
  client.close();
});

test('two questions at once have their own answers, and the same one twice the same', async () => {
  const { client } = createClient();
  const answers = await Promise.all(
    ['99R01', '99R99', '99R01'].map((code) => client.query(FacilityDocument, { code })),
  );
  expect(answers.map(({ facility }) => facility?.name)).toEqual(['Trạm y tế Ruộng', undefined, 'Trạm y tế Ruộng']);
  client.close();
});

test('an API of another version that does not know the id is sent the text', async () => {
  const { client, sent } = createClient((url) => {
    if (url.searchParams.has('documentId')) url.searchParams.set('documentId', `sha256:${'0'.repeat(64)}`);
  });
  const { facilities } = await client.query(FacilitiesDocument, { search: 'ruong' });
  expect(nodesOf(facilities).map((it) => it.name)).toEqual(['Trạm y tế Ruộng']);
  expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST']);
  expect(sent[1]?.body).toContain('query Facilities');
  client.close();
});

test('an error of the API is thrown with its code', async () => {
  const { client } = createClient();
  await expect(client.query(FacilityDocument, { code: 'x' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    details: [{ facts: { argument: 'code' } }],
  });
  client.close();
});

test('where somebody is stands in no address', async () => {
  const { client, sent } = createClient();
  await client.query(NearbyDocument, { point: { latitude: 21.03, longitude: 105.85 } });
  expect(sent.map(({ method, url }) => [method, url.search])).toEqual([['POST', '']]);
  client.close();
});

test('a member whose neighbours have read too much goes on with the token', async () => {
  const limited = await startTestApp({ app: { readPointsPerMinute: 100_000 } });
  const { client, sent } = createClient(undefined, limited.url);
  try {
    const search = () => client.query(FacilitiesDocument, { search: 'x' });
    const useUp = async () => {
      for (let asked = 0; asked < 100; asked += 1) await search();
    };
    await expect(useUp()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    const member = await createAccount(limited.database);
    await client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
    sent.length = 0;
    expect((await search()).facilities.edges).toEqual([]);
    expect(sent.map((it) => [it.method, it.authorization !== null])).toEqual([
      ['GET', false],
      ['POST', true],
    ]);
    // The same client, and nothing of its device's secret.
    expect(new Set(sent.map((it) => it.clientId)).size).toBe(1);
    expect(sent[0]?.clientId).toMatch(/^[0-9a-f]{32}$/);
  } finally {
    client.close();
    await limited.close();
  }
});
