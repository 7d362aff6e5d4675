import {
  codeTo,
  createAccount,
  createOfficer,
  createRegistrant,
  newPhone,
  register,
  requestTakeover,
  signedIn,
  signedInOfficer,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../platform/logger.ts';

let api: TestApp;
const alarms: unknown[] = [];
beforeAll(async () => {
  const logger = createLogger('silent');
  logger.error = (facts: unknown) => void alarms.push(facts);
  api = await startTestApp({ logger });
});
afterAll(() => api.close());
// A new code is sent after a minute.
beforeEach(() => api.clock.advance(61_000));

interface Outcome {
  __typename: string;
  code?: string;
  challenge?: string;
}

async function run(mutation: string, input: object, token?: string): Promise<Outcome> {
  const sends = /^request|^officerSignIn$/.test(mutation);
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.execute<{ result: Outcome }, object>(
    `mutation ($input: ${type}!) {
      result: ${mutation}(input: $input) { __typename ... on Error { code } ${sends ? '... on CodeSent { challenge }' : ''} }
    }`,
    { input },
    token ? { token } : {},
  );
  if (!data) throw new Error(`${mutation} answered ${errors[0]?.extensions?.code}`);
  return data.result;
}

const NEW_PASSWORD = { newPassword: 'mật khẩu mới của tôi', newPasswordAgain: 'mật khẩu mới của tôi' };
const DEVICE = { id: 'third-device', name: 'Máy' };

/** How each purpose's code is asked for; all of one member but the last two. */
const ASKED = {
  confirmDeviceTakeover: async ({ login, phone }) => {
    const { challenge = '' } = await signIn(api, login, 'second-device');
    await requestTakeover(api, challenge);
    return { challenge, code: await codeTo(api, phone) };
  },
  confirmPasswordChange: async ({ token, phone }) => {
    const asked = await run('requestPasswordChange', { oldPassword: TEST_PASSWORD, ...NEW_PASSWORD }, token);
    return { ...asked, code: await codeTo(api, phone) };
  },
  confirmContactChange: async ({ token }) => {
    const newValue = newPhone();
    const asked = await run('requestContactChange', { kind: 'PHONE', newValue, password: TEST_PASSWORD }, token);
    return { ...asked, code: await codeTo(api, newValue) };
  },
  confirmPasswordReset: async ({ login, phone }) => {
    const asked = await run('requestPasswordReset', { login, channel: 'SMS', device: DEVICE });
    return { ...asked, code: await codeTo(api, phone) };
  },
  submitRegistration: async () => {
    const { form, phone } = await createRegistrant(api);
    return { ...(await register(api, 'startRegistration', form)), code: await codeTo(api, phone) };
  },
  confirmOfficerSignIn: async () => {
    const { login, password, phone } = await createOfficer(api);
    return { ...(await run('officerSignIn', { login, password, device: DEVICE })), code: await codeTo(api, phone) };
  },
} satisfies Record<
  string,
  (member: { login: string; phone: string; token: string }) => Promise<{ challenge?: string; code: string }>
>;
type Confirmation = keyof typeof ASKED;
const CONFIRMATIONS = Object.keys(ASKED) as Confirmation[]; // the keys of the record above

/** What each takes besides challenge and code. */
const MORE: Partial<Record<Confirmation, object>> = {
  confirmPasswordReset: { newPassword: 'lại một mật khẩu khác', newPasswordAgain: 'lại một mật khẩu khác' },
  submitRegistration: { commitment: true },
  confirmOfficerSignIn: { newPassword: 'trời xanh mây trắng 42' },
};
const DONE: Record<Confirmation, string> = {
  confirmDeviceTakeover: 'SignedIn',
  confirmPasswordChange: 'PasswordChanged',
  confirmContactChange: 'ContactChanged',
  confirmPasswordReset: 'PasswordReset',
  submitRegistration: 'RegistrationSubmitted',
  confirmOfficerSignIn: 'OfficerSignedIn',
};
const NEEDS_SESSION: readonly Confirmation[] = ['confirmPasswordChange', 'confirmContactChange'];

async function confirm(mutation: Confirmation, proof: { challenge?: string; code: string }, token: string) {
  const { challenge = '', code } = proof;
  const input = { challenge, code, ...MORE[mutation] };
  return run(mutation, input, NEEDS_SESSION.includes(mutation) ? token : undefined);
}

async function member() {
  const { socialInsuranceCode: login, phone, id } = await createAccount(api.database);
  const { accessToken: token } = await signedIn(api, login, 'first-device');
  return { login, phone, token, id };
}

describe.each(CONFIRMATIONS)('a code for %s', (purpose) => {
  test('opens nothing else, costs no try there, and does what it is for, once', async () => {
    const owner = await member();
    const proof = await ASKED[purpose](owner);
    for (const other of CONFIRMATIONS.filter((it) => it !== purpose))
      expect([other, (await confirm(other, proof, owner.token)).code]).toEqual([other, 'CODE_INVALID']);
    expect((await run('setFirstPassword', { challenge: proof.challenge, ...NEW_PASSWORD })).code).toBe(
      'CHALLENGE_INVALID',
    );
    const { attempts } = await api.database.client.challenge.findUniqueOrThrow({
      where: { id: proof.challenge ?? '' },
    });
    expect(attempts).toBe(0);
    expect((await confirm(purpose, proof, owner.token)).__typename).toBe(DONE[purpose]);
    // Sent again, as after a lost answer: one effect.
    const again = await confirm(purpose, proof, owner.token).catch((error: Error) => error.message);
    expect(again).toMatchObject({ code: 'CODE_INVALID' });
  });

  test('is worth nothing on the challenge of somebody else', async () => {
    const [owner, thief] = [await member(), await member()];
    const [mine, theirs] = [await ASKED[purpose](owner), await ASKED[purpose](thief)];
    const code = mine.code === theirs.code ? wrongCode(mine.code) : mine.code;
    expect((await confirm(purpose, { ...theirs, code }, thief.token)).code).toBe('CODE_INVALID');
  });
});

describe('a step that was skipped', () => {
  test('is missed: no code was asked for, no form was begun, none was submitted', async () => {
    const owner = await member();
    const { challenge = '' } = await signIn(api, owner.login, 'second-device');
    for (const mutation of CONFIRMATIONS)
      expect([mutation, (await confirm(mutation, { challenge, code: '000000' }, owner.token)).code]).toEqual([
        mutation,
        'CODE_INVALID',
      ]);
    const { form, agency, member: person } = await createRegistrant(api);
    await register(api, 'startRegistration', form);
    const unproved = await api.database.client.registration.findFirstOrThrow({ where: { memberId: person.id } });
    const { token } = await signedInOfficer(api, { agencyCode: agency });
    for (const [mutation, more] of [
      ['approveRegistration', {}],
      ['rejectRegistration', { reason: 'Ảnh giấy tờ bị mờ' }],
    ] as const)
      expect((await run(mutation, { id: unproved.id, ...more }, token)).code).toBe('REGISTRATION_NOT_OPEN');
    expect(await api.database.client.account.count({ where: { memberId: person.id } })).toBe(0);
  });
});

test('a code of before dies with the password that opened its challenge, whatever it was for', async () => {
  const owner = await member();
  const takeover = await ASKED.confirmDeviceTakeover(owner);
  const contact = await ASKED.confirmContactChange(owner);
  const reset = await ASKED.confirmPasswordReset(owner);
  api.clock.advance(61_000);
  const change = await ASKED.confirmPasswordChange(owner);
  expect((await confirm('confirmPasswordChange', change, owner.token)).__typename).toBe('PasswordChanged');
  for (const [mutation, proof] of [
    ['confirmDeviceTakeover', takeover],
    ['confirmContactChange', contact],
    ['confirmPasswordReset', reset],
  ] as const)
    expect([mutation, (await confirm(mutation, proof, owner.token)).code]).toEqual([mutation, 'CODE_INVALID']);
});

test('more wrong codes within an hour than people make ring an alarm, and refuse nobody', async () => {
  const owner = await member();
  const { challenge, code } = await ASKED.confirmDeviceTakeover(owner);
  const wrong = { challenge, code: wrongCode(code) };
  alarms.length = 0;
  expect((await confirm('confirmDeviceTakeover', wrong, owner.token)).code).toBe('CODE_INVALID');
  expect(alarms).toEqual([]);
  const counted = await api.database.pool.query(
    `UPDATE attempt_counter SET count = 1000 WHERE key LIKE 'code:failed-anywhere:%'`,
  );
  expect(counted.rowCount).toBe(1);
  expect((await confirm('confirmDeviceTakeover', wrong, owner.token)).code).toBe('CODE_INVALID');
  expect(alarms).toEqual([{ code: 'CODE_GUESSING_ALARM' }]);
  expect((await confirm('confirmDeviceTakeover', { challenge, code }, owner.token)).__typename).toBe('SignedIn');
  await api.database.pool.query(`DELETE FROM attempt_counter WHERE key LIKE 'code:failed-anywhere:%'`);
});

describe('text messages to phones that strangers name', () => {
  test('are a hundred an hour to a range of neighbouring numbers, over forms and changes of a phone', async () => {
    const range = '0700000';
    const first = await createRegistrant(api);
    expect((await register(api, 'startRegistration', { ...first.form, phone: `${range}001` })).__typename).toBe(
      'CodeSent',
    );
    // Ninety-eight of others in between, without their people.
    const counted = await api.database.pool.query(
      `UPDATE attempt_counter SET count = 99 WHERE key LIKE 'code:range:%' AND count = 1 RETURNING key`,
    );
    expect(counted.rowCount).toBeGreaterThan(0);
    const owner = await member();
    const ask = (newValue: string) =>
      run('requestContactChange', { kind: 'PHONE', newValue, password: TEST_PASSWORD }, owner.token);
    expect((await ask(`${range}002`)).__typename).toBe('CodeSent');
    api.clock.advance(61_000);
    expect((await ask(`${range}003`)).code).toBe('CODE_LIMIT_REACHED');
    const next = await createRegistrant(api);
    expect((await register(api, 'startRegistration', { ...next.form, phone: `${range}004` })).code).toBe(
      'CODE_LIMIT_REACHED',
    );
    expect((await ask('0700001001')).__typename).toBe('CodeSent');
  });
});
