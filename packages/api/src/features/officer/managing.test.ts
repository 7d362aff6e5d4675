import { codeTo, createOfficer, OFFICER_PASSWORD, signedInOfficer, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeDuties, disableOfficer, enableOfficer, listOfficers, resetOfficerPassword } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const QUEUE = '{ registrationQueue { edges { node { id } } } }';
const codeOf = async (token: string) =>
  (await api.execute(QUEUE, {}, { token })).errors.map(({ extensions }) => extensions?.code);

const device = { id: 'officer-desk-1', name: 'Máy quầy 1' };

async function asked(login: string, password: string): Promise<{ code?: string; challenge?: string }> {
  const { data } = await api.execute<{ officerSignIn: object }, object>(
    `mutation ($input: OfficerSignInInput!) {
      officerSignIn(input: $input) { ... on CodeSent { challenge } ... on Error { code } }
    }`,
    { input: { login, password, device } },
  );
  return data?.officerSignIn ?? {};
}

async function confirmed(
  challenge: string | undefined,
  code: string,
  newPassword?: string,
): Promise<object | undefined> {
  const { data } = await api.execute<{ confirmOfficerSignIn: object }, object>(
    `mutation ($input: ConfirmOfficerSignInInput!) {
      confirmOfficerSignIn(input: $input) { __typename ... on Error { code } }
    }`,
    { input: { challenge, code, newPassword } },
  );
  return data?.confirmOfficerSignIn;
}

const kindsAbout = async (login: string) => {
  const { id } = await api.database.client.officer.findUniqueOrThrow({ where: { login } });
  const trail = await api.database.client.auditEvent.findMany({ where: { officerId: id }, orderBy: { id: 'asc' } });
  return trail.filter(({ requestId }) => requestId === 'command-line').map(({ kind }) => kind);
};

describe('a disabled officer', () => {
  test('is out at the next request, and gets in by no password until enabled', async () => {
    const { login, token } = await signedInOfficer(api);
    expect(await codeOf(token)).toEqual([]);
    expect(await disableOfficer(api, login)).toEqual({});
    expect(await codeOf(token)).toEqual(['UNAUTHENTICATED']);
    expect(await asked(login, OFFICER_PASSWORD)).toEqual({ code: 'OFFICER_SIGN_IN_REFUSED' });
    expect(await disableOfficer(api, login)).toEqual({ problem: expect.stringContaining('disabled already') });

    expect(await enableOfficer(api, login)).toEqual({});
    expect(await codeOf(token)).toEqual(['UNAUTHENTICATED']);
    api.clock.advance(61_000);
    expect(await asked(login, OFFICER_PASSWORD)).toEqual({ challenge: expect.any(String) });
    expect(await enableOfficer(api, login)).toEqual({ problem: expect.stringContaining('not disabled') });
    expect(await kindsAbout(login)).toEqual(['OFFICER_ADDED', 'OFFICER_DISABLED', 'OFFICER_ENABLED']);
  });

  test('does not get in with a code that was under way, and not after being enabled either', async () => {
    const { login, phone } = await signedInOfficer(api);
    api.clock.advance(61_000);
    const { challenge } = await asked(login, OFFICER_PASSWORD);
    const code = await codeTo(api, phone);
    await disableOfficer(api, login);
    expect(await confirmed(challenge, code)).toMatchObject({ code: 'CODE_INVALID' });
    await enableOfficer(api, login);
    expect(await confirmed(challenge, code)).toMatchObject({ code: 'CODE_INVALID' });
  });

  test('disabled while the code is entered has no live session', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { login, phone, token } = await signedInOfficer(api);
      api.clock.advance(61_000);
      const { challenge } = await asked(login, OFFICER_PASSWORD);
      const code = await codeTo(api, phone);
      await Promise.all([confirmed(challenge, code), disableOfficer(api, login)]);
      const officer = await api.database.client.officer.findUniqueOrThrow({ where: { login } });
      const live = await api.database.client.officerSession.count({ where: { officerId: officer.id, endedAt: null } });
      expect(live).toBe(0);
      expect(await codeOf(token)).toEqual(['UNAUTHENTICATED']);
    }
  });
});

test('other duties hold with the next request', async () => {
  const { login, token } = await signedInOfficer(api);
  expect(await changeDuties(api, login, ['PETITION'])).toEqual({});
  expect(await codeOf(token)).toEqual(['FORBIDDEN']);
  expect(await changeDuties(api, login, ['PETITION', 'REGISTRATION'])).toEqual({});
  expect(await codeOf(token)).toEqual([]);
});

test('a temporary password ends the session, and is replaced at the next sign-in', async () => {
  const { login, phone, token } = await signedInOfficer(api);
  const reset = await resetOfficerPassword(api, login);
  if ('problem' in reset) throw new Error(reset.problem);
  expect(reset.until.getTime() - api.clock.now().getTime()).toBe(3 * 24 * 3_600_000);
  expect(await codeOf(token)).toEqual(['UNAUTHENTICATED']);
  api.clock.advance(61_000);
  expect(await asked(login, OFFICER_PASSWORD)).toEqual({ code: 'OFFICER_SIGN_IN_REFUSED' });
  const { challenge } = await asked(login, reset.password);
  const code = await codeTo(api, phone);
  expect(await confirmed(challenge, code)).toMatchObject({ code: 'OFFICER_PASSWORD_REQUIRED' });
  expect(await confirmed(challenge, code, `${OFFICER_PASSWORD} nữa`)).toMatchObject({ __typename: 'OfficerSignedIn' });
});

test('a login that nobody has is a problem for every command', async () => {
  const problem = { problem: expect.stringContaining('khong.co.ai') };
  for (const command of [disableOfficer, enableOfficer, resetOfficerPassword])
    expect(await command(api, 'khong.co.ai')).toEqual(problem);
  expect(await changeDuties(api, 'khong.co.ai', ['ACCOUNT'])).toEqual(problem);
});

test('the list tells agency, duties, state and the last sign-in', async () => {
  const fresh = await createOfficer(api, { duties: ['ACCOUNT', 'EDITORIAL'] });
  const used = await signedInOfficer(api);
  await disableOfficer(api, used.login);
  const listed = await listOfficers(api.database.pool);
  expect(listed.find(({ login }) => login === fresh.login)).toEqual({
    login: fresh.login,
    fullName: 'Lê Cán Bộ',
    agencyCode: fresh.agency,
    duties: ['ACCOUNT', 'EDITORIAL'],
    disabledAt: null,
    lastSignedInAt: null,
  });
  expect(listed.find(({ login }) => login === used.login)).toMatchObject({
    disabledAt: api.clock.now(),
    lastSignedInAt: api.clock.now(),
  });
});
