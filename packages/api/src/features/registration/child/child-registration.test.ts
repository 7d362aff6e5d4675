import {
  childFormOf,
  codeTo,
  createAccount,
  createChildAccount,
  createChildForm,
  createFamily,
  createRegistrant,
  firstCursorOf,
  messagesTo,
  pagesOfMe,
  paginationContract,
  readMe,
  register,
  registerChild,
  signedInOfficer,
  signIn,
  startTestApp,
  statementsOf,
  submittedChild,
  type TestApp,
  uploadFile,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const start = (form: object, token: string) => registerChild(api, 'startChildRegistration', form, token);
const submit = (proof: object, token: string) => registerChild(api, 'submitChildRegistration', proof, token);
const cancel = (id: string, token: string) => registerChild(api, 'cancelChildRegistration', { id }, token);

/** A family whose guardian holds the code. */
async function proved(options: { age?: number; agencyCode?: string } = {}) {
  const family = await createFamily(api, options);
  const { challenge = '' } = await start(family.form, family.token);
  const proof = { challenge, code: await codeTo(api, family.parent.phone), commitment: true };
  return { ...family, proof };
}

const decide = (mutation: 'approveRegistration' | 'rejectRegistration', input: object, token: string) =>
  api
    .execute<{ result: { __typename: string; code?: string } }, object>(
      `mutation ($input: ${mutation === 'approveRegistration' ? 'ApproveRegistrationInput' : 'RejectRegistrationInput'}!) {
        result: ${mutation}(input: $input) { __typename ... on Error { code } }
      }`,
      { input },
      { token },
    )
    .then(({ data }) => data?.result);

const trailOf = async (memberId: string) =>
  (await api.database.client.auditEvent.findMany({ where: { memberId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );

const LIST = 'childRegistrations { edges { node { id status fullName relation rejectionReason } } }';
interface Listed {
  childRegistrations: { edges: { node: { id: string; status: string } }[] };
}
const listOf = async (token: string) =>
  (
    await api.execute<{ me: Listed }, object>(`{ me { ${LIST} } }`, {}, { token })
  ).data?.me.childRegistrations.edges.map(({ node }) => node);

describe('a parent who registers a child', () => {
  test('gets a code on the own phone, a dossier number, and no call to the desk', async () => {
    const { parent, child, agency, token, form } = await createFamily(api);
    const sent = await start({ ...form, sendFormByEmail: true }, token);
    expect(sent).toMatchObject({ __typename: 'CodeSent', maskedDestination: `08•••••${parent.phone.slice(-3)}` });
    const submitted = await submit(
      { challenge: sent.challenge, code: await codeTo(api, parent.phone), commitment: true },
      token,
    );
    expect(submitted).toMatchObject({
      __typename: 'ChildRegistrationSubmitted',
      registration: { status: 'SUBMITTED', receivingAgency: { code: agency } },
    });
    const number = submitted.registration?.dossierNumber ?? '';
    const [sms] = await messagesTo(api, parent.phone);
    expect(sms?.text).toContain(number);
    expect(sms?.text).toContain('without a visit');
    const letter = (await messagesTo(api, 'me@example.vn')).find(({ text }) => text.includes(number));
    expect(letter?.text).toContain('enclosed');
    expect(await trailOf(parent.id)).toEqual([
      'CHILD_REGISTRATION_STARTED',
      'CODE_SENT',
      'CHILD_REGISTRATION_SUBMITTED',
    ]);
    expect(await trailOf(child.id)).toEqual(['REGISTRATION_STARTED', 'REGISTRATION_SUBMITTED']);
    const kept = await api.database.client.registrationPhoto.findMany({ where: { memberId: child.id } });
    expect(kept.map(({ purpose }) => purpose).sort()).toEqual(['BIRTH_CERTIFICATE', 'PORTRAIT']);
  });

  test('must name the child as the record does, and is not told what differs', async () => {
    const { form, token, child } = await createFamily(api);
    const other = await createFamily(api);
    const wrong = [
      { socialInsuranceCode: '9999999999' },
      { fullName: 'Đặng Hoàng Nhật Anh' },
      { birthDate: '2017-01-02' },
      { socialInsuranceCode: other.child.socialInsuranceCode, fullName: 'Đặng Hoàng Anh' },
    ];
    for (const given of wrong)
      expect(await start({ ...form, ...given }, token)).toEqual({
        __typename: 'IdentityNotMatched',
        code: 'IDENTITY_NOT_MATCHED',
      });
    expect(await trailOf(child.id)).toEqual([]);
    expect(await api.database.client.registration.count({ where: { memberId: child.id } })).toBe(0);
  });

  test('sends a portrait and the birth certificate, both, uploaded for that', async () => {
    const { form, token } = await createFamily(api);
    const [portrait, paper] = form.photos;
    const refused = (photos: unknown[]) => start({ ...form, photos }, token).catch((error: Error) => error.message);
    expect(await refused([portrait])).toContain('BAD_USER_INPUT input.photos');
    const wrongPurpose = { purpose: 'BIRTH_CERTIFICATE', file: await uploadFile(api, 'PORTRAIT', { token }) };
    expect(await refused([portrait, wrongPurpose])).toMatchObject({ code: 'REGISTRATION_PHOTO_NOT_USABLE' });
    expect((await start({ ...form, photos: [portrait, paper] }, token)).__typename).toBe('CodeSent');
  });

  test.each([
    ['birthCertificateNumber', { birthCertificateNumber: '?' }],
    ['receivingAgencyCode', { receivingAgencyCode: '9' }],
    ['birthDate', { birthDate: '2100-01-01' }],
  ])('is refused for a malformed %s by that name', async (argument, given) => {
    const { form, token } = await createFamily(api);
    await expect(start({ ...form, ...given }, token)).rejects.toThrow(`BAD_USER_INPUT input.${argument}`);
  });

  test('without an e-mail of the account cannot have the form sent there', async () => {
    const { form, parent, token } = await createFamily(api);
    await api.database.client.account.update({ where: { memberId: parent.id }, data: { email: null } });
    await expect(start({ ...form, sendFormByEmail: true }, token)).rejects.toThrow('input.sendFormByEmail');
  });

  test('asks for a new code by starting again, after a minute', async () => {
    const { form, token } = await createFamily(api);
    await start(form, token);
    expect((await start(form, token)).code).toBe('CODE_TOO_SOON');
    api.clock.advance(61_000);
    expect((await start(form, token)).__typename).toBe('CodeSent');
  });

  test('must be signed in, in the session that asked, with the right code and the commitment', async () => {
    const { proof, token } = await proved();
    const { errors } = await api.execute('mutation { cancelChildRegistration(input: { id: "x" }) { __typename } }');
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    await expect(submit({ ...proof, commitment: false }, token)).rejects.toThrow('input.commitment');
    expect((await submit({ ...proof, code: wrongCode(proof.code) }, token)).code).toBe('CODE_INVALID');
    const stranger = await createFamily(api);
    expect((await submit(proof, stranger.token)).code).toBe('CODE_INVALID');
    const again = await proved();
    const newer = await api.sessionOf(again.parent.id);
    expect((await submit(again.proof, newer)).code).toBe('CODE_INVALID');
    expect(await listOf(token)).toEqual([]);
  });

  test('cannot go on by the ways of form 01, which ask for no session', async () => {
    const { proof } = await proved();
    expect((await register(api, 'submitRegistration', proof)).code).toBe('CODE_INVALID');
    expect((await register(api, 'resendRegistrationCode', { challenge: proof.challenge })).code).toBe(
      'CHALLENGE_INVALID',
    );
    expect((await register(api, 'cancelRegistration', { challenge: proof.challenge })).code).toBe(
      'REGISTRATION_NOT_OPEN',
    );
  });

  test('starts ten an hour', async () => {
    const { form, token } = await createFamily(api);
    const wrong = (index: number) => ({ ...form, socialInsuranceCode: `99999${String(index).padStart(5, '0')}` });
    for (let tried = 0; tried < 10; tried += 1) await start(wrong(tried), token);
    expect((await start(form, token)).code).toBe('REGISTRATION_LIMIT_REACHED');
  });
});

describe('who registers whom', () => {
  test.each([
    [17, [], 'CodeSent'],
    [18, [], 'ChildNotEligible'],
    [14, ['CCCD'], 'ChildNotEligible'],
    [13, ['CCCD'], 'CodeSent'],
    [14, ['PASSPORT'], 'CodeSent'],
  ] as const)('a person of %d with the papers %j: %s', async (age, papers, answer) => {
    const { form, token, child } = await createFamily(api, { age });
    for (const kind of papers)
      await api.database.client.identityDocument.create({ data: { memberId: child.id, kind, number: '099018000001' } });
    expect((await start(form, token)).__typename).toBe(answer);
  });

  test('a child registers nobody, and neither does an account without a phone', async () => {
    const { form, parent } = await createFamily(api);
    const grown = await createChildAccount(api.database, parent.id, new Date('2000-01-01'));
    const minor = await createAccount(api.database, {}, { birthDate: new Date('2015-01-01') });
    for (const { id } of [grown, minor])
      expect((await start(form, await api.sessionOf(id))).code).toBe('GUARDIAN_NOT_ELIGIBLE');
  });

  test('a child with an account or a form that waits is not registered again, a parent of two may be', async () => {
    const { parent, child, agency, token } = await submittedChild(api);
    expect((await start(await childFormOf(api, child, agency, token), token)).code).toBe('ALREADY_REGISTERED');
    const sibling = await createFamily(api, { agencyCode: agency });
    api.clock.advance(61_000);
    const { challenge } = await start(sibling.form, token);
    const proof = { challenge, code: await codeTo(api, parent.phone), commitment: true };
    expect((await submit(proof, token)).__typename).toBe('ChildRegistrationSubmitted');
    expect(await listOf(token)).toHaveLength(2);
  });
});

describe('at the same moment', () => {
  test('two parents register one child: one form waits', async () => {
    const mother = await proved();
    const father = await createFamily(api);
    const form = await childFormOf(api, mother.child, father.agency, father.token);
    const { challenge = '' } = await start({ ...form, relation: 'FATHER' }, father.token);
    const proof = { challenge, code: await codeTo(api, father.parent.phone), commitment: true };
    const answers = await Promise.all([submit(mother.proof, mother.token), submit(proof, father.token)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyRegistered',
      'ChildRegistrationSubmitted',
    ]);
    const waiting = { memberId: mother.child.id, status: 'SUBMITTED' } as const;
    expect(await api.database.client.registration.count({ where: waiting })).toBe(1);
  });

  test('one code is submitted ten times: once it counts', async () => {
    const { proof, token } = await proved();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(proof, token)));
    expect(answers.filter(({ __typename }) => __typename === 'ChildRegistrationSubmitted')).toHaveLength(1);
  });

  test('an officer approves while the parent cancels: one of the two holds, whole', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, token, agency, child } = await submittedChild(api);
      const officer = await signedInOfficer(api, { agencyCode: agency });
      const [approved, cancelled] = await Promise.all([
        decide('approveRegistration', { id }, officer.token),
        cancel(id, token),
      ]);
      const outcomes = [approved?.__typename, cancelled.__typename];
      const account = await api.database.client.account.findUnique({ where: { memberId: child.id } });
      if (account) expect(outcomes).toEqual(['RegistrationApproved', 'RegistrationNotOpen']);
      else expect(outcomes).toEqual(['RegistrationNotOpen', 'ChildRegistrationCancelled']);
    }
  });
});

