import { TEST_PASSWORD } from './accounts.ts';
import { codeTo } from './inbox.ts';
import type { Server } from './remote.ts';

/** Every field that an answer to `signIn` may have. */
export interface SignInAnswer {
  __typename: string;
  code?: string;
  accessToken?: string;
  refreshToken?: string;
  challenge?: string;
  session?: { id: string };
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Error { code }
    ... on SignedIn { accessToken refreshToken session { id } }
    ... on DeviceConflict { challenge }
    ... on PasswordChangeRequired { challenge }
  }
}`;

/** Signs in over HTTP with a device of that id; the password is TEST_PASSWORD unless another is given. */
export async function signIn(
  api: Server,
  login: string,
  deviceId: string,
  password = TEST_PASSWORD,
): Promise<SignInAnswer> {
  const input = { login, password, device: { id: deviceId, name: `Máy ${deviceId}` } };
  const { data, errors } = await api.execute<{ signIn: SignInAnswer }, object>(SIGN_IN, { input });
  if (!data) throw new Error(`signIn answered ${errors[0]?.extensions?.code}`);
  return data.signIn;
}

/** Signs in where nothing stands against it. */
export async function signedIn(api: Server, login: string, deviceId: string, password = TEST_PASSWORD) {
  const { __typename, accessToken, refreshToken, session } = await signIn(api, login, deviceId, password);
  if (!accessToken || !refreshToken || !session) throw new Error(`signIn answered ${__typename}`);
  return { accessToken, refreshToken, sessionId: session.id };
}

const REQUEST = `mutation ($input: RequestDeviceTakeoverInput!) {
  requestDeviceTakeover(input: $input) {
    __typename
    ... on Error { code }
    ... on CodeSent { maskedDestination channel codeExpiresAt resendAt }
    ... on CodeTooSoon { retryAt }
    ... on CodeLimitReached { until }
  }
}`;

/** Every field that an answer to `requestDeviceTakeover` may have. */
export interface CodeAnswer {
  __typename: string;
  code?: string;
  maskedDestination?: string | null;
  retryAt?: string;
  until?: string;
}

/** Asks for the code of a takeover. */
export async function requestTakeover(api: Server, challenge: string): Promise<CodeAnswer> {
  const { data, errors } = await api.execute<{ requestDeviceTakeover: CodeAnswer }, object>(REQUEST, {
    input: { challenge },
  });
  if (!data) throw new Error(`requestDeviceTakeover answered ${errors[0]?.extensions?.code}`);
  return data.requestDeviceTakeover;
}

const CONFIRM = `mutation ($input: ConfirmDeviceTakeoverInput!) {
  confirmDeviceTakeover(input: $input) {
    __typename
    ... on Error { code }
    ... on CodeLimitReached { until }
    ... on SignedIn { accessToken refreshToken session { id } }
  }
}`;

/** Enters the code of a takeover. */
export async function confirmTakeover(api: Server, challenge: string, code: string): Promise<SignInAnswer> {
  const { data, errors } = await api.execute<{ confirmDeviceTakeover: SignInAnswer }, object>(CONFIRM, {
    input: { challenge, code },
  });
  if (!data) throw new Error(`confirmDeviceTakeover answered ${errors[0]?.extensions?.code}`);
  return data.confirmDeviceTakeover;
}

/** Lets another device take over: sign-in, code, confirmation. */
export async function takeOver(api: Server, member: { socialInsuranceCode: string; phone: string }, deviceId: string) {
  const { challenge = '' } = await signIn(api, member.socialInsuranceCode, deviceId);
  await requestTakeover(api, challenge);
  const { __typename, accessToken, refreshToken } = await confirmTakeover(
    api,
    challenge,
    await codeTo(api, member.phone),
  );
  if (!accessToken || !refreshToken) throw new Error(`confirmDeviceTakeover answered ${__typename}`);
  return { accessToken, refreshToken };
}
