import {
  type ConnectionData,
  createMember,
  paginationContract,
  signedInOfficer,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAQ_CATEGORIES } from '../data/index.ts';
import { loadBuiltInFaqs } from '../index.ts';

let api: TestApp;
let token: string;
let others: string[];
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInFaqs(api.database.pool);
  const desk = () => signedInOfficer(api, { duties: ['EDITORIAL'] });
  ({ token } = await desk());
  others = (await Promise.all([desk(), desk(), desk()])).map((officer) => officer.token);
});
afterAll(() => api.close());

interface FaqAnswer {
  id: string;
  code: string;
  version: number;
  published: boolean;
  question: string;
  category: { id: string; code: string; version: number };
}
interface CategoryAnswer {
  id: string;
  code: string;
  name: string;
  version: number;
  published: boolean;
}
interface UpkeepAnswer {
  __typename: string;
  code?: string;
  faq?: FaqAnswer;
  category?: CategoryAnswer;
  categories?: { code: string; version: number }[];
}

const FAQ = 'faq { id code version published question answer legalBasis category { id code version } }';
const CATEGORY = 'category { id code name version published faqCount }';
const FIELDS = {
  addFaq: `... on FaqSaved { ${FAQ} }`,
  editFaq: `... on FaqSaved { ${FAQ} } ... on FaqChanged { ${FAQ} }`,
  reorderFaqs: `... on FaqsReordered { ${CATEGORY} } ... on FaqCategoryChanged { ${CATEGORY} }`,
  addFaqCategory: `... on FaqCategorySaved { ${CATEGORY} }`,
  editFaqCategory: `... on FaqCategorySaved { ${CATEGORY} } ... on FaqCategoryChanged { ${CATEGORY} }`,
  reorderFaqCategories: '... on FaqCategoriesReordered { categories { code version } }',
};
type Operation = keyof typeof FIELDS;

/** `AddFaqCategory` has no failure of its own. */
const problem = (operation: Operation) => (operation === 'addFaqCategory' ? '' : '... on Error { code }');

function run(operation: Operation, input: object, asker: string | undefined) {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  return api.execute<{ result: UpkeepAnswer }, object>(
    `mutation ($input: ${type}!) {
      result: ${operation}(input: $input) { __typename ${problem(operation)} ${FIELDS[operation]} }
    }`,
    { input },
    asker ? { token: asker } : {},
  );
}

async function keep(operation: Operation, input: object, asker = token): Promise<UpkeepAnswer> {
  const { data, errors } = await run(operation, input, asker);
  if (!data) throw new Error(`${operation} answered ${errors[0]?.extensions?.code} ${errors[0]?.extensions?.argument}`);
  return data.result;
}

let questions = 0;
async function newFaq(values: object = {}): Promise<FaqAnswer> {
  questions += 1;
  const input = {
    category: 'ho-tro',
    question: `Câu hỏi thử số ${questions} là gì?`,
    answer: `Câu trả lời thử số ${questions}.`,
    ...values,
  };
  const { faq } = await keep('addFaq', input);
  if (!faq) throw new Error('the question was not written');
  return faq;
}

async function newCategory(name: string, published = true): Promise<CategoryAnswer> {
  const { category } = await keep('addFaqCategory', { name, published });
  if (!category) throw new Error('the category was not written');
  return category;
}

const PUBLIC = `query ($category: String, $search: String) {
  faqs(category: $category, search: $search, first: 100) { edges { node { id question } } }
}`;
async function shown(variables: object): Promise<string[]> {
  const { data } = await api.execute<{ faqs: { edges: { node: { question: string } }[] } }, object>(PUBLIC, variables);
  return (data?.faqs.edges ?? []).map(({ node }) => node.question);
}

