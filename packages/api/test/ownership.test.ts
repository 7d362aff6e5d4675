import { type Answer, createFullRecord, startTestApp, type TestApp } from '@ansinh/testkit';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema.ts';
import { flatSelection, inputWithId, leavesOf, ownedPaths, takesId } from './owned-paths.ts';

// Who may read what, generated from the schema: whatever a later room adds is asked here without being named.
// Only what anyone may read is named; everything else is a member's.
// `codeDelivery` is asked before sign-in: knowing the challenge is what allows it.
const PUBLIC_FIELDS = new Set([
  'node',
  'nodes',
  'facilities',
  'facility',
  'provinces',
  'codeDelivery',
  'agencies',
  'agency',
  'employers',
  'employer',
  'collectionPoints',
  'collectionPoint',
  'nearby',
  'registrationStatus',
  'registrationForm',
  // Knowing the challenge is what allows it.
  'registration',
  // No member's: officers read them, with their duty (features/officer, features/account/supervision).
  'registrationQueue',
  // Nor these: only officers of the desk read them (features/news/editorial/editorial.test.ts).
  'editorialArticles',
  'editorialArticle',
  'editorialFaqs',
  'editorialFaqCategories',
  // Nor this (features/assistant/unanswered).
  'unansweredQuestions',
  'newsArticles',
  'newsArticle',
  'newsCategories',
  'officerAccount',
  // By code and phone (features/petition/following.test.ts); the queue is of officers (features/petition/handling).
  'petition',
  'petitionQueue',
  'petitionCase',
  'faqCategories',
  'faqs',
  // Its holder's, by a secret or as a member (features/assistant/assistant.test.ts).
  'assistantConversation',
  'officialContacts',
  'isOfficialContact',
  'workingCalendar',
]);
const PUBLIC_TYPES = new Set([
  'Facility',
  'Province',
  'Ward',
  'Employer',
  'Agency',
  'CollectionPoint',
  'NewsArticle',
  'NewsCategory',
  'Faq',
  'FaqCategory',
  'PageInfo',
]);

const UNKNOWN_UUID = '01900000-0000-7000-8000-000000000000';

interface Person {
  memberId: string;
  canary: string;
  token: string;
}

let api: TestApp;
let owner: Person;
let other: Person;

beforeAll(async () => {
  api = await startTestApp();
  owner = await createPerson();
  other = await createPerson();
});
afterAll(() => api.close());

async function createPerson(): Promise<Person> {
  const { member, canary } = await createFullRecord(api.database);
  return { memberId: member.id, canary, token: await api.sessionOf(member.id) };
}

const ask = (query: string, asker: Person | null, variables?: object) =>
  api.execute<Record<string, unknown>, object>(query, variables, asker ? { token: asker.token } : {});

const bytesOf = (answer: Answer<unknown>) => JSON.stringify(answer);

const codesOf = (answer: Answer<unknown>) => answer.errors.map((error) => error.extensions?.code);

const PATHS = ownedPaths(schema, {
  field: (name) => PUBLIC_FIELDS.has(name),
  type: (name) => PUBLIC_TYPES.has(name),
});

describe('a path shows the owner something, another member nothing of it, and nobody anything', () => {
  test.each(PATHS)('$name', async ({ type, query }) => {
    const document = query(leavesOf(type));
    const owned = await ask(document, owner);
    expect(owned.errors).toEqual([]);
    expect(JSON.stringify(owned.data)).toContain(`"__typename":"${type.name}"`);

    const others = await ask(document, other);
    expect(others.errors).toEqual([]);
    for (const id of [...idsIn(owned.data), owner.canary, owner.memberId])
      expect(JSON.stringify(others.data)).not.toContain(id);

    const nobody = await ask(document, null);
    expect(nobody.data ?? null).toBeNull();
    expect(codesOf(nobody)).toEqual(['UNAUTHENTICATED']);
  });
});

describe("a list refuses another member's cursor as one that never was", () => {
  test.each(PATHS.filter((path) => path.isConnection))('$name', async ({ query }) => {
    const cursors = await ask(query('edges { cursor }'), owner);
    const [cursor] = valuesOf(cursors.data, 'cursor');
    expect(cursor).toBeTypeOf('string');
    const page = (after: string) => ask(query('edges { cursor }', `after: ${JSON.stringify(after)}`), other);
    const refused = await page(String(cursor));
    expect(codesOf(refused)).toEqual(['BAD_USER_INPUT']);
    expect(messagesOf(refused)).toEqual(messagesOf(await page('AAAA')));
  });
});

/** What an answer says, without the places in the query text. */
const messagesOf = (answer: Answer<unknown>) =>
  answer.errors.map(({ message, path, extensions }) => ({ message, path, extensions }));

