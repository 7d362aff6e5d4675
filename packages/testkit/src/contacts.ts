import { createAccount, TEST_PASSWORD } from './accounts.ts';
import type { TestApp } from './app.ts';
import { signedIn } from './sign-in.ts';

/** Every field that an answer of these mutations may have. */
export interface ContactAnswer {
  __typename: string;
  code?: string;
  challenge?: string;
  channel?: string;
  maskedDestination?: string | null;
  kind?: string;
  maskedContact?: string;
  message?: string;
}

/** Runs a mutation of the account room; an error of the whole request is thrown by its code. */
export async function runAccountMutation(
  api: TestApp,
  mutation: string,
  fields: string,
  input: object,
  token: string,
): Promise<ContactAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.execute<{ result: ContactAnswer }, object>(
    `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on Error { code } ${fields} } }`,
    { input },
    { token },
  );
  if (!data) throw new Error(String(errors[0]?.extensions?.code));
  return data.result;
}

/** A signed-in person who can change contacts. */
export async function contactOwner(api: TestApp) {
  const member = await createAccount(api.database);
  const session = await signedIn(api, member.socialInsuranceCode, 'first-device');
  return {
    ...member,
    ...session,
    request: (kind: 'PHONE' | 'EMAIL', newValue: string, password = TEST_PASSWORD) =>
      runAccountMutation(
        api,
        'requestContactChange',
        '... on CodeSent { challenge channel maskedDestination }',
        { kind, newValue, password },
        session.accessToken,
      ),
    confirm: (challenge: string | undefined, code: string, token = session.accessToken) =>
      runAccountMutation(
        api,
        'confirmContactChange',
        '... on ContactChanged { kind maskedContact }',
        { challenge: challenge ?? '', code },
        token,
      ),
    stored: () => api.database.client.account.findUniqueOrThrow({ where: { memberId: member.id } }),
    trail: async () =>
      (await api.database.client.auditEvent.findMany({ where: { memberId: member.id }, orderBy: { id: 'asc' } })).map(
        (event) => event.kind,
      ),
  };
}
