import {
  createAccount,
  createAgency,
  letter,
  memberPetition,
  messagesTo,
  type PageRequest,
  paginationContract,
  runPetition,
  signedInOfficer,
  startTestApp,
  statementsOf,
  strangerPetition,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tidyPetitions } from '../index.ts';
import { newTrackingCode } from '../tracking-code.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const DAY = 86_400_000;
const officerOf = (agencyCode: string) => signedInOfficer(api, { duties: ['PETITION'], agencyCode });

const CASE =
  'code kind subject content status agency { code } senderName senderIsMember senderPhone senderEmail senderAddress sentAt dueOn overdue complex takenAt takenByName mine satisfied events { action note }';
interface Case {
  code: string;
  status: string;
  senderName: string;
  senderIsMember: boolean;
  senderPhone: string | null;
  senderEmail: string | null;
  senderAddress: string | null;
  dueOn: string;
  overdue: boolean;
  mine: boolean;
  takenByName: string | null;
  events: { action: string; note: string | null }[];
}

async function readCase(code: string, token: string): Promise<Case | null> {
  const { data, errors } = await api.execute<{ petitionCase: Case | null }, object>(
    `query ($code: String!) { petitionCase(code: $code) { ${CASE} } }`,
    { code },
    { token },
  );
  expect(errors).toEqual([]);
  return data?.petitionCase ?? null;
}

async function queueOf(token: string, args = ''): Promise<string[]> {
  const { data, errors } = await api.execute<{ petitionQueue: { edges: { node: { code: string } }[] } }, object>(
    `{ petitionQueue${args} { edges { node { code } } } }`,
    {},
    { token },
  );
  expect(errors).toEqual([]);
  return data?.petitionQueue.edges.map(({ node }) => node.code) ?? [];
}

const kindsOf = async (memberId: string) => {
  const lines = await api.database.client.auditEvent.findMany({ where: { memberId }, orderBy: { id: 'asc' } });
  return lines.map(({ kind }) => kind);
};

const answer = { kind: 'ANSWER', text: 'Thẻ của bạn đã được in và gửi qua bưu điện.' };
const question = { kind: 'SUPPLEMENT_REQUEST', text: 'Hãy cho biết ngày nộp hồ sơ và nơi nộp.' };

