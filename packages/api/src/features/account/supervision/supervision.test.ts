import {
  accountsDesk,
  codeTo,
  confirmTakeover,
  createAccount,
  createMember,
  eventually,
  giveOrder,
  messagesTo,
  openSocket,
  requestTakeover,
  signedIn,
  signedInOfficer,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
  watchersOf,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vietnamIso } from '../../../platform/vietnam-time.ts';

let api: TestApp;
let desk: Awaited<ReturnType<typeof accountsDesk>>;
beforeAll(async () => {
  api = await startTestApp();
  desk = await accountsDesk(api);
});
afterAll(() => api.close());

const trailOf = (memberId: string) =>
  api.database.client.auditEvent.findMany({ where: { memberId }, orderBy: { id: 'asc' } });

describe('disabling an account', () => {
  test('ends its session at once: the device is told why, its socket closes, its token is refused', async () => {
    const member = await createAccount(api.database);
    const { accessToken, refreshToken } = await signedIn(api, member.socialInsuranceCode, 'first-device');
    const socket = await openSocket(api.url, { token: accessToken });
    const query = 'subscription { sessionKicked { reason message device { name } } }';
    socket.send({ id: 'kick', type: 'subscribe', payload: { query } });
    await eventually(() => expect(watchersOf(api, accessToken)).toBe(2));

    expect(await desk.disable(member.socialInsuranceCode)).toEqual({
      __typename: 'AccountWasDisabled',
      account: { status: 'DISABLED', disabledReason: 'Người tham gia báo mất điện thoại', liveSession: null },
    });
    expect(await socket.closed).toEqual({ code: 4401, reason: 'SESSION_KICKED' });
    expect(socket.received.find((message) => message.id === 'kick')?.payload).toEqual({
      data: {
        sessionKicked: {
          reason: 'DISABLED_BY_OFFICER',
          message: expect.stringContaining('The account was disabled.'),
          device: null,
        },
      },
    });
    const { errors } = await api.execute('{ me { id } }', undefined, { token: accessToken });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'SESSION_KICKED', reason: 'DISABLED_BY_OFFICER', at: vietnamIso(api.clock.now()) },
    ]);
    const refreshed = await api.execute(
      'mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { ... on SessionHasEnded { code reason } } }',
      { t: refreshToken },
    );
    expect(refreshed.data).toEqual({ refreshSession: { code: 'SESSION_ENDED', reason: 'DISABLED_BY_OFFICER' } });
  });

  test('tells the owner by SMS and e-mail, and puts the officer and the reason into the trail', async () => {
    const member = await createAccount(api.database, { email: 'chu.tai.khoan@example.vn' });
    await desk.disable(member.socialInsuranceCode, '  Nghi  bị chiếm đoạt ');
    for (const to of [member.phone, 'chu.tai.khoan@example.vn'])
      await expect.poll(async () => (await messagesTo(api, to))[0]?.text).toContain('your account was disabled');
    const [event, ...more] = await trailOf(member.id);
    expect(event).toMatchObject({ kind: 'ACCOUNT_DISABLED', reason: 'Nghi bị chiếm đoạt', sessionId: null });
    expect(event?.officerId).toEqual(expect.any(String));
    expect(more).toEqual([]);
  });

  test('shows reason and time to the right password, and nothing to a wrong one', async () => {
    const member = await createAccount(api.database);
    await desk.disable(member.socialInsuranceCode, 'Nghi bị chiếm đoạt');
    const ask = async (password: string) =>
      (
        await api.execute(
          `mutation ($input: SignInInput!) {
            signIn(input: $input) { __typename ... on Error { code } ... on AccountDisabled { since reason } }
          }`,
          {
            input: {
              login: member.socialInsuranceCode,
              password,
              device: { id: `device-${password.length}`, name: 'Máy' },
            },
          },
        )
      ).data;
    expect(await ask(TEST_PASSWORD)).toEqual({
      signIn: {
        __typename: 'AccountDisabled',
        code: 'ACCOUNT_DISABLED',
        since: expect.stringMatching(/\+07:00$/),
        reason: 'Nghi bị chiếm đoạt',
      },
    });
    expect(await ask('sai mật khẩu')).toEqual({
      signIn: { __typename: 'InvalidCredentials', code: 'INVALID_CREDENTIALS' },
    });
  });

  test('kills codes under way for good: they are worth nothing after the account is enabled, too', async () => {
    const member = await createAccount(api.database);
    await signedIn(api, member.socialInsuranceCode, 'first-device');
    const { challenge = '' } = await signIn(api, member.socialInsuranceCode, 'second-device');
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    await desk.disable(member.socialInsuranceCode);
    expect((await requestTakeover(api, challenge)).code).toBe('CHALLENGE_INVALID');
    await desk.enable(member.socialInsuranceCode);
    expect((await confirmTakeover(api, challenge, code)).code).toBe('CODE_INVALID');
  });

  test('lets a reset look as ever, and sends no code', async () => {
    const member = await createAccount(api.database);
    await desk.disable(member.socialInsuranceCode);
    const before = (await messagesTo(api, member.phone)).length;
    const { data } = await api.execute(
      `mutation ($input: RequestPasswordResetInput!) {
        requestPasswordReset(input: $input) { __typename ... on CodeSent { maskedDestination } }
      }`,
      { input: { login: member.socialInsuranceCode, channel: 'SMS', device: { id: 'device-1', name: 'Máy' } } },
    );
    expect(data).toEqual({ requestPasswordReset: { __typename: 'CodeSent', maskedDestination: null } });
    expect(await messagesTo(api, member.phone)).toHaveLength(before);
  });
});

