import {
  askMe,
  createAccount,
  createAgency,
  firstCursorOf,
  letter,
  memberPetition,
  newPhone,
  pagesOfMe,
  paginationContract,
  runPetition,
  signedInOfficer,
  startTestApp,
  statementsOf,
  strangerPetition,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTrackingCode } from './tracking-code.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const FIELDS =
  'code kind subject content status agency { code } sentAt dueOn overdue changedAt endedAt satisfied events { position action at agency { code } attachments { id } }';
const QUERY = `query ($code: String!, $phone: String) { petition(code: $code, phone: $phone) { ${FIELDS} } }`;

const follow = (variables: { code: string; phone?: string | null }, token = '') =>
  api.execute<{ petition: { code: string; status: string; overdue: boolean } | null }, object>(QUERY, variables, {
    token,
  });
const bytes = async (variables: { code: string; phone?: string }) => JSON.stringify(await follow(variables));

describe('petition(code, phone)', () => {
  test('shows a petition to whoever knows both, however they are written', async () => {
    const { code, phone } = await strangerPetition(api);
    const { data } = await follow({ code: code.toLowerCase().slice(3), phone: `+84 ${phone.slice(1)}` });
    expect(data?.petition).toMatchObject({ code, status: 'RECEIVED', overdue: false });
  });

  test("shows a member's with the account's phone, and to the member signed in without a phone", async () => {
    const { code, phone, token } = await memberPetition(api);
    expect((await follow({ code, phone })).data?.petition?.code).toBe(code);
    expect((await follow({ code }, token)).data?.petition?.code).toBe(code);
  });

  test('answers a wrong phone, an unknown code, and both, with the same bytes', async () => {
    const { code, phone } = await strangerPetition(api);
    const member = await memberPetition(api);
    const unknown = newTrackingCode(2026);
    const answers = [
      await bytes({ code: unknown, phone }),
      await bytes({ code, phone: newPhone() }),
      await bytes({ code: unknown, phone: newPhone() }),
      await bytes({ code: member.code, phone }),
      await bytes({ code, phone: member.phone }),
    ];
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"petition":null');
  });

  test('is nothing to another member, and neither is the node', async () => {
    const owner = await memberPetition(api);
    const other = await memberPetition(api);
    expect((await follow({ code: owner.code }, other.token)).data).toEqual({ petition: null });
    const { data } = await askMe<{ petitions: { edges: { node: { id: string } }[] } }>(
      api,
      owner.member.id,
      'petitions { edges { node { id } } }',
    );
    const id = data?.me.petitions.edges[0]?.node.id;
    const node = await api.execute<{ node: unknown }, object>(
      'query ($id: ID!) { node(id: $id) { ... on Petition { code } } }',
      { id },
      { token: other.token },
    );
    expect(node.data?.node ?? null).toBeNull();
  });

  test('stops who tries codes: ten for a phone in fifteen minutes, 120 an hour from one network', async () => {
    const { code, phone } = await strangerPetition(api);
    for (let tried = 1; tried <= 10; tried += 1) await follow({ code: newTrackingCode(2026), phone });
    const { errors } = await follow({ code, phone });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
    ]);
    // The same counter stands before every change.
    for (const mutation of ['withdrawPetition', 'supplementPetition', 'rateAnswer'] as const) {
      const more = { supplementPetition: { text: 'Bổ sung' }, rateAnswer: { satisfied: true }, withdrawPetition: {} };
      await expect(runPetition(api, mutation, { code, phone, ...more[mutation] })).rejects.toThrow('RATE_LIMITED');
    }
    api.clock.advance(15 * 60_000);
    expect((await follow({ code, phone })).data?.petition?.code).toBe(code);

    let refused = 0;
    for (let tried = 1; tried <= 130; tried += 1)
      refused += (await follow({ code: newTrackingCode(2026), phone: newPhone() })).errors.length;
    expect(refused).toBeGreaterThan(0);
    api.clock.advance(3_600_000);
  });

  test('counts for a phone and for a network only what it has looked at', async () => {
    const { code, phone } = await strangerPetition(api);
    const wrong = { code: newTrackingCode(2026), phone };
    // More than the 120 of the network.
    for (let tried = 1; tried <= 130; tried += 1) await follow(wrong);
    expect((await follow({ code, phone })).errors[0]?.extensions?.code).toBe('RATE_LIMITED');
    expect((await follow({ code: newTrackingCode(2026), phone: newPhone() })).errors).toEqual([]);
    // Another fifteen minutes, another ten: what was refused meanwhile used up nothing of the phone's day.
    api.clock.advance(15 * 60_000);
    expect((await follow({ code, phone })).data?.petition?.code).toBe(code);
    api.clock.advance(3_600_000);
  });

  test('lets whoever knows both look as often as they like', async () => {
    const { code, phone } = await strangerPetition(api);
    for (let looked = 1; looked <= 15; looked += 1) expect((await follow({ code, phone })).errors).toEqual([]);
    for (let tried = 1; tried <= 10; tried += 1) await follow({ code: newTrackingCode(2026), phone });
    // Used up by wrong codes, the right one waits, too.
    expect((await follow({ code, phone })).errors[0]?.extensions?.code).toBe('RATE_LIMITED');
    api.clock.advance(3_600_000);
  });

  test('a hundred of them in one operation are refused before any is asked', async () => {
    const aliases = Array.from(
      { length: 3 },
      (_, n) => `a${n}: petition(code: "${newTrackingCode(2026)}", phone: "0912345678") { code }`,
    );
    const { errors } = await api.execute(`{ ${aliases.join(' ')} }`);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['TOO_COMPLEX']);
  });

  test.each([
    ['code', { code: 'PA-2026-00000001', phone: '0912345678' }],
    ['phone', { code: 'PA-2026-00000000', phone: '123' }],
    ['phone', { code: 'PA-2026-00000000' }],
  ])('what can be no %s is refused by its name', async (argument, variables) => {
    const { errors } = await follow(variables);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });

  test('is overdue from the day after its due day on', async () => {
    const { code, phone } = await strangerPetition(api);
    const stored = await api.database.client.petition.findUniqueOrThrow({ where: { code } });
    const day = (offset: number) => new Date(stored.dueOn.getTime() + offset * 86_400_000 + 3_600_000);
    const now = api.clock.now();
    api.clock.set(day(0));
    expect((await follow({ code, phone })).data?.petition?.overdue).toBe(false);
    api.clock.set(day(1));
    expect((await follow({ code, phone })).data?.petition?.overdue).toBe(true);
    api.clock.set(now);
  });
});

