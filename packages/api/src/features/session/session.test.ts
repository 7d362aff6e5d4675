import {
  type ConnectionData,
  createAccount,
  paginationContract,
  signedIn,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vietnamIso } from '../../platform/vietnam-time.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const REFRESH = `mutation ($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    __typename
    ... on Error { code }
    ... on SessionHasEnded { reason at }
    ... on SessionRefreshed { accessToken refreshToken session { id endedAt } }
  }
}`;
interface Refreshed {
  refreshSession: { __typename: string; code?: string; reason?: string; accessToken: string; refreshToken: string };
}

async function refresh(refreshToken: string) {
  const { data, errors } = await api.execute<Refreshed, object>(REFRESH, { input: { refreshToken } });
  expect(errors).toEqual([]);
  if (!data) throw new Error('no answer');
  return data.refreshSession;
}

const codeOf = async (token: string) => {
  const { errors } = await api.execute('{ me { fullName } }', undefined, { token });
  return errors.map((error) => error.extensions?.code);
};

async function newSession(device = 'device-one') {
  const member = await createAccount(api.database);
  return { member, ...(await signedIn(api, member.socialInsuranceCode, device)) };
}

describe('refreshing', () => {
  test('gives new tokens of the same session, as often as the newest token is used', async () => {
    let { refreshToken, sessionId } = await newSession();
    for (let n = 0; n < 3; n += 1) {
      const answer = await refresh(refreshToken);
      expect(answer).toMatchObject({ __typename: 'SessionRefreshed', session: { id: sessionId, endedAt: null } });
      expect(await codeOf(answer.accessToken)).toEqual([]);
      refreshToken = answer.refreshToken;
    }
  });

  test('an answer that got lost may be asked for again within 30 seconds', async () => {
    const { refreshToken } = await newSession();
    await refresh(refreshToken);
    api.clock.advance(30_000);
    const again = await refresh(refreshToken);
    expect(again.__typename).toBe('SessionRefreshed');
    expect((await refresh(again.refreshToken)).__typename).toBe('SessionRefreshed');
  });

  test('a second use after that ends the session for good', async () => {
    const { refreshToken, accessToken } = await newSession();
    const child = await refresh(refreshToken);
    api.clock.advance(30_001);
    expect(await refresh(refreshToken)).toMatchObject({ code: 'SESSION_ENDED', reason: 'REFRESH_REUSED' });
    expect(await refresh(child.refreshToken)).toMatchObject({ code: 'SESSION_ENDED', reason: 'REFRESH_REUSED' });
    expect(await codeOf(accessToken)).toEqual(['SESSION_KICKED']);
  });

  test('the grace is for the direct parent only: a grandparent ends the session at once', async () => {
    const { refreshToken, member } = await newSession();
    const child = await refresh(refreshToken);
    await refresh(child.refreshToken);
    expect(await refresh(refreshToken)).toMatchObject({ reason: 'REFRESH_REUSED' });
    const trail = await api.database.client.auditEvent.findMany({ where: { memberId: member.id } });
    expect(trail.map((event) => event.kind).sort()).toEqual(['REFRESH_REUSED', 'SIGNED_IN']);
  });

  test('of two answers to one refresh only one goes on', async () => {
    const { refreshToken } = await newSession();
    const [one, other] = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
    expect((await refresh(one.refreshToken)).__typename).toBe('SessionRefreshed');
    expect(await refresh(other.refreshToken)).toMatchObject({ reason: 'REFRESH_REUSED' });
  });

  test('of a disabled account ends the session', async () => {
    const { refreshToken, accessToken, member } = await newSession();
    await api.database.client.account.update({ where: { memberId: member.id }, data: { status: 'DISABLED' } });
    expect(await refresh(refreshToken)).toMatchObject({ code: 'SESSION_ENDED', reason: 'DISABLED_BY_OFFICER' });
    expect(await codeOf(accessToken)).toEqual(['SESSION_KICKED']);
  });

  test('unknown, empty and expired tokens give one answer', async () => {
    const { refreshToken } = await newSession();
    api.clock.advance(31 * 86_400_000);
    const answers = [await refresh(refreshToken), await refresh('x'.repeat(43)), await refresh('')];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toEqual({ __typename: 'RefreshTokenInvalid', code: 'REFRESH_TOKEN_INVALID' });
  });

  test('every refresh lets the session live 30 days more', async () => {
    let { refreshToken } = await newSession();
    for (let days = 0; days < 90; days += 29) {
      api.clock.advance(29 * 86_400_000);
      const answer = await refresh(refreshToken);
      expect(answer.__typename).toBe('SessionRefreshed');
      refreshToken = answer.refreshToken;
    }
  });
});

describe('ending', () => {
  const END = `mutation ($input: EndSessionInput!) {
    endSession(input: $input) { __typename ... on Error { code } ... on SessionClosed { session { endReason } } }
  }`;

  test('after signOut both tokens are void, and the access token learns why', async () => {
    const { accessToken, refreshToken } = await newSession();
    const { data } = await api.execute('mutation { signOut { session { endReason } } }', undefined, {
      token: accessToken,
    });
    expect(data).toEqual({ signOut: { session: { endReason: 'SIGNED_OUT' } } });
    const { errors } = await api.execute('{ me { fullName } }', undefined, { token: accessToken });
    expect(errors.map((error) => error.extensions)).toEqual([
      { code: 'SESSION_KICKED', reason: 'SIGNED_OUT', at: vietnamIso(api.clock.now()) },
    ]);
    expect(await refresh(refreshToken)).toMatchObject({ code: 'SESSION_ENDED', reason: 'SIGNED_OUT' });
  });

  test('endSession ends the own session, and an ended one stays as it was', async () => {
    const { member, sessionId } = await newSession();
    const { accessToken } = await signedIn(api, member.socialInsuranceCode, 'device-one');
    const answer = await api.execute(END, { input: { session: sessionId } }, { token: accessToken });
    expect(answer.data).toEqual({
      endSession: { __typename: 'SessionClosed', session: { endReason: 'REPLACED' } },
    });
  });

  test('another member’s session answers as an unknown one, and goes on', async () => {
    const mine = await newSession();
    const theirs = await newSession();
    const foreign = await api.execute(END, { input: { session: theirs.sessionId } }, { token: mine.accessToken });
    const unknown = await api.execute(
      END,
      { input: { session: Buffer.from('Session:no-uuid').toString('base64') } },
      { token: mine.accessToken },
    );
    expect(foreign.data).toEqual({ endSession: { __typename: 'SessionNotFound', code: 'SESSION_NOT_FOUND' } });
    expect(unknown.data).toEqual(foreign.data);
    expect(await codeOf(theirs.accessToken)).toEqual([]);
  });

  test('a token of an ended session reads nothing but public fields', async () => {
    const { accessToken } = await newSession();
    await api.execute('mutation { signOut { session { id } } }', undefined, { token: accessToken });
    expect((await api.execute('{ __typename }', undefined, { token: accessToken })).data).toEqual({
      __typename: 'Query',
    });
    for (const query of ['{ mySessions { edges { cursor } } }', 'mutation { signOut { session { id } } }']) {
      const { data, errors } = await api.execute(query, undefined, { token: accessToken });
      expect(data).toBeNull();
      expect(errors.map((error) => error.extensions?.code)).toEqual(['SESSION_KICKED']);
    }
  });
});

test('a session that is used is noted, at most once a minute', async () => {
  const { member, accessToken } = await newSession();
  const seen = async () =>
    (await api.database.client.session.findFirstOrThrow({ where: { memberId: member.id } })).lastSeenAt.getTime();
  const start = await seen();
  api.clock.advance(59_000);
  await codeOf(accessToken);
  expect(await seen()).toBe(start);
  api.clock.advance(1_000);
  await codeOf(accessToken);
  await expect.poll(seen).toBe(start + 60_000);
});

const PAGE = `query ($first: Int, $last: Int, $after: String, $before: String) {
  mySessions(first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { id deviceName startedAt endReason } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

paginationContract('mySessions', async () => {
  const sessionsOf = async (count: number) => {
    const member = await createAccount(api.database);
    await api.database.client.session.createMany({
      data: Array.from({ length: count }, (_, n) => ({
        memberId: member.id,
        deviceId: `device-${n}`,
        deviceName: `Máy ${n}`,
        // Several began in one millisecond.
        startedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 3))),
        endedAt: new Date(Date.UTC(2026, 5, 1)),
        endReason: 'SIGNED_OUT' as const,
        expiresAt: new Date(Date.UTC(2026, 6, 1)),
      })),
    });
    const { accessToken } = await signedIn(api, member.socialInsuranceCode, 'device-one');
    return accessToken;
  };
  const token = await sessionsOf(29);
  const page = async (request: object, as = token) => {
    const answer = await api.execute<{ mySessions: ConnectionData }, object>(PAGE, request, { token: as });
    return { answer, connection: answer.data?.mySessions };
  };
  const other = await page({ first: 1 }, await sessionsOf(2));
  return { total: 30, page, foreignCursors: [other.connection?.pageInfo.endCursor ?? ''] };
});
