import {
  codeTo,
  createAccount,
  createAgency,
  createRegistrant,
  messagesTo,
  register,
  startTestApp,
  submittedRegistration,
  type TestApp,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tidyRegistrations } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const STATUS = `query ($dossierNumber: String!, $phone: String!) {
  registrationStatus(dossierNumber: $dossierNumber, phone: $phone) { status dossierNumber receivingAgency { code } }
}`;
const statusOf = (dossierNumber: string, phone: string) => api.execute(STATUS, { dossierNumber, phone });

describe('a form that agrees with the record', () => {
  test('gets a code, a dossier number, a notice by SMS and e-mail, and can be asked after', async () => {
    const { form, phone, agency } = await createRegistrant(api);
    const sent = await register(api, 'startRegistration', form);
    expect(sent).toMatchObject({ __typename: 'CodeSent', maskedDestination: `08•••••${phone.slice(-3)}` });
    const submitted = await register(api, 'submitRegistration', {
      challenge: sent.challenge,
      code: await codeTo(api, phone),
      commitment: true,
    });
    expect(submitted).toMatchObject({
      __typename: 'RegistrationSubmitted',
      registration: { status: 'SUBMITTED', receivingAgency: { code: agency } },
    });
    const dossierNumber = submitted.registration?.dossierNumber ?? '';
    expect(dossierNumber).toMatch(/^00001\/\d{4}\/\d{5}$/);
    for (const to of [phone, form.email]) expect((await messagesTo(api, to))[0]?.text).toContain(dossierNumber);
    const { data } = await statusOf(dossierNumber, phone);
    expect(data).toEqual({
      registrationStatus: { status: 'SUBMITTED', dossierNumber, receivingAgency: { code: agency } },
    });
  });

  test('may name a former document instead of the personal id', async () => {
    const { form, member } = await createRegistrant(api);
    await api.database.client.identityDocument.create({
      data: { memberId: member.id, kind: 'CMND', number: '099000111' },
    });
    const identityDocument = { kind: 'CMND', number: '099 000 111' };
    expect((await register(api, 'startRegistration', { ...form, identityDocument })).__typename).toBe('CodeSent');
  });

  test('leaves its steps in the trail of the person', async () => {
    const { member } = await submittedRegistration(api);
    const trail = await api.database.client.auditEvent.findMany({ where: { memberId: member.id } });
    expect(trail.map(({ kind }) => kind).sort()).toEqual([
      'CODE_SENT',
      'REGISTRATION_STARTED',
      'REGISTRATION_SUBMITTED',
    ]);
  });
});

describe('a form that does not agree', () => {
  test('is refused with the same answer whatever differs, and nothing is sent or stored', async () => {
    const { form, phone, member } = await createRegistrant(api);
    const wrong = [
      { socialInsuranceCode: '9999999999' },
      { fullName: 'Đặng Thị Hòa' },
      { birthDate: '1985-04-13' },
      { birthDate: '1985' },
      { identityDocument: { kind: 'CCCD', number: '099085999999' } },
      { identityDocument: { kind: 'PASSPORT', number: 'B1234567' } },
    ];
    const answers = await Promise.all(wrong.map((it) => register(api, 'startRegistration', { ...form, ...it })));
    for (const answer of answers)
      expect(answer).toEqual({ __typename: 'IdentityNotMatched', code: 'IDENTITY_NOT_MATCHED' });
    expect(await messagesTo(api, phone)).toEqual([]);
    expect(await api.database.client.registration.count({ where: { memberId: member.id } })).toBe(0);
  });

  test('is counted, so that an identity number cannot be guessed: the right one is refused, too', async () => {
    const { form } = await createRegistrant(api);
    const wrong = { ...form, identityDocument: { kind: 'CCCD', number: '099085999999' } };
    for (let tried = 0; tried < 10; tried += 1)
      expect((await register(api, 'startRegistration', wrong)).code).toBe('IDENTITY_NOT_MATCHED');
    expect((await register(api, 'startRegistration', form)).code).toBe('REGISTRATION_LIMIT_REACHED');
  });

  test('names places and agencies that the lists of today know', async () => {
    const { form } = await createRegistrant(api);
    const { code } = await createAgency(api.database, { validTo: new Date('2025-12-31') });
    const refused = async (given: object) =>
      register(api, 'startRegistration', { ...form, ...given }).catch((error: Error) => error.message);
    expect(await refused({ receivingAgencyCode: code })).toContain('BAD_USER_INPUT input.receivingAgencyCode');
    const address = { provinceCode: '99', wardCode: '00070' };
    expect(await refused({ contactAddress: address })).toContain('BAD_USER_INPUT input.contactAddress.wardCode');
  });
});

