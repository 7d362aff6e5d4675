import {
  codeTo,
  contactOwner,
  messagesTo,
  newPhone,
  runAccountMutation,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const run = (mutation: string, fields: string, input: object, token: string) =>
  runAccountMutation(api, mutation, fields, input, token);
const person = () => contactOwner(api);

let hoa: Awaited<ReturnType<typeof person>>;
beforeEach(async () => {
  hoa = await person();
});

describe('at the same moment', () => {
  test('of twenty confirmations with one code, one succeeds and one notice goes out', async () => {
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    const code = await codeTo(api, phone);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => hoa.confirm(challenge, code)));
    expect(outcomes.filter(({ __typename }) => __typename === 'ContactChanged')).toHaveLength(1);
    expect(new Set(outcomes.map(({ code: refusal }) => refusal))).toEqual(
      new Set([
        undefined,
        'CODE_INVALID',
        ...outcomes.flatMap((it) => (it.code === 'CODE_LIMIT_REACHED' ? [it.code] : [])),
      ]),
    );
    expect(await messagesTo(api, hoa.phone)).toHaveLength(1);
    expect((await hoa.trail()).filter((kind) => kind === 'PHONE_CHANGED')).toHaveLength(1);
  });

  test('of five accounts that want one phone, one gets it and the others hear that it is taken', async () => {
    const phone = newPhone();
    const asked = [];
    for (let n = 0; n < 5; n += 1) {
      const someone = await person();
      const { challenge } = await someone.request('PHONE', phone);
      asked.push({ someone, challenge, code: await codeTo(api, phone) });
    }
    const outcomes = await Promise.all(asked.map(({ someone, challenge, code }) => someone.confirm(challenge, code)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ContactChanged',
      ...Array(4).fill('PhoneTaken'),
    ]);
    expect(await api.database.client.account.count({ where: { phone } })).toBe(1);
  });

  test('two people who swap their phones are both refused', async () => {
    const lan = await person();
    const [one, other] = await Promise.all([hoa.request('PHONE', lan.phone), lan.request('PHONE', hoa.phone)]);
    const [code, otherCode] = await Promise.all([codeTo(api, lan.phone), codeTo(api, hoa.phone)]);
    const outcomes = await Promise.all([hoa.confirm(one.challenge, code), lan.confirm(other.challenge, otherCode)]);
    expect(outcomes.map((outcome) => outcome.code)).toEqual(['PHONE_TAKEN', 'PHONE_TAKEN']);
  });

  test('a change and the code of a reset that went to the old phone: the later one finds itself void', async () => {
    const device = { id: 'another-device', name: 'Máy khác' };
    const reset = await run(
      'requestPasswordReset',
      '... on CodeSent { challenge }',
      { login: hoa.socialInsuranceCode, channel: 'SMS', device },
      '',
    );
    const resetCode = await codeTo(api, hoa.phone);
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    const code = await codeTo(api, phone);
    const password = 'gió thổi qua hiên nhà';
    const outcomes = await Promise.all([
      hoa.confirm(challenge, code).catch((error: Error) => ({ __typename: error.message })),
      run(
        'confirmPasswordReset',
        '',
        { challenge: reset.challenge ?? '', code: resetCode, newPassword: password, newPasswordAgain: password },
        '',
      ),
    ]);
    const won = outcomes.filter(({ __typename }) => /^(ContactChanged|PasswordReset)$/.test(__typename));
    expect(won).toHaveLength(1);
  });
});
