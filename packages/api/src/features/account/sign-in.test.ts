import { createAccount, createMember, startTestApp, TEST_PASSWORD, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vietnamIso } from '../../platform/vietnam-time.ts';

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Error { code message }
    ... on SignedIn { accessToken accessTokenExpiresAt refreshToken session { deviceName endedAt } member { fullName } }
    ... on AccountLocked { until }
    ... on DeviceConflict { otherDevice { name } challenge challengeExpiresAt }
    ... on PasswordChangeRequired { challenge }
  }
}`;

interface SignIn {
  signIn: {
    __typename: string;
    code: string;
    accessToken: string;
    challenge: string;
    until: string;
    otherDevice: { name: string };
    session: object;
    member: object;
  };
}

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

function signIn(login: string, password = TEST_PASSWORD, device = 'device-of-the-owner', on = api) {
  const input = { login, password, device: { id: device, name: `Máy ${device}` } };
  return on.execute<SignIn, object>(SIGN_IN, { input });
}

test('the right password opens a session whose token reads the record', async () => {
  const member = await createAccount(api.database, {}, { fullName: 'Đỗ Thị Hoà' });
  const { data, errors } = await signIn(member.socialInsuranceCode);
  expect(errors).toEqual([]);
  expect(data?.signIn).toMatchObject({
    __typename: 'SignedIn',
    session: { deviceName: 'Máy device-of-the-owner', endedAt: null },
    member: { fullName: 'Đỗ Thị Hoà' },
  });
  const me = await api.execute('{ me { fullName } }', undefined, { token: data?.signIn.accessToken ?? '' });
  expect(me.data).toEqual({ me: { fullName: 'Đỗ Thị Hoà' } });
});

test('the personal id number signs in to the same account', async () => {
  const personalIdNumber = `999${String(process.pid).padStart(9, '0')}`;
  await createAccount(api.database, {}, { personalIdNumber });
  const { data } = await signIn(personalIdNumber);
  expect(data?.signIn.__typename).toBe('SignedIn');
});

test('a wrong password, an unknown login and a member without account give one answer', async () => {
  const member = await createAccount(api.database);
  const withoutAccount = await createMember(api.database);
  const answers = await Promise.all([
    signIn(member.socialInsuranceCode, 'sai mật khẩu'),
    signIn('9999999999'),
    signIn(withoutAccount.socialInsuranceCode),
  ]);
  const [wrong] = answers;
  expect(wrong?.data?.signIn).toMatchObject({ __typename: 'InvalidCredentials', code: 'INVALID_CREDENTIALS' });
  for (const answer of answers) expect(answer).toEqual(wrong);
});

test('the same device again is no conflict, and its older session is replaced', async () => {
  const member = await createAccount(api.database);
  const first = await signIn(member.socialInsuranceCode);
  const second = await signIn(member.socialInsuranceCode);
  expect(second.data?.signIn.__typename).toBe('SignedIn');
  const { errors } = await api.execute('{ me { fullName } }', undefined, {
    token: first.data?.signIn.accessToken ?? '',
  });
  expect(errors.map((error) => error.extensions)).toEqual([
    { code: 'SESSION_KICKED', reason: 'REPLACED', at: vietnamIso(api.clock.now()) },
  ]);
});

test('another device learns which device is signed in, and gets a challenge instead of a session', async () => {
  const member = await createAccount(api.database);
  await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'first-device');
  const { data } = await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'second-device');
  expect(data?.signIn).toMatchObject({
    __typename: 'DeviceConflict',
    code: 'DEVICE_CONFLICT',
    otherDevice: { name: 'Máy first-device' },
    challenge: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test('an expired session is no conflict', async () => {
  const member = await createAccount(api.database);
  await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'first-device');
  await api.database.client.session.updateMany({ where: { memberId: member.id }, data: { expiresAt: new Date(0) } });
  const { data } = await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'second-device');
  expect(data?.signIn.__typename).toBe('SignedIn');
  const ends = await api.database.client.session.findMany({ where: { memberId: member.id }, orderBy: { id: 'asc' } });
  expect(ends.map((session) => session.endReason)).toEqual(['EXPIRED', null]);
});

test('a disabled account is told so to the right password only', async () => {
  const member = await createAccount(api.database, { status: 'DISABLED' });
  expect((await signIn(member.socialInsuranceCode)).data?.signIn.code).toBe('ACCOUNT_DISABLED');
  expect((await signIn(member.socialInsuranceCode, 'sai')).data?.signIn.code).toBe('INVALID_CREDENTIALS');
});

test('a temporary password must be changed, and ends in time', async () => {
  const temporaryPasswordExpiresAt = new Date(api.clock.now().getTime() + 1000);
  const fresh = await createAccount(api.database, { temporaryPasswordExpiresAt });
  expect((await signIn(fresh.socialInsuranceCode)).data?.signIn).toMatchObject({
    code: 'PASSWORD_CHANGE_REQUIRED',
    challenge: expect.any(String),
  });
  const old = await createAccount(api.database, { temporaryPasswordExpiresAt: new Date(0) });
  expect((await signIn(old.socialInsuranceCode)).data?.signIn.code).toBe('TEMPORARY_PASSWORD_EXPIRED');
});

test.each([
  ['input.login', { login: '12345' }],
  ['input.password', { password: '' }],
  ['input.device.id', { device: { id: 'short', name: 'Máy' } }],
  ['input.device.name', { device: { id: 'device-1234', name: 'a\u202Eb' } }],
])('what can be no %s is refused and not repeated', async (argument, wrong) => {
  const input = { login: '9900000001', password: 'x', device: { id: 'device-1234', name: 'Máy' }, ...wrong };
  const { data, errors } = await api.execute(SIGN_IN, { input });
  expect(data).toBeNull();
  expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
});

describe('guessing', () => {
  let own: TestApp;
  beforeAll(async () => {
    own = await startTestApp();
  });
  afterAll(() => own.close());

  test('the sixth try is refused for 15 minutes, right or wrong, known or unknown', async () => {
    const member = await createAccount(own.database);
    for (const login of [member.socialInsuranceCode, '9999999998']) {
      const codes = [];
      for (let tried = 0; tried < 5; tried += 1)
        codes.push((await signIn(login, 'sai', 'stranger-1', own)).data?.signIn.code);
      expect(codes).toEqual(Array(5).fill('INVALID_CREDENTIALS'));
      const locked = await signIn(login, TEST_PASSWORD, 'stranger-1', own);
      expect(locked.data?.signIn.code).toBe('ACCOUNT_LOCKED');
      expect(new Date(locked.data?.signIn.until ?? '').getTime() - own.clock.now().getTime()).toBe(15 * 60_000);
    }
    own.clock.advance(15 * 60_000);
    expect((await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'stranger-1', own)).data?.signIn.__typename).toBe(
      'SignedIn',
    );
  });

  test('a lock answers with the same bytes whether the login is an account, a person without one, or nobody', async () => {
    const member = await createAccount(own.database);
    const disabled = await createAccount(own.database, { status: 'DISABLED' });
    const unapproved = await createMember(own.database);
    const people = [member, disabled, unapproved, { socialInsuranceCode: '9999999995' }];
    const answers: string[] = [];
    for (const { socialInsuranceCode } of people) {
      const tries = [];
      for (let tried = 0; tried < 6; tried += 1)
        tries.push(await signIn(socialInsuranceCode, `sai ${tried}`, 'stranger-7', own));
      answers.push(JSON.stringify(tries));
    }
    expect(answers[0]).toContain('ACCOUNT_LOCKED');
    for (const answer of answers) expect(answer).toBe(answers[0]);
  });

  test('another device at the same address is locked too, and the owner’s own device is not', async () => {
    const member = await createAccount(own.database);
    await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'owners-device', own);
    for (let tried = 0; tried < 5; tried += 1)
      await signIn(member.socialInsuranceCode, 'sai', `stranger-${tried}`, own);
    expect((await signIn(member.socialInsuranceCode, 'sai', 'stranger-9', own)).data?.signIn.code).toBe(
      'ACCOUNT_LOCKED',
    );
    expect(
      (await signIn(member.socialInsuranceCode, TEST_PASSWORD, 'owners-device', own)).data?.signIn.__typename,
    ).toBe('SignedIn');
  });

  test('of 30 wrong tries at once, at most five are judged', async () => {
    const member = await createAccount(own.database);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => signIn(member.socialInsuranceCode, 'sai', `stranger-${n}`, own)),
    );
    const codes = answers.map((answer) => answer.data?.signIn.code);
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(25);
  });
});

test('an operation holds one sign-in only', async () => {
  const one =
    'signIn(input: { login: "9900000001", password: "x", device: { id: "device-1", name: "a" } }) { __typename }';
  const { data, errors } = await api.execute(`mutation { a: ${one} b: ${one} }`);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
});
