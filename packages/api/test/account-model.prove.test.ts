import {
  accountsDesk,
  codeTo,
  confirmTakeover,
  createAccount,
  requestTakeover,
  rounds,
  signIn,
  startTestApp,
  TEST_PASSWORD,
  type TestApp,
} from '@ansinh/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MINUTE = 60_000;
const ACCESS_TOKEN_MS = 15 * MINUTE;
const SESSION_MS = 30 * 24 * 60 * MINUTE;
const GRACE_MS = 30_000;

/** What the account should be like. */
interface Model {
  now: number;
  password: string;
  passwords: number;
  /** An officer has disabled the account. */
  disabled: boolean;
  /** The session of each device that ever signed in: the newest one. */
  sessions: Map<string, ModelSession>;
}

interface ModelSession {
  /** Null while it has not ended. */
  ended: string | null;
  expiresAt: number;
  tokenIssuedAt: number;
}

/** The account as it is, and what its devices hold. */
interface Real {
  api: TestApp;
  account: Awaited<ReturnType<typeof createAccount>>;
  tokens: Map<string, { access: string; refresh: string; spent: string | null }>;
}

type Command = fc.AsyncCommand<Model, Real>;

function liveDevice(model: Model): string | undefined {
  return [...model.sessions].find(([, session]) => !session.ended && session.expiresAt > model.now)?.[0];
}

function endLive(model: Model, reason: string): void {
  for (const session of model.sessions.values()) {
    if (!session.ended) session.ended = session.expiresAt > model.now ? reason : 'EXPIRED';
  }
}

function open(model: Model, real: Real, device: string, answer: { accessToken?: string; refreshToken?: string }): void {
  const { accessToken = '', refreshToken = '' } = answer;
  model.sessions.set(device, { ended: null, expiresAt: model.now + SESSION_MS, tokenIssuedAt: model.now });
  real.tokens.set(device, { access: accessToken, refresh: refreshToken, spent: null });
}

/** Every device learns what the model says: whether it is in, and if not, why. */
async function agree(model: Model, real: Real): Promise<void> {
  for (const [device, session] of model.sessions) {
    const { errors } = await real.api.execute('{ me { id } }', undefined, {
      token: real.tokens.get(device)?.access ?? '',
    });
    const live = !session.ended && session.expiresAt > model.now;
    const fresh = session.tokenIssuedAt + ACCESS_TOKEN_MS > model.now;
    const told = session.ended && session.ended !== 'EXPIRED';
    const expected = !fresh
      ? 'UNAUTHENTICATED'
      : live
        ? undefined
        : told
          ? `SESSION_KICKED ${session.ended}`
          : 'UNAUTHENTICATED';
    const { code, reason } = errors[0]?.extensions ?? {};
    expect([device, reason ? `${code} ${reason}` : code]).toEqual([device, expected]);
  }
  const open = await real.api.database.client.session.count({ where: { memberId: real.account.id, endedAt: null } });
  expect(open).toBeLessThanOrEqual(1);
}

/** One thing that somebody does; the limits of guessing are the business of other tests. */
function command(name: string, run: (model: Model, real: Real) => Promise<void>): Command {
  return {
    check: () => true,
    toString: () => name,
    async run(model, real) {
      await real.api.database.pool.query('DELETE FROM attempt_counter');
      await run(model, real);
      await agree(model, real);
    },
  };
}

const signsIn = (device: string) =>
  command(`signIn(${device})`, async (model, real) => {
    const answer = await signIn(real.api, real.account.socialInsuranceCode, device, model.password);
    const live = liveDevice(model);
    const expected = live && live !== device ? 'DeviceConflict' : 'SignedIn';
    expect(answer.__typename).toBe(model.disabled ? 'AccountDisabled' : expected);
    if (answer.__typename !== 'SignedIn') return;
    endLive(model, 'REPLACED');
    open(model, real, device, answer);
  });