describe('a question', () => {
  test('is drafted, shown, changed, moved and withdrawn; everybody sees what they should', async () => {
    const question = 'Ứng dụng chạy trên máy tính bảng không?';
    const draft = await newFaq({ question, legalBasis: 'Luật thử, Điều 1' });
    expect(draft).toMatchObject({
      code: 'ung-dung-chay-tren-may-tinh-bang-khong',
      version: 1,
      published: false,
      legalBasis: 'Luật thử, Điều 1',
    });
    expect(await shown({ search: question })).not.toContain(question);
    const edit = (version: number, change: object) => keep('editFaq', { faq: draft.id, version, ...change });
    expect(await edit(1, { published: true })).toMatchObject({ faq: { version: 2, published: true } });
    expect((await shown({ search: question }))[0]).toBe(question);
    expect((await shown({ category: 'ho-tro' })).at(-1)).toBe(question);
    const changed = { question: 'Có dùng được trên máy tính bảng không?', legalBasis: null };
    expect(await edit(2, changed)).toMatchObject({ faq: { version: 3, ...changed } });
    expect(await edit(3, { category: 'tai-khoan' })).toMatchObject({ faq: { category: { code: 'tai-khoan' } } });
    expect((await shown({ category: 'tai-khoan' })).at(-1)).toBe(changed.question);
    expect(await edit(4, { published: false })).toMatchObject({ faq: { version: 5, published: false } });
    expect(await shown({ search: changed.question })).not.toContain(changed.question);
  });

  test('keeps who did what in every version', async () => {
    const { id } = await newFaq({ question: 'Hỏi lần thứ nhất thế nào?' });
    await keep('editFaq', { faq: id, version: 1, question: 'Hỏi lần thứ hai thế nào?' }, others[0]);
    await keep('editFaq', { faq: id, version: 2, published: true });
    const { data } = await api.execute<{ editorialFaqs: { edges: { node: { revisions: object[] } }[] } }, object>(
      `query ($search: String) { editorialFaqs(search: $search, first: 1) {
        edges { node { revisions { version action question published officerName } } }
      } }`,
      { search: 'Hỏi lần thứ hai thế nào?' },
      { token },
    );
    const row = (version: number, action: string, time: string, published: boolean) => ({
      ...{ version, action, published, question: `Hỏi lần thứ ${time} thế nào?`, officerName: 'Lê Cán Bộ' },
    });
    expect(data?.editorialFaqs.edges[0]?.node.revisions).toEqual([
      row(3, 'EDITED', 'hai', true),
      row(2, 'EDITED', 'hai', false),
      row(1, 'CREATED', 'nhất', false),
    ]);
    const { rows } = await api.database.pool.query(
      'SELECT count(DISTINCT officer_id)::int AS officers, count(request_id)::int AS requests FROM faq_revision WHERE faq_id = $1',
      [Buffer.from(id, 'base64').toString().split(':')[1]],
    );
    expect(rows).toEqual([{ officers: 2, requests: 3 }]);
    for (const table of ['faq_revision', 'faq_category_revision'])
      for (const change of [`UPDATE ${table} SET version = 9`, `DELETE FROM ${table}`])
        await expect(api.database.pool.query(change)).rejects.toThrow('append-only');
  });

  test('that two officers change at once is written by one, and shown to the other as it is now', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await newFaq();
      const answers = await Promise.all([
        ...others.map((officer, n) =>
          keep('editFaq', { faq: id, version: 1, answer: `Câu trả lời của cán bộ ${n}.` }, officer),
        ),
        keep('editFaq', { faq: id, version: 1, published: true, category: 'mat-khau' }),
      ]);
      const [winner, ...more] = answers.filter(({ code }) => code === undefined);
      expect(more).toEqual([]);
      for (const answer of answers.filter((one) => one !== winner))
        expect(answer).toMatchObject({
          __typename: 'FaqChanged',
          code: 'FAQ_CHANGED',
          faq: { ...winner?.faq, version: 2 },
        });
    }
  });

  test('that asks what another does gets a code of its own, also when both are written at once', async () => {
    const question = 'Hai câu hỏi giống nhau thì sao?';
    const codes = (await Promise.all([1, 2, 3, 4].map(() => newFaq({ question })))).map(({ code }) => code);
    expect(new Set(codes).size).toBe(4);
    for (const code of codes) expect(code).toMatch(/^hai-cau-hoi-giong-nhau-thi-sao(-[0-9a-f]{8})?$/);
  });
});

