import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  createAccount,
  createMember,
  createOfficer,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CodedError } from '../../platform/errors.ts';
import { hashPassword, verifyPassword } from './password.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

test('a password is kept as argon2id with 19 MiB and two passes', async () => {
  expect(await hashPassword('bất kỳ')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('composed, decomposed and full-width letters are one password', async () => {
  const hash = await hashPassword('Mật khẩu ９'.normalize('NFC'));
  expect(await verifyPassword(hash, 'Mật khẩu 9'.normalize('NFD'))).toBe(true);
  expect(await verifyPassword(hash, 'Mat khau 9')).toBe(false);
  expect(await verifyPassword(null, 'Mật khẩu 9')).toBe(false);
});

test('more hashes than the queue holds are turned away at once, and the others are done', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => hashPassword('quá tải')));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason);
  expect(refused).toHaveLength(100 - 2 - 64);
  for (const error of refused) {
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', facts: { retryAfterSeconds: 1 } });
  }
});

/** How many passwords are hashed while something runs. */
async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  let hashes = 0;
  const count = () => {
    hashes += 1;
  };
  subscribe('ansinh:password-hash', count);
  try {
    await work();
  } finally {
    unsubscribe('ansinh:password-hash', count);
  }
  return hashes;
}

test('an unknown login costs one hash, as a wrong password and a right one do', async () => {
  // The time that they take is compared by `pnpm bench sign-in`.
  const member = await createAccount(api.database);
  const withoutAccount = await createMember(api.database);
  for (const [login, password, code] of [
    [member.socialInsuranceCode, `${TEST_PASSWORD}!`, 'INVALID_CREDENTIALS'],
    ['9999999997', TEST_PASSWORD, 'INVALID_CREDENTIALS'],
    [withoutAccount.socialInsuranceCode, TEST_PASSWORD, 'INVALID_CREDENTIALS'],
    [member.socialInsuranceCode, TEST_PASSWORD, undefined],
  ] as const) {
    const hashes = await hashesOf(async () =>
      expect((await signIn(api, login, 'stranger-1', password)).code).toBe(code),
    );
    expect(hashes).toBe(1);
  }
});

test('a try that is locked out costs no hash', async () => {
  const { socialInsuranceCode } = await createAccount(api.database);
  for (let tried = 0; tried < 5; tried += 1) await signIn(api, socialInsuranceCode, 'stranger-2', 'sai mật khẩu');
  const hashes = await hashesOf(async () => {
    expect((await signIn(api, socialInsuranceCode, 'stranger-2', TEST_PASSWORD)).code).toBe('ACCOUNT_LOCKED');
    expect((await signIn(api, '9999999996', 'stranger-2', TEST_PASSWORD)).code).toBe('INVALID_CREDENTIALS');
  });
  expect(hashes).toBe(1);
});

test('an unknown officer costs one hash, as a wrong password does', async () => {
  const { login } = await createOfficer(api);
  for (const name of [login, 'khong.co.ai']) {
    const hashes = await hashesOf(() =>
      api.execute('mutation ($input: OfficerSignInInput!) { officerSignIn(input: $input) { __typename } }', {
        input: { login: name, password: 'sai mật khẩu', device: { id: 'officer-desk-1', name: 'Máy' } },
      }),
    );
    expect(hashes).toBe(1);
  }
});

test('a value of the wrong type is refused without being repeated', async () => {
  const answer = await api.execute('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { login: '9900000001', password: { secret: 'mật khẩu thật' }, device: { id: 'device-one', name: 'a' } },
  });
  expect(answer.errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(answer)).not.toContain('mật khẩu thật');
});
