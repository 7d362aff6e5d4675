import type { ConnectionData } from '@ansinh/testkit';
import {
  createAccount,
  paginationContract,
  signedIn,
  signIn,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const PAGE = `query ($first: Int, $last: Int, $after: String, $before: String) {
  myAccountActivity(first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { id kind at deviceName address } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const read = (token: string, request: object = {}) =>
  api.execute<{ myAccountActivity: ConnectionData }, object>(PAGE, request, { token });

test('the member sees who tried, on which device and from where, and nobody else’s activity', async () => {
  const member = await createAccount(api.database);
  const other = await createAccount(api.database);
  await signIn(api, member.socialInsuranceCode, 'stranger-1', 'sai mật khẩu');
  await signIn(api, other.socialInsuranceCode, 'stranger-1', 'sai mật khẩu');
  const { accessToken } = await signedIn(api, member.socialInsuranceCode, 'first-device');
  const { result, statements } = await statementsOf(api.database, () => read(accessToken));
  expect(result.errors).toEqual([]);
  expect(result.data?.myAccountActivity.edges.map((edge) => edge.node)).toEqual([
    expect.objectContaining({ kind: 'SIGNED_IN', deviceName: 'Máy first-device' }),
    expect.objectContaining({
      kind: 'SIGN_IN_FAILED',
      deviceName: 'Máy stranger-1',
      address: expect.stringMatching(/127\.0\.0\.1$/),
    }),
  ]);
  expect(statements.filter((sql) => sql.includes('audit_event'))).toHaveLength(1);
});

test('the trail can be added to, and neither changed nor removed', async () => {
  const member = await createAccount(api.database);
  await signIn(api, member.socialInsuranceCode, 'first-device');
  for (const change of ['UPDATE audit_event SET kind = kind', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])
    await expect(api.database.pool.query(change)).rejects.toThrow('append-only');
});

paginationContract('myAccountActivity', async () => {
  const member = await createAccount(api.database);
  const { accessToken } = await signedIn(api, member.socialInsuranceCode, 'first-device');
  await api.database.client.auditEvent.createMany({
    data: Array.from({ length: 29 }, (_, n) => ({
      memberId: member.id,
      kind: 'CODE_SENT' as const,
      // Several happened in one millisecond.
      at: new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 3))),
    })),
  });
  const stranger = await createAccount(api.database);
  const foreign = await signedIn(api, stranger.socialInsuranceCode, 'first-device');
  const { data } = await read(foreign.accessToken);
  return {
    total: 30,
    async page(request) {
      const answer = await read(accessToken, request);
      return { answer, connection: answer.data?.myAccountActivity };
    },
    foreignCursors: [data?.myAccountActivity.pageInfo.endCursor ?? ''],
  };
});
