import {
  codeTo,
  createAccount,
  createOfficer,
  messagesTo,
  OFFICER_PASSWORD,
  signedInOfficer,
  signIn,
  startTestApp,
  submittedRegistration,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addOfficer, readDuties } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

interface Outcome {
  __typename: string;
  code?: string;
  challenge?: string;
  accessToken?: string;
  registration?: { status: string; rejectionReason: string | null };
}

const FIELDS = {
  officerSignIn: '... on CodeSent { challenge }',
  confirmOfficerSignIn: '... on OfficerSignedIn { accessToken }',
  approveRegistration: '... on RegistrationApproved { registration { status rejectionReason } }',
  rejectRegistration: '... on RegistrationRejected { registration { status rejectionReason } }',
};

/** Runs one of the officers' mutations. */
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

const device = { id: 'officer-desk-1', name: 'Máy quầy 1' };

const QUEUE = '{ registrationQueue { edges { node { id fullName dossierNumber ward { code } } } } }';
interface Queue {
  registrationQueue: { edges: { node: { id: string; dossierNumber: string } }[] };
}

/** The officer's queue, as it stands. */
async function queueOf(token: string) {
  const { data, errors } = await api.execute<Queue, object>(QUEUE, {}, { token });
  expect(errors).toEqual([]);
  return data?.registrationQueue.edges.map(({ node }) => node) ?? [];
}