const node = schema.getType('Node');
const NODE_TYPES = (isInterfaceType(node) ? schema.getPossibleTypes(node) : []).filter(
  (type) => !PUBLIC_TYPES.has(type.name),
);

describe('node', () => {
  test.each(NODE_TYPES.map((type) => ({ name: type.name, type })))(
    "answers another member's $name, and nobody's, as an unknown one",
    async ({ type }) => {
      const ids = await idsOfType(type);
      expect(ids.length).toBeGreaterThan(0);
      const unknown = idOf(type.name, UNKNOWN_UUID);
      for (const [field, document] of documentsOf(type)) {
        const variables = (id: string) => (field === 'node' ? { id } : { ids: [id] });
        for (const id of ids) {
          const found = await ask(document, owner, variables(id));
          expect(found.errors).toEqual([]);
          expect(JSON.stringify(found.data)).toContain(id);
          for (const asker of [other, null]) {
            const answer = await ask(document, asker, variables(id));
            expect(bytesOf(answer)).toBe(bytesOf(await ask(document, asker, variables(unknown))));
            expect(codesOf(answer)).not.toContain('INTERNAL');
            expect(JSON.stringify(answer)).not.toContain(id);
          }
        }
      }
    },
  );

  test.each(NODE_TYPES.map((type) => ({ name: type.name, type })))(
    "a row's id under the name $name of another type is unknown, to its owner too",
    async ({ type }) => {
      const [, document] = documentsOf(type)[0] ?? [];
      const unknown = await ask(document ?? '', owner, { id: idOf(type.name, UNKNOWN_UUID) });
      for (const foreign of NODE_TYPES.filter((one) => one !== type))
        for (const id of await idsOfType(foreign)) {
          const disguised = idOf(type.name, rowOf(id));
          expect(await ask(document ?? '', owner, { id: disguised })).toEqual(unknown);
        }
    },
  );
});

function documentsOf(type: GraphQLObjectType): ['node' | 'nodes', string][] {
  const selection = `__typename ... on ${type.name} { ${leavesOf(type)} }`;
  return [
    ['node', `query ($id: ID!) { node(id: $id) { ${selection} } }`],
    ['nodes', `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`],
  ];
}

const ownerIds = new Map<string, Promise<string[]>>();

/** The owner's ids of a type, by every path that leads to it. */
function idsOfType(type: GraphQLObjectType): Promise<string[]> {
  const known = ownerIds.get(type.name) ?? readIdsOfType(type);
  ownerIds.set(type.name, known);
  return known;
}

async function readIdsOfType(type: GraphQLObjectType): Promise<string[]> {
  const paths = PATHS.filter((path) => path.type === type);
  const answers = await Promise.all(paths.map((path) => ask(path.query('id'), owner)));
  return [...new Set(answers.flatMap((answer) => valuesOf(answer.data, 'id')))].map(String);
}

describe('an operation that takes an id', () => {
  let before: unknown[];
  beforeAll(async () => {
    before = await everythingOf(owner);
  });

  const mutations: GraphQLField<unknown, unknown>[] = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    (field) => field.args.some((arg) => takesId(arg.type)),
  );

  test.each(mutations.map((field) => ({ name: field.name, field })))(
    "$name answers another member's ids as unknown ones",
    async ({ field }) => {
      const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const document = `mutation (${declared}) { ${field.name}(${passed}) { ${flatSelection(schema, getNamedType(field.type))} } }`;
      const variables = (id: string) =>
        Object.fromEntries(field.args.map((arg) => [arg.name, inputWithId(arg.type, id)]));

      for (const type of NODE_TYPES) {
        const unknown = idOf(type.name, UNKNOWN_UUID);
        for (const id of (await idsOfType(type)).slice(0, 1))
          for (const asker of [other, null]) {
            const answer = await ask(document, asker, variables(id));
            expect(bytesOf(answer)).toBe(bytesOf(await ask(document, asker, variables(unknown))));
            expect(codesOf(answer)).not.toContain('INTERNAL');
          }
      }
    },
  );

  test('changes nothing of what the owner reads', async () => {
    expect(await everythingOf(owner)).toEqual(before);
  });
});

async function everythingOf(person: Person): Promise<unknown[]> {
  const answers = [];
  for (const path of PATHS) answers.push((await ask(path.query(leavesOf(path.type)), person)).data);
  return answers;
}

const idOf = (type: string, row: string) => Buffer.from(`${type}:${row}`).toString('base64');
const rowOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';

/** Every value under a key, at any depth. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : valuesOf(inner, key)));
}

const idsIn = (data: unknown) => valuesOf(data, 'id').map(String);