describe('a category', () => {
  test('is added, renamed, and withdrawn once it shows nothing; nothing is shown in it then', async () => {
    const category = await newCategory('Chủ đề để thử');
    expect(category).toMatchObject({ code: 'chu-de-de-thu', version: 1, published: true });
    const faq = await newFaq({ category: category.code, published: true });
    const edit = (version: number, change: object) =>
      keep('editFaqCategory', { category: category.id, version, ...change });
    expect(await edit(1, { name: 'Chủ đề đổi tên' })).toMatchObject({
      category: { name: 'Chủ đề đổi tên', version: 2 },
    });
    expect(await edit(1, { name: 'Chủ đề cũ' })).toMatchObject({
      code: 'FAQ_CATEGORY_CHANGED',
      category: { name: 'Chủ đề đổi tên', version: 2 },
    });
    expect(await edit(2, { published: false })).toMatchObject({ code: 'FAQ_CATEGORY_IN_USE' });
    await keep('editFaq', { faq: faq.id, version: 1, published: false });
    expect(await edit(2, { published: false })).toMatchObject({ category: { published: false, version: 3 } });
    const withdrawn = { code: 'FAQ_CATEGORY_WITHDRAWN' };
    expect(await keep('editFaq', { faq: faq.id, version: 2, published: true })).toMatchObject(withdrawn);
    const input = { category: category.code, question: 'Có hiện được không?', answer: 'Không hiện được.' };
    expect(await keep('addFaq', { ...input, published: true })).toMatchObject(withdrawn);
    expect(await keep('addFaq', { ...input, published: false })).toMatchObject({ faq: { published: false } });
    const { data } = await api.execute<{ faqCategories: { code: string }[]; node: null }, object>(
      'query ($id: ID!) { faqCategories { code } node(id: $id) { id } }',
      { id: category.id },
    );
    expect(data?.faqCategories.map(({ code }) => code)).not.toContain(category.code);
    expect(data?.node).toBeNull();
  });

  test('is never withdrawn with a question shown in it, whoever is first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const category = await newCategory(`Chủ đề tranh chấp ${round}`);
      const faq = await newFaq({ category: category.code });
      await Promise.all([
        keep('editFaqCategory', { category: category.id, version: 1, published: false }),
        keep('editFaq', { faq: faq.id, version: 1, published: true }, others[0]),
        keep(
          'addFaq',
          { ...{ category: category.code, question: 'Câu hỏi chen vào?', answer: 'Chen vào được.' }, published: true },
          others[1],
        ),
      ]);
    }
    const { rows } = await api.database.pool.query(
      'SELECT count(*)::int AS wrong FROM faq JOIN faq_category c ON c.id = category_id WHERE faq.published AND NOT c.published',
    );
    expect(rows).toEqual([{ wrong: 0 }]);
  });

  test('has its questions put in order, as a whole and by one officer at a time', async () => {
    const category = await newCategory('Chủ đề xếp thứ tự');
    const ids: string[] = [];
    for (const n of [1, 2, 3])
      ids.push((await newFaq({ category: category.code, question: `Câu thứ ${n} thế nào?`, published: n < 3 })).id);
    const order = (faqs: string[], version: number, officer = token) =>
      keep('reorderFaqs', { category: category.id, version, faqs }, officer);
    const [one = '', two = '', three = ''] = ids;
    for (const wrong of [[one, two], [one, two, two], [one, two, three, three], [], [one, two, (await newFaq()).id]])
      expect(await order(wrong, 1)).toMatchObject({ code: 'FAQ_ORDER_INCOMPLETE' });
    const answers = await Promise.all(
      [
        [three, two, one],
        [two, three, one],
        [three, one, two],
      ].map((faqs, n) => order(faqs, 1, others[n])),
    );
    expect(answers.map(({ code }) => code ?? 'REORDERED').toSorted()).toEqual([
      'FAQ_CATEGORY_CHANGED',
      'FAQ_CATEGORY_CHANGED',
      'REORDERED',
    ]);
    expect(await order([three, two, one], 2)).toMatchObject({ category: { version: 3, faqCount: 3 } });
    expect(await shown({ category: category.code })).toEqual(['Câu thứ 2 thế nào?', 'Câu thứ 1 thế nào?']);
  });

  test('takes its place among the others', async () => {
    const list = async () => {
      const { data } = await api.execute<
        { editorialFaqCategories: (CategoryAnswer & { revisions: object[] })[] },
        object
      >('{ editorialFaqCategories { id code version revisions { action officerName } } }', {}, { token });
      return data?.editorialFaqCategories ?? [];
    };
    const before = await list();
    const backward = before.map(({ id }) => id).toReversed();
    expect(await keep('reorderFaqCategories', { categories: backward.slice(1) })).toMatchObject({
      code: 'FAQ_ORDER_INCOMPLETE',
    });
    const { categories } = await keep('reorderFaqCategories', { categories: backward });
    expect(categories?.map(({ code }) => code)).toEqual(before.map(({ code }) => code).toReversed());
    for (const { revisions } of await list())
      expect(revisions[0]).toEqual({ action: 'REORDERED', officerName: 'Lê Cán Bộ' });
    await keep('reorderFaqCategories', { categories: backward.toReversed() });
    expect((await list()).map(({ code }) => code)).toEqual(before.map(({ code }) => code));
  });
});