describe('a petition from its sending to its end', () => {
  test('is taken, asked back, supplemented, answered and closed by a satisfied member, each step told', async () => {
    const { agency, member, phone, token, code } = await memberPetition(api);
    const officer = await officerOf(agency);
    expect((await runPetition(api, 'takePetition', { code }, officer.token)).petition?.status).toBe('IN_PROGRESS');
    const asked = await runPetition(api, 'replyToPetition', { code, ...question }, officer.token);
    expect(asked.petition?.status).toBe('SUPPLEMENT_REQUIRED');
    const supplied = await runPetition(api, 'supplementPetition', { code, text: 'Nộp ngày 02/06.' }, token);
    expect(supplied.petition?.status).toBe('IN_PROGRESS');
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, officer.token)).petition?.status).toBe(
      'ANSWERED',
    );
    const rated = await runPetition(api, 'rateAnswer', { code, satisfied: true, comment: 'Cảm ơn.' }, token);
    expect(rated.petition?.status).toBe('CLOSED');
    expect(rated.petition?.events.map(({ position, action, by, note }) => [position, action, by, note])).toEqual([
      [1, 'SENT', 'SENDER', null],
      [2, 'TAKEN', 'OFFICER', null],
      [3, 'SUPPLEMENT_ASKED', 'OFFICER', question.text],
      [4, 'SUPPLEMENTED', 'SENDER', 'Nộp ngày 02/06.'],
      [5, 'ANSWERED', 'OFFICER', answer.text],
      [6, 'CLOSED', 'SENDER', 'Cảm ơn.'],
    ]);
    const texts = (await messagesTo(api, phone)).map(({ text }) => text).reverse();
    expect(texts).toEqual(
      ['we received', 'is being worked on', 'needs more', 'was answered'].map((news) => expect.stringContaining(news)),
    );
    expect(texts.filter((text) => !text.includes(code))).toEqual([]);
    expect(texts.join()).not.toMatch(/bưu điện|ngày nộp|Người Thử/);
    expect(await kindsOf(member.id)).toEqual([
      'PETITION_SENT',
      'PETITION_HANDLED',
      'PETITION_HANDLED',
      'PETITION_SUPPLEMENTED',
      'PETITION_HANDLED',
      'PETITION_RATED',
    ]);
  });

  test('of somebody without an account goes the same way with code and phone', async () => {
    const { agency, phone, code } = await strangerPetition(api);
    const officer = await officerOf(agency);
    await runPetition(api, 'takePetition', { code }, officer.token);
    await runPetition(api, 'replyToPetition', { code, ...question }, officer.token);
    const wrongPhone = { code, phone: '0912345678', text: 'Bổ sung' };
    expect((await runPetition(api, 'supplementPetition', wrongPhone)).code).toBe('PETITION_NOT_FOUND');
    const supplied = await runPetition(api, 'supplementPetition', { code, phone, text: 'Nộp ngày 02/06.' });
    expect(supplied.petition?.status).toBe('IN_PROGRESS');
    await runPetition(api, 'replyToPetition', { code, ...answer }, officer.token);
    const rated = await runPetition(api, 'rateAnswer', { code, phone, satisfied: false });
    expect(rated.petition?.status).toBe('ANSWERED');
    // An unsatisfied sender may be answered again, and the rating begins anew.
    const again = await runPetition(api, 'replyToPetition', { code, ...answer }, officer.token);
    expect(again.petition?.status).toBe('ANSWERED');
    expect((await api.database.client.petition.findUniqueOrThrow({ where: { code } })).satisfied).toBeNull();
    expect((await runPetition(api, 'closePetition', { code }, officer.token)).petition?.status).toBe('CLOSED');
    expect((await runPetition(api, 'rateAnswer', { code, phone, satisfied: true })).petition?.status).toBe('CLOSED');
  });

  test('that was withdrawn, rejected or answered refuses what does not follow, and says its state', async () => {
    const { agency, token, code, phone } = await memberPetition(api);
    const officer = await officerOf(agency);
    const early = await runPetition(api, 'rateAnswer', { code, satisfied: true }, token);
    expect([early.code, early.status]).toEqual(['PETITION_NOT_OPEN', 'RECEIVED']);
    expect((await runPetition(api, 'withdrawPetition', { code }, token)).petition?.status).toBe('WITHDRAWN');
    expect((await messagesTo(api, phone))[0]?.text).toContain('was withdrawn');
    const refused = [
      await runPetition(api, 'withdrawPetition', { code }, token),
      await runPetition(api, 'supplementPetition', { code, text: 'Bổ sung' }, token),
      await runPetition(api, 'takePetition', { code }, officer.token),
      await runPetition(api, 'rejectPetition', { code, reason: 'Không thuộc thẩm quyền' }, officer.token),
      await runPetition(api, 'closePetition', { code }, officer.token),
    ];
    expect(refused.map((it) => [it.code, it.status])).toEqual(refused.map(() => ['PETITION_NOT_OPEN', 'WITHDRAWN']));
    expect(await api.database.client.petitionEvent.count({ where: { petition: { code } } })).toBe(2);
  });

  test('is rejected with a reason that its sender reads', async () => {
    const { agency, token, code } = await memberPetition(api);
    const officer = await officerOf(agency);
    const { petition } = await runPetition(api, 'rejectPetition', { code, reason: 'Trùng hồ sơ khác' }, officer.token);
    expect([petition?.status, petition?.events.at(-1)?.note]).toEqual(['REJECTED', 'Trùng hồ sơ khác']);
    const { data } = await api.execute<{ petition: { endedAt: string | null } }, object>(
      'query ($code: String!) { petition(code: $code) { endedAt } }',
      { code },
      { token },
    );
    expect(data?.petition.endedAt).not.toBeNull();
  });
});

