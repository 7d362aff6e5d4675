import {
  createRegistrant,
  register,
  signedInOfficer,
  startTestApp,
  statementsOf,
  submittedRegistration,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

interface Printable {
  printableForm: { url: string; urlExpiresAt: string } | null;
}

const STATUS = `query ($dossierNumber: String!, $phone: String!) {
  registrationStatus(dossierNumber: $dossierNumber, phone: $phone) { status printableForm { url urlExpiresAt } }
}`;
const statusOf = (dossierNumber: string, phone: string) =>
  api.execute<{ registrationStatus: Printable | null }, object>(STATUS, { dossierNumber, phone });

const BY_CHALLENGE = `query ($challenge: ID!) {
  registration(challenge: $challenge) { status printableForm { url urlExpiresAt } }
}`;
const byChallenge = (challenge: string) =>
  api.execute<{ registration: (Printable & { status: string }) | null }, object>(BY_CHALLENGE, { challenge });

const QUEUE = '{ registrationQueue { edges { node { dossierNumber printableForm { url } } } } }';
interface Queue {
  registrationQueue: { edges: { node: { printableForm: { url: string } | null } }[] };
}

/** The address of a submitted form, as its registrant gets it. */
async function printable() {
  const registrant = await submittedRegistration(api);
  const { data } = await byChallenge(registrant.challenge);
  return { ...registrant, url: data?.registration?.printableForm?.url ?? '' };
}

const codeOf = async (response: Response) => [response.status, (await response.json()).error.code];

const readsOf = (memberId: string) =>
  api.database.client.auditEvent.findMany({ where: { memberId, kind: 'REGISTRATION_READ' } });

describe('the address of a printed form', () => {
  test('is given with the challenge, and with dossier number and phone; the same form opens at both', async () => {
    const { url, dossierNumber, phone, form, member } = await printable();
    const { data } = await statusOf(dossierNumber, phone);
    const other = data?.registrationStatus?.printableForm;
    expect(other?.url.split('?')[0]).toBe(url.split('?')[0]);
    for (const address of [url, other?.url ?? '']) {
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="mau-so-01-${dossierNumber.replaceAll('/', '-')}.pdf"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      const content = Buffer.from(await response.arrayBuffer());
      expect(content.subarray(0, 5).toString()).toBe('%PDF-');
    }
    for (const secret of [phone, member.id, form.socialInsuranceCode, form.identityDocument.number, dossierNumber])
      expect(decodeURIComponent(url)).not.toContain(secret);
  });

  test('answers HEAD with its length and nothing else, and no other method', async () => {
    const { url } = await printable();
    const [head, get] = [await fetch(url, { method: 'HEAD' }), await fetch(url)];
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    expect(await head.text()).toBe('');
    const post = await fetch(url, { method: 'POST' });
    expect(post.headers.get('allow')).toBe('GET, HEAD');
    expect(await codeOf(post)).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  test('works for five minutes', async () => {
    const { url } = await printable();
    api.clock.advance(5 * 60_000 - 1_000);
    expect((await fetch(url)).status).toBe(200);
    api.clock.advance(1_000);
    const late = await fetch(url, { headers: { 'accept-language': 'vi' } });
    expect(late.headers.get('content-type')).toContain('application/json');
    expect(await late.json()).toEqual({
      error: {
        code: 'ADDRESS_EXPIRED',
        message: 'Địa chỉ tờ khai đã hết hạn. Hãy tải lại hồ sơ để có địa chỉ mới.',
      },
    });
  });

  test('that was changed in any part is refused', async () => {
    const [one, other] = [await printable(), await printable()];
    const forms = '/registration-forms/';
    const idOf = (url: string) => new URL(url).pathname.slice(forms.length);
    const forged = [
      one.url.replace(idOf(one.url), idOf(other.url)),
      one.url.replace(/expires=\d/, 'expires=9'),
      `${one.url}&officer=${idOf(other.url)}`,
      `${one.url}&expires=9999999999`,
      one.url.replace(/signature=.{4}/, 'signature=AAAA'),
      one.url.replace(/&?signature=[^&]*/, ''),
      one.url.replace(forms, `${forms}x`),
      new URL(forms, api.url).href,
    ];
    for (const url of forged) expect(await codeOf(await fetch(url))).toEqual([403, 'ADDRESS_INVALID']);
  });

  test('opens nothing for a page of a foreign origin', async () => {
    const { url } = await printable();
    const response = await fetch(url, { headers: { origin: 'https://evil.example' } });
    expect(await codeOf(response)).toEqual([403, 'FORBIDDEN']);
  });

  test('is not given before the form is submitted, nor for a challenge that nobody has', async () => {
    const { form } = await createRegistrant(api);
    const { challenge = '' } = await register(api, 'startRegistration', form);
    expect((await byChallenge(challenge)).data).toEqual({
      registration: { status: 'OTP_PENDING', printableForm: null },
    });
    for (const unknown of ['00000000-0000-4000-8000-000000000000', 'x'])
      expect((await byChallenge(unknown)).data).toEqual({ registration: null });
  });

  test('costs no statement of its own', async () => {
    const { challenge } = await submittedRegistration(api);
    const { statements } = await statementsOf(api.database, () => byChallenge(challenge));
    expect(statements).toHaveLength(1);
  });
});

describe('an officer', () => {
  test('opens the form of the own agency, and each opening is in the trail of the person', async () => {
    const { agency, member, url: own } = await printable();
    const officer = await signedInOfficer(api, { agencyCode: agency });
    const { data } = await api.execute<Queue, object>(QUEUE, {}, { token: officer.token });
    const url = data?.registrationQueue.edges[0]?.node.printableForm?.url ?? '';
    expect(await readsOf(member.id)).toHaveLength(1); // the queue itself
    expect((await fetch(url)).status).toBe(200);
    const reads = await readsOf(member.id);
    expect(reads).toHaveLength(2);
    const { id } = await api.database.client.officer.findUniqueOrThrow({ where: { login: officer.login } });
    expect(reads.map(({ officerId }) => officerId)).toEqual([id, id]);
    expect(reads.at(-1)?.address).toMatch(/127\.0\.0\.1|::1/);
    await fetch(own);
    expect(await readsOf(member.id)).toHaveLength(2);
  });
});

describe('asking after dossiers', () => {
  test('a phone is tried with 30 wrong numbers a day; right questions are not counted there', async () => {
    const { dossierNumber, phone } = await submittedRegistration(api);
    for (let asked = 0; asked < 9; asked += 1) expect((await statusOf(dossierNumber, phone)).errors).toEqual([]);
    for (let guess = 0; guess < 30; guess += 1) {
      const { data, errors } = await statusOf(`${String(guess).padStart(5, '0')}/2019/00001`, phone);
      expect([data?.registrationStatus, errors]).toEqual([null, []]);
    }
    const { errors } = await statusOf(dossierNumber, phone);
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 86_400 });
  });
});