describe('the officer', () => {
  test('sees who registers whom, compares the papers, and both trails say so', async () => {
    const { parent, child, agency } = await submittedChild(api);
    const officer = await signedInOfficer(api, { agencyCode: agency });
    const { data } = await api.execute<{ registrationQueue: { edges: { node: unknown }[] } }, object>(
      `{ registrationQueue { edges { node {
        fullName identityNumber guardian { fullName socialInsuranceCode phone relation } photos { purpose file { url } }
      } } } }`,
      {},
      { token: officer.token },
    );
    expect(data?.registrationQueue.edges[0]?.node).toMatchObject({
      identityNumber: '123/2018',
      guardian: {
        fullName: 'Đặng Thị Hòa Bình',
        socialInsuranceCode: parent.socialInsuranceCode,
        phone: parent.phone,
        relation: 'MOTHER',
      },
      photos: [{ purpose: 'PORTRAIT' }, { purpose: 'BIRTH_CERTIFICATE' }],
    });
    expect(await trailOf(parent.id)).toContain('CHILD_REGISTRATION_READ');
    expect(await trailOf(child.id)).toContain('REGISTRATION_READ');
  });

  test('approves: the child signs in with its own code, and its codes go to the parent', async () => {
    const { id, parent, child, agency, token } = await submittedChild(api);
    const officer = await signedInOfficer(api, { agencyCode: agency });
    expect(await decide('approveRegistration', { id }, officer.token)).toEqual({ __typename: 'RegistrationApproved' });
    const [notice] = await messagesTo(api, parent.phone);
    expect(notice?.text).toContain(`Tên đăng nhập: ${child.socialInsuranceCode}`);
    const password = /Mật khẩu tạm thời: (\S+)\./.exec(notice?.text ?? '')?.[1];
    const answer = await signIn(api, child.socialInsuranceCode, 'childs-tablet', password);
    expect(answer.code).toBe('PASSWORD_CHANGE_REQUIRED');
    const account = await api.database.client.account.findUniqueOrThrow({ where: { memberId: child.id } });
    expect(account).toMatchObject({ phone: null, guardianId: parent.id });
    expect(await trailOf(parent.id)).toContain('CHILD_REGISTRATION_APPROVED');
    expect(await trailOf(child.id)).toContain('REGISTRATION_APPROVED');
    expect(await listOf(token)).toMatchObject([{ status: 'ACTIVATED', fullName: 'đặng hoàng nhật minh' }]);
    expect((await cancel(id, token)).code).toBe('REGISTRATION_NOT_OPEN');
    const portrait = await api.database.client.memberPortrait.findUnique({ where: { memberId: child.id } });
    expect(portrait?.mediaType).toBe('image/jpeg');
  });

  test('rejects with a reason that the parent reads, who may start again', async () => {
    const { id, parent, child, agency, token } = await submittedChild(api);
    const officer = await signedInOfficer(api, { agencyCode: agency });
    await decide('rejectRegistration', { id, reason: 'Giấy khai sinh không có tên mẹ' }, officer.token);
    expect(await listOf(token)).toMatchObject([
      { status: 'REJECTED', rejectionReason: 'Giấy khai sinh không có tên mẹ' },
    ]);
    expect(await trailOf(parent.id)).toContain('CHILD_REGISTRATION_REJECTED');
    api.clock.advance(61_000);
    expect((await start(await childFormOf(api, child, agency, token), token)).__typename).toBe('CodeSent');
  });

  test('approves nobody who came of age meanwhile, nor for a guardian whose account is disabled', async () => {
    const { id, parent, agency } = await submittedChild(api);
    const officer = await signedInOfficer(api, { agencyCode: agency });
    await api.database.client.account.update({ where: { memberId: parent.id }, data: { status: 'DISABLED' } });
    expect((await decide('approveRegistration', { id }, officer.token))?.code).toBe('GUARDIAN_NOT_ELIGIBLE');
    await api.database.client.account.update({ where: { memberId: parent.id }, data: { status: 'ACTIVE' } });
    await api.database.client.registration.update({ where: { id }, data: { birthDate: new Date('2000-01-01') } });
    expect((await decide('approveRegistration', { id }, officer.token))?.code).toBe('CHILD_NOT_ELIGIBLE');
  });
});

