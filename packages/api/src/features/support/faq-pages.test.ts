import { type ConnectionData, paginationContract, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll } from 'vitest';
import { FAQ_CATEGORIES } from './data/index.ts';
import { loadBuiltInFaqs } from './index.ts';

const LAST = FAQ_CATEGORIES.at(-1);
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInFaqs(api.database.pool);
  // More than a page holds at most cannot be counted in one.
  await api.database.client.faq.updateMany({
    where: { category: { code: LAST?.code ?? '' } },
    data: { published: false },
  });
});
afterAll(() => api.close());

const FAQS = `query ($category: String, $search: String, $first: Int, $last: Int, $after: String, $before: String) {
  faqs(category: $category, search: $search, first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const ask = (variables: object) => api.execute<{ faqs: ConnectionData }, object>(FAQS, variables);

paginationContract('Query.faqs', async () => ({
  total: FAQ_CATEGORIES.filter((category) => category !== LAST).flatMap(({ faqs }) => faqs).length,
  foreignCursors: [(await ask({ search: 'thẻ' })).data?.faqs.pageInfo.endCursor ?? ''],
  async page(request) {
    const answer = await ask(request);
    return { answer, connection: answer.data?.faqs };
  },
}));
