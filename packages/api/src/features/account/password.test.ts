import {
  codeTo,
  createAccount,
  messagesTo,
  openSocket,
  signedIn,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const NEW = 'trời xanh mây trắng 42';

interface Outcome {
  __typename: string;
  code?: string;
  challenge?: string;
  reasons?: string[];
  accessToken?: string;
  maskedDestination?: string | null;
}

/** What each mutation's answer may have besides a code. */
const FIELDS = {
  requestPasswordChange: '... on CodeSent { challenge maskedDestination } ... on PasswordTooWeak { reasons }',
  confirmPasswordChange: '',
  requestPasswordReset: '... on CodeSent { challenge maskedDestination }',
  confirmPasswordReset: '... on PasswordTooWeak { reasons }',
  setFirstPassword: '... on SignedIn { accessToken } ... on PasswordTooWeak { reasons }',
};

/** Runs one of the mutations of passwords. */
async function run(mutation: keyof typeof FIELDS, input: object, token = ''): Promise<Outcome> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.execute<{ result: Outcome }, object>(
    `mutation ($input: ${type}!) {
      result: ${mutation}(input: $input) { __typename ... on Error { code } ${FIELDS[mutation]} }
    }`,
    { input },
    { token },
  );
  if (!data) throw new Error(`${mutation} answered ${errors[0]?.extensions?.code}`);
  return data.result;
}

let member: Awaited<ReturnType<typeof createAccount>>;
let session: Awaited<ReturnType<typeof signedIn>>;
beforeEach(async () => {
  member = await createAccount(api.database, {}, { fullName: 'Đỗ Thị Hoà' });
  session = await signedIn(api, member.socialInsuranceCode, 'first-device');
});

const change = (given: object = {}) =>
  run(
    'requestPasswordChange',
    { oldPassword: TEST_PASSWORD, newPassword: NEW, newPasswordAgain: NEW, ...given },
    session.accessToken,
  );
const confirm = (challenge: string, code: string, token = session.accessToken) =>
  run('confirmPasswordChange', { challenge, code }, token);

const failedTries = () => api.database.client.auditEvent.count({ where: { memberId: member.id, kind: 'CODE_FAILED' } });

