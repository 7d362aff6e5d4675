import { createMember, startTestApp, type TestApp, TRANSPORTS } from '@ansinh/testkit';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A hostile operation: the JSON text of its parameters, and the refusal that it must meet. */
interface Attack {
  name: string;
  json: string;
  code: string;
  /** `extensions.limit`, for TOO_COMPLEX. */
  limit?: string;
  /** Needs a live session to get as far as the refusal. */
  signedIn?: true;
}

const many = (count: number, item: (index: number) => string, separator = ' ') =>
  Array.from({ length: count }, (_, index) => item(index)).join(separator);
const nested = (levels: number, open: string, close: string, inner: string) =>
  open.repeat(levels) + inner + close.repeat(levels);
const query = (document: string, variables?: unknown) => JSON.stringify({ query: document, variables });
const province = (levels: number) =>
  `{ node(id: "x") { ... on Province { ${nested(levels, 'successor {', '}', 'code')} } } }`;
const bomb = (levels: number) =>
  `{ ...f0 } ${many(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { __typename }`;
const everyLine = (arguments_: string) =>
  `me { medicalVisits(first: ${arguments_}) { edges { node { costLines(first: ${arguments_}) { edges { node { name code amount quantity } } } } } } }`;
const signIn = (alias: string) =>
  `${alias}: signIn(input: { login: "9900000000", password: "x", device: { id: "d", name: "d" } }) { __typename }`;
const withRawVariable = (raw: string, type = 'ID!') =>
  `{"query":${JSON.stringify(`query ($v: ${type}) { node(id: $v) { id } }`)},"variables":{"v":${raw}}}`;