describe('nobody else', () => {
  test('keeps questions or sees those that are not shown', async () => {
    const { id, category } = await newFaq();
    const member = await api.sessionOf((await createMember(api.database)).id);
    const { token: registrar } = await signedInOfficer(api, { duties: ['REGISTRATION', 'PETITION', 'ACCOUNT'] });
    for (const [asker, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [member, 'FORBIDDEN'],
      [registrar, 'FORBIDDEN'],
    ] as const) {
      const answers = [
        await run('addFaq', { category: 'ho-tro', question: 'Người lạ hỏi gì?', answer: 'Người lạ trả lời.' }, asker),
        await run('editFaq', { faq: id, version: 1, published: true }, asker),
        await run('reorderFaqs', { category: category.id, version: 1, faqs: [id] }, asker),
        await run('addFaqCategory', { name: 'Chủ đề lạ' }, asker),
        await run('editFaqCategory', { category: category.id, version: 1, name: 'Chủ đề lạ' }, asker),
        await run('reorderFaqCategories', { categories: [] }, asker),
        ...(await Promise.all(
          ['editorialFaqs { edges { node { question } } }', 'editorialFaqCategories { name }'].map((selection) =>
            api.execute(`{ ${selection} }`, {}, asker ? { token: asker } : {}),
          ),
        )),
      ];
      expect(answers.map(({ errors }) => errors.map(({ extensions }) => extensions?.code))).toEqual(
        answers.map(() => [code]),
      );
    }
    const { data } = await api.execute<{ node: null }, object>('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(data?.node).toBeNull();
  });

  test('has what is not there', async () => {
    const unknown = (type: string) => Buffer.from(`${type}:01900000-0000-7000-8000-000000000000`).toString('base64');
    const category = { category: unknown('FaqCategory'), version: 1 };
    expect(await keep('editFaq', { faq: unknown('Faq'), version: 1 })).toMatchObject({ code: 'FAQ_NOT_FOUND' });
    for (const operation of ['editFaqCategory', 'reorderFaqs'] as const)
      expect(await keep(operation, operation === 'reorderFaqs' ? { ...category, faqs: [] } : category)).toMatchObject({
        code: 'FAQ_CATEGORY_NOT_FOUND',
      });
    const faq = await newFaq();
    for (const unknownCode of ['khong-co', ''])
      expect(await keep('editFaq', { faq: faq.id, version: 1, category: unknownCode })).toMatchObject({
        code: 'FAQ_CATEGORY_NOT_FOUND',
      });
  });
});

test.each([
  ['addFaq', { question: 'Ngắn?' }, 'question'],
  ['addFaq', { question: 'x'.repeat(301) }, 'question'],
  ['addFaq', { answer: 'Ngắn' }, 'answer'],
  ['addFaq', { answer: `${'x'.repeat(5_001)}` }, 'answer'],
  ['addFaq', { answer: 'Có ký tự lạ \u0007 ở đây.' }, 'answer'],
  ['addFaq', { legalBasis: '' }, 'legalBasis'],
  ['editFaq', { question: '' }, 'question'],
  ['editFaq', { answer: '' }, 'answer'],
  ['editFaq', { legalBasis: 'x'.repeat(301) }, 'legalBasis'],
  ['addFaqCategory', { name: '  ' }, 'name'],
] as const)('%s refuses %j and names the field', async (operation, wrong, field) => {
  const good = {
    addFaq: { category: 'ho-tro', question: 'Câu hỏi đủ dài chứ?', answer: 'Câu trả lời đủ dài.' },
    editFaq: { faq: (await newFaq()).id, version: 1 },
    addFaqCategory: {},
  };
  const { errors } = await run(operation, { ...good[operation], ...wrong }, token);
  expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: `input.${field}` }]);
});

