import {
  codeTo,
  confirmTakeover,
  contactOwner,
  createChildAccount,
  messagesTo,
  newPhone,
  requestTakeover,
  runAccountMutation,
  signedIn,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let api: TestApp;
let years: number;
beforeAll(async () => {
  api = await startTestApp();
});
beforeEach(() => {
  years = api.clock.now().getUTCFullYear();
});
afterAll(() => api.close());

/** A parent who is signed in, and a child of so many years and a month. */
async function family(age: number) {
  const parent = await contactOwner(api);
  const child = await createChildAccount(api.database, parent.id, new Date(Date.UTC(years - age, 0, 1)));
  return { parent, child, login: child.socialInsuranceCode };
}

async function conflictOf(login: string): Promise<string> {
  await signedIn(api, login, 'childs-tablet');
  return (await signIn(api, login, 'childs-phone')).challenge ?? '';
}

const RESET = `mutation ($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { __typename ... on CodeSent { challenge maskedDestination } }
}`;
const resetOf = (login: string, channel: 'SMS' | 'EMAIL' = 'SMS') =>
  api.execute<{ requestPasswordReset: { __typename: string; challenge?: string } }, object>(RESET, {
    input: { login, channel, device: { id: 'any-device', name: 'Máy' } },
  });

const contactChange = (token: string, newValue: string) =>
  runAccountMutation(
    api,
    'requestContactChange',
    '... on CodeSent { challenge }',
    { kind: 'PHONE', newValue, password: TEST_PASSWORD },
    token,
  );

describe('the account of a child', () => {
  test('sends the code of a takeover to the phone of the guardian', async () => {
    const { parent, login } = await family(8);
    const challenge = await conflictOf(login);
    const sent = await requestTakeover(api, challenge);
    expect(sent.maskedDestination).toBe(`08•••••${parent.phone.slice(-3)}`);
    const taken = await confirmTakeover(api, challenge, await codeTo(api, parent.phone));
    expect(taken.__typename).toBe('SignedIn');
  });

  test('follows the guardian to another phone, and a code that was sent before is void', async () => {
    const { parent, login } = await family(8);
    const challenge = await conflictOf(login);
    await requestTakeover(api, challenge);
    const old = await codeTo(api, parent.phone);
    const phone = newPhone();
    const asked = await parent.request('PHONE', phone);
    expect((await parent.confirm(asked.challenge, await codeTo(api, phone))).__typename).toBe('ContactChanged');
    expect((await confirmTakeover(api, challenge, old)).code).toBe('CODE_INVALID');
    api.clock.advance(61_000);
    await requestTakeover(api, challenge);
    expect((await confirmTakeover(api, challenge, await codeTo(api, phone))).__typename).toBe('SignedIn');
  });

  test('sends nothing to a guardian whose account is disabled', async () => {
    const { parent, login } = await family(8);
    await api.database.client.account.update({ where: { memberId: parent.id }, data: { status: 'DISABLED' } });
    await resetOf(login);
    expect(await messagesTo(api, parent.phone)).toEqual([]);
  });

  test('keeps these contacts below 14, and may get its own from 14 on, of which the guardian is told', async () => {
    const small = await family(13);
    const { accessToken } = await signedIn(api, small.login, 'childs-tablet');
    expect((await contactChange(accessToken, newPhone())).code).toBe('CONTACT_KEPT_BY_GUARDIAN');

    const { parent, child, login } = await family(14);
    const session = await signedIn(api, login, 'childs-tablet');
    const phone = newPhone();
    const { challenge } = await contactChange(session.accessToken, phone);
    const confirmed = await runAccountMutation(
      api,
      'confirmContactChange',
      '... on ContactChanged { kind }',
      { challenge, code: await codeTo(api, phone) },
      session.accessToken,
    );
    expect(confirmed.__typename).toBe('ContactChanged');
    expect((await messagesTo(api, parent.phone)).map(({ text }) => text)).toEqual([
      expect.stringContaining('the phone for codes of your account was changed'),
    ]);
    await resetOf(login);
    expect(await messagesTo(api, parent.phone)).toHaveLength(1);
    expect(await codeTo(api, phone)).toMatch(/^\d{6}$/);
    const stored = await api.database.client.account.findUniqueOrThrow({ where: { memberId: child.id } });
    expect(stored).toMatchObject({ phone, guardianId: parent.id });
  });

  test('sends the guardian nothing any more from the 18th birthday on, with the same answer', async () => {
    const almost = await family(17);
    const grown = await family(18);
    const [before, after] = [await resetOf(almost.login), await resetOf(grown.login)];
    expect(after.data).toMatchObject({ requestPasswordReset: { __typename: 'CodeSent', maskedDestination: null } });
    expect(before.errors).toEqual([]);
    expect(await messagesTo(api, almost.parent.phone)).toHaveLength(1);
    expect(await messagesTo(api, grown.parent.phone)).toEqual([]);
  });

  describe('without a phone that could receive a code', () => {
    const passwordChange = (token: string, oldPassword: string) =>
      runAccountMutation(
        api,
        'requestPasswordChange',
        '... on CodeSent { challenge } ... on Error { message }',
        { oldPassword, newPassword: 'cá vàng bơi ngược', newPasswordAgain: 'cá vàng bơi ngược' },
        token,
      );

    test('tells whoever has shown the password to register a phone first, and nothing is counted', async () => {
      const { parent, child, login } = await family(18);
      const { accessToken } = await signedIn(api, login, 'own-tablet');
      const challenge = (await signIn(api, login, 'own-phone')).challenge ?? '';
      expect(await requestTakeover(api, challenge)).toMatchObject({
        __typename: 'PhoneMissing',
        code: 'PHONE_MISSING',
      });
      expect((await passwordChange(accessToken, 'not the password')).code).toBe('OLD_PASSWORD_WRONG');
      const refused = await passwordChange(accessToken, TEST_PASSWORD);
      expect(refused).toMatchObject({ __typename: 'PhoneMissing', code: 'PHONE_MISSING' });
      expect(refused.message).toContain('Register one on the device that is signed in');
      expect(await messagesTo(api, parent.phone)).toEqual([]);
      const codes = { memberId: child.id, codeSentAt: { not: null } };
      expect(await api.database.client.challenge.count({ where: codes })).toBe(0);

      const phone = newPhone();
      const asked = await contactChange(accessToken, phone);
      await runAccountMutation(
        api,
        'confirmContactChange',
        '... on ContactChanged { kind }',
        { challenge: asked.challenge, code: await codeTo(api, phone) },
        accessToken,
      );
      expect((await requestTakeover(api, challenge)).__typename).toBe('CodeSent');
      expect((await confirmTakeover(api, challenge, await codeTo(api, phone))).__typename).toBe('SignedIn');
    });

    test('tells a child below 14 whose guardian is disabled that the guardian must act', async () => {
      const { parent, login } = await family(8);
      const { accessToken } = await signedIn(api, login, 'childs-tablet');
      const challenge = (await signIn(api, login, 'childs-phone')).challenge ?? '';
      await api.database.client.account.update({ where: { memberId: parent.id }, data: { status: 'DISABLED' } });
      expect((await requestTakeover(api, challenge)).code).toBe('PHONE_MISSING');
      const refused = await passwordChange(accessToken, TEST_PASSWORD);
      expect(refused).toMatchObject({
        code: 'PHONE_MISSING',
        message: expect.stringContaining('The parent or guardian'),
      });
    });

    test('tells strangers nothing: a reset and a made-up takeover answer as always', async () => {
      const grown = await family(18);
      const [known, unknown] = [await resetOf(grown.login), await resetOf('9999999999')];
      const shapeOf = ({ data }: typeof known) => ({ ...data?.requestPasswordReset, challenge: null });
      expect(shapeOf(known)).toEqual({ __typename: 'CodeSent', maskedDestination: null, challenge: null });
      expect(shapeOf(known)).toEqual(shapeOf(unknown));
      expect((await requestTakeover(api, known.data?.requestPasswordReset.challenge ?? '')).code).toBe(
        'CHALLENGE_INVALID',
      );
    });
  });

  test('and no account is without a contact, or its own guardian', async () => {
    const { parent, child } = await family(8);
    const change = (data: object) => api.database.client.account.update({ where: { memberId: child.id }, data });
    await expect(change({ guardianId: null })).rejects.toThrow('account_has_contact');
    await expect(change({ guardianId: child.id })).rejects.toThrow('account_guardian_is_another');
    await expect(change({ phone: parent.phone })).rejects.toThrow('phone');
  });
});
