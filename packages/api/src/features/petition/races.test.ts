import {
  memberPetition,
  runPetition,
  signedInOfficer,
  startTestApp,
  strangerPetition,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Two servers of one installation: neither's memory helps it. */
let here: TestApp;
let there: TestApp;
beforeAll(async () => {
  here = await startTestApp();
  there = await startTestApp({ beside: here });
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const ROUNDS = 8;
const answer = { kind: 'ANSWER', text: 'Thẻ của bạn đã được in và gửi qua bưu điện.' };
const officerOf = (agencyCode: string) => signedInOfficer(here, { duties: ['PETITION'], agencyCode });

/** The steps of a petition, which must be numbered without gaps and agree with its state. */
async function stepsOf(code: string): Promise<string[]> {
  const { status, version, events } = await here.database.client.petition.findUniqueOrThrow({
    where: { code },
    include: { events: { orderBy: { position: 'asc' } } },
  });
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  expect([version, status]).toEqual([events.length, events.at(-1)?.status]);
  return events.map(({ action }) => action);
}

test('of two officers who take a petition at once, one has it', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { agency, code } = await memberPetition(here);
    const [one, two] = [await officerOf(agency), await officerOf(agency)];
    const answers = await Promise.all([
      runPetition(here, 'takePetition', { code }, one.token),
      runPetition(there, 'takePetition', { code }, two.token),
    ]);
    expect(answers.map((it) => it.code ?? it.__typename).sort()).toEqual(['PETITION_NOT_YOURS', 'PetitionTaken']);
    expect(await stepsOf(code)).toEqual(['SENT', 'TAKEN']);
  }
});

test('a withdrawal and an answer at once: one happens, and the other learns of it', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { agency, code, token } = await memberPetition(here);
    const officer = await officerOf(agency);
    await runPetition(here, 'takePetition', { code }, officer.token);
    const [withdrawn, replied] = await Promise.all([
      runPetition(here, 'withdrawPetition', { code }, token),
      runPetition(there, 'replyToPetition', { code, ...answer }, officer.token),
    ]);
    const outcomes = [withdrawn, replied].map((it) => it.code ?? it.__typename);
    const winner = outcomes[0] === 'PetitionWithdrawn' ? 'WITHDRAWN' : 'ANSWERED';
    expect(outcomes).toEqual(
      winner === 'WITHDRAWN' ? ['PetitionWithdrawn', 'PETITION_NOT_OPEN'] : ['PETITION_NOT_OPEN', 'PetitionReplied'],
    );
    expect((await stepsOf(code)).slice(2)).toEqual([winner]);
  }
});

test.each([
  [true, true],
  [false, false],
  [true, false],
])('of two ratings at once, %s and %s, one is the rating', async (first, second) => {
  for (let round = 0; round < ROUNDS / 2; round += 1) {
    const { agency, code, token } = await memberPetition(here);
    const officer = await officerOf(agency);
    await runPetition(here, 'takePetition', { code }, officer.token);
    await runPetition(here, 'replyToPetition', { code, ...answer }, officer.token);
    const ratings = await Promise.all([
      runPetition(here, 'rateAnswer', { code, satisfied: first }, token),
      runPetition(there, 'rateAnswer', { code, satisfied: second }, token),
    ]);
    expect(ratings.map((it) => it.code ?? it.__typename).sort()).toEqual(['AnswerRated', 'PETITION_NOT_OPEN']);
    const satisfied = ratings[0]?.__typename === 'AnswerRated' ? first : second;
    expect((await stepsOf(code)).slice(3)).toEqual([satisfied ? 'CLOSED' : 'RATED']);
    expect((await here.database.client.petition.findUniqueOrThrow({ where: { code } })).satisfied).toBe(satisfied);
  }
});

test('of ten supplements at once one is the supplement', async () => {
  const { agency, code, phone } = await strangerPetition(here);
  const officer = await officerOf(agency);
  await runPetition(here, 'takePetition', { code }, officer.token);
  const question = { kind: 'SUPPLEMENT_REQUEST', text: 'Hãy cho biết ngày nộp hồ sơ.' };
  await runPetition(here, 'replyToPetition', { code, ...question }, officer.token);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      runPetition(n % 2 ? here : there, 'supplementPetition', { code, phone, text: `Bổ sung lần ${n}` }),
    ),
  );
  const outcomes = answers.map((it) => it.code ?? it.__typename);
  expect(outcomes.filter((it) => it === 'PetitionSupplemented')).toHaveLength(1);
  expect(outcomes.filter((it) => it === 'PETITION_NOT_OPEN')).toHaveLength(9);
  expect(await stepsOf(code)).toEqual(['SENT', 'TAKEN', 'SUPPLEMENT_ASKED', 'SUPPLEMENTED']);
});

test('forwarding, rejecting and taking at once leave one whole state', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { agency, code } = await memberPetition(here);
    const target = (await memberPetition(here)).agency;
    const [one, two, three] = [await officerOf(agency), await officerOf(agency), await officerOf(agency)];
    const answers = await Promise.all([
      runPetition(here, 'forwardPetition', { code, agencyCode: target, reason: 'Thuộc cơ quan khác' }, one.token),
      runPetition(there, 'rejectPetition', { code, reason: 'Không thuộc thẩm quyền' }, two.token),
      runPetition(here, 'takePetition', { code }, three.token),
    ]);
    expect(answers.filter((it) => !it.code || it.__typename === 'PetitionForwarded')).toHaveLength(1);
    expect(await stepsOf(code)).toHaveLength(2);
  }
});
