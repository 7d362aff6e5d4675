import { createMember, signedInOfficer, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const idOf = (type: string) => Buffer.from(`${type}:00000000-0000-4000-8000-000000000000`).toString('base64');

async function refusals(document: string, variables: object, asker: { token?: string; locale?: 'vi' | 'en' }) {
  const { errors } = await api.execute(document, variables, { locale: 'en', ...asker });
  return errors.map(({ message, extensions }) => [extensions?.code, extensions?.argument, message]);
}

describe('an id that does not fit is told by its argument, and never repeated', () => {
  const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { __typename } }';
  const member = async () => ({ token: await api.sessionOf((await createMember(api.database)).id) });

  test('of a wrong form, in both languages', async () => {
    const asker = await member();
    const input = { session: 'hunter2' };
    expect(await refusals(END, { input }, asker)).toEqual([
      [
        'BAD_USER_INPUT',
        'input.session',
        'The value of input.session is not an id of Session. Use an id that the API returned.',
      ],
    ]);
    expect(await refusals(END, { input }, { ...asker, locale: 'vi' })).toEqual([
      [
        'BAD_USER_INPUT',
        'input.session',
        'Giá trị của input.session không phải là id của Session. Hãy dùng id mà API đã trả về.',
      ],
    ]);
  });

  test('of another type', async () => {
    expect(await refusals(END, { input: { session: idOf('Faq') } }, await member())).toEqual([
      ['BAD_USER_INPUT', 'input.session', expect.stringContaining('is not an id of Session')],
    ]);
  });

  test('in a list, by its index, even where the same id fits elsewhere in the input', async () => {
    const { token } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
    const category = idOf('FaqCategory');
    expect(
      await refusals(
        'mutation ($input: ReorderFaqsInput!) { reorderFaqs(input: $input) { __typename } }',
        { input: { category, version: 1, faqs: [idOf('Faq'), category] } },
        { token },
      ),
    ).toEqual([['BAD_USER_INPUT', 'input.faqs.1', expect.stringContaining('is not an id of Faq.')]]);
  });

  test('as an argument of a field, of any type or in a list', async () => {
    const told = 'is not an id. Use an id that the API returned.';
    expect(await refusals('query ($id: ID!) { node(id: $id) { id } }', { id: 'hunter2' }, {})).toEqual([
      ['BAD_USER_INPUT', 'id', `The value of id ${told}`],
    ]);
    expect(
      await refusals('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [idOf('Faq'), 'hunter2'] }, {}),
    ).toEqual([['BAD_USER_INPUT', 'ids.1', `The value of ids.1 ${told}`]]);
  });
});
