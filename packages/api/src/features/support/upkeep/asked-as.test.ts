import { signedInOfficer, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBuiltInFaqs } from '../index.ts';

let api: TestApp;
let token: string;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInFaqs(api.database.pool);
  ({ token } = await signedInOfficer(api, { duties: ['EDITORIAL'] }));
});
afterAll(() => api.close());

interface Saved {
  saved: {
    faq?: { id: string; version: number; askedAs: string[]; revisions: { version: number; askedAs: string[] }[] };
  };
}
const SAVED = `__typename ... on FaqSaved { faq { id version askedAs revisions { version askedAs } } }`;

function add(askedAs: unknown, asker = token) {
  return api.execute<Saved, object>(
    `mutation ($input: AddFaqInput!) { saved: addFaq(input: $input) { ${SAVED} } }`,
    {
      input: {
        ...{ category: 'ho-tro', question: 'Mã vạch trên giấy hẹn dùng để làm gì?', published: true, askedAs },
        answer: 'Để quầy tiếp nhận tìm thấy hồ sơ.',
      },
    },
    { token: asker },
  );
}

async function found(search: string): Promise<string[]> {
  const { data } = await api.execute<{ faqs: { edges: { node: { id: string } }[] } }, object>(
    'query ($search: String) { faqs(search: $search, first: 5) { edges { node { id } } } }',
    { search },
  );
  return (data?.faqs.edges ?? []).map(({ node }) => node.id);
}

test('a question is found by the other ways in which people ask it, until they are taken away', async () => {
  const { data } = await add(['phiếu hẹn có ô vuông đen trắng', 'Phieu hen quet o dau', 'Phieu hen quet o dau']);
  const faq = data?.saved.faq;
  expect(faq?.askedAs).toEqual(['phiếu hẹn có ô vuông đen trắng', 'Phieu hen quet o dau']);
  expect((await found('ô vuông đen trắng'))[0]).toBe(faq?.id);

  const edited = await api.execute<Saved, object>(
    `mutation ($input: EditFaqInput!) { saved: editFaq(input: $input) { ${SAVED} } }`,
    { input: { faq: faq?.id, version: faq?.version, askedAs: [] } },
    { token },
  );
  expect(edited.data?.saved.faq).toMatchObject({
    ...{ version: 2, askedAs: [] },
    revisions: [
      { version: 2, askedAs: [] },
      { version: 1, askedAs: faq?.askedAs },
    ],
  });
  expect(await found('ô vuông đen trắng')).not.toContain(faq?.id);

  const kept = await api.execute<Saved, object>(
    `mutation ($input: EditFaqInput!) { saved: editFaq(input: $input) { ${SAVED} } }`,
    { input: { faq: faq?.id, version: 2, askedAs: ['mã ô vuông'] } },
    { token },
  );
  const untouched = await api.execute<Saved, object>(
    `mutation ($input: EditFaqInput!) { saved: editFaq(input: $input) { ${SAVED} } }`,
    { input: { faq: faq?.id, version: kept.data?.saved.faq?.version, published: false, askedAs: null } },
    { token },
  );
  expect(untouched.data?.saved.faq?.askedAs).toEqual(['mã ô vuông']);
});

test.each([
  ['too many', Array.from({ length: 21 }, (_, at) => `cách hỏi thứ ${at}`)],
  ['a short one', ['hỏi']],
  ['a blank one', ['          ']],
  ['a long one', ['a'.repeat(301)]],
])('%s of them are refused by name', async (_what, askedAs) => {
  const { errors } = await add(askedAs);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.askedAs' } }]);
});

test('the table refuses what the API would', async () => {
  const where = { code: 'quen-mat-khau' };
  for (const askedAs of [
    ['có', ''],
    Array.from({ length: 21 }, (_, at) => `hỏi ${at}`),
    ['ho\u0301i'],
    ['a'.repeat(20_001)],
  ])
    await expect(api.database.client.faq.update({ where, data: { askedAs } })).rejects.toThrow(/faq_asked_as/);
});

test('other wordings that come with the project renew those of an earlier version of it', async () => {
  const { client, pool } = api.database;
  const where = { code: 'quen-mat-khau' };
  const { askedAs, version } = await client.faq.update({ where, data: { askedAs: ['câu hỏi của bản trước'] } });
  expect(askedAs).toEqual(['câu hỏi của bản trước']);
  await loadBuiltInFaqs(pool);
  const renewed = await client.faq.findUniqueOrThrow({ where });
  expect(renewed).toMatchObject({ version: version + 1 });
  expect(renewed.askedAs).not.toContain('câu hỏi của bản trước');
});
