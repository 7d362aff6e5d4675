import { createAccount, signedIn, signedInOfficer, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBuiltInFaqs } from '../../support/index.ts';
import { answerTo } from '../testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInFaqs(api.database.pool);
});
afterAll(() => api.close());

interface Unanswered {
  unansweredQuestions: { question: string; conversations: number; lastAskedAt: string }[];
}
const QUERY = '{ unansweredQuestions { question conversations lastAskedAt } }';

test('an officer of the desk reads what several asked and nothing answered, and no more', async () => {
  const asked = ['nặn tò he bằng bột gì', 'NAN TO HE bang bot gi?', 'nặn tò he bằng bột gì'];
  for (const question of asked) await answerTo(api, question);
  // One person alone, however often in one conversation, or in two.
  const { key } = await answerTo(api, 'chuyện riêng của nhà cô Thử');
  await answerTo(api, 'chuyện riêng của nhà cô Thử', { conversation: key });
  await answerTo(api, 'chuyện riêng của nhà cô Thử');
  for (const _ of asked) await answerTo(api, 'mức đóng BHYT hộ gia đình?');

  const { token } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
  const { data } = await api.execute<Unanswered, object>(QUERY, {}, { token });
  expect(data?.unansweredQuestions).toEqual([
    { question: asked.at(-1), conversations: 3, lastAskedAt: expect.any(String) },
  ]);
});

test('nobody else does', async () => {
  const person = await createAccount(api.database);
  const { accessToken: member } = await signedIn(api, person.socialInsuranceCode, 'device-unanswered');
  const { token: clerk } = await signedInOfficer(api, { duties: ['REGISTRATION'] });
  for (const options of [{}, { token: member }, { token: clerk }]) {
    const { data, errors } = await api.execute(QUERY, {}, options);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
  }
});
