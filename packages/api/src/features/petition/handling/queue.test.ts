import {
  createAccount,
  createAgency,
  letter,
  memberPetition,
  type PageRequest,
  paginationContract,
  runPetition,
  startTestApp,
  statementsOf,
  strangerPetition,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTrackingCode } from '../tracking-code.ts';
import { CASE, kindsOf, officerOf, queueOf, readCase } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const DAY = 86_400_000;

describe('petitionQueue', () => {
  test('shows what is open, soonest due first, by state, kind, lateness and holder', async () => {
    const agency = (await createAgency(api.database)).code;
    const officer = await officerOf(api, agency);
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

    const of = (args = '') => queueOf(api, officer.token, args);
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
    const officer = await officerOf(api, agency);
    expect(await queueOf(api, officer.token)).toHaveLength(3);
    expect(await kindsOf(api, member.id)).toEqual(['PETITION_SENT', 'PETITION_SENT', 'PETITION_READ']);
    const [read] = await api.database.client.auditEvent.findMany({
      where: { memberId: member.id, kind: 'PETITION_READ' },
    });
    expect(read?.officerId).not.toBeNull();
    expect(await kindsOf(api, elsewhere.member.id)).toEqual(['PETITION_SENT']);
  });

  test('and petitionCase reads one with all that hangs on it in one statement', async () => {
    const { agency, code } = await memberPetition(api);
    const officer = await officerOf(api, agency);
    const { statements } = await statementsOf(api.database, () => readCase(api, code, officer.token));
    expect(statements).toHaveLength(1);
  });

  test('reads a page of many as it reads a page of one', async () => {
    const { agency } = await memberPetition(api);
    const officer = await officerOf(api, agency);
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
    const elsewhere = (await pageOf((await officerOf(api, foreign.code)).token)({ first: 1 })).connection as
      | { edges: { cursor: string }[] }
      | undefined; // what the query selects
    const page = pageOf((await officerOf(api, own.code)).token);
    return { total: 25, page, foreignCursors: [elsewhere?.edges[0]?.cursor ?? ''] };
  });
});