const ATTACKS: Attack[] = [
  { name: 'depth of 12', json: query(province(12)), code: 'TOO_COMPLEX', limit: 'depth' },
  { name: 'depth of 2,000', json: query(province(2_000)), code: 'TOO_COMPLEX', limit: 'tokens' },
  {
    name: 'lists in lists, sizes as literals',
    json: query(`{ ${everyLine('100')} }`),
    code: 'TOO_COMPLEX',
    limit: 'complexity',
    signedIn: true,
  },
  {
    name: 'lists in lists, sizes in a variable',
    json: query(`query ($n: Int) { ${everyLine('$n')} }`, { n: 100 }),
    code: 'TOO_COMPLEX',
    limit: 'complexity',
    signedIn: true,
  },
  {
    name: 'lists in lists, sizes by default',
    json: query(`query ($n: Int = 100) { ${everyLine('$n')} }`),
    code: 'TOO_COMPLEX',
    limit: 'complexity',
    signedIn: true,
  },
  {
    name: 'lists in lists behind fragments',
    json: query(`{ ...all } fragment all on Query { ${everyLine('100')} }`),
    code: 'TOO_COMPLEX',
    limit: 'complexity',
    signedIn: true,
  },
  ...[-1, 0, 101, 2_147_483_647].map(
    (first): Attack => ({
      name: `a page of ${first}`,
      json: query('query ($n: Int) { me { medicalVisits(first: $n) { edges { cursor } } } }', { n: first }),
      code: 'BAD_USER_INPUT',
      signedIn: true,
    }),
  ),
  {
    name: '1,000 aliases of one look-up',
    json: query(`{ ${many(1_000, (i) => `a${i}: node(id: "x") { id }`)} }`),
    code: 'TOO_COMPLEX',
    limit: 'tokens',
  },
  {
    name: '15 sign-ins in one operation',
    json: query(`mutation { ${many(15, (i) => signIn(`a${i}`))} }`),
    code: 'TOO_COMPLEX',
    limit: 'complexity',
  },
  {
    name: '100 root fields',
    json: query(`{ ${many(100, () => '__typename')} }`),
    code: 'TOO_COMPLEX',
    limit: 'rootFields',
  },
  {
    name: '60 aliases behind fragments',
    json: query(`{ me { ...a ...a ...a } } fragment a on Member { ${many(20, (i) => `a${i}: fullName`)} }`),
    code: 'TOO_COMPLEX',
    limit: 'aliases',
  },
  {
    name: '2 sign-ins in one operation',
    json: query(`mutation { ${signIn('a')} ${signIn('b')} }`),
    code: 'TOO_COMPLEX',
    limit: 'complexity',
  },
  {
    name: '10,000 times the same field',
    json: query(`{ ${many(10_000, () => 'me')} }`),
    code: 'TOO_COMPLEX',
    limit: 'tokens',
  },
  {
    name: '900 times the same field',
    json: query(`{ ${many(900, () => '__typename')} }`),
    code: 'TOO_COMPLEX',
    limit: 'breadth',
  },
  {
    name: '1,000 directives',
    json: query(`{ __typename ${many(1_000, () => '@skip(if: false)')} }`),
    code: 'TOO_COMPLEX',
    limit: 'tokens',
  },
  {
    name: '100 directives',
    json: query(`{ __typename ${many(100, () => '@skip(if: false)')} }`),
    code: 'TOO_COMPLEX',
    limit: 'directives',
  },
  {
    name: 'fragments in a circle',
    json: query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a fragment bomb of 22 levels', json: query(bomb(22)), code: 'TOO_COMPLEX', limit: 'breadth' },
  { name: 'a fragment bomb of 60 levels', json: query(bomb(60)), code: 'TOO_COMPLEX', limit: 'breadth' },
  {
    name: '1,000 overlapping fragments',
    json: query(
      `{ ${many(1_000, (i) => `...f${i}`)} } ${many(1_000, (i) => `fragment f${i} on Query { __typename }`)}`,
    ),
    code: 'TOO_COMPLEX',
    limit: 'tokens',
  },
  {
    name: '20 operations in a document',
    json: JSON.stringify({ query: many(20, (i) => `query q${i} { __typename }`), operationName: 'q1' }),
    code: 'TOO_COMPLEX',
    limit: 'operations',
  },
  {
    name: 'two operations and no name',
    json: query('query a { __typename } query b { __typename }'),
    code: 'BAD_REQUEST',
  },
  {
    name: 'introspection in circles',
    json: query('{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'),
    code: 'TOO_COMPLEX',
    limit: 'introspectionDepth',
  },
  {
    name: 'introspection 20 types deep',
    json: query(`{ __schema { types { ${nested(20, 'ofType {', '}', 'name')} } } }`),
    code: 'TOO_COMPLEX',
    limit: 'introspectionDepth',
  },
  {
    name: '1,000 ids in a variable',
    json: query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(1_000).fill('x') }),
    code: 'TOO_COMPLEX',
    limit: 'listItems',
  },
  {
    name: '300 ids in the document',
    json: query(`{ nodes(ids: [${many(300, () => '"x"')}]) { id } }`),
    code: 'TOO_COMPLEX',
    limit: 'listItems',
  },
  {
    name: 'a variable nested 3,000 deep',
    json: withRawVariable(nested(3_000, '[', ']', '1')),
    code: 'TOO_COMPLEX',
    limit: 'valueDepth',
  },
  {
    name: 'a literal nested 100 deep',
    json: query(`{ node(id: ${nested(100, '[', ']', '1')}) { id } }`),
    code: 'TOO_COMPLEX',
    limit: 'valueDepth',
  },
  { name: 'NUL in a variable', json: withRawVariable('"a\\u0000b"'), code: 'BAD_USER_INPUT' },
  { name: 'NUL in the document', json: query('{ node(id: "a\\u0000b") { id } }'), code: 'BAD_USER_INPUT' },
  { name: 'half of a surrogate pair in a variable', json: withRawVariable('"\\ud800"'), code: 'BAD_USER_INPUT' },
  {
    name: 'half of a surrogate pair in the document',
    json: query('{ node(id: "\\uD800") { id } }'),
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { name: '1e400', json: withRawVariable('1e400'), code: 'BAD_USER_INPUT' },
  {
    name: '2^53 + 1 for a page size',
    json: `{"query":"query ($n: Int) { me { medicalVisits(first: $n) { edges { cursor } } } }","variables":{"n":9007199254740993}}`,
    code: 'BAD_USER_INPUT',
    signedIn: true,
  },
  { name: '__proto__ as a key', json: withRawVariable('{"__proto__":{"x":1}}'), code: 'BAD_USER_INPUT' },
  {
    name: 'a key too many in an input',
    json: query('mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', {
      i: { login: '9900000000', password: 'x', device: { id: 'd', name: 'd' }, isAdmin: true },
    }),
    code: 'BAD_USER_INPUT',
  },
  { name: 'an id that is none', json: withRawVariable('"9900000001"'), code: 'BAD_USER_INPUT' },
  { name: 'a document that is none', json: query('{ me { '), code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'a field that does not exist', json: query('{ nobody }'), code: 'GRAPHQL_VALIDATION_FAILED' },
];

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