describe('the terms run on the working calendar', () => {
  const at = async (instant: string, work: () => Promise<void>) => {
    const now = api.clock.now();
    api.clock.set(new Date(instant));
    await work();
    api.clock.set(now);
  };

  test('feedback sent before Tết at 23:30 on a Friday is due fifteen working days later', () =>
    at('2026-02-13T16:30:00Z', async () => {
      expect((await memberPetition(api)).petition.dueOn).toBe('2026-03-13');
    }));

  test('a complaint is to be taken up in ten days, then answered in thirty, or forty-five', () =>
    at('2026-06-04T02:00:00Z', async () => {
      const plain = await memberPetition(api, { kind: 'COMPLAINT' });
      const hard = await memberPetition(api, { kind: 'COMPLAINT' }, plain.agency);
      expect(plain.petition.dueOn).toBe('2026-06-15');
      const officer = await officerOf(plain.agency);
      api.clock.advance(4 * DAY);
      const take = (code: string, more = {}) => runPetition(api, 'takePetition', { code, ...more }, officer.token);
      // The officer's session of eight hours is over by then.
      await expect(take(plain.code)).rejects.toThrow('UNAUTHENTICATED');
      const next = await officerOf(plain.agency);
      const taken = await runPetition(api, 'takePetition', { code: plain.code }, next.token);
      expect(taken.petition?.dueOn).toBe('2026-07-08');
      const complex = await runPetition(api, 'takePetition', { code: hard.code, complex: true }, next.token);
      expect(complex.petition?.dueOn).toBe('2026-07-23');
      const feedback = await memberPetition(api, {}, plain.agency);
      await expect(
        runPetition(api, 'takePetition', { code: feedback.code, complex: true }, next.token),
      ).rejects.toThrow('BAD_USER_INPUT input.complex');
    }));

  test('working days on which the sender was waited for are added to the term', () =>
    at('2026-06-05T02:00:00Z', async () => {
      const { agency, member, code, petition } = await memberPetition(api);
      expect(petition.dueOn).toBe('2026-06-26');
      const officer = await officerOf(agency);
      await runPetition(api, 'takePetition', { code }, officer.token);
      await runPetition(api, 'replyToPetition', { code, ...question }, officer.token);
      api.clock.advance(5 * DAY);
      const token = await api.sessionOf(member.id);
      const supplied = await runPetition(api, 'supplementPetition', { code, text: 'Bổ sung đây' }, token);
      // Friday to Wednesday: three working days.
      expect(supplied.petition?.dueOn).toBe('2026-07-01');
    }));
});

