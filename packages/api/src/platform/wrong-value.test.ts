import { startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

describe('literals that do not fit', () => {
  const refusals = async (literal: string, locale: 'vi' | 'en') => {
    const { errors } = await api.execute(`{ provinces(onDay: ${literal}) { code } }`, {}, { locale });
    return errors.map(({ message, extensions }) => [extensions?.code, extensions?.argument, message]);
  };

  test('are told by argument, in the language of the request, with the form that is expected', async () => {
    expect(await refusals('"2026-13-01"', 'en')).toEqual([
      [
        'BAD_USER_INPUT',
        'onDay',
        'The value of onDay is missing or does not fit the type Date. Expected a day as YYYY-MM-DD, such as 2014-09-15.',
      ],
    ]);
    expect((await refusals('"2026-13-01"', 'vi'))[0]?.[2]).toContain('Cần một ngày dạng YYYY-MM-DD');
  });

  test('inside of an input are told by their place, and never repeated', async () => {
    const { errors } = await api.execute(
      'mutation { signIn(input: { login: "x", password: 20061983, device: { id: 1, name: "x" }, extra: "hunter2" }) { __typename } }',
    );
    expect(errors.map(({ extensions }) => extensions?.argument)).toEqual([
      'input.device.id',
      'input.password',
      'input.extra',
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|20061983/);
  });
});