let api: TestApp;
let token: string;
beforeAll(async () => {
  api = await startTestApp();
  token = await api.sessionOf((await createMember(api.database)).id);
});
afterAll(() => api.close());

describe.each(Object.entries(TRANSPORTS))('over %s', (_name, carry) => {
  test.each(ATTACKS)('$name is refused with $code', async ({ json, code, limit, signedIn }) => {
    const { errors, data } = await carry(api.url, json, signedIn ? { token } : {});
    expect(data ?? null).toBeNull();
    expect([...new Set(errors.map((error) => error.extensions?.code))]).toEqual([code]);
    if (limit) expect(errors[0]?.extensions?.limit).toBe(limit);
    if (code === 'TOO_COMPLEX' && errors[0]?.extensions?.max)
      expect(errors[0].extensions.actual).toBeGreaterThan(Number(errors[0].extensions.max));
  });

  test('no refusal of a value repeats it', async () => {
    const secret = 'S3cret-canary';
    const number = '8675309';
    const inputs = [
      query('mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', { i: secret }),
      query('mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', { i: { password: secret } }),
      query('mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', {
        i: { login: 1, password: Number(number), device: secret },
      }),
      query(`mutation { signIn(input: { login: 1, password: ${number}, device: "${secret}" }) { __typename } }`),
      query(`mutation { signIn(input: "${secret}" ${number}) { __typename } }`),
      query(`mutation { signIn(input: { password: "${secret}" "${secret}" }) { __typename } }`),
      query(`{ node(id: "${secret}") { id } }`),
      query('query ($id: ID!) { node(id: $id) { id } }', { id: secret }),
      query('query ($n: Int!) { me { medicalVisits(first: $n) { edges { cursor } } } }', { n: secret }),
    ];
    for (const input of inputs) {
      const answer = await carry(api.url, input, { token });
      expect(answer.errors.length, input).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toContain(secret);
      expect(JSON.stringify(answer)).not.toContain(number);
    }
  });

  test('a refusal speaks the language of the request', async () => {
    const [vi, en] = await Promise.all(
      (['vi', 'en'] as const).map((locale) => carry(api.url, query(province(12)), { locale })),
    );
    expect(vi?.errors[0]?.message).toContain('lồng quá sâu');
    expect(en?.errors[0]?.message).toContain('nested too deeply');
  });

  test('the standard introspection query passes', async () => {
    const { data, errors } = await carry(api.url, query(getIntrospectionQuery()));
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema.types');
  });

  test('keys given twice count once, the last of them', async () => {
    const { data, errors } = await carry(api.url, '{"query":"{ nobody }","query":"{ __typename }"}');
    expect(errors).toEqual([]);
    expect(data).toEqual({ __typename: 'Query' });
  });

  test('one of two operations runs when it is named', async () => {
    const both = 'query a { __typename } query b { b: __typename }';
    const { data } = await carry(api.url, JSON.stringify({ query: both, operationName: 'b' }));
    expect(data).toEqual({ b: 'Query' });
  });
});