const takesOver = (device: string) =>
  command(`takeOver(${device})`, async (model, real) => {
    const { challenge } = await signIn(real.api, real.account.socialInsuranceCode, device, model.password);
    const live = liveDevice(model);
    expect(Boolean(challenge)).toBe(live !== undefined && live !== device);
    if (model.disabled) return;
    if (!challenge) return signedInAnyway(model, real, device);
    await requestTakeover(real.api, challenge);
    const answer = await confirmTakeover(real.api, challenge, await codeTo(real.api, real.account.phone));
    expect(answer.__typename).toBe('SignedIn');
    endLive(model, 'TAKEN_OVER');
    open(model, real, device, answer);
  });

/** Nothing stood against the sign-in: a second one on the same device follows, whose tokens we hold. */
async function signedInAnyway(model: Model, real: Real, device: string): Promise<void> {
  endLive(model, 'REPLACED');
  open(model, real, device, await signIn(real.api, real.account.socialInsuranceCode, device, model.password));
}

const REFRESH = `mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) {
  __typename ... on SessionRefreshed { accessToken refreshToken } ... on SessionHasEnded { reason }
} }`;
interface Refreshed {
  refreshSession: { __typename: string; accessToken?: string; refreshToken?: string; reason?: string };
}

async function refresh(real: Real, token: string): Promise<Refreshed['refreshSession']> {
  const { data } = await real.api.execute<Refreshed, object>(REFRESH, { t: token });
  if (!data) throw new Error('refreshSession gave no answer');
  return data.refreshSession;
}

const refreshes = (device: string) =>
  command(`refresh(${device})`, async (model, real) => {
    const [session, held] = [model.sessions.get(device), real.tokens.get(device)];
    if (!session || !held) return;
    const answer = await refresh(real, held.refresh);
    if (session.ended) expect(answer).toMatchObject({ __typename: 'SessionHasEnded', reason: session.ended });
    else if (session.expiresAt <= model.now) expect(answer.__typename).toBe('RefreshTokenInvalid');
    else {
      expect(answer.__typename).toBe('SessionRefreshed');
      Object.assign(session, { expiresAt: model.now + SESSION_MS, tokenIssuedAt: model.now });
      const { accessToken = '', refreshToken = '' } = answer;
      real.tokens.set(device, { access: accessToken, refresh: refreshToken, spent: held.refresh });
    }
  });

const reuses = (device: string) =>
  command(`reuse(${device})`, async (model, real) => {
    const [session, held] = [model.sessions.get(device), real.tokens.get(device)];
    if (!session || !held?.spent) return;
    real.api.clock.advance(GRACE_MS + 1);
    model.now += GRACE_MS + 1;
    const answer = await refresh(real, held.spent);
    if (!session.ended) session.ended = 'REFRESH_REUSED';
    expect(answer).toMatchObject({ __typename: 'SessionHasEnded', reason: session.ended });
  });

const signsOut = (device: string) =>
  command(`signOut(${device})`, async (model, real) => {
    const session = model.sessions.get(device);
    const live = session && !session.ended && session.expiresAt > model.now;
    const token = real.tokens.get(device)?.access ?? '';
    const { errors } = await real.api.execute('mutation { signOut { session { id } } }', undefined, { token });
    const fresh = session && session.tokenIssuedAt + ACCESS_TOKEN_MS > model.now;
    expect(errors.length).toBe(live && fresh ? 0 : 1);
    if (live && fresh) session.ended = 'SIGNED_OUT';
  });