describe('officers', () => {
  test('share a petition: one takes it, a colleague must take it over, and only then may answer', async () => {
    const { agency, code } = await memberPetition(api);
    const [one, two] = [await officerOf(agency), await officerOf(agency)];
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, one.token)).code).toBe('PETITION_NOT_YOURS');
    await runPetition(api, 'takePetition', { code }, one.token);
    for (const [mutation, more] of [
      ['takePetition', {}],
      ['replyToPetition', answer],
      ['rejectPetition', { reason: 'Không thuộc thẩm quyền' }],
      ['forwardPetition', { reason: 'Không thuộc thẩm quyền', agencyCode: (await createAgency(api.database)).code }],
    ] as const)
      expect((await runPetition(api, mutation, { code, ...more }, two.token)).code).toBe('PETITION_NOT_YOURS');
    const over = await runPetition(api, 'takePetition', { code, fromColleague: true }, two.token);
    expect([over.petition?.status, over.petition?.events.at(-1)?.action]).toEqual(['IN_PROGRESS', 'HANDED_OVER']);
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, one.token)).code).toBe('PETITION_NOT_YOURS');
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, two.token)).petition?.status).toBe(
      'ANSWERED',
    );
  });

  test('of another agency see and change nothing, and cannot tell it from an unknown code', async () => {
    const { member, code } = await memberPetition(api);
    const stranger = await officerOf((await createAgency(api.database)).code);
    expect(await readCase(code, stranger.token)).toBeNull();
    expect(await queueOf(stranger.token)).toEqual([]);
    const agencyCode = (await createAgency(api.database)).code;
    for (const [mutation, more] of [
      ['takePetition', { fromColleague: true }],
      ['replyToPetition', answer],
      ['rejectPetition', { reason: 'Không thuộc thẩm quyền' }],
      ['forwardPetition', { reason: 'Không thuộc thẩm quyền', agencyCode }],
      ['closePetition', {}],
    ] as const) {
      const foreign = await runPetition(api, mutation, { code, ...more }, stranger.token);
      const unknown = await runPetition(api, mutation, { code: newTrackingCode(2026), ...more }, stranger.token);
      expect(foreign).toEqual(unknown);
      expect(foreign.code).toBe('PETITION_NOT_FOUND');
    }
    expect(await kindsOf(member.id)).toEqual(['PETITION_SENT']);
  });

  test('need the duty PETITION; neither another duty nor a member is enough', async () => {
    const { code, token } = await memberPetition(api);
    const editor = await signedInOfficer(api, { duties: ['EDITORIAL', 'REGISTRATION', 'ACCOUNT'] });
    for (const mutation of ['takePetition', 'closePetition'] as const) {
      await expect(runPetition(api, mutation, { code }, editor.token)).rejects.toThrow('FORBIDDEN');
      await expect(runPetition(api, mutation, { code }, token)).rejects.toThrow('UNAUTHENTICATED');
    }
    for (const query of ['petitionQueue { edges { node { code } } }', `petitionCase(code: "${code}") { code }`]) {
      const { errors } = await api.execute(`{ ${query} }`, {}, { token: editor.token });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
  });

  test('see a contact whole once they have taken the petition, and masked before', async () => {
    const contact = { fullName: 'Bùi Thị Khách', phone: '0987654321', email: 'khach@example.vn' };
    const { agency, code } = await strangerPetition(api);
    await api.database.client.petition.update({
      where: { code },
      data: { contactPhone: contact.phone, contactEmail: contact.email },
    });
    const [one, two] = [await officerOf(agency), await officerOf(agency)];
    expect(await readCase(code, one.token)).toMatchObject({
      senderName: 'Bùi Thị Khách',
      senderIsMember: false,
      senderPhone: '09•••••321',
      senderEmail: 'k•••@example.vn',
      mine: false,
      takenByName: null,
    });
    await runPetition(api, 'takePetition', { code }, one.token);
    expect(await readCase(code, one.token)).toMatchObject({
      senderPhone: contact.phone,
      senderEmail: contact.email,
      mine: true,
      takenByName: 'Lê Cán Bộ',
    });
    expect(await readCase(code, two.token)).toMatchObject({ senderPhone: '09•••••321', mine: false });
  });

  test("see a member's name of the record and the account's phone", async () => {
    const { agency, code, member, phone } = await memberPetition(api);
    const officer = await officerOf(agency);
    await runPetition(api, 'takePetition', { code }, officer.token);
    expect(await readCase(code, officer.token)).toMatchObject({
      senderName: member.fullName,
      senderIsMember: true,
      senderPhone: phone,
      senderEmail: null,
      senderAddress: null,
    });
  });

  test('forward: the other agency has it, its term begins anew, the first one has lost sight of it', async () => {
    const { agency, code, token } = await memberPetition(api);
    const other = (await createAgency(api.database)).code;
    const [here, there] = [await officerOf(agency), await officerOf(other)];
    await runPetition(api, 'takePetition', { code }, here.token);
    const same = { code, agencyCode: agency, reason: 'Thuộc cơ quan khác' };
    await expect(runPetition(api, 'forwardPetition', same, here.token)).rejects.toThrow(
      'BAD_USER_INPUT input.agencyCode',
    );
    await expect(runPetition(api, 'forwardPetition', { ...same, agencyCode: '99XXXX' }, here.token)).rejects.toThrow(
      'BAD_USER_INPUT input.agencyCode',
    );
    const forwarded = await runPetition(api, 'forwardPetition', { ...same, agencyCode: other }, here.token);
    expect(forwarded).toMatchObject({ __typename: 'PetitionForwarded', code, agency: { code: other } });
    expect(await readCase(code, here.token)).toBeNull();
    expect(await queueOf(there.token)).toEqual([code]);
    expect((await runPetition(api, 'takePetition', { code }, there.token)).petition?.status).toBe('IN_PROGRESS');
    const { data } = await api.execute<{ petition: { agency: object; events: object[] } }, object>(
      'query ($code: String!) { petition(code: $code) { agency { code } events { action agency { code } } } }',
      { code },
      { token },
    );
    expect(data?.petition).toEqual({
      agency: { code: other },
      events: [
        { action: 'SENT', agency: null },
        { action: 'TAKEN', agency: null },
        { action: 'FORWARDED', agency: { code: other } },
        { action: 'TAKEN', agency: null },
      ],
    });
  });
});

