import { randomUUID } from 'node:crypto';
import {
  codeTo,
  confirmTakeover,
  createAccount,
  messagesTo,
  requestTakeover,
  signedIn,
  signIn,
  startTestApp,
  type TestApp,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { vietnamIso } from '../../platform/vietnam-time.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

let member: Awaited<ReturnType<typeof createAccount>>;
let first: Awaited<ReturnType<typeof signedIn>>;
let challenge: string;
beforeEach(async () => {
  member = await createAccount(api.database);
  first = await signedIn(api, member.socialInsuranceCode, 'first-device');
  challenge = await conflict('second-device');
});

async function conflict(device: string): Promise<string> {
  const answer = await signIn(api, member.socialInsuranceCode, device);
  expect(answer.__typename).toBe('DeviceConflict');
  return answer.challenge ?? '';
}

const liveSessions = () => api.database.client.session.findMany({ where: { memberId: member.id, endedAt: null } });
const auditOf = async () =>
  (await api.database.client.auditEvent.findMany({ where: { memberId: member.id }, orderBy: { id: 'asc' } })).map(
    (event) => event.kind,
  );

test('the code goes to the registered phone, which is shown masked', async () => {
  const sent = await requestTakeover(api, challenge);
  expect(sent).toEqual({
    __typename: 'CodeSent',
    channel: 'SMS',
    maskedDestination: `${member.phone.slice(0, 2)}•••••${member.phone.slice(-3)}`,
    codeExpiresAt: expect.any(String),
    resendAt: expect.any(String),
  });
  const [message] = await messagesTo(api, member.phone);
  expect(message?.text).toMatch(/^An Sinh: \d{6} is your code for signing in on a new device/);
});

test('the right code signs in here, and the other device learns that it was taken over', async () => {
  await requestTakeover(api, challenge);
  const taken = await confirmTakeover(api, challenge, await codeTo(api, member.phone));
  expect(taken.__typename).toBe('SignedIn');
  const me = await api.execute('{ me { fullName } }', undefined, { token: taken.accessToken ?? '' });
  expect(me.errors).toEqual([]);

  const kicked = await api.execute('{ me { fullName } }', undefined, { token: first.accessToken });
  expect(kicked.errors.map((error) => error.extensions)).toEqual([
    { code: 'SESSION_KICKED', reason: 'TAKEN_OVER', at: vietnamIso(api.clock.now()) },
  ]);
  const sessions = await api.database.client.session.findMany({
    where: { memberId: member.id },
    orderBy: { id: 'asc' },
  });
  expect(sessions.map(({ deviceName, endReason, endedByDevice }) => [deviceName, endReason, endedByDevice])).toEqual([
    ['Máy first-device', 'TAKEN_OVER', 'Máy second-device'],
    ['Máy second-device', null, null],
  ]);
  expect(await auditOf()).toEqual(['SIGNED_IN', 'DEVICE_CONFLICT', 'CODE_SENT', 'DEVICE_TAKEN_OVER']);
});

test('the code is nowhere in the database as text', async () => {
  await requestTakeover(api, challenge);
  const code = await codeTo(api, member.phone);
  const rows = await api.database.pool.query(
    'SELECT row_to_json(c)::text AS text FROM challenge c WHERE member_id = $1 UNION ALL SELECT row_to_json(o)::text FROM outbox_message o WHERE member_id = $1',
    [member.id],
  );
  expect(rows.rows).toHaveLength(2);
  for (const { text } of rows.rows) {
    expect(text).not.toContain(`"${code}"`);
    expect(text).not.toContain(member.phone);
  }
});

describe('a code is refused with one answer', () => {
  const refused = { __typename: 'CodeInvalid', code: 'CODE_INVALID' };

  test('when it is wrong, was used, or the challenge is unknown', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    expect(await confirmTakeover(api, challenge, wrongCode(code))).toEqual(refused);
    expect((await confirmTakeover(api, challenge, code)).__typename).toBe('SignedIn');
    expect(await confirmTakeover(api, challenge, code)).toEqual(refused);
    expect(await confirmTakeover(api, randomUUID(), code)).toEqual(refused);
    expect(await confirmTakeover(api, "' OR true --", code)).toEqual(refused);
  });

  test('when none was sent yet', async () => {
    expect(await confirmTakeover(api, challenge, '000000')).toEqual(refused);
  });

  test('after five minutes', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    api.clock.advance(5 * 60_000);
    expect(await confirmTakeover(api, challenge, code)).toEqual(refused);
    expect(await liveSessions()).toHaveLength(1);
  });

  test('once a newer one was sent', async () => {
    await requestTakeover(api, challenge);
    const old = await codeTo(api, member.phone);
    api.clock.advance(60_000);
    await requestTakeover(api, challenge);
    const fresh = await codeTo(api, member.phone);
    if (old !== fresh) expect(await confirmTakeover(api, challenge, old)).toEqual(refused);
    expect((await confirmTakeover(api, challenge, fresh)).__typename).toBe('SignedIn');
  });

  test('when it was sent for another device', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    const another = await conflict('third-device');
    api.clock.advance(60_000);
    await requestTakeover(api, another);
    if ((await codeTo(api, member.phone)) !== code) expect(await confirmTakeover(api, another, code)).toEqual(refused);
  });

  test('when the password was changed meanwhile', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    await api.database.client.account.update({
      where: { memberId: member.id },
      data: { passwordChangedAt: new Date(api.clock.now().getTime() + 1) },
    });
    expect(await confirmTakeover(api, challenge, code)).toEqual(refused);
    expect((await liveSessions()).map((session) => session.deviceId)).toEqual(['first-device']);
  });

  test('when the account was disabled meanwhile', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    await api.database.client.account.update({ where: { memberId: member.id }, data: { status: 'DISABLED' } });
    expect(await confirmTakeover(api, challenge, code)).toEqual(refused);
  });

  test('after five wrong ones, right or not', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    for (let tried = 0; tried < 5; tried += 1)
      expect(await confirmTakeover(api, challenge, wrongCode(code))).toEqual(refused);
    expect(await confirmTakeover(api, challenge, code)).toEqual(refused);
    expect(await requestTakeover(api, challenge)).toEqual({
      __typename: 'ChallengeInvalid',
      code: 'CHALLENGE_INVALID',
    });
  });
});