test('paragraphs of an answer are parted by one empty line, and composed', async () => {
  const answer = `Đoạn một. \r\n\r\n\r\n  Đoạn   hai.  `.normalize('NFD');
  expect(await newFaq({ answer })).toMatchObject({ answer: 'Đoạn một.\n\nĐoạn hai.' });
});

describe('questions that come with the project', () => {
  const [first, second, third] = FAQ_CATEGORIES.flatMap(({ faqs }) => faqs);

  test('are loaded once; what an officer changed, withdrew or moved stays, at every later start', async () => {
    const { data } = await api.execute<{ editorialFaqs: { edges: { node: FaqAnswer }[] } }, object>(
      '{ editorialFaqs(first: 2) { edges { node { id code version } } } }',
      {},
      { token },
    );
    const [changed, withdrawn] = data?.editorialFaqs.edges.map(({ node }) => node) ?? [];
    expect([changed?.code, withdrawn?.code]).toEqual([first?.code, second?.code]);
    await keep('editFaq', { faq: changed?.id, version: 1, answer: 'Câu trả lời của cán bộ.' });
    await keep('editFaq', { faq: withdrawn?.id, version: 1, published: false, category: 'ho-tro' });
    const everything = () =>
      api.database.client.faq.findMany({ orderBy: { code: 'asc' }, include: { revisions: true, category: true } });
    const before = await everything();
    await loadBuiltInFaqs(api.database.pool);
    await loadBuiltInFaqs(api.database.pool);
    expect(await everything()).toEqual(before);
  });

  test('are renewed where no officer has touched them, and the change is in their history', async () => {
    const where = { code: third?.code ?? '' };
    // As an earlier version of the project had written it.
    const { id } = await api.database.client.faq.update({ where, data: { answer: 'Câu trả lời của bản trước.' } });
    await loadBuiltInFaqs(api.database.pool);
    expect(await api.database.client.faq.findUnique({ where })).toMatchObject({ answer: third?.answer, version: 2 });
    expect(
      await api.database.client.faqRevision.findMany({ where: { faqId: id }, orderBy: { version: 'asc' } }),
    ).toEqual([
      expect.objectContaining({ version: 1, action: 'CREATED', officerId: null }),
      expect.objectContaining({ version: 2, action: 'EDITED', officerId: null, answer: third?.answer }),
    ]);
  });
});

describe('editorialFaqs', () => {
  test('show drafts and votes, by state and search, in two statements', async () => {
    const question = 'Bản nháp tìm thấy ở đâu?';
    await newFaq({ question });
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute<{ editorialFaqs: { edges: { node: object }[] } }, object>(
        `query ($search: String) { editorialFaqs(search: $search, published: false, first: 1) {
          edges { node { question published helpfulCount unhelpfulCount category { name } } }
        } }`,
        { search: 'ban nhap tim thay o dau' },
        { token },
      ),
    );
    expect(result.data?.editorialFaqs.edges).toEqual([
      {
        node: {
          ...{ question, published: false, helpfulCount: 0, unhelpfulCount: 0 },
          category: { name: 'Hỗ trợ và an toàn thông tin' },
        },
      },
    ]);
    expect(statements.filter((sql) => /\bfaq\b/.test(sql))).toHaveLength(2);
  });
});

paginationContract('Query.editorialFaqs', async () => {
  const category = await newCategory('Chủ đề phân trang');
  for (let n = 0; n < 22; n += 1) await newFaq({ category: category.code, published: n % 2 === 0 });
  const page = (request: object, published: boolean | null = null) =>
    api.execute<{ editorialFaqs: ConnectionData }, object>(
      `query ($category: String, $published: Boolean, $first: Int, $last: Int, $after: String, $before: String) {
        editorialFaqs(category: $category, published: $published, first: $first, last: $last, after: $after, before: $before) {
          edges { cursor node { id question } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { category: category.code, published, ...request },
      { token },
    );
  const foreign = (await page({}, true)).data?.editorialFaqs.pageInfo.endCursor ?? '';
  return {
    total: 22,
    foreignCursors: [foreign],
    async page(request) {
      const answer = await page(request);
      return { answer, connection: answer.data?.editorialFaqs };
    },
  };
});
