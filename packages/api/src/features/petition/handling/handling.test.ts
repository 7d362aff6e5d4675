import { memberPetition, messagesTo, runPetition, startTestApp, strangerPetition, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tidyPetitions } from '../index.ts';
import { answer, kindsOf, officerOf, question } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const DAY = 86_400_000;

describe('a petition from its sending to its end', () => {
  test('is taken, asked back, supplemented, answered and closed by a satisfied member, each step told', async () => {
    const { agency, member, phone, token, code } = await memberPetition(api);
    const officer = await officerOf(api, agency);
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
    expect(await kindsOf(api, member.id)).toEqual([
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
    const officer = await officerOf(api, agency);
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
    // Closing does not take the rating from the sender, who has one for each answer.
    expect((await runPetition(api, 'rateAnswer', { code, phone, satisfied: true })).petition?.status).toBe('CLOSED');
    const late = await runPetition(api, 'rateAnswer', { code, phone, satisfied: false });
    expect([late.code, late.status]).toEqual(['PETITION_NOT_OPEN', 'CLOSED']);
  });

  test('is rated once for an answer: a second rating changes nothing, before its end or after', async () => {
    const { agency, token, code, member } = await memberPetition(api);
    const officer = await officerOf(api, agency);
    await runPetition(api, 'takePetition', { code }, officer.token);
    const rate = (satisfied: boolean) => runPetition(api, 'rateAnswer', { code, satisfied, comment: 'Ý kiến.' }, token);
    const kept = async () => {
      const trail = await kindsOf(api, member.id);
      const stored = await api.database.client.petition.findUniqueOrThrow({
        where: { code },
        include: { events: true },
      });
      return { stored, trail };
    };
    for (const satisfied of [false, true]) {
      await runPetition(api, 'replyToPetition', { code, ...answer }, officer.token);
      expect((await rate(satisfied)).__typename).toBe('AnswerRated');
      const before = await kept();
      const status = satisfied ? 'CLOSED' : 'ANSWERED';
      const again = [await rate(true), await rate(false)];
      expect(again.map((it) => [it.code, it.status])).toEqual(again.map(() => ['PETITION_NOT_OPEN', status]));
      expect(await kept()).toEqual(before);
    }
  });

  test('that was withdrawn, rejected or answered refuses what does not follow, and says its state', async () => {
    const { agency, token, code, phone } = await memberPetition(api);
    const officer = await officerOf(api, agency);
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
    const officer = await officerOf(api, agency);
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
      const officer = await officerOf(api, plain.agency);
      api.clock.advance(4 * DAY);
      const take = (code: string, more = {}) => runPetition(api, 'takePetition', { code, ...more }, officer.token);
      // The officer's session of eight hours is over by then.
      await expect(take(plain.code)).rejects.toThrow('UNAUTHENTICATED');
      const next = await officerOf(api, plain.agency);
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
      const officer = await officerOf(api, agency);
      await runPetition(api, 'takePetition', { code }, officer.token);
      await runPetition(api, 'replyToPetition', { code, ...question }, officer.token);
      api.clock.advance(5 * DAY);
      const token = await api.sessionOf(member.id);
      const supplied = await runPetition(api, 'supplementPetition', { code, text: 'Bổ sung đây' }, token);
      // Friday to Wednesday: three working days.
      expect(supplied.petition?.dueOn).toBe('2026-07-01');
    }));
});
describe('housekeeping', () => {
  test('closes an answer after thirty days, and removes what was kept for its years', async () => {
    const { agency, code, phone } = await memberPetition(api);
    const complaint = await memberPetition(api, { kind: 'COMPLAINT' }, agency);
    const officer = await officerOf(api, agency);
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