test('what can be no code is bad input', async () => {
  await expect(confirmTakeover(api, challenge, '12345a')).rejects.toThrow('BAD_USER_INPUT');
});

describe('codes are limited', () => {
  test('a new one is sent after 60 seconds, and not before', async () => {
    await requestTakeover(api, challenge);
    api.clock.advance(59_999);
    expect(await requestTakeover(api, challenge)).toMatchObject({ code: 'CODE_TOO_SOON' });
    api.clock.advance(1);
    expect((await requestTakeover(api, challenge)).__typename).toBe('CodeSent');
    expect(await messagesTo(api, member.phone)).toHaveLength(2);
  });

  test('five an hour, whatever challenges they are for', async () => {
    const kinds = [];
    for (let sent = 0; sent < 6; sent += 1) {
      kinds.push((await requestTakeover(api, await conflict(`device-nr-${sent}`))).__typename);
      api.clock.advance(61_000);
    }
    expect(kinds).toEqual([...Array(5).fill('CodeSent'), 'CodeLimitReached']);
    api.clock.advance(60 * 60_000);
    expect((await requestTakeover(api, await conflict('device-nr-7'))).__typename).toBe('CodeSent');
  });

  test('ten wrong ones a day, then even the right one is refused until the next day', async () => {
    for (let round = 0; round < 2; round += 1) {
      const id = await conflict(`device-nr-${round}`);
      await requestTakeover(api, id);
      const wrong = wrongCode(await codeTo(api, member.phone));
      for (let tried = 0; tried < 5; tried += 1) await confirmTakeover(api, id, wrong);
      api.clock.advance(60_000);
    }
    expect(await requestTakeover(api, await conflict('device-nr-3'))).toMatchObject({ code: 'CODE_LIMIT_REACHED' });
    api.clock.advance(24 * 60 * 60_000);
    const id = await conflict('device-nr-4');
    await requestTakeover(api, id);
    expect((await confirmTakeover(api, id, await codeTo(api, member.phone))).__typename).toBe('SignedIn');
  });
});

describe('at once', () => {
  test('of 20 right codes one succeeds', async () => {
    await requestTakeover(api, challenge);
    const code = await codeTo(api, member.phone);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirmTakeover(api, challenge, code)));
    expect(answers.filter((answer) => answer.__typename === 'SignedIn')).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'CODE_INVALID')).toHaveLength(19);
    expect(await liveSessions()).toHaveLength(1);
  });

  test('of 20 wrong codes five are compared', async () => {
    await requestTakeover(api, challenge);
    const wrong = wrongCode(await codeTo(api, member.phone));
    await Promise.all(Array.from({ length: 20 }, () => confirmTakeover(api, challenge, wrong)));
    expect((await auditOf()).filter((kind) => kind === 'CODE_FAILED')).toHaveLength(5);
  });
});

const DELIVERY = 'query ($challenge: ID!) { codeDelivery(challenge: $challenge) { channel state } }';

test('codeDelivery says how far the code has come, and nothing of unknown challenges', async () => {
  const stateOf = async (id: string) => (await api.execute(DELIVERY, { challenge: id })).data;
  expect(await stateOf(challenge)).toEqual({ codeDelivery: null });
  await requestTakeover(api, challenge);
  await expect.poll(() => stateOf(challenge)).toEqual({ codeDelivery: { channel: 'SMS', state: 'DELIVERED' } });
  expect(await stateOf(randomUUID())).toEqual({ codeDelivery: null });
  expect(await stateOf('no uuid')).toEqual({ codeDelivery: null });
});