describe('enabling', () => {
  test('lets the owner sign in again, and says so', async () => {
    const member = await createAccount(api.database);
    await desk.disable(member.socialInsuranceCode);
    expect(await desk.enable(member.socialInsuranceCode)).toEqual({
      __typename: 'AccountWasEnabled',
      account: { status: 'ACTIVE', disabledReason: null, liveSession: null },
    });
    await signedIn(api, member.socialInsuranceCode, 'first-device');
    expect((await messagesTo(api, member.phone))[0]?.text).toContain('enabled again');
  });
});

describe('an order', () => {
  test('for a state that holds already, or for nobody, changes nothing', async () => {
    const member = await createAccount(api.database);
    const stranger = await createMember(api.database);
    expect(await desk.enable(member.socialInsuranceCode)).toEqual({
      __typename: 'AccountUnchanged',
      code: 'ACCOUNT_UNCHANGED',
    });
    await desk.disable(member.socialInsuranceCode);
    expect((await desk.disable(member.socialInsuranceCode)).code).toBe('ACCOUNT_UNCHANGED');
    for (const code of [stranger.socialInsuranceCode, '9999999999'])
      expect((await desk.disable(code)).code).toBe('ACCOUNT_NOT_FOUND');
    expect((await trailOf(member.id)).map(({ kind }) => kind)).toEqual(['ACCOUNT_DISABLED']);
  });

  test('of twenty at once is carried out once', async () => {
    const member = await createAccount(api.database);
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.disable(member.socialInsuranceCode)));
    expect(answers.filter(({ __typename }) => __typename === 'AccountWasDisabled')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ACCOUNT_UNCHANGED')).toHaveLength(19);
    expect(await trailOf(member.id)).toHaveLength(1);
  });

  test('needs a code and a reason of the right form', async () => {
    const { socialInsuranceCode } = await createAccount(api.database);
    const refusal = (code: string, reason: string) => desk.disable(code, reason).catch((error: Error) => error.message);
    expect(await refusal('123', 'Nghi bị chiếm đoạt')).toContain('BAD_USER_INPUT input.socialInsuranceCode');
    for (const reason of ['', 'mất', 'a'.repeat(501), 'lý do\u202E ngược'])
      expect(await refusal(socialInsuranceCode, reason)).toContain('BAD_USER_INPUT input.reason');
  });

  test('needs the duty: other officers, members and strangers give none', async () => {
    const { socialInsuranceCode, id } = await createAccount(api.database);
    const { token } = await signedInOfficer(api, { duties: ['REGISTRATION', 'EDITORIAL', 'PETITION'] });
    for (const [asker, code] of [
      [token, 'FORBIDDEN'],
      [await api.sessionOf(id), 'FORBIDDEN'],
      ['', 'UNAUTHENTICATED'],
    ] as const) {
      await expect(giveOrder(api, 'disableAccount', { socialInsuranceCode }, asker)).rejects.toThrow(code);
      const read = await api.execute(ACCOUNT, { code: socialInsuranceCode }, { token: asker });
      expect(read.data).toEqual({ officerAccount: null });
      expect(read.errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
    }
    expect(await trailOf(id)).toEqual([]);
  });
});