test('a petition with its timeline, files and agencies is read in as many statements, however long it is', async () => {
  const { agency, code, phone } = await strangerPetition(api);
  const count = async () => {
    const { statements } = await statementsOf(api.database, () => follow({ code, phone }));
    return statements.length;
  };
  const short = await count();
  const officer = await signedInOfficer(api, { duties: ['PETITION'], agencyCode: agency });
  await runPetition(api, 'takePetition', { code }, officer.token);
  const answer = { code, kind: 'ANSWER', text: 'Thẻ của bạn đã được gửi qua bưu điện.' };
  for (let times = 0; times < 4; times += 1) await runPetition(api, 'replyToPetition', answer, officer.token);
  expect(await count()).toBe(short);
  expect(short).toBe(1);
});

describe('me { petitions }', () => {
  paginationContract('Member.petitions', async () => {
    const { client } = api.database;
    const [member, other] = [await createAccount(api.database), await createAccount(api.database)];
    const agency = await createAgency(api.database);
    const row = (memberId: string, number: number) => ({
      senderId: memberId,
      memberId,
      code: newTrackingCode(2026),
      kind: 'FEEDBACK' as const,
      subject: `Việc ${number}`,
      content: 'Nội dung của một phản ánh để thử.',
      agencyId: agency.id,
      agencyCode: agency.code,
      noticeChannel: 'SMS' as const,
      locale: 'vi',
      letterDigest: Buffer.from(''),
      // Several at one instant: the id decides.
      sentAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 3))),
      dueOn: new Date('2026-02-01'),
      changedAt: new Date('2026-01-01'),
    });
    await client.petition.createMany({ data: Array.from({ length: 25 }, (_, n) => row(member.id, n)) });
    await client.petition.createMany({ data: [row(other.id, 1)] });
    const pageOf = (memberId: string) => pagesOfMe(api, memberId, 'list: petitions(ARGUMENTS) { PAGE }', 'code');
    return { total: 25, page: pageOf(member.id), foreignCursors: [await firstCursorOf(pageOf(other.id))] };
  });

  test('a page with its timelines and agencies is read in a fixed number of statements', async () => {
    const { token, agency } = await memberPetition(api);
    const count = async () => {
      const { statements } = await statementsOf(api.database, () =>
        api.execute(`{ me { petitions { edges { node { ${FIELDS} } } } } }`, {}, { token }),
      );
      return statements.length;
    };
    const one = await count();
    for (let sent = 0; sent < 4; sent += 1) await runPetition(api, 'sendPetition', letter(agency), token);
    expect(await count()).toBe(one);
    expect(one).toBe(1);
  });
});
