import {
  codeTo,
  contactOwner,
  createAccount,
  messagesTo,
  newPhone,
  runAccountMutation,
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

const run = (mutation: string, fields: string, input: object, token: string) =>
  runAccountMutation(api, mutation, fields, input, token);
const person = () => contactOwner(api);

let hoa: Awaited<ReturnType<typeof person>>;
beforeEach(async () => {
  hoa = await person();
});

describe('changing the phone', () => {
  test('takes effect with the code that went to the new one; the session goes on, and the old one is told', async () => {
    const phone = newPhone();
    const sent = await hoa.request('PHONE', `+84 ${phone.slice(1)}`);
    expect(sent).toMatchObject({
      __typename: 'CodeSent',
      channel: 'SMS',
      maskedDestination: `08•••••${phone.slice(-3)}`,
    });
    expect((await hoa.stored()).phone).toBe(hoa.phone);
    expect(await messagesTo(api, hoa.phone)).toEqual([]);

    expect(await hoa.confirm(sent.challenge, await codeTo(api, phone))).toEqual({
      __typename: 'ContactChanged',
      kind: 'PHONE',
      maskedContact: `08•••••${phone.slice(-3)}`,
    });
    expect((await hoa.stored()).phone).toBe(phone);
    const [notice, ...more] = await messagesTo(api, hoa.phone);
    expect(more).toEqual([]);
    expect(notice?.text).toMatch(/Số điện thoại nhận mã .* cơ quan bảo hiểm xã hội/);
    expect(notice?.text).not.toContain(phone.slice(-3));
    const { errors } = await api.execute('{ me { id } }', undefined, { token: hoa.accessToken });
    expect(errors).toEqual([]);
    expect((await hoa.trail()).slice(-3)).toEqual(['CONTACT_CHANGE_REQUESTED', 'CODE_SENT', 'PHONE_CHANGED']);
  });

  test('its member sees it in the activity of the account', async () => {
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    await hoa.confirm(challenge, await codeTo(api, phone));
    const { data } = await api.execute<{ myAccountActivity: { nodes: object[] } }, object>(
      '{ myAccountActivity(first: 1) { nodes: edges { node { kind deviceName } } } }',
      {},
      { token: hoa.accessToken },
    );
    expect(data?.myAccountActivity.nodes).toEqual([
      { node: { kind: 'PHONE_CHANGED', deviceName: 'Máy first-device' } },
    ]);
  });

  test('a code that went to the old phone is void from then on, whatever it was for', async () => {
    const changing = await run(
      'requestPasswordChange',
      '... on CodeSent { challenge }',
      { oldPassword: TEST_PASSWORD, newPassword: 'trời xanh mây trắng', newPasswordAgain: 'trời xanh mây trắng' },
      hoa.accessToken,
    );
    const old = await codeTo(api, hoa.phone);
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    await hoa.confirm(challenge, await codeTo(api, phone));
    expect(
      await run('confirmPasswordChange', '', { challenge: changing.challenge ?? '', code: old }, hoa.accessToken),
    ).toEqual({ __typename: 'CodeInvalid', code: 'CODE_INVALID' });
    expect((await signIn(api, hoa.socialInsuranceCode, 'first-device')).__typename).toBe('SignedIn');
  });

  test('codes go to the new one afterwards', async () => {
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    await hoa.confirm(challenge, await codeTo(api, phone));
    const reset = await run(
      'requestPasswordReset',
      '... on CodeSent { challenge }',
      { login: hoa.socialInsuranceCode, channel: 'SMS', device: { id: 'another-device', name: 'Máy khác' } },
      '',
    );
    expect(reset.__typename).toBe('CodeSent');
    expect((await messagesTo(api, phone))[0]?.text).toContain('resetting your password');
  });

  test('a phone of another account gets a code like any other; only with the code is it refused', async () => {
    const other = await createAccount(api.database);
    const sent = await hoa.request('PHONE', other.phone);
    const free = await (await person()).request('PHONE', newPhone());
    expect(Object.keys(sent)).toEqual(Object.keys(free));
    expect(sent.__typename).toBe('CodeSent');
    const code = await codeTo(api, other.phone);
    expect(await hoa.confirm(sent.challenge, wrongCode(code))).toMatchObject({ code: 'CODE_INVALID' });
    expect(await hoa.confirm(sent.challenge, code)).toEqual({ __typename: 'PhoneTaken', code: 'PHONE_TAKEN' });
    expect(await hoa.confirm(sent.challenge, code)).toMatchObject({ code: 'CODE_INVALID' });
    expect((await hoa.stored()).phone).toBe(hoa.phone);
    expect(await hoa.trail()).toContain('CONTACT_CHANGE_REFUSED');
    expect(await messagesTo(api, hoa.phone)).toEqual([]);
  });
});

describe('changing the e-mail', () => {
  test('tells the old address, and the phone when there was none', async () => {
    const first = `hoa.${hoa.phone}@example.vn`;
    const second = `moi.${hoa.phone}@example.vn`;
    const adding = await hoa.request('EMAIL', `hoa.${hoa.phone}@EXAMPLE.vn`);
    expect(adding).toMatchObject({ channel: 'EMAIL', maskedDestination: 'h•••@example.vn' });
    expect(await hoa.confirm(adding.challenge, await codeTo(api, first))).toMatchObject({ kind: 'EMAIL' });
    expect(await hoa.stored()).toMatchObject({ email: first, phone: hoa.phone });
    expect((await messagesTo(api, hoa.phone))[0]?.text).toMatch(/Thư điện tử nhận mã/);

    api.clock.advance(61_000);
    const changing = await hoa.request('EMAIL', second);
    await hoa.confirm(changing.challenge, await codeTo(api, second));
    expect((await hoa.stored()).email).toBe(second);
    const [notice] = await messagesTo(api, first);
    expect(notice?.text).toMatch(/Thư điện tử nhận mã/);
    expect(notice?.text).not.toContain('moi.');
    expect(await messagesTo(api, hoa.phone)).toHaveLength(1);
  });

  test('relatives may share one address', async () => {
    const email = `nha.${hoa.phone}@example.vn`;
    await createAccount(api.database, { email });
    const { challenge } = await hoa.request('EMAIL', email);
    expect((await hoa.confirm(challenge, await codeTo(api, email))).__typename).toBe('ContactChanged');
  });
});

describe('a change of contacts is refused', () => {
  test('for a wrong password, without a code; five lock it together with the change of the password', async () => {
    const phone = newPhone();
    for (let tried = 0; tried < 5; tried += 1)
      expect(await hoa.request('PHONE', phone, 'sai rồi nhé')).toEqual({
        __typename: 'PasswordWrong',
        code: 'PASSWORD_WRONG',
      });
    expect(await hoa.request('PHONE', phone)).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    const passwords = { oldPassword: TEST_PASSWORD, newPassword: 'trời xanh mây', newPasswordAgain: 'trời xanh mây' };
    expect(await run('requestPasswordChange', '', passwords, hoa.accessToken)).toMatchObject({
      code: 'ACCOUNT_LOCKED',
    });
    expect(await messagesTo(api, phone)).toEqual([]);
    expect((await hoa.trail()).filter((kind) => kind === 'CONTACT_CHANGE_REFUSED')).toHaveLength(6);
  });

  test('for the contact that the account has, in whatever spelling', async () => {
    expect(await hoa.request('PHONE', `+84 ${hoa.phone.slice(1)}`)).toEqual({
      __typename: 'ContactUnchanged',
      code: 'CONTACT_UNCHANGED',
    });
  });

  test.each([
    ['PHONE', '0212345678'],
    ['PHONE', 'hoa@example.vn'],
    ['EMAIL', '0912345678'],
  ] as const)('for %s %s, as BAD_USER_INPUT', async (kind, value) => {
    await expect(hoa.request(kind, value)).rejects.toThrow('BAD_USER_INPUT');
  });

  test('without a session', async () => {
    await expect(hoa.confirm('x', '123456', '')).rejects.toThrow('UNAUTHENTICATED');
    await expect(
      run('requestContactChange', '', { kind: 'PHONE', newValue: newPhone(), password: 'x' }, ''),
    ).rejects.toThrow('UNAUTHENTICATED');
  });

  test('for the session after the one that asked', async () => {
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    const code = await codeTo(api, phone);
    const next = await signedIn(api, hoa.socialInsuranceCode, 'first-device');
    expect(await hoa.confirm(challenge, code, next.accessToken)).toMatchObject({ code: 'CODE_INVALID' });
    expect((await hoa.stored()).phone).toBe(hoa.phone);
  });

  test('for a stranger who holds challenge and code', async () => {
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    const stranger = await person();
    expect(await stranger.confirm(challenge, await codeTo(api, phone))).toMatchObject({ code: 'CODE_INVALID' });
    expect((await stranger.stored()).phone).toBe(stranger.phone);
    expect((await hoa.stored()).phone).toBe(hoa.phone);
  });

  test('when the password was changed in between', async () => {
    const phone = newPhone();
    const { challenge } = await hoa.request('PHONE', phone);
    await api.database.client.account.update({
      where: { memberId: hoa.id },
      data: { passwordChangedAt: new Date(api.clock.now().getTime() + 1) },
    });
    expect(await hoa.confirm(challenge, await codeTo(api, phone))).toMatchObject({ code: 'CODE_INVALID' });
  });

  test('when another change came first', async () => {
    const phone = newPhone();
    const email = `hoa.${phone}@example.vn`;
    const toPhone = await hoa.request('PHONE', phone);
    api.clock.advance(61_000);
    const toEmail = await hoa.request('EMAIL', email);
    expect((await hoa.confirm(toEmail.challenge, await codeTo(api, email))).__typename).toBe('ContactChanged');
    expect(await hoa.confirm(toPhone.challenge, await codeTo(api, phone))).toMatchObject({ code: 'CODE_INVALID' });
    expect(await hoa.stored()).toMatchObject({ phone: hoa.phone, email });
  });

  test('when the value that waits is exchanged behind the code', async () => {
    const phone = newPhone();
    const { challenge = '' } = await hoa.request('PHONE', phone);
    await api.database.client.challenge.update({ where: { id: challenge }, data: { newContact: newPhone() } });
    expect(await hoa.confirm(challenge, await codeTo(api, phone))).toMatchObject({ code: 'CODE_INVALID' });
  });

  test('beyond five codes an hour to one phone, from however many accounts', async () => {
    const phone = newPhone();
    for (let asked = 0; asked < 5; asked += 1) {
      const { request } = await person();
      expect((await request('PHONE', phone)).__typename).toBe('CodeSent');
      // Told to wait, nothing is sent and nothing is counted.
      expect((await request('PHONE', phone)).__typename).toBe(asked < 4 ? 'CodeTooSoon' : 'CodeLimitReached');
    }
    expect(await hoa.request('PHONE', phone)).toMatchObject({ code: 'CODE_LIMIT_REACHED' });
    expect(await messagesTo(api, phone)).toHaveLength(5);
  });
});
