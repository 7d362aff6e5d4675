import {
  AnSinhError,
  ApproveRegistrationDocument,
  CancelRegistrationDocument,
  createAnSinhClient,
  createOfficerClient,
  DisableAccountDocument,
  nodesOf,
  OfficerAccountDocument,
  RegistrationQueueDocument,
  RegistrationStatusDocument,
  SubmitRegistrationDocument,
} from '@ansinh/sdk';
import {
  codeTo,
  createOfficer,
  createRegistrant,
  messagesTo,
  OFFICER_PASSWORD,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const device = { id: 'device-of-the-test', name: 'Máy thử' };

/** What an answer holds when it is of that kind; the test fails with what it is otherwise. */
function expectKind<Result extends { __typename: string }, Kind extends Result['__typename']>(
  result: Result,
  kind: Kind,
): Extract<Result, { __typename: Kind }> {
  expect(result.__typename).toBe(kind);
  return result as Extract<Result, { __typename: Kind }>; // just checked
}

/** Somebody who has registered, by the SDK alone. */
async function registered() {
  const { agency, phone, form, member } = await createRegistrant(api);
  const { device: _own, ...fields } = form;
  const client = createAnSinhClient({ url: api.url, device });
  const document = { kind: 'CCCD', number: form.identityDocument.number } as const;
  const sent = expectKind(await client.startRegistration({ ...fields, identityDocument: document }), 'CodeSent');
  const { submitRegistration } = await client.mutate(SubmitRegistrationDocument, {
    input: { challenge: sent.challenge, code: await codeTo(api, phone), commitment: true },
  });
  const { registration } = expectKind(submitRegistration, 'RegistrationSubmitted');
  const dossierNumber = registration.dossierNumber ?? '';
  return { client, agency, phone, member, challenge: sent.challenge, dossierNumber };
}

async function signedInOfficerClient(agencyCode: string) {
  const officer = await createOfficer(api, { agencyCode, duties: ['REGISTRATION', 'ACCOUNT'] });
  const ended: number[] = [];
  const client = createOfficerClient({ url: api.url, device, language: 'en', onSignedOut: () => ended.push(1) });
  const sent = expectKind(await client.signIn({ login: officer.login, password: officer.password }), 'CodeSent');
  const proof = { challenge: sent.challenge, code: await codeTo(api, officer.phone) };
  expectKind(await client.confirmSignIn(proof), 'OfficerPasswordRequired');
  expect(client.accessToken()).toBeNull();
  expectKind(await client.confirmSignIn({ ...proof, newPassword: OFFICER_PASSWORD }), 'OfficerSignedIn');
  return { officer, client, ended };
}

test('a person registers, an officer approves, and the temporary password signs in', async () => {
  const { client, agency, phone, member, dossierNumber } = await registered();
  const { client: officer } = await signedInOfficerClient(agency);
  const [waiting, ...more] = nodesOf((await officer.query(RegistrationQueueDocument)).registrationQueue);
  expect([waiting?.dossierNumber, waiting?.phone, more]).toEqual([dossierNumber, phone, []]);
  const { approveRegistration } = await officer.mutate(ApproveRegistrationDocument, {
    input: { id: waiting?.id ?? '' },
  });
  expect(expectKind(approveRegistration, 'RegistrationApproved').registration.status).toBe('ACTIVATED');

  const { registrationStatus } = await client.query(RegistrationStatusDocument, { dossierNumber, phone });
  expect(registrationStatus).toMatchObject({ status: 'ACTIVATED', receivingAgency: { code: agency } });
  const [sms] = await messagesTo(api, phone);
  const password = /tạm thời: ([a-z0-9-]+)\./.exec(sms?.text ?? '')?.[1] ?? '';
  expectKind(await client.signIn({ login: member.socialInsuranceCode, password }), 'PasswordChangeRequired');

  const { officerAccount } = await officer.query(OfficerAccountDocument, {
    socialInsuranceCode: member.socialInsuranceCode,
  });
  expect(officerAccount).toMatchObject({ status: 'ACTIVE', temporaryPasswordExpiresAt: expect.any(String) });
  const { disableAccount } = await officer.mutate(DisableAccountDocument, {
    input: { socialInsuranceCode: member.socialInsuranceCode, reason: 'Người tham gia yêu cầu' },
  });
  expect(expectKind(disableAccount, 'AccountWasDisabled').account.status).toBe('DISABLED');
  const refused = expectKind(await client.signIn({ login: member.socialInsuranceCode, password }), 'AccountDisabled');
  expect(refused.reason).toBe('Người tham gia yêu cầu');
});

test('a form is withdrawn with its challenge, and a wrong field is named', async () => {
  const { client, challenge } = await registered();
  const { cancelRegistration } = await client.mutate(CancelRegistrationDocument, { input: { challenge } });
  expect(expectKind(cancelRegistration, 'RegistrationCancelled').registration.status).toBe('CANCELLED');

  const { form } = await createRegistrant(api);
  const { device: _own, ...fields } = form;
  const identityDocument = { kind: 'CCCD', number: form.identityDocument.number } as const;
  const error = await client
    .startRegistration({ ...fields, identityDocument, phone: '123' })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AnSinhError);
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', details: [{ facts: { argument: 'input.phone' } }] });
});

test("an officer's client keeps its token apart, goes on with one at hand, and says when it is over", async () => {
  const { agency } = await createRegistrant(api);
  const { client, ended } = await signedInOfficerClient(agency);
  const accessToken = client.accessToken() ?? '';
  const again: string[] = [];
  const reloaded = createOfficerClient({
    url: api.url,
    device,
    accessToken,
    onSignedOut: () => again.push('signed out'),
  });
  expect(nodesOf((await reloaded.query(RegistrationQueueDocument)).registrationQueue)).toEqual([]);

  await client.signOut();
  expect([client.accessToken(), ended]).toEqual([null, []]);
  await client.signOut();
  for (let asked = 0; asked < 2; asked += 1)
    await expect(reloaded.query(RegistrationQueueDocument)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect([reloaded.accessToken(), again]).toEqual([null, ['signed out']]);
});
