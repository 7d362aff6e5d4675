import { createAccount, requestTakeover, signedIn, signIn, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message } from './message.ts';

const TOKEN = 'secret-of-the-gateway';
let api: TestApp;
let sent: Message[];
beforeAll(async () => {
  sent = [];
  const gateway = {
    async send(message: Message) {
      return `sms-${sent.push(message)}`;
    },
  };
  api = await startTestApp({ receiptToken: TOKEN, senders: { SMS: gateway } });
});
afterAll(() => api.close());

function report(body: unknown, headers: Record<string, string> = {}, method = 'POST') {
  return fetch(new URL('/delivery/receipts', api.url), {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, ...headers },
    ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const DELIVERY = 'query ($challenge: ID!) { codeDelivery(challenge: $challenge) { channel state isFinal } }';
const deliveryOf = async (challenge: string) => (await api.execute(DELIVERY, { challenge })).data;

/** A code that the gateway has taken, and the reference that it gave. */
async function codeUnderWay() {
  const member = await createAccount(api.database);
  await signedIn(api, member.socialInsuranceCode, 'first-device');
  const { challenge = '' } = await signIn(api, member.socialInsuranceCode, 'second-device');
  await requestTakeover(api, challenge);
  await expect
    .poll(() => deliveryOf(challenge))
    .toEqual({ codeDelivery: { channel: 'SMS', state: 'SENT', isFinal: false } });
  const index = sent.findIndex(({ to }) => to === member.phone);
  return { member, challenge, id: `sms-${index + 1}` };
}

test('a receipt of the gateway reaches whoever waits for the code', async () => {
  const { challenge, id } = await codeUnderWay();
  expect((await report({ id, status: 'FAILED' })).status).toBe(204);
  expect(await deliveryOf(challenge)).toEqual({ codeDelivery: { channel: 'SMS', state: 'FAILED', isFinal: true } });
  expect((await report({ id, status: 'DELIVERED', network: 'more than we ask for' })).status).toBe(204);
  expect(await deliveryOf(challenge)).toEqual({ codeDelivery: { channel: 'SMS', state: 'DELIVERED', isFinal: true } });
});

test('an unknown id is answered like a known one', async () => {
  const { id } = await codeUnderWay();
  const [known, unknown] = [
    await report({ id, status: 'DELIVERED' }),
    await report({ id: 'x-1', status: 'DELIVERED' }),
  ];
  const facts = async (response: Response) => [
    response.status,
    await response.text(),
    response.headers.get('content-type'),
  ];
  expect(await facts(unknown)).toEqual(await facts(known));
});

test('a code of a reset says SENT and final from the start, whoever it is for and whatever the network reports', async () => {
  const { member } = await codeUnderWay();
  const reset = async (login: string) => {
    const { data } = await api.execute<{ requestPasswordReset: { challenge: string } }, object>(
      `mutation ($input: RequestPasswordResetInput!) {
        requestPasswordReset(input: $input) { ... on CodeSent { challenge } }
      }`,
      { input: { login, channel: 'SMS', device: { id: 'device-1', name: 'Máy' } } },
    );
    return data?.requestPasswordReset.challenge ?? '';
  };
  const challenges = [await reset(member.socialInsuranceCode), await reset('9999999999')];
  const expected = { codeDelivery: { channel: 'SMS', state: 'SENT', isFinal: true } };
  for (const challenge of challenges) expect(await deliveryOf(challenge)).toEqual(expected);
  await report({ id: `sms-${sent.length}`, status: 'FAILED' });
  expect(await deliveryOf(challenges[0] ?? '')).toEqual(expected);
});

test('without the secret nothing is taken', async () => {
  const { challenge, id } = await codeUnderWay();
  for (const authorization of ['', 'Bearer ', 'Bearer wrong', TOKEN, `bearer ${TOKEN}`, `Bearer ${TOKEN}x`]) {
    const response = await report({ id, status: 'DELIVERED' }, { authorization });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  }
  expect(await deliveryOf(challenge)).toMatchObject({ codeDelivery: { state: 'SENT' } });
});

test.each([
  [400, 'no JSON', '{"id":', {}],
  [400, 'no receipt', '[]', {}],
  [400, 'an unknown status', { id: 'a', status: 'READ' }, {}],
  [400, 'an id with NUL', { id: 'a\u0000', status: 'FAILED' }, {}],
  [400, 'an id that is too long', { id: 'a'.repeat(101), status: 'FAILED' }, {}],
  [413, 'too many bytes', { id: 'a', status: 'FAILED', more: 'x'.repeat(5_000) }, {}],
  [415, 'a form', 'id=a&status=FAILED', { 'content-type': 'application/x-www-form-urlencoded' }],
] as const)('%i for %s', async (status, _what, body, headers) => {
  const response = await report(body, headers);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
});

test('only POST is taken', async () => {
  const response = await report(undefined, {}, 'GET');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

test('a server without the secret has no such address', async () => {
  const plain = await startTestApp({ beside: api });
  try {
    const response = await fetch(new URL('/delivery/receipts', plain.url), { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
  } finally {
    await plain.close();
  }
});
