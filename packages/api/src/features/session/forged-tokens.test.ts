import { createHmac, randomUUID } from 'node:crypto';
import { createAccount, signedIn, startTestApp, type TestApp } from '@ansinh/testkit';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTokenKeys } from './keys.ts';
import type { TokenKeys } from './signed-token.ts';

let api: TestApp;
let real: { token: string; header: Record<string, unknown>; claims: JWTPayload };
let otherKeys: TokenKeys;

beforeAll(async () => {
  api = await startTestApp();
  otherKeys = await createTokenKeys();
  const member = await createAccount(api.database);
  const { accessToken } = await signedIn(api, member.socialInsuranceCode, 'device-one');
  const [header = '', claims = ''] = accessToken.split('.');
  real = { token: accessToken, header: decoded(header), claims: decoded(claims) };
});
afterAll(() => api.close());

function decoded(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function signed(
  changes: { header?: Record<string, unknown>; claims?: Record<string, unknown> },
  keys: TokenKeys = api.tokenKeys,
): Promise<string> {
  const claims = Object.fromEntries(
    Object.entries({ ...real.claims, ...changes.claims }).filter(([, value]) => value !== undefined),
  );
  return new SignJWT(claims)
    .setProtectedHeader({ ...real.header, alg: 'ES256', ...changes.header })
    .sign(await importJWK(keys.privateKey, 'ES256'));
}

/** The public key as the secret of an HMAC: the confusion of algorithms of RFC 8725, §2.1. */
function hs256WithPublicKey(): string {
  const signing = `${encoded({ ...real.header, alg: 'HS256' })}.${encoded(real.claims)}`;
  const mac = createHmac('sha256', JSON.stringify(api.tokenKeys.publicKey)).update(signing).digest('base64url');
  return `${signing}.${mac}`;
}

const seconds = () => Math.floor(api.clock.now().getTime() / 1000);
const FORGERIES: Record<string, () => string | Promise<string>> = {
  'no algorithm': () => `${encoded({ ...real.header, alg: 'none' })}.${encoded(real.claims)}.`,
  'HMAC with the public key': hs256WithPublicKey,
  'another key': () => signed({}, otherKeys),
  'a key of its own in the header': () => signed({ header: { jwk: otherKeys.publicKey } }, otherKeys),
  'changed claims under the real signature': () => {
    const [header, , signature] = real.token.split('.');
    return `${header}.${encoded({ ...real.claims, sub: randomUUID() })}.${signature}`;
  },
  'a cut signature': () => real.token.slice(0, -4),
  'no subject': () => signed({ claims: { sub: undefined } }),
  'no session': () => signed({ claims: { sid: undefined } }),
  'no expiry': () => signed({ claims: { exp: undefined } }),
  'no time of issue': () => signed({ claims: { iat: undefined } }),
  'no issuer': () => signed({ claims: { iss: undefined } }),
  'another issuer': () => signed({ claims: { iss: 'https://vssid.example' } }),
  'another audience': () => signed({ claims: { aud: 'another-api' } }),
  'another type': () => signed({ header: { typ: 'JWT' } }),
  'no type': () => signed({ header: { typ: undefined } }),
  'a session that is no id': () => signed({ claims: { sid: "' OR 1=1" } }),
  'a session that does not exist': () => signed({ claims: { sid: randomUUID() } }),
  'the session of another member': () => signed({ claims: { sub: randomUUID() } }),
  expired: () => signed({ claims: { iat: seconds() - 1000, exp: seconds() - 1 } }),
  'not a token': () => 'abc.def.ghi',
};

test('the real token is accepted, and so is one rebuilt in the same way', async () => {
  for (const token of [real.token, await signed({})]) {
    const { errors } = await api.execute('{ me { fullName } }', undefined, { token });
    expect(errors).toEqual([]);
  }
});

test.each(Object.keys(FORGERIES))('a token with %s gives the one answer UNAUTHENTICATED', async (name) => {
  const token = (await FORGERIES[name]?.()) ?? '';
  const forged = await api.execute('{ me { fullName } }', undefined, { token });
  const without = await api.execute('{ me { fullName } }');
  expect(forged).toEqual(without);
  expect(forged.errors.map((error) => error.extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
});

test('a real token is accepted until the second it expires', async () => {
  const member = await createAccount(api.database);
  const { accessToken } = await signedIn(api, member.socialInsuranceCode, 'device-two');
  const code = async () =>
    (await api.execute('{ me { fullName } }', undefined, { token: accessToken })).errors[0]?.extensions?.code;
  api.clock.advance(14 * 60_000);
  expect(await code()).toBeUndefined();
  api.clock.advance(60_000);
  expect(await code()).toBe('UNAUTHENTICATED');
});