const changesPassword = (device: string) =>
  command(`changePassword(${device})`, async (model, real) => {
    const token = real.tokens.get(device)?.access ?? '';
    const password = `mật khẩu thứ ${model.passwords + 1} của mô hình`;
    const asked = await real.api.execute<{ requestPasswordChange: { challenge?: string } }, object>(
      `mutation ($old: String!, $new: String!) {
        requestPasswordChange(input: { oldPassword: $old, newPassword: $new, newPasswordAgain: $new }) {
          ... on CodeSent { challenge }
        }
      }`,
      { old: model.password, new: password },
      { token },
    );
    const session = model.sessions.get(device);
    const live = session && !session.ended && session.expiresAt > model.now;
    const fresh = session && session.tokenIssuedAt + ACCESS_TOKEN_MS > model.now;
    expect(asked.errors.length).toBe(live && fresh ? 0 : 1);
    const challenge = asked.data?.requestPasswordChange.challenge;
    if (!challenge) return;
    const done = await real.api.execute(
      'mutation ($input: ConfirmPasswordChangeInput!) { confirmPasswordChange(input: $input) { __typename } }',
      { input: { challenge, code: await codeTo(real.api, real.account.phone) } },
      { token },
    );
    expect(done.data).toEqual({ confirmPasswordChange: { __typename: 'PasswordChanged' } });
    Object.assign(model, { password, passwords: model.passwords + 1 });
  });

const resetsPassword = command('resetPassword', async (model, real) => {
  const password = `mật khẩu thứ ${model.passwords + 1} của mô hình`;
  const asked = await real.api.execute<{ requestPasswordReset: { challenge: string } }, object>(
    `mutation ($input: RequestPasswordResetInput!) {
      requestPasswordReset(input: $input) { ... on CodeSent { challenge } }
    }`,
    { input: { login: real.account.socialInsuranceCode, channel: 'SMS', device: { id: 'device-zz', name: 'Máy' } } },
  );
  const input = {
    challenge: asked.data?.requestPasswordReset.challenge,
    // A disabled account is sent none.
    code: model.disabled ? '000000' : await codeTo(real.api, real.account.phone),
    newPassword: password,
    newPasswordAgain: password,
  };
  const done = await real.api.execute(
    'mutation ($input: ConfirmPasswordResetInput!) { confirmPasswordReset(input: $input) { __typename } }',
    { input },
  );
  const outcome = model.disabled ? 'CodeInvalid' : 'PasswordReset';
  expect(done.data).toEqual({ confirmPasswordReset: { __typename: outcome } });
  if (model.disabled) return;
  endLive(model, 'PASSWORD_RESET');
  Object.assign(model, { password, passwords: model.passwords + 1 });
});

const ordered = (order: 'disable' | 'enable') =>
  command(`${order}()`, async (model, real) => {
    const desk = await accountsDesk(real.api);
    const { __typename } = await desk[order](real.account.socialInsuranceCode);
    const changes = model.disabled === (order === 'enable');
    const done = order === 'enable' ? 'AccountWasEnabled' : 'AccountWasDisabled';
    expect(__typename).toBe(changes ? done : 'AccountUnchanged');
    if (order === 'disable') endLive(model, 'DISABLED_BY_OFFICER');
    model.disabled = order === 'disable';
  });

const timePasses = (milliseconds: number) =>
  command(`wait(${milliseconds / MINUTE} min)`, async (model, real) => {
    real.api.clock.advance(milliseconds);
    model.now += milliseconds;
  });

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

test(
  'whatever is done in whatever order, every device is told what a small model says',
  async () => {
    const device = fc.constantFrom('device-aa', 'device-bb', 'device-cc');
    const commands = fc.commands(
      [
        device.map(signsIn),
        device.map(takesOver),
        device.map(refreshes),
        device.map(reuses),
        device.map(signsOut),
        device.map(changesPassword),
        fc.constant(resetsPassword),
        fc.constantFrom('disable' as const, 'enable' as const, 'enable' as const).map(ordered),
        fc.constantFrom(MINUTE, 16 * MINUTE, SESSION_MS).map(timePasses),
      ],
      { maxCommands: 25 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (steps) => {
        const account = await createAccount(api.database);
        const model: Model = {
          now: api.clock.now().getTime(),
          password: TEST_PASSWORD,
          passwords: 0,
          disabled: false,
          sessions: new Map(),
        };
        await fc.asyncModelRun(() => ({ model, real: { api, account, tokens: new Map() } }), steps);
      }),
      { numRuns: rounds({ share: 8, full: 200 }), endOnFailure: true },
    );
  },
  20 * 60_000,
);
