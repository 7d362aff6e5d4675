import { createAccount, signedIn, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const SEARCH = 'query ($search: String) { facilities(search: $search, first: 5) { edges { node { code } } } }';

test('while searches of everybody stand still, members read their own', async () => {
  const { socialInsuranceCode } = await createAccount(api.database);
  const { accessToken: token } = await signedIn(api, socialInsuranceCode, 'device-busy');
  const blocker = await api.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE facility IN ACCESS EXCLUSIVE MODE');
  let still = true;
  const searches = Array.from({ length: 20 }, (_, at) => api.execute(SEARCH, { search: `bệnh viện ${at}` }));
  const all = Promise.all(searches).finally(() => {
    still = false;
  });
  try {
    const { data } = await api.execute<{ me: { socialInsuranceCode: string } }, object>(
      '{ me { socialInsuranceCode } }',
      {},
      { token },
    );
    expect(data?.me).toEqual({ socialInsuranceCode });
    expect(still).toBe(true);
  } finally {
    await blocker.query('ROLLBACK');
    blocker.release();
  }
  await all;
});

test('of very many at once those that find no room are told when to come back', async () => {
  const blocker = await api.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE facility IN ACCESS EXCLUSIVE MODE');
  const searches = Array.from({ length: 230 }, (_, at) => api.execute(SEARCH, { search: `phòng khám ${at}` }));
  const first = await Promise.race(searches);
  await blocker.query('ROLLBACK');
  blocker.release();
  expect(first.errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfterSeconds: 2 });
  const refused = (await Promise.all(searches)).flatMap(({ errors }) =>
    errors.map(({ extensions }) => extensions?.code),
  );
  expect(new Set(refused)).toEqual(new Set(['UNAVAILABLE']));
  expect(refused.length).toBeLessThan(100);
});