describe('an officer', () => {
  test('signs in with password and code, and replaces a temporary password', async () => {
    const { login, password, phone } = await createOfficer(api);
    const { challenge } = await run('officerSignIn', { login, password, device });
    const proof = { challenge, code: await codeTo(api, phone) };
    expect((await run('confirmOfficerSignIn', proof)).code).toBe('OFFICER_PASSWORD_REQUIRED');
    expect((await run('confirmOfficerSignIn', { ...proof, newPassword: '12345678' })).code).toBe('PASSWORD_TOO_WEAK');
    expect((await run('confirmOfficerSignIn', { ...proof, newPassword: OFFICER_PASSWORD })).__typename).toBe(
      'OfficerSignedIn',
    );
    expect((await run('confirmOfficerSignIn', { ...proof, newPassword: OFFICER_PASSWORD })).code).toBe('CODE_INVALID');
    expect((await run('officerSignIn', { login, password, device })).code).toBe('OFFICER_SIGN_IN_REFUSED');
  });

  test('gets one answer for an unknown login and a wrong password, and a lock after five', async () => {
    const { login } = await createOfficer(api);
    const failed = () => api.database.client.auditEvent.count({ where: { kind: 'OFFICER_SIGN_IN_FAILED' } });
    const before = await failed();
    for (const name of [login, 'khong.co.ai']) {
      for (let tried = 0; tried < 5; tried += 1)
        expect((await run('officerSignIn', { login: name, password: 'sai', device })).code).toBe(
          'OFFICER_SIGN_IN_REFUSED',
        );
      expect((await run('officerSignIn', { login: name, password: 'sai', device })).code).toBe(
        'OFFICER_SIGN_IN_LOCKED',
      );
    }
    // Every one of them is in the trail, the locked ones too.
    expect((await failed()) - before).toBe(12);
  });

  test("is no member, and a member is no officer: neither's token opens the other's door", async () => {
    const { token } = await signedInOfficer(api);
    const me = await api.execute('{ me { id } }', {}, { token });
    expect(me.data).toBeNull();
    expect(me.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN', needs: 'MEMBER' }]);
    const member = await createAccount(api.database);
    for (const [other, refusal] of [
      [await api.sessionOf(member.id), { code: 'FORBIDDEN', needs: 'OFFICER' }],
      ['', { code: 'UNAUTHENTICATED' }],
    ] as const) {
      const queue = await api.execute(QUEUE, {}, { token: other });
      expect(queue.data).toBeNull();
      expect(queue.errors.map(({ extensions }) => extensions)).toEqual([refusal]);
      await expect(run('approveRegistration', { id: member.id }, other)).rejects.toThrow(refusal.code);
    }
  });

  test("who asks for what is a member's, or the other way round, is told in both languages which session it needs", async () => {
    const { token: officer } = await signedInOfficer(api);
    const member = await api.sessionOf((await createAccount(api.database)).id);
    for (const [query, token, vi, en] of [
      ['{ me { id } }', officer, 'phiên đăng nhập của người tham gia', 'the session of a member'],
      [QUEUE, member, 'phiên đăng nhập của cán bộ', 'the session of an officer'],
    ] as const)
      for (const [locale, text] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const { errors } = await api.execute(query, {}, { token, locale });
        expect(errors[0]?.message).toContain(text);
      }
  });

  test('is signed out by sign-out and after eight hours', async () => {
    const one = await signedInOfficer(api);
    await api.execute('mutation { officerSignOut }', {}, { token: one.token });
    const two = await signedInOfficer(api);
    api.clock.advance(8 * 3_600_000);
    for (const { token } of [one, two])
      expect((await api.execute(QUEUE, {}, { token })).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

test('an officer without the duty is told which one is missing, and learns nothing else', async () => {
  const { token } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
  const { errors, data } = await api.execute(QUEUE, {}, { token });
  expect(errors.map(({ extensions }) => [extensions?.code, extensions?.duty])).toEqual([['FORBIDDEN', 'REGISTRATION']]);
  expect(data).toBeNull();
  await expect(run('approveRegistration', { id: 'none' }, token)).rejects.toThrow('FORBIDDEN');
});

test('duties are read as the command line names them', () => {
  expect(readDuties('registration, petition')).toEqual(['REGISTRATION', 'PETITION']);
  for (const wrong of ['', 'x', 'registration,x', 'registration,,petition']) expect(readDuties(wrong)).toBeNull();
});

describe('deciding', () => {
  test('approval makes an account that the temporary password opens, once', async () => {
    const waiting = await submittedRegistration(api);
    const { token } = await signedInOfficer(api, { agencyCode: waiting.agency });
    const [entry] = await queueOf(token);
    expect(entry?.dossierNumber).toBe(waiting.dossierNumber);
    const approved = await run('approveRegistration', { id: entry?.id }, token);
    expect(approved).toMatchObject({ __typename: 'RegistrationApproved', registration: { status: 'ACTIVATED' } });
    const [sms] = await messagesTo(api, waiting.phone);
    const password = /tạm thời: ([a-z0-9-]+)\./.exec(sms?.text ?? '')?.[1] ?? '';
    const answer = await signIn(api, waiting.member.socialInsuranceCode, 'new-device', password);
    expect(answer.__typename).toBe('PasswordChangeRequired');
    expect(await queueOf(token)).toEqual([]);
    const trail = await api.database.client.auditEvent.findMany({
      where: { memberId: waiting.member.id, officerId: { not: null } },
      orderBy: { id: 'asc' },
    });
    expect(trail.map(({ kind }) => kind)).toEqual(['REGISTRATION_READ', 'REGISTRATION_APPROVED']);
  });

  test('of twenty decisions at once one counts, and one account is there', async () => {
    const waiting = await submittedRegistration(api);
    const { token } = await signedInOfficer(api, { agencyCode: waiting.agency });
    const [entry] = await queueOf(token);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? run('approveRegistration', { id: entry?.id }, token)
          : run('rejectRegistration', { id: entry?.id, reason: 'Ảnh giấy tờ bị mờ' }, token),
      ),
    );
    const lost = answers.filter(({ code }) => code === 'REGISTRATION_NOT_OPEN');
    expect(lost).toHaveLength(19);
    const approved = answers.some(({ __typename }) => __typename === 'RegistrationApproved');
    expect(await api.database.client.account.count({ where: { memberId: waiting.member.id } })).toBe(approved ? 1 : 0);
  });

  test('a rejection says why, and the registrant may start again', async () => {
    const waiting = await submittedRegistration(api);
    const { token } = await signedInOfficer(api, { agencyCode: waiting.agency });
    const [entry] = await queueOf(token);
    await expect(run('rejectRegistration', { id: entry?.id, reason: 'mờ' }, token)).rejects.toThrow('BAD_USER_INPUT');
    const rejected = await run('rejectRegistration', { id: entry?.id, reason: 'Ảnh giấy tờ bị mờ' }, token);
    expect(rejected.registration).toEqual({ status: 'REJECTED', rejectionReason: 'Ảnh giấy tờ bị mờ' });
    expect((await messagesTo(api, waiting.phone))[0]?.text).toContain(waiting.dossierNumber);
  });

  test('an officer of another agency sees nothing of it and decides nothing', async () => {
    const waiting = await submittedRegistration(api);
    const { token: own } = await signedInOfficer(api, { agencyCode: waiting.agency });
    const { token: other } = await signedInOfficer(api);
    const [entry] = await queueOf(own);
    expect(await queueOf(other)).toEqual([]);
    expect((await run('approveRegistration', { id: entry?.id }, other)).code).toBe('REGISTRATION_NOT_OPEN');
  });

  test('a phone that another account took meanwhile stands in the way, and the form goes on waiting', async () => {
    const waiting = await submittedRegistration(api);
    await createAccount(api.database, { phone: waiting.phone });
    const { token } = await signedInOfficer(api, { agencyCode: waiting.agency });
    const [entry] = await queueOf(token);
    expect((await run('approveRegistration', { id: entry?.id }, token)).code).toBe('PHONE_IN_USE');
    expect(await queueOf(token)).toHaveLength(1);
  });
});

describe('adding an officer', () => {
  test('refuses a login that is taken, an unknown agency and a malformed phone', async () => {
    const { login, agency } = await createOfficer(api);
    const deps = { database: api.database, clock: api.clock };
    const given = {
      login: 'moi.toanh',
      fullName: 'Lê Cán Bộ',
      agencyCode: agency,
      phone: '0812345678',
      duties: ['REGISTRATION'] as const,
    };
    for (const wrong of [{ login }, { agencyCode: 'ZZ99' }, { phone: '123' }, { login: 'A' }, { fullName: ' ' }])
      expect(await addOfficer(deps, { ...given, ...wrong })).toEqual({ problem: expect.any(String) });
  });
});
