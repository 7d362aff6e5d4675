import {
  AnSinhError,
  ConfirmPasswordResetDocument,
  createAnSinhClient,
  DashboardDocument,
  HealthCardDocument,
  MySessionsDocument,
  memoryStorage,
  nodesOf,
  ParticipationDocument,
  PersonalDetailsDocument,
  type SignedOut,
  type TokenStorage,
} from '@ansinh/sdk';
import {
  codeTo,
  createAccount,
  createHealthCard,
  eventually,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());
const open: { close(): void }[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

const FIFTEEN_MINUTES = 15 * 60_000;

interface Given {
  storage?: TokenStorage;
  device?: string;
  language?: 'vi' | 'en';
  fetch?: typeof fetch;
  url?: string;
}

/** A client whose operations and endings are written down. */
function createClient(given: Given = {}) {
  const operations: string[] = [];
  const signedOut: SignedOut[] = [];
  const client = createAnSinhClient({
    url: given.url ?? api.url,
    device: { id: given.device ?? 'device-of-the-test', name: 'Máy thử' },
    onSignedOut: (end) => signedOut.push(end),
    fetch: (input, init) => {
      operations.push(/(?:query|mutation) (\w+)/.exec(String(init?.body))?.[1] ?? '?');
      return (given.fetch ?? fetch)(input, init);
    },
    ...(given.storage ? { storage: given.storage } : {}),
    ...(given.language ? { language: given.language } : {}),
  });
  open.push(client);
  return { client, operations, signedOut };
}

async function signedIn(given: Given = {}) {
  const member = await createAccount(api.database);
  const made = createClient(given);
  const result = await made.client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  expect(result.__typename).toBe('SignedIn');
  made.operations.length = 0;
  return { ...made, member };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof AnSinhError ? error.code : error),
  );

test('a member signs in and reads every screen with typed results', async () => {
  const { client, member } = await signedIn();
  await createHealthCard(api.database, member, {
    validFrom: new Date('2020-01-01'),
    validTo: null,
  });
  const { me } = await client.query(DashboardDocument, {});
  expect(me.socialInsuranceCode).toBe(member.socialInsuranceCode);
  expect(me.healthCard?.number).toBe(member.socialInsuranceCode);
  expect(me.participations.map((it) => [it.insuranceType, it.totalText])).toEqual([
    ['BHXH', '0 tháng'],
    ['BHTN', '0 tháng'],
    ['BHTNLD_BNN', '0 tháng'],
    ['BHYT', '0 tháng'],
  ]);
  expect((await client.query(PersonalDetailsDocument)).me.fullName).toBe(member.fullName);
  expect((await client.query(HealthCardDocument)).me.healthCard?.effectiveStatus).toBe('VALID');
  const { participation } = (await client.query(ParticipationDocument, { type: 'BHXH' })).me;
  expect(participation.periods.edges).toEqual([]);
});

test('a wrong password is a result with a message in the language of the client', async () => {
  const member = await createAccount(api.database);
  const { client } = createClient();
  const refused = await client.signIn({ login: member.socialInsuranceCode, password: 'sai mật khẩu' });
  expect(refused).toMatchObject({ __typename: 'InvalidCredentials', code: 'INVALID_CREDENTIALS' });
  const inVietnamese = 'message' in refused ? refused.message : '';
  client.setLanguage('en');
  const again = await client.signIn({ login: member.socialInsuranceCode, password: 'sai mật khẩu' });
  expect('message' in again && again.message).not.toBe(inVietnamese);
  expect(await client.isSignedIn()).toBe(false);
});

test('another device takes over with the code, and the first one learns of it', async () => {
  const { client: first, signedOut, member } = await signedIn({ device: 'first-device' });
  first.watchSession();
  await watching();
  const { client: second } = createClient({ device: 'second-device' });
  const conflict = await second.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  if (conflict.__typename !== 'DeviceConflict') throw new Error(`signIn answered ${conflict.__typename}`);
  expect(conflict.otherDevice.name).toBe('Máy thử');
  const sent = await second.requestTakeover(conflict.challenge);
  if (sent.__typename !== 'CodeSent') throw new Error(`requestTakeover answered ${sent.__typename}`);
  const code = await codeTo(api, member.phone);

  const wrong = await second.confirmTakeover({ challenge: sent.challenge, code: wrongCode(code) });
  expect(wrong.__typename).toBe('CodeInvalid');
  expect(await second.isSignedIn()).toBe(false);

  const taken = await second.confirmTakeover({ challenge: sent.challenge, code });
  expect(taken.__typename).toBe('SignedIn');
  expect((await second.query(PersonalDetailsDocument)).me.fullName).toBe(member.fullName);
  await eventually(() => expect(signedOut).toMatchObject([{ code: 'SESSION_KICKED', reason: 'TAKEN_OVER' }]));
  const sessions = nodesOf((await second.query(MySessionsDocument)).mySessions);
  expect(sessions.map((session) => session.endReason)).toEqual([null, 'TAKEN_OVER']);
});