describe('changing the password', () => {
  test('takes effect with the code: the old one is wrong, the new one right, the session goes on, the owner is told', async () => {
    const sent = await change();
    expect(sent).toMatchObject({ __typename: 'CodeSent', maskedDestination: expect.stringContaining('•••••') });
    expect((await signIn(api, member.socialInsuranceCode, 'first-device', NEW)).code).toBe('INVALID_CREDENTIALS');
    expect((await confirm(sent.challenge ?? '', await codeTo(api, member.phone))).__typename).toBe('PasswordChanged');

    const me = await api.execute('{ me { id } }', undefined, { token: session.accessToken });
    expect(me.errors).toEqual([]);
    expect((await signIn(api, member.socialInsuranceCode, 'first-device')).code).toBe('INVALID_CREDENTIALS');
    expect((await signIn(api, member.socialInsuranceCode, 'first-device', NEW)).__typename).toBe('SignedIn');
    expect((await messagesTo(api, member.phone))[0]?.text).toMatch(/Mật khẩu của bạn vừa được đổi/);
  });

  test.each([
    [{ oldPassword: 'sai rồi nhé' }, 'OLD_PASSWORD_WRONG', undefined],
    [{ newPasswordAgain: 'khác hẳn 12345' }, 'PASSWORDS_DIFFER', undefined],
    [{ newPassword: 'matkhau123', newPasswordAgain: 'matkhau123' }, 'PASSWORD_TOO_WEAK', ['COMMON']],
    [{ newPassword: 'thị hoà', newPasswordAgain: 'thị hoà' }, 'PASSWORD_TOO_WEAK', ['TOO_SHORT', 'CONTAINS_NAME']],
    [{ newPassword: TEST_PASSWORD, newPasswordAgain: TEST_PASSWORD }, 'PASSWORD_TOO_WEAK', ['SAME_AS_BEFORE']],
  ])('%j is refused as %s', async (given, code, reasons) => {
    expect(await change(given)).toMatchObject({ code, ...(reasons ? { reasons } : {}) });
    expect(await messagesTo(api, member.phone)).toEqual([]);
  });

  test('five wrong old passwords lock it, so that an open session is no place to guess', async () => {
    for (let tried = 0; tried < 5; tried += 1) await change({ oldPassword: 'sai rồi nhé' });
    expect(await change()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
  });

  test('a session that was replaced meanwhile cannot confirm, and neither can the one after it', async () => {
    const { challenge = '' } = await change();
    const code = await codeTo(api, member.phone);
    const next = await signedIn(api, member.socialInsuranceCode, 'first-device');
    await expect(confirm(challenge, code)).rejects.toThrow('SESSION_KICKED');
    expect(await confirm(challenge, code, next.accessToken)).toMatchObject({ code: 'CODE_INVALID' });
    expect((await signIn(api, member.socialInsuranceCode, 'first-device')).__typename).toBe('SignedIn');
  });

  test('whoever is signed in as somebody else can neither confirm with the right code nor use up the tries', async () => {
    const { challenge = '' } = await change();
    const code = await codeTo(api, member.phone);
    const stranger = await createAccount(api.database);
    const { accessToken } = await signedIn(api, stranger.socialInsuranceCode, 'strange-device');
    const tries = await Promise.all([
      ...Array.from({ length: 6 }, () => confirm(challenge, code, accessToken)),
      ...Array.from({ length: 6 }, () => confirm(challenge, wrongCode(code), accessToken)),
    ]);
    expect(new Set(tries.map((tried) => tried.code))).toEqual(new Set(['CODE_INVALID']));
    expect(await failedTries()).toBe(12);
    expect(await confirm(challenge, code)).toMatchObject({ __typename: 'PasswordChanged' });
  });

  test('of the owner and a stranger at once with the right code only the owner changes it', async () => {
    const { challenge = '' } = await change();
    const code = await codeTo(api, member.phone);
    const stranger = await createAccount(api.database);
    const { accessToken } = await signedIn(api, stranger.socialInsuranceCode, 'strange-device');
    const [own, ...strange] = await Promise.all([
      confirm(challenge, code),
      ...Array.from({ length: 6 }, () => confirm(challenge, code, accessToken)),
    ]);
    expect(own).toMatchObject({ __typename: 'PasswordChanged' });
    expect(new Set(strange.map((tried) => tried.code))).toEqual(new Set(['CODE_INVALID']));
  });

  test('without a session it answers UNAUTHENTICATED', async () => {
    await expect(run('confirmPasswordChange', { challenge: 'x', code: '123456' })).rejects.toThrow('UNAUTHENTICATED');
  });
});

const device = { id: 'another-device', name: 'Máy khác' };
const reset = (login: string, channel = 'SMS') => run('requestPasswordReset', { login, channel, device });
const setNew = (challenge: string, code: string, password = NEW) =>
  run('confirmPasswordReset', { challenge, code, newPassword: password, newPasswordAgain: password });

describe('resetting a forgotten password', () => {
  test('by SMS: every session ends, and the new password signs in', async () => {
    const socket = await openSocket(api.url, { token: session.accessToken });
    const { challenge = '' } = await reset(member.socialInsuranceCode);
    expect(await setNew(challenge, await codeTo(api, member.phone))).toEqual({ __typename: 'PasswordReset' });
    expect((await socket.closed).code).toBe(4401);
    const { errors } = await api.execute('{ me { id } }', undefined, { token: session.accessToken });
    expect(errors[0]?.extensions).toMatchObject({ code: 'SESSION_KICKED', reason: 'PASSWORD_RESET' });
    expect((await signIn(api, member.socialInsuranceCode, 'another-device', NEW)).__typename).toBe('SignedIn');
  });

  test('by e-mail, when one is registered', async () => {
    const email = `hoa.${member.phone}@example.vn`;
    await api.database.client.account.update({ where: { memberId: member.id }, data: { email } });
    const { challenge = '' } = await reset(member.socialInsuranceCode, 'EMAIL');
    expect((await setNew(challenge, await codeTo(api, email))).__typename).toBe('PasswordReset');
  });

  test('a temporary password that has expired is replaced in this way', async () => {
    const other = await createAccount(api.database, { temporaryPasswordExpiresAt: new Date(0) });
    const { challenge = '' } = await reset(other.socialInsuranceCode);
    await setNew(challenge, await codeTo(api, other.phone));
    expect((await signIn(api, other.socialInsuranceCode, 'first-device', NEW)).__typename).toBe('SignedIn');
  });

  test('an unknown login, a missing channel and a disabled account answer like a known one, step by step', async () => {
    const disabled = await createAccount(api.database, { status: 'DISABLED' });
    const asked = [
      [member.socialInsuranceCode, 'SMS'],
      ['9999999990', 'SMS'],
      [(await createAccount(api.database)).socialInsuranceCode, 'EMAIL'],
      [disabled.socialInsuranceCode, 'SMS'],
    ] as const;
    for (const [login, channel] of asked) {
      const sent = await reset(login, channel);
      expect(sent).toEqual({ __typename: 'CodeSent', challenge: expect.any(String), maskedDestination: null });
      expect(await reset(login, channel)).toEqual({ __typename: 'CodeTooSoon', code: 'CODE_TOO_SOON' });
      const state = () =>
        api.execute('query ($id: ID!) { codeDelivery(challenge: $id) { channel state } }', { id: sent.challenge });
      await expect.poll(async () => (await state()).data).toEqual({ codeDelivery: { channel, state: 'SENT' } });
      expect(await setNew(sent.challenge ?? '', '000000')).toEqual({ __typename: 'CodeInvalid', code: 'CODE_INVALID' });
    }
    expect(await messagesTo(api, disabled.phone)).toEqual([]);
  });

  test('a phone that refuses the message does not tell that it has an account', async () => {
    const other = await createAccount(api.database);
    const { challenge } = await reset(other.socialInsuranceCode);
    // Once it has been handled, nothing writes its state again; the inbox of development counts as delivered.
    const fail = "UPDATE outbox_message SET state = 'FAILED' WHERE subject_id = $1 AND state = 'DELIVERED'";
    await expect.poll(async () => (await api.database.pool.query(fail, [challenge])).rowCount).toBe(1);
    const query = 'query ($id: ID!) { codeDelivery(challenge: $id) { state } }';
    expect((await api.execute(query, { id: challenge })).data).toEqual({ codeDelivery: { state: 'SENT' } });
  });

  test('the limits of an unknown login are those of an account', async () => {
    const kinds = async (login: string) => {
      const found = [];
      for (let n = 0; n < 6; n += 1) {
        found.push((await reset(login)).__typename);
        api.clock.advance(61_000);
      }
      return found;
    };
    const own = await startTestApp();
    const before = api;
    api = own; // limits by address start afresh
    const known = await createAccount(own.database);
    expect(await kinds('9999999991')).toEqual(await kinds(known.socialInsuranceCode));
    api = before;
    await own.close();
  });

  test('a weak password does not cost the code, and says why only to the holder of the code', async () => {
    const { challenge = '' } = await reset(member.socialInsuranceCode);
    const code = await codeTo(api, member.phone);
    expect(await setNew(challenge, wrongCode(code), 'đỗ thị hoà 99')).toMatchObject({ code: 'CODE_INVALID' });
    expect(await setNew(challenge, code, 'đỗ thị hoà 99')).toMatchObject({ reasons: ['CONTAINS_NAME'] });
    expect((await setNew(challenge, code)).__typename).toBe('PasswordReset');
  });

  test('a stranger who wastes the codes of a reset does not take those of the owner', async () => {
    const { challenge = '' } = await reset(member.socialInsuranceCode);
    const wrong = wrongCode(await codeTo(api, member.phone));
    for (let tried = 0; tried < 5; tried += 1) await setNew(challenge, wrong);
    const sent = await change();
    expect((await confirm(sent.challenge ?? '', await codeTo(api, member.phone))).__typename).toBe('PasswordChanged');
  });

  test('of a change, a reset and a second reset at once, one wins', async () => {
    const changing = await change();
    const changeCode = await codeTo(api, member.phone);
    const resetting = await reset(member.socialInsuranceCode);
    const resetCode = await codeTo(api, member.phone);
    const outcomes = await Promise.all([
      confirm(changing.challenge ?? '', changeCode).catch((error: Error) => ({ __typename: error.message })),
      setNew(resetting.challenge ?? '', resetCode, 'mưa rơi trên mái tôn'),
      setNew(resetting.challenge ?? '', resetCode, 'gió thổi qua hiên nhà'),
    ]);
    expect(outcomes.filter(({ __typename }) => /^Password(Changed|Reset)$/.test(__typename))).toHaveLength(1);
  });
});

describe('a temporary password', () => {
  const first = (challenge: string, password = NEW) =>
    run('setFirstPassword', { challenge, newPassword: password, newPasswordAgain: password });

  test('is replaced at the first sign-in, once, and that signs in', async () => {
    const fresh = await createAccount(api.database, {
      temporaryPasswordExpiresAt: new Date(api.clock.now().getTime() + 60_000),
    });
    const { challenge = '' } = await signIn(api, fresh.socialInsuranceCode, 'first-device');
    expect(await first(challenge, TEST_PASSWORD)).toMatchObject({ reasons: ['SAME_AS_BEFORE'] });
    const done = await first(challenge);
    const me = await api.execute('{ me { id } }', undefined, { token: done.accessToken ?? '' });
    expect(me.errors).toEqual([]);
    expect(await first(challenge, 'gió thổi qua hiên nhà')).toMatchObject({ code: 'CHALLENGE_INVALID' });
    expect((await signIn(api, fresh.socialInsuranceCode, 'first-device', NEW)).__typename).toBe('SignedIn');
  });

  test('a challenge of another purpose does not do', async () => {
    const { challenge = '' } = await signIn(api, member.socialInsuranceCode, 'second-device');
    expect(await first(challenge)).toEqual({ __typename: 'ChallengeInvalid', code: 'CHALLENGE_INVALID' });
  });
});
