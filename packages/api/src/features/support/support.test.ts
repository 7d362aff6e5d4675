import { type ConnectionData, createAgency, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FAQ_CATEGORIES } from './data/index.ts';
import { loadBuiltInFaqs } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInFaqs(api.database.pool);
});
afterAll(() => api.close());
beforeEach(() => api.clock.advance(2 * 3_600_000));

const FAQS = `query ($category: String, $search: String, $first: Int, $last: Int, $after: String, $before: String) {
  faqs(category: $category, search: $search, first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { id code question answer legalBasis category { code name } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
type Node = { id: string; code: string };
const ask = (variables: object) => api.execute<{ faqs: ConnectionData }, object>(FAQS, variables);

async function codesOf(variables: object): Promise<string[]> {
  const { data, errors } = await ask(variables);
  expect(errors).toEqual([]);
  // The document above selects these.
  return (data?.faqs.edges ?? []).map((edge) => (edge.node as Node).code);
}

describe('the built-in questions', () => {
  const faqs = FAQ_CATEGORIES.flatMap((category) => category.faqs);

  test('are sixty at least, each with a code, a question and an answer of its own', () => {
    expect(faqs.length).toBeGreaterThanOrEqual(60);
    for (const field of ['code', 'question', 'answer'] as const)
      expect(new Set(faqs.map((faq) => faq[field])).size).toBe(faqs.length);
    for (const { question, answer } of faqs) {
      expect(question).toMatch(/\?$/);
      expect(answer).toMatch(/\.$/);
    }
  });
});

describe('faqCategories', () => {
  test('come in their order with the number of their questions, in one statement', async () => {
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute('{ faqCategories { code name faqCount } }'),
    );
    expect(result.data).toEqual({
      faqCategories: FAQ_CATEGORIES.map(({ code, name, faqs }) => ({ code, name, faqCount: faqs.length })),
    });
    expect(statements).toHaveLength(1);
  });
});

describe('faqs', () => {
  test('of a category come in their order', async () => {
    const [, , identity] = FAQ_CATEGORIES;
    expect(await codesOf({ category: 'ma-so-bhxh' })).toEqual(identity?.faqs.map((faq) => faq.code));
  });

  test.each([
    ['quên mật khẩu', 'quen-mat-khau'],
    ['QUEN MAT KHAU', 'quen-mat-khau'],
    ['mức đóng BHYT hộ gia đình?', 'bhyt-ho-gia-dinh'],
    ['muc dong bhyt ho gia dinh', 'bhyt-ho-gia-dinh'],
    ['không nhận được mã OTP', 'khong-nhan-duoc-otp'],
    ['rút bảo hiểm một lần được bao nhiêu', 'muc-huong-bhxh-mot-lan'],
    ['sinh con nghỉ mấy tháng', 'nghi-thai-san-may-thang'],
    ['trợ cấp thất nghiệp được mấy tháng', 'so-thang-tro-cap-that-nghiep'],
    ['số tổng đài', 'tong-dai'],
    ['mất thẻ bhyt', 'cap-lai-the-bhyt'],
  ])('%j is answered first or second by %s', async (search, code) => {
    expect((await codesOf({ search })).slice(0, 2)).toContain(code);
  });

  test('a question typed as it stands comes first, without its accents, too', async () => {
    const missed: string[] = [];
    for (const { code, question } of FAQ_CATEGORIES.flatMap((category) => category.faqs)) {
      const words = question
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .replaceAll('đ', 'd')
        .split(/\s+/)
        .slice(0, 14);
      const [first] = await codesOf({ search: words.join(' '), first: 1 });
      if (first !== code) missed.push(code);
    }
    expect(missed).toEqual([]);
  });

  test('one mistyped word still finds the question', async () => {
    expect(await codesOf({ search: 'quen mat khua' })).toContain('quen-mat-khau');
  });

  test('composed and decomposed, the search is the same', async () => {
    const search = 'lương hưu';
    expect(await codesOf({ search: search.normalize('NFD') })).toEqual(await codesOf({ search }));
  });

  test.each(['%%%%', '____', "'; --", '🙂', '& | !', ':*'])('%j finds nothing and harms nothing', async (search) => {
    expect(await codesOf({ search })).toEqual([]);
  });

  test('a blank search lists everything', async () => {
    expect(await codesOf({ search: '   ', first: 5 })).toEqual(await codesOf({ first: 5 }));
  });

  test('a search or category out of bounds is refused and not repeated', async () => {
    for (const [variables, argument] of [
      [{ search: 'x'.repeat(10_000) }, 'search'],
      [{ search: 'một hai ba bốn năm sáu bảy tám chín mười a b c d e f g' }, 'search'],
      [{ category: 'Tài khoản' }, 'category'],
    ] as const) {
      const { errors } = await ask(variables);
      expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
    }
  });

  test.each([{}, { search: 'mật khẩu' }, { search: '%' }])('of no category are refused: %j', async (more) => {
    const { errors } = await ask({ category: 'khong', ...more });
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'category' }]);
    expect(errors[0]?.message).toContain('faqCategories');
  });

  test('of a category that was withdrawn are an empty page', async () => {
    const data = { code: 'da-go', name: 'Đã gỡ', position: 99, published: false };
    const { id } = await api.database.client.faqCategory.create({ data });
    expect(await codesOf({ category: 'da-go' })).toEqual([]);
    await api.database.client.faqCategory.delete({ where: { id } });
  });

  test('with their categories are two statements, searched or not', async () => {
    for (const variables of [{}, { search: 'mật khẩu' }, { category: 'tai-khoan', search: 'mật khẩu' }]) {
      const { statements } = await statementsOf(api.database, () => ask(variables));
      expect(statements).toHaveLength(2);
    }
  });
});

describe('markFaqHelpful', () => {
  const MARK = `mutation ($input: MarkFaqHelpfulInput!) {
    markFaqHelpful(input: $input) {
      __typename
      ... on FaqMarked { faq { helpfulCount unhelpfulCount } }
      ... on Error { code }
      ... on FaqMarkLimitReached { until }
    }
  }`;
  const mark = async (faq: string, helpful: boolean, deviceId: string) => {
    const { data, errors } = await api.execute<{ markFaqHelpful: object }, object>(MARK, {
      input: { faq, helpful, deviceId },
    });
    expect(errors).toEqual([]);
    return data?.markFaqHelpful;
  };
  const counts = (helpfulCount: number, unhelpfulCount: number) => ({
    __typename: 'FaqMarked',
    faq: { helpfulCount, unhelpfulCount },
  });
  const idOf = async (place: number) => {
    const { data } = await ask({ first: 30 });
    // The document above selects these.
    return (data?.faqs.edges[place]?.node as Node | undefined)?.id ?? '';
  };

  test('counts a device once, and its newest vote', async () => {
    const faq = await idOf(0);
    expect(await mark(faq, true, 'device-0001')).toEqual(counts(1, 0));
    expect(await mark(faq, true, 'device-0001')).toEqual(counts(1, 0));
    expect(await mark(faq, false, 'device-0002')).toEqual(counts(1, 1));
    expect(await mark(faq, false, 'device-0001')).toEqual(counts(0, 2));
  });

  test('counts right when many vote at once', async () => {
    const faq = await idOf(1);
    const votes = Array.from({ length: 24 }, (_, n) => mark(faq, n % 3 > 0, `parallel-${n % 12}`));
    await Promise.all(votes);
    const { rows } = await api.database.pool.query(
      `SELECT count(*) FILTER (WHERE helpful)::int AS yes, count(*) FILTER (WHERE NOT helpful)::int AS no
       FROM faq_vote JOIN faq ON faq.id = faq_id WHERE faq.position = 1 AND voter IS NOT NULL
         AND category_id = (SELECT id FROM faq_category WHERE position = 0)`,
    );
    expect(rows[0].yes + rows[0].no).toBe(12);
    expect(await mark(faq, true, 'parallel-1')).toEqual(counts(rows[0].yes, rows[0].no));
  });

  test('knows no question that was never there or was withdrawn', async () => {
    const faq = await idOf(2);
    const unknown = Buffer.from('Faq:01900000-0000-7000-8000-000000000000').toString('base64');
    expect(await mark(unknown, true, 'device-0003')).toEqual({ __typename: 'FaqNotFound', code: 'FAQ_NOT_FOUND' });
    const code = (await codesOf({ first: 3 }))[2] ?? '';
    await api.database.client.faq.update({ where: { code }, data: { published: false } });
    expect(await mark(faq, true, 'device-0003')).toEqual({ __typename: 'FaqNotFound', code: 'FAQ_NOT_FOUND' });
    const { data } = await api.execute('query ($id: ID!) { node(id: $id) { id } }', { id: faq });
    expect(data).toEqual({ node: null });
    await api.database.client.faq.update({ where: { code }, data: { published: true } });
  });

  test('stops one address after 120 marks an hour', async () => {
    const faq = await idOf(3);
    for (let n = 0; n < 120; n += 1) expect(await mark(faq, true, 'device-0004')).toEqual(counts(1, 0));
    expect(await mark(faq, true, 'device-0004')).toMatchObject({ code: 'FAQ_MARK_LIMIT_REACHED' });
    api.clock.advance(3_600_000);
    expect(await mark(faq, false, 'device-0004')).toEqual(counts(0, 1));
  });

  test('refuses a malformed device id', async () => {
    const input = { faq: await idOf(4), helpful: true, deviceId: 'x' };
    const { errors } = await api.execute(MARK, { input });
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'input.deviceId' }]);
  });
});

describe('official contacts', () => {
  test('are listed in the language of the request', async () => {
    const document = '{ officialContacts { kind value label hours note } }';
    type Contacts = { officialContacts: { kind: string; value: string; label: string }[] };
    const vi = await api.execute<Contacts, object>(document, {}, { locale: 'vi' });
    const en = await api.execute<Contacts, object>(document, {}, { locale: 'en' });
    expect(vi.data?.officialContacts[0]).toMatchObject({
      kind: 'PHONE',
      value: '1900 9068',
      label: expect.stringMatching(/^Tổng đài/),
    });
    expect(en.data?.officialContacts[0]?.label).toMatch(/^Hotline/);
  });

  test('are told apart from scams', async () => {
    const check = (value: string) =>
      api.execute<{ isOfficialContact: object }, object>(
        'query ($value: String!) { isOfficialContact(value: $value) { official kind contact { value } advice } }',
        { value },
      );
    expect((await check('+84 1900.9068')).data?.isOfficialContact).toMatchObject({
      official: true,
      kind: 'PHONE',
      contact: { value: '1900 9068' },
    });
    await createAgency(api.database, { phone: '024 9900 0100; (024) 9900.0101' });
    await createAgency(api.database, { email: 'TiepDan@bhxh-thu.example; vanthu@bhxh-thu.example' });
    for (const [mailbox, official] of [
      ['vanthu@bhxh-thu.example', true],
      ['mailto:tiepdan@BHXH-thu.example', true],
      ['giamdoc@bhxh-thu.example', false],
    ] as const)
      expect((await check(mailbox)).data?.isOfficialContact).toMatchObject({ official, kind: 'EMAIL', contact: null });
    await createAgency(api.database, { phone: '024 9900 0102', validTo: new Date('2025-10-01') });
    for (const [number, official] of [
      ['(024) 9900 0100', true],
      ['+84 24 9900 0101', true],
      ['02499000102', false], // of an agency that is no more
      ['024 9900 010', false],
    ] as const)
      expect((await check(number)).data?.isOfficialContact).toMatchObject({ official, kind: 'PHONE', contact: null });
    expect((await check('https://baohiemxahoi-gov.vn')).data?.isOfficialContact).toEqual({
      official: false,
      kind: 'WEBSITE',
      contact: null,
      advice: expect.stringContaining('NOT'),
    });
    for (const [value, advice] of [
      ['Nguyễn Văn A', /neither a number nor an address/],
      ['https://moh.gov.vn', /another state body/],
      ['Mở https://baohiemxahoi-gov.vn ngay', /NOT an official/],
      ['Gọi 1900 9068 khi cần', /This is an official/],
    ] as const)
      expect((await check(value)).data?.isOfficialContact).toMatchObject({ advice: expect.stringMatching(advice) });
    for (const wrong of ['', ' ', 'x'.repeat(301)])
      expect((await check(wrong)).errors.map((error) => error.extensions)).toEqual([
        { code: 'BAD_USER_INPUT', argument: 'value' },
      ]);
  });
});