test('a temporary password is replaced, and the member is in', async () => {
  const member = await createAccount(api.database, {
    temporaryPasswordExpiresAt: new Date(api.clock.now().getTime() + 60_000),
  });
  const { client } = createClient();
  const required = await client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  if (required.__typename !== 'PasswordChangeRequired') throw new Error(`signIn answered ${required.__typename}`);
  const { challenge } = required;
  const weak = await client.setFirstPassword({ challenge, newPassword: '12345678', newPasswordAgain: '12345678' });
  expect(weak).toMatchObject({ __typename: 'PasswordTooWeak', reasons: expect.arrayContaining(['COMMON']) });
  const newPassword = 'Hoa mai nở sớm 2026';
  const set = await client.setFirstPassword({ challenge, newPassword, newPasswordAgain: newPassword });
  expect(set.__typename).toBe('SignedIn');
  expect((await client.query(PersonalDetailsDocument)).me.fullName).toBe(member.fullName);
});

test('a forgotten password is reset with a code, and the new one signs in', async () => {
  const member = await createAccount(api.database);
  const { client } = createClient();
  const sent = await client.requestPasswordReset({ login: member.socialInsuranceCode, channel: 'SMS' });
  if (sent.__typename !== 'CodeSent') throw new Error(`requestPasswordReset answered ${sent.__typename}`);
  const newPassword = 'Sen hồng Đồng Tháp 9';
  const { confirmPasswordReset } = await client.mutate(ConfirmPasswordResetDocument, {
    input: {
      challenge: sent.challenge,
      code: await codeTo(api, member.phone),
      newPassword,
      newPasswordAgain: newPassword,
    },
  });
  expect(confirmPasswordReset.__typename).toBe('PasswordReset');
  const result = await client.signIn({ login: member.socialInsuranceCode, password: newPassword });
  expect(result.__typename).toBe('SignedIn');
});

test('an error of the API has its code, its facts and the language of the client', async () => {
  const { client } = await signedIn({ language: 'en' });
  const failed = await client.query(ParticipationDocument, { type: 'BHXH', first: 0 }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(AnSinhError);
  expect(failed).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'first must be from 1 to 100.',
    details: [{ path: ['me', 'participation', 'periods'], facts: { argument: 'first', limit: 100 } }],
  });
});

test('operations that meet a dead token share one renewal and are sent once more', async () => {
  const { client, operations, signedOut, member } = await signedIn();
  api.clock.advance(FIFTEEN_MINUTES + 1_000);
  const answers = await Promise.all(
    Array.from({ length: 5 }, (_, index) => client.query(DashboardDocument, { visitYear: 2020 + index })),
  );
  expect(answers.map(({ me }) => me.socialInsuranceCode)).toEqual(Array(5).fill(member.socialInsuranceCode));
  expect(operations.filter((name) => name === 'RefreshSession')).toHaveLength(1);
  expect(operations.filter((name) => name === 'Dashboard')).toHaveLength(10);
  expect(signedOut).toEqual([]);
});

test('a token that is due is renewed before it is used', async () => {
  const storage = memoryStorage();
  const { client } = await signedIn({ storage });
  client.close();
  const kept = await storage.read();
  if (!kept) throw new Error('nothing kept');
  await storage.write({ ...kept, renewAt: Date.now() - 1 });
  const restarted = createClient({ storage });
  await restarted.client.query(PersonalDetailsDocument);
  expect(restarted.operations).toEqual(['RefreshSession', 'PersonalDetails']);
});

test('the session goes on in a client that is started with the same storage', async () => {
  const storage = memoryStorage();
  const { member } = await signedIn({ storage });
  const { client, operations } = createClient({ storage });
  expect(await client.isSignedIn()).toBe(true);
  expect((await client.query(PersonalDetailsDocument)).me.fullName).toBe(member.fullName);
  expect(operations).toEqual(['PersonalDetails']);
});

test('a storage that cannot be read counts as empty', async () => {
  const broken: TokenStorage = { ...memoryStorage(), read: () => Promise.reject(new Error('locked')) };
  const { client } = createClient({ storage: broken });
  expect(await client.isSignedIn()).toBe(false);
  expect(await codeOf(client.query(PersonalDetailsDocument))).toBe('UNAUTHENTICATED');
});

test('a tab takes over the tokens that another tab has renewed', async () => {
  const storage = memoryStorage();
  const { client: first } = await signedIn({ storage });
  const { client: second, operations, signedOut } = createClient({ storage });
  await second.query(PersonalDetailsDocument);
  api.clock.advance(FIFTEEN_MINUTES + 1_000);
  await first.query(PersonalDetailsDocument);
  // Far past the time in which a lost answer may be asked for again.
  api.clock.advance(5 * 60_000);
  operations.length = 0;
  await second.query(PersonalDetailsDocument);
  expect(operations).toEqual(['PersonalDetails', 'PersonalDetails']);
  expect(signedOut).toEqual([]);
});