describe('what HTTP refuses before it reads an operation', () => {
  const mutation = `mutation { ${signIn('a')} }`;
  async function send(init: RequestInit, path = ''): Promise<{ status: number; code: string | undefined }> {
    const response = await fetch(api.url + path, { method: 'POST', ...init });
    const text = await response.text();
    return {
      status: response.status,
      code: text.startsWith('{') ? JSON.parse(text).errors?.[0]?.extensions?.code : undefined,
    };
  }
  const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

  test.each([
    ['a form', { body: new URLSearchParams({ query: mutation }) }],
    ['multipart', { body: multipart({ operations: query(mutation) }) }],
    ['plain text', { body: query(mutation), headers: { 'content-type': 'text/plain' } }],
    ['application/graphql', { body: mutation, headers: { 'content-type': 'application/graphql' } }],
    [
      'JSON in another charset',
      { body: query(mutation), headers: { 'content-type': 'application/json; charset=latin1' } },
    ],
    ['no content type', { body: new Blob([query(mutation)]) }],
  ])('%s is answered 415', async (_name, init) => {
    expect(await send(init)).toEqual({ status: 415, code: 'BAD_REQUEST' });
  });

  test('a mutation by GET is answered 405', async () => {
    expect(await send({ method: 'GET' }, `?query=${encodeURIComponent(mutation)}`)).toEqual({
      status: 405,
      code: 'BAD_REQUEST',
    });
  });

  test('a batch is refused', async () => {
    const batch = `[${query('{ __typename }')},${query('{ __typename }')}]`;
    expect(await send({ body: batch, headers: json })).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test.each(['{', 'null', '"x"', '[]', '{"query": 1}', '{"query":"{ __typename }","variables":"x"}', '{}', 'NaN'])(
    'the body %s is a bad request',
    async (body) => {
      expect(await send({ body, headers: json })).toEqual({ status: 400, code: 'BAD_REQUEST' });
    },
  );

  test('invalid UTF-8 is a bad request', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ __typename } #'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    expect(await send({ body, headers: json })).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('5 MB are refused by their declared length, and by what arrives when none is declared', async () => {
    const body = query(`{ ${many(1_000_000, () => 'a')} }`).padEnd(5_000_000);
    expect(await send({ body, headers: json })).toEqual({ status: 413, code: 'TOO_COMPLEX' });
    const chunks = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 5_000_000; sent += 50_000) controller.enqueue(Buffer.from(' '.repeat(50_000)));
        controller.close();
      },
    });
    // `duplex` is not in the DOM's types yet.
    expect(await send({ body: chunks, headers: json, duplex: 'half' } as RequestInit)).toEqual({
      status: 413,
      code: 'TOO_COMPLEX',
    });
  });

  test.each(['declared', 'chunked'])('a body of 100,000 bytes is read, one more is refused: %s', async (kind) => {
    const sized = async (bytes: number) => {
      const text = query('{ __typename }').padEnd(bytes);
      const body = kind === 'declared' ? text : new Blob([text]).stream();
      const init = { method: 'POST', body, headers: { ...json, 'accept-language': 'vi' }, duplex: 'half' };
      const response = await fetch(api.url, init as RequestInit);
      const { data, errors } = await response.json();
      return [response.status, data ?? errors];
    };
    expect(await sized(100_000)).toEqual([200, { __typename: 'Query' }]);
    expect(await sized(100_001)).toEqual([
      413,
      [
        {
          message: expect.stringContaining('Yêu cầu quá lớn'),
          extensions: { code: 'TOO_COMPLEX', limit: 'bodyBytes', max: 100_000, actual: 100_001 },
        },
      ],
    ]);
  });

  test('a million ids in a variable are refused', async () => {
    const body = query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(1_000_000).fill('x') });
    expect(await send({ body, headers: json })).toEqual({ status: 413, code: 'TOO_COMPLEX' });
  });

  test('methods other than GET and POST are answered 405', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect(await send({ method, body: query('{ __typename }'), headers: json })).toMatchObject({ status: 405 });
  });
});