describe('afterwards', () => {
  test('only who submitted the form sees and withdraws it; its photos go with it', async () => {
    const { id, parent, token, child } = await submittedChild(api);
    const stranger = await createFamily(api);
    expect((await cancel(id, stranger.token)).code).toBe('REGISTRATION_NOT_OPEN');
    expect(await listOf(stranger.token)).toEqual([]);
    const cancelled = await cancel(id, token);
    expect(cancelled).toMatchObject({
      __typename: 'ChildRegistrationCancelled',
      registration: { id, status: 'CANCELLED' },
    });
    expect(await api.database.client.registrationPhoto.count({ where: { memberId: child.id } })).toBe(0);
    expect(await trailOf(parent.id)).toContain('CHILD_REGISTRATION_CANCELLED');
    expect(await trailOf(child.id)).toContain('REGISTRATION_CANCELLED');
    expect(await listOf(token)).toMatchObject([{ id, status: 'CANCELLED' }]);
  });

  test('the form is shown until the 18th birthday of the child', async () => {
    const { id, token } = await submittedChild(api, { age: 17 });
    expect(await listOf(token)).toHaveLength(1);
    await api.database.client.registration.update({ where: { id }, data: { birthDate: new Date('2000-01-01') } });
    expect(await listOf(token)).toEqual([]);
  });

  test('the form is printed with who declared it', async () => {
    const { parent } = await submittedChild(api);
    const { childRegistrations } = await readMe<{
      childRegistrations: { edges: { node: { printableForm: { url: string } } }[] };
    }>(api, parent.id, 'childRegistrations { edges { node { printableForm { url } } } }');
    const response = await fetch(childRegistrations.edges[0]?.node.printableForm.url ?? '');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  test('the list is read with the member in one statement', async () => {
    const { token } = await submittedChild(api);
    const { statements } = await statementsOf(api.database, () => api.execute(`{ me { ${LIST} } }`, {}, { token }));
    expect(statements).toHaveLength(1);
  });
});

paginationContract('Member.childRegistrations', async () => {
  const [parent, other] = [await createAccount(api.database), await createAccount(api.database)];
  const total = 23;
  for (let number = 0; number < total; number += 1) {
    const submittedAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 2)));
    await createChildForm(api.database, parent.id, { submittedAt });
  }
  await createChildForm(api.database, other.id);
  const pagesOf = (memberId: string) =>
    pagesOfMe(api, memberId, 'list: childRegistrations(ARGUMENTS) { PAGE }', 'id dossierNumber submittedAt');
  return { total, page: pagesOf(parent.id), foreignCursors: [await firstCursorOf(pagesOf(other.id))] };
});

