import { type ConnectionData, paginationContract, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll } from 'vitest';
import { FAQ_CATEGORIES } from './data/index.ts';
import { loadBuiltInFaqs } from './index.ts';

// More than a page holds at most cannot be counted in one.
const SHOWN = FAQ_CATEGORIES.slice(0, 5);
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInFaqs(api.database.pool);
  await api.database.client.faq.updateMany({
    where: { category: { code: { notIn: SHOWN.map(({ code }) => code) } } },
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
  total: SHOWN.flatMap(({ faqs }) => faqs).length,
  foreignCursors: [(await ask({ search: 'thẻ' })).data?.faqs.pageInfo.endCursor ?? ''],
  async page(request) {
    const answer = await ask(request);
    return { answer, connection: answer.data?.faqs };
  },
}));
