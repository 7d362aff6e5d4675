import {
  accountsDesk,
  codeTo,
  confirmTakeover,
  createAccount,
  requestTakeover,
  rounds,
  signedIn,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Two servers of one installation: the order is given on one, and everything else happens on both. */
let here: TestApp;
let there: TestApp;
beforeAll(async () => {
  here = await startTestApp();
  there = await startTestApp({ beside: here });
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const NEW_PASSWORD = 'mật khẩu đổi giữa chừng';
const pause = () => new Promise((done) => setTimeout(done, Math.random() * 20));
const challengeIn = async (asked: Promise<{ data: { asked?: { challenge?: string } } | null | undefined }>) =>
  (await asked).data?.asked?.challenge ?? '';

/** An account with a session, and codes under way for whatever a code can do. */
async function busyAccount() {
  const member = await createAccount(here.database);
  const login = member.socialInsuranceCode;
  const session = await signedIn(here, login, 'first-device');
  const { challenge: takeover = '' } = await signIn(here, login, 'second-device');
  await requestTakeover(here, takeover);
  const takeoverCode = await codeTo(here, member.phone);
  const passwords = { newPassword: NEW_PASSWORD, newPasswordAgain: NEW_PASSWORD };
  const change = await challengeIn(
    here.execute(
      `mutation ($input: RequestPasswordChangeInput!) {
        asked: requestPasswordChange(input: $input) { ... on CodeSent { challenge } }
      }`,
      { input: { oldPassword: TEST_PASSWORD, ...passwords } },
      { token: session.accessToken },
    ),
  );
  const changeCode = await codeTo(here, member.phone);
  const reset = await challengeIn(
    here.execute(
      `mutation ($input: RequestPasswordResetInput!) {
        asked: requestPasswordReset(input: $input) { ... on CodeSent { challenge } }
      }`,
      { input: { login, channel: 'SMS', device: { id: 'third-device', name: 'Máy' } } },
    ),
  );
  const resetCode = await codeTo(here, member.phone);
  return { member, login, session, takeover, takeoverCode, change, changeCode, reset, resetCode, passwords };
}

const REFRESH = `mutation ($t: String!) {
  refreshSession(input: { refreshToken: $t }) { ... on SessionRefreshed { accessToken } }
}`;
const CHANGE = `mutation ($input: ConfirmPasswordChangeInput!) {
  confirmPasswordChange(input: $input) { __typename }
}`;
const RESET = `mutation ($input: ConfirmPasswordResetInput!) {
  confirmPasswordReset(input: $input) { __typename }
}`;

test('an account that is disabled while everything else happens to it is left without a live session', async () => {
  for (let round = 0; round < rounds({ share: 6, full: 60 }); round += 1) {
    const busy = await busyAccount();
    const desk = await accountsDesk(here);
    const token = busy.session.accessToken;
    const confirmTakeoverOnce = () => confirmTakeover(there, busy.takeover, busy.takeoverCode);
    const refresh = (api: TestApp) =>
      api.execute<{ refreshSession: { accessToken?: string } }, object>(REFRESH, { t: busy.session.refreshToken });
    const [order, ...answers] = await Promise.all([
      pause().then(() => desk.disable(busy.login)),
      signIn(there, busy.login, 'first-device'),
      pause().then(() => signIn(there, busy.login, 'first-device')),
      pause().then(confirmTakeoverOnce),
      pause()
        .then(() => refresh(there))
        .then(({ data }) => data?.refreshSession),
      pause()
        .then(() => there.execute(CHANGE, { input: { challenge: busy.change, code: busy.changeCode } }, { token }))
        .then(() => undefined),
      pause()
        .then(() => there.execute(RESET, { input: { challenge: busy.reset, code: busy.resetCode, ...busy.passwords } }))
        .then(() => undefined),
    ]);
    expect(order.__typename).toBe('AccountWasDisabled');
    expect(await here.database.client.session.count({ where: { memberId: busy.member.id, endedAt: null } })).toBe(0);
    const tokens = [token, ...answers.map((answer) => answer?.accessToken)].filter((it) => it !== undefined);
    for (const given of tokens) {
      const { errors } = await there.execute('{ me { id } }', undefined, { token: given });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['SESSION_KICKED']);
    }
    const open = await here.database.client.challenge.count({
      where: { memberId: busy.member.id, spentAt: null, purpose: { not: 'RESET_PASSWORD' } },
    });
    expect(open).toBe(0);
    // Enabled again, no code of before opens anything.
    await desk.enable(busy.login);
    expect((await confirmTakeoverOnce()).code).toBe('CODE_INVALID');
  }
});