describe('who has come of age', () => {
  test('and registered no phone submits form 01 like anybody without an account, and is free of the guardian', async () => {
    const parent = await createAccount(api.database);
    const { form, phone, member, agency, id } = await grownChildOf(parent.id);
    const officer = await signedInOfficer(api, { agencyCode: agency });
    expect(await decide('approveRegistration', { id }, officer.token)).toEqual({ __typename: 'RegistrationApproved' });
    const account = await api.database.client.account.findUniqueOrThrow({ where: { memberId: member.id } });
    expect(account).toMatchObject({ phone, guardianId: null });
    const [notice] = await messagesTo(api, phone);
    expect(notice?.text).toContain(form.socialInsuranceCode);
    const live = await api.database.client.session.count({ where: { memberId: member.id, endedAt: null } });
    expect(live).toBe(0);
  });

  async function grownChildOf(guardianId: string) {
    const registrant = await createRegistrant(api);
    const { member, form, phone } = registrant;
    await api.database.client.account.create({ data: { memberId: member.id, passwordHash: 'none', guardianId } });
    await api.sessionOf(member.id);
    const { challenge } = await register(api, 'startRegistration', form);
    const proof = { challenge, code: await codeTo(api, phone), commitment: true };
    expect((await register(api, 'submitRegistration', proof)).__typename).toBe('RegistrationSubmitted');
    const { id } = await api.database.client.registration.findFirstOrThrow({ where: { memberId: member.id } });
    return { ...registrant, id };
  }
});