describe('petitionQueue', () => {
  test('shows what is open, soonest due first, by state, kind, lateness and holder', async () => {
    const agency = (await createAgency(api.database)).code;
    const officer = await officerOf(agency);
    const sent: string[] = [];
    for (const kind of ['FEEDBACK', 'PETITION', 'COMPLAINT', 'FEEDBACK'])
      sent.push((await memberPetition(api, { kind }, agency)).code);
    const [late = '', second = '', third = '', ended = ''] = sent;
    const today = api.clock.now().getTime();
    for (const [code, days] of [
      [third, 9],
      [second, 5],
      [late, -3],
      [ended, -4],
    ] as const)
      await api.database.client.petition.update({
        where: { code },
        data: { dueOn: new Date(new Date(today + days * DAY).toISOString().slice(0, 10)) },
      });
    await runPetition(api, 'rejectPetition', { code: ended, reason: 'Trùng hồ sơ' }, officer.token);
    await runPetition(api, 'takePetition', { code: second }, officer.token);

    const of = (args = '') => queueOf(officer.token, args);
    expect(await of()).toEqual([late, second, third]);
    expect(await of('(overdue: true)')).toEqual([late]);
    expect(await of('(overdue: false)')).toEqual([second, third]);
    expect(await of('(mine: true)')).toEqual([second]);
    expect(await of('(kind: COMPLAINT)')).toEqual([third]);
    expect(await of('(status: REJECTED)')).toEqual([ended]);
    expect(await of('(status: REJECTED, overdue: true)')).toEqual([]);
    expect(await of('(status: RECEIVED, kind: FEEDBACK)')).toEqual([late]);
  });

  test('writes into the trail of each member whom it shows, once a page, and of nobody whom it does not', async () => {
    const { agency, member, token } = await memberPetition(api);
    await runPetition(api, 'sendPetition', letter(agency), token);
    const elsewhere = await memberPetition(api);
    await strangerPetition(api, {}, agency);
    const officer = await officerOf(agency);
    expect(await queueOf(officer.token)).toHaveLength(3);
    expect(await kindsOf(member.id)).toEqual(['PETITION_SENT', 'PETITION_SENT', 'PETITION_READ']);
    const [read] = await api.database.client.auditEvent.findMany({
      where: { memberId: member.id, kind: 'PETITION_READ' },
    });
    expect(read?.officerId).not.toBeNull();
    expect(await kindsOf(elsewhere.member.id)).toEqual(['PETITION_SENT']);
  });

  test('and petitionCase reads one with all that hangs on it in one statement', async () => {
    const { agency, code } = await memberPetition(api);
    const officer = await officerOf(agency);
    const { statements } = await statementsOf(api.database, () => readCase(code, officer.token));
    expect(statements).toHaveLength(1);
  });

  test('reads a page of many as it reads a page of one', async () => {
    const { agency } = await memberPetition(api);
    const officer = await officerOf(agency);
    const count = async () =>
      (
        await statementsOf(api.database, () =>
          api.execute(`{ petitionQueue { edges { node { ${CASE} } } } }`, {}, { token: officer.token }),
        )
      ).statements.length;
    const one = await count();
    for (let sent = 0; sent < 4; sent += 1) await memberPetition(api, {}, agency);
    expect(await count()).toBe(one);
    expect(one).toBe(1);
  });

  paginationContract('Query.petitionQueue', async () => {
    const agencies = [await createAgency(api.database), await createAgency(api.database)];
    const member = await createAccount(api.database);
    const row = (agency: { id: string; code: string }, number: number) => ({
      senderId: member.id,
      memberId: member.id,
      code: newTrackingCode(2026),
      kind: 'FEEDBACK' as const,
      subject: `Việc ${number}`,
      content: 'Nội dung của một phản ánh để thử.',
      agencyId: agency.id,
      agencyCode: agency.code,
      noticeChannel: 'SMS' as const,
      locale: 'vi',
      letterDigest: Buffer.from(''),
      sentAt: new Date('2026-01-01'),
      dueOn: new Date(Date.UTC(2026, 1, 1 + Math.floor(number / 3))),
      changedAt: new Date('2026-01-01'),
    });
    const [own, foreign] = agencies;
    if (!own || !foreign) throw new Error('two agencies were made');
    await api.database.client.petition.createMany({ data: Array.from({ length: 25 }, (_, n) => row(own, n)) });
    await api.database.client.petition.createMany({ data: [row(foreign, 1)] });
    const pageOf = (token: string) => async (request: PageRequest) => {
      const answer = await api.execute<{ petitionQueue: never }, PageRequest>(
        `query ($first: Int, $last: Int, $after: String, $before: String) {
          petitionQueue(first: $first, last: $last, after: $after, before: $before) {
            edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        request,
        { token },
      );
      return { answer, connection: answer.data?.petitionQueue };
    };
    const elsewhere = (await pageOf((await officerOf(foreign.code)).token)({ first: 1 })).connection as
      | { edges: { cursor: string }[] }
      | undefined; // what the query selects
    const page = pageOf((await officerOf(own.code)).token);
    return { total: 25, page, foreignCursors: [elsewhere?.edges[0]?.cursor ?? ''] };
  });
});

describe('housekeeping', () => {
  test('closes an answer after thirty days, and removes what was kept for its years', async () => {
    const { agency, code, phone } = await memberPetition(api);
    const complaint = await memberPetition(api, { kind: 'COMPLAINT' }, agency);
    const officer = await officerOf(agency);
    for (const one of [code, complaint.code]) {
      await runPetition(api, 'takePetition', { code: one }, officer.token);
      await runPetition(api, 'replyToPetition', { code: one, ...answer }, officer.token);
    }
    const told = (await messagesTo(api, phone)).length;
    const statusOf = async (one: string) =>
      (await api.database.client.petition.findUnique({ where: { code: one } }))?.status ?? null;
    const later = (days: number) => new Date(api.clock.now().getTime() + days * DAY);

    await tidyPetitions(api.database.pool, later(29));
    expect(await statusOf(code)).toBe('ANSWERED');
    await tidyPetitions(api.database.pool, later(30));
    expect([await statusOf(code), await statusOf(complaint.code)]).toEqual(['CLOSED', 'CLOSED']);
    const [last] = await api.database.client.petitionEvent.findMany({
      where: { petition: { code } },
      orderBy: { position: 'desc' },
    });
    expect(last).toMatchObject({ position: 4, action: 'CLOSED', by: 'SYSTEM' });
    expect(await messagesTo(api, phone)).toHaveLength(told);

    await tidyPetitions(api.database.pool, later(30 + 5 * 366));
    expect([await statusOf(code), await statusOf(complaint.code)]).toEqual([null, 'CLOSED']);
    await tidyPetitions(api.database.pool, later(30 + 15 * 366));
    expect(await statusOf(complaint.code)).toBeNull();
  });
});