const ACCOUNT = `query ($code: String!) {
  officerAccount(socialInsuranceCode: $code) {
    socialInsuranceCode fullName birthDate maskedPhone maskedEmail status temporaryPasswordExpiresAt
    liveSession { deviceName } disabledReason disabledBy { fullName agencyCode }
  }
}`;

describe('reading an account as an officer', () => {
  test('shows whom an order would be about, and is in the trail', async () => {
    const member = await createAccount(api.database, { email: 'hoa@example.vn' }, { fullName: 'Đỗ Thị Hoà' });
    await signedIn(api, member.socialInsuranceCode, 'first-device');
    const { data } = await api.execute(ACCOUNT, { code: member.socialInsuranceCode }, { token: desk.token });
    expect(data).toEqual({
      officerAccount: {
        socialInsuranceCode: member.socialInsuranceCode,
        fullName: 'Đỗ Thị Hoà',
        birthDate: '1985-04-12',
        maskedPhone: `08•••••${member.phone.slice(-3)}`,
        maskedEmail: 'h•••@example.vn',
        status: 'ACTIVE',
        temporaryPasswordExpiresAt: null,
        liveSession: { deviceName: 'Máy first-device' },
        disabledReason: null,
        disabledBy: null,
      },
    });
    expect((await trailOf(member.id)).map(({ kind }) => kind)).toEqual(['SIGNED_IN', 'ACCOUNT_READ']);
  });

  test('names the officer who disabled it', async () => {
    const { socialInsuranceCode } = await createAccount(api.database);
    await desk.disable(socialInsuranceCode);
    const { data } = await api.execute(ACCOUNT, { code: socialInsuranceCode }, { token: desk.token });
    expect(data).toMatchObject({
      officerAccount: { status: 'DISABLED', disabledBy: { fullName: 'Lê Cán Bộ', agencyCode: expect.any(String) } },
    });
  });

  test('of a person without an account gives null, and a hundred and twenty an hour are answered', async () => {
    const own = await accountsDesk(api);
    const { socialInsuranceCode } = await createMember(api.database);
    const ask = () => api.execute(ACCOUNT, { code: socialInsuranceCode }, { token: own.token });
    expect((await ask()).data).toEqual({ officerAccount: null });
    for (let asked = 1; asked < 120; asked += 20) await Promise.all(Array.from({ length: 20 }, ask));
    expect((await ask()).errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'RATE_LIMITED', retryAfterSeconds: 3600 },
    ]);
  });

  test('is told to the member with what was done, and why, and without the officer’s address', async () => {
    const member = await createAccount(api.database);
    await desk.disable(member.socialInsuranceCode, 'Nghi bị chiếm đoạt');
    await desk.enable(member.socialInsuranceCode);
    const { data } = await api.execute<{ myAccountActivity: { edges: { node: object }[] } }, object>(
      '{ myAccountActivity { edges { node { kind reason address deviceName } } } }',
      {},
      { token: await api.sessionOf(member.id) },
    );
    const none = { address: null, deviceName: null };
    expect(data?.myAccountActivity.edges.map(({ node }) => node)).toEqual([
      { kind: 'ACCOUNT_ENABLED', reason: 'Người tham gia báo mất điện thoại', ...none },
      { kind: 'ACCOUNT_DISABLED', reason: 'Nghi bị chiếm đoạt', ...none },
    ]);
  });
});
