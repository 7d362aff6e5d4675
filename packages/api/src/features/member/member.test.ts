import { createMember, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

test('a member with a live session reads her own name', async () => {
  const member = await createMember(api.database, { fullName: 'Đỗ Thị Hoà' });
  const token = await api.sessionOf(member.id);
  const { result, statements } = await statementsOf(api.database, () =>
    api.execute<{ me: object }, unknown>('{ me { fullName gender } }', undefined, { token }),
  );
  expect(result).toEqual({ status: 200, data: { me: { fullName: 'Đỗ Thị Hoà', gender: 'FEMALE' } }, errors: [] });
  expect(statements).toHaveLength(1);
});

test('without a session `me` answers UNAUTHENTICATED', async () => {
  const { data, errors } = await api.execute('{ me { fullName } }');
  expect(data).toBeNull();
  expect(errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
});