test('when the member signs in again elsewhere, the next request ends the session here and says why', async () => {
  const storage = memoryStorage();
  const { client, signedOut, member } = await signedIn({ storage, language: 'en' });
  await createClient().client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  const both = [client.query(PersonalDetailsDocument), client.query(HealthCardDocument)];
  expect(await Promise.all(both.map(codeOf))).toEqual(['SESSION_KICKED', 'SESSION_KICKED']);
  expect(signedOut).toEqual([
    {
      code: 'SESSION_KICKED',
      reason: 'REPLACED',
      message: expect.stringContaining('signed in again'),
      at: expect.stringMatching(/\+07:00$/),
    },
  ]);
  expect(signedOut.map(({ at }) => new Date(at ?? ''))).toEqual([api.clock.now()]);
  expect(await client.isSignedIn()).toBe(false);
  expect(await storage.read()).toBeNull();
});

test('an answer to the older session does not end the new one', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  let hold = false;
  const { client, signedOut, member } = await signedIn({
    fetch: async (input, init) => {
      if (hold && String(init?.body).includes('PersonalDetails')) await held;
      return fetch(input, init);
    },
  });
  hold = true;
  const late = codeOf(client.query(PersonalDetailsDocument));
  await client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  release();
  expect(await late).toBe('SESSION_KICKED');
  expect(signedOut).toEqual([]);
  expect((await client.query(HealthCardDocument)).me.fullName).toBe(member.fullName);
});

test('a refresh token that the API no longer takes signs the member out once', async () => {
  const { client, signedOut } = await signedIn();
  api.clock.advance(40 * 86_400_000);
  const both = [client.query(PersonalDetailsDocument), client.query(HealthCardDocument)];
  const codes = await Promise.all(both.map(codeOf));
  api.clock.set(new Date());
  expect(new Set(codes)).not.toContain('none');
  expect(signedOut).toHaveLength(1);
  expect(signedOut[0]?.message).not.toBe('');
  expect(await client.isSignedIn()).toBe(false);
});

test('signing out ends the session at the API and is not told as an end', async () => {
  const storage = memoryStorage();
  const { client, signedOut, member } = await signedIn({ storage });
  const kept = await storage.read();
  await client.signOut();
  expect(await client.isSignedIn()).toBe(false);
  expect(signedOut).toEqual([]);
  expect(await codeOf(client.query(PersonalDetailsDocument))).toBe('UNAUTHENTICATED');
  const { errors } = await api.execute('{ me { id } }', {}, { token: kept?.accessToken ?? '' });
  expect(errors.map((error) => error.extensions?.code)).toEqual(['SESSION_KICKED']);
  await client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  expect((await client.query(PersonalDetailsDocument)).me.fullName).toBe(member.fullName);
});

test('without the network the error says so, tokens stay, and signing out forgets them all the same', async () => {
  let down = false;
  const { client, signedOut } = await signedIn({
    fetch: (input, init) => (down ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init)),
  });
  down = true;
  expect(await codeOf(client.query(PersonalDetailsDocument))).toBe('NETWORK');
  expect(await client.isSignedIn()).toBe(true);
  expect(await codeOf(client.signOut())).toBe('NETWORK');
  expect(await client.isSignedIn()).toBe(false);
  expect(signedOut).toEqual([]);
});

test('a renewal that gets no answer fails as the network does, and succeeds when it is back', async () => {
  let down = true;
  const { client, signedOut, member } = await signedIn({
    fetch: (input, init) =>
      down && String(init?.body).includes('RefreshSession')
        ? Promise.reject(new TypeError('fetch failed'))
        : fetch(input, init),
  });
  api.clock.advance(FIFTEEN_MINUTES + 1_000);
  expect(await codeOf(client.query(PersonalDetailsDocument))).toBe('NETWORK');
  down = false;
  expect((await client.query(PersonalDetailsDocument)).me.fullName).toBe(member.fullName);
  expect(signedOut).toEqual([]);
});

test('a page instead of an answer is trouble of the network, not of the member', async () => {
  const { client } = createClient({
    fetch: async () => new Response('<html>captive portal</html>', { headers: { 'content-type': 'text/html' } }),
  });
  expect(await codeOf(client.signIn({ login: '9900000001', password: 'x' }))).toBe('NETWORK');
  expect(await codeOf(client.query(PersonalDetailsDocument))).toBe('NETWORK');
});

test('a watched session ends the moment that the member signs in elsewhere', async () => {
  const { client, signedOut, member } = await signedIn();
  client.watchSession();
  await watching();
  await createClient().client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  await eventually(() => expect(signedOut).toHaveLength(1));
  expect(signedOut[0]).toMatchObject({ code: 'SESSION_KICKED', reason: 'REPLACED' });
  expect(await client.isSignedIn()).toBe(false);
});

test('a watched session stays watched when its access token ends', async () => {
  const { client, operations, signedOut, member } = await signedIn();
  client.watchSession();
  await watching();
  api.clock.advance(FIFTEEN_MINUTES + 1_000);
  await eventually(() => expect(operations).toEqual(['RefreshSession']));
  await watching();
  expect(signedOut).toEqual([]);
  await createClient().client.signIn({ login: member.socialInsuranceCode, password: TEST_PASSWORD });
  await eventually(() => expect(signedOut).toHaveLength(1));
});

/** The socket is open and its subscription runs: the server does not say so. */
function watching(): Promise<void> {
  return new Promise((done) => setTimeout(done, 500));
}