describe('one person, one account; one phone, one account', () => {
  test('a person with an account, or with a form that waits, is told so', async () => {
    const { form, member } = await createRegistrant(api);
    await createAccount(api.database).then((other) =>
      api.database.client.account.update({ where: { memberId: other.id }, data: { memberId: member.id } }),
    );
    expect((await register(api, 'startRegistration', form)).code).toBe('ALREADY_REGISTERED');
    const waiting = await submittedRegistration(api);
    expect((await register(api, 'startRegistration', waiting.form)).code).toBe('ALREADY_REGISTERED');
  });

  test('a phone in use is told only to whoever received the code', async () => {
    const owner = await createAccount(api.database);
    const { form } = await createRegistrant(api);
    const sent = await register(api, 'startRegistration', { ...form, phone: owner.phone });
    expect(sent.__typename).toBe('CodeSent');
    const proof = { challenge: sent.challenge, commitment: true };
    const code = await codeTo(api, owner.phone);
    expect((await register(api, 'submitRegistration', { ...proof, code: wrongCode(code) })).code).toBe('CODE_INVALID');
    expect((await register(api, 'submitRegistration', { ...proof, code })).code).toBe('PHONE_IN_USE');
  });

  test('of many forms with one phone that are submitted at once, one waits', async () => {
    const many = await Promise.all(Array.from({ length: 4 }, () => createRegistrant(api)));
    const phone = many[0]?.phone ?? '';
    const proofs: object[] = [];
    for (const { form } of many) {
      const { challenge } = await register(api, 'startRegistration', { ...form, phone });
      proofs.push({ challenge, code: await codeTo(api, phone), commitment: true });
      api.clock.advance(1);
    }
    const answers = await Promise.all(proofs.map((proof) => register(api, 'submitRegistration', proof)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'PhoneInUse',
      'PhoneInUse',
      'PhoneInUse',
      'RegistrationSubmitted',
    ]);
  });
});

describe('submitting', () => {
  test('succeeds once of twenty at once', async () => {
    const { form, phone } = await createRegistrant(api);
    const { challenge } = await register(api, 'startRegistration', form);
    const proof = { challenge, code: await codeTo(api, phone), commitment: true };
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(api, 'submitRegistration', proof)));
    expect(answers.filter(({ __typename }) => __typename === 'RegistrationSubmitted')).toHaveLength(1);
  });

  test('gives the dossiers of an agency numbers without gaps, also at once', async () => {
    const { code } = await createAgency(api.database);
    const dossiers = await Promise.all(Array.from({ length: 6 }, () => submittedRegistration(api, code)));
    const numbers = dossiers.map(({ dossierNumber }) => dossierNumber.slice(0, 5)).sort();
    expect(numbers).toEqual(['00001', '00002', '00003', '00004', '00005', '00006']);
    expect(new Set(dossiers.map(({ dossierNumber }) => dossierNumber.slice(5))).size).toBe(1);
  });

  test('needs the commitment', async () => {
    const { form, phone } = await createRegistrant(api);
    const { challenge } = await register(api, 'startRegistration', form);
    const proof = { challenge, code: await codeTo(api, phone), commitment: false };
    await expect(register(api, 'submitRegistration', proof)).rejects.toThrow('BAD_USER_INPUT input.commitment');
  });

  test('sends a new code after a minute, not before', async () => {
    const { form } = await createRegistrant(api);
    const { challenge } = await register(api, 'startRegistration', form);
    expect((await register(api, 'resendRegistrationCode', { challenge })).code).toBe('CODE_TOO_SOON');
    api.clock.advance(61_000);
    expect((await register(api, 'resendRegistrationCode', { challenge })).__typename).toBe('CodeSent');
    expect((await register(api, 'resendRegistrationCode', { challenge: 'x' })).code).toBe('CHALLENGE_INVALID');
  });
});

describe('afterwards', () => {
  test('number and phone must both be right, and neither is told', async () => {
    const { dossierNumber, phone } = await submittedRegistration(api);
    const wrongPhone = await statusOf(dossierNumber, '0812345678');
    const unknown = await statusOf('99999/2026/00001', phone);
    expect(wrongPhone).toEqual(unknown);
    expect(unknown).toMatchObject({ data: { registrationStatus: null }, errors: [] });
  });

  test('a dossier is asked after ten times in a quarter of an hour', async () => {
    const { dossierNumber, phone } = await submittedRegistration(api);
    for (let asked = 0; asked < 10; asked += 1) expect((await statusOf(dossierNumber, phone)).errors).toEqual([]);
    const { errors } = await statusOf(dossierNumber, phone);
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 900 });
  });

  test('questions that are refused for one dossier use up nothing of what its network or its phone may ask', async () => {
    api.clock.advance(24 * 3_600_000);
    const { dossierNumber, phone } = await submittedRegistration(api);
    // More than the 120 of the network and the 30 of the phone.
    for (let asked = 0; asked < 130; asked += 1) await statusOf('00000/2026/00000', phone);
    expect((await statusOf('00000/2026/00000', phone)).errors[0]?.extensions?.code).toBe('RATE_LIMITED');
    expect(await statusOf(dossierNumber, phone)).toMatchObject({
      data: { registrationStatus: { dossierNumber } },
      errors: [],
    });
  });

  test('it can be withdrawn with its challenge, once, and the person may start again', async () => {
    const { challenge, form } = await submittedRegistration(api);
    expect(await register(api, 'cancelRegistration', { challenge })).toMatchObject({
      __typename: 'RegistrationCancelled',
      registration: { status: 'CANCELLED' },
    });
    expect((await register(api, 'cancelRegistration', { challenge })).code).toBe('REGISTRATION_NOT_OPEN');
    api.clock.advance(61_000);
    expect((await register(api, 'startRegistration', form)).__typename).toBe('CodeSent');
  });

  test('it expires after 30 days, and drafts are removed a day after their end', async () => {
    const { dossierNumber, phone } = await submittedRegistration(api);
    const { form, member } = await createRegistrant(api);
    await register(api, 'startRegistration', form);
    api.clock.advance(30 * 24 * 3_600_000);
    await tidyRegistrations(api.database.pool, api.clock.now());
    const { data } = await statusOf(dossierNumber, phone);
    expect(data).toMatchObject({ registrationStatus: { status: 'EXPIRED' } });
    expect(await api.database.client.registration.count({ where: { memberId: member.id } })).toBe(0);
  });
});
