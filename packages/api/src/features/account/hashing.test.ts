import { createAccount, signIn, startTestApp, TEST_PASSWORD, type TestApp } from '@ansinh/testkit';
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

/** Milliseconds of the middle one of many. */
function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

test('an unknown login takes as long as a wrong password', async () => {
  const member = await createAccount(api.database);
  const timed = async (login: string, n: number) => {
    await api.database.pool.query('DELETE FROM attempt_counter');
    const began = performance.now();
    const { code } = await signIn(api, login, `stranger-${n}`, `${TEST_PASSWORD}!`);
    expect(code).toBe('INVALID_CREDENTIALS');
    return performance.now() - began;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  // In turns, so that a busy machine slows both.
  for (let n = 0; n < 40; n += 1) {
    known.push(await timed(member.socialInsuranceCode, n));
    unknown.push(await timed('9999999997', n));
  }
  // Without the hash of nobody the unknown one would take a fifth of the time.
  expect(median(unknown) / median(known)).toBeGreaterThan(0.75);
  expect(median(unknown) / median(known)).toBeLessThan(1.33);
});

test('a value of the wrong type is refused without being repeated', async () => {
  const answer = await api.execute('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { login: '9900000001', password: { secret: 'mật khẩu thật' }, device: { id: 'device-one', name: 'a' } },
  });
  expect(answer.errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(answer)).not.toContain('mật khẩu thật');
});
