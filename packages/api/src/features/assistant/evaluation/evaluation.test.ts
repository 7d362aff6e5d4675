import { startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDirectoryService, loadBuiltInLists } from '../../directory/index.ts';
import { createOfficialContacts, FAQ_CATEGORIES, loadBuiltInFaqs } from '../../support/index.ts';
import type { Topic } from '../answer.ts';
import { type Answering, composeAnswer } from '../answering.ts';
import { quotingWriter } from '../writer.ts';
import { fillArticles } from './articles.ts';
import { fillLists } from './fixtures.ts';
import { HELD_OUT } from './held-out.ts';
import { measure, predict } from './measure.ts';
import { TUNING } from './tuning/index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
  await loadBuiltInFaqs(api.database.pool);
  await fillLists(api.database);
  await fillArticles(api.database);
  const directory = createDirectoryService(api);
  const contacts = createOfficialContacts({ directory });
  answering = { database: api.database, directory, contacts, writer: quotingWriter };
});
afterAll(() => api.close());

let answering: Answering;
const answer = (question: string, former: Topic | null) => composeAnswer(answering, question, former, api.clock.now());

test('the evaluation set holds 120 questions at least, 25 of them without an answer, and none twice', () => {
  const all = [...TUNING, ...HELD_OUT];
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.filter(({ expect: sources }) => sources.length === 0).length).toBeGreaterThanOrEqual(25);
  expect(new Set(all.map(({ text, before }) => `${before} ${text}`)).size).toBe(all.length);
});

test('every question that comes with the project is answered by itself, for certain', async () => {
  const missed: string[] = [];
  for (const { code, question } of FAQ_CATEGORIES.flatMap(({ faqs }) => faqs)) {
    const { confidence, sources } = await answer(question, null);
    if (confidence !== 'CERTAIN' || sources[0]?.code !== code) missed.push(code);
  }
  expect(missed).toEqual([]);
}, 60_000);

// The floors stand just below what docs/assistant.md measured; they only ever rise.
test('the held-out part is answered from the right sources, and what is not known is not answered', async () => {
  const measured = measure(await predict(HELD_OUT, answer));
  expect(measured.top1).toBeGreaterThanOrEqual(0.67);
  expect(measured.top3).toBeGreaterThanOrEqual(0.9);
  expect(measured.answerPrecision).toBeGreaterThanOrEqual(0.85);
  expect(measured.certainPrecision).toBeGreaterThanOrEqual(0.95);
  expect(measured.refusalPrecision).toBeGreaterThanOrEqual(0.75);
  expect(measured.refusalRecall).toBeGreaterThanOrEqual(0.85);
}, 60_000);
