import { createTestDatabase, statementsOf, type TestDatabase } from '@ansinh/testkit';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getDatamodel, type default as PrismaTypes } from '../_generated/pothos.ts';
import { builder as ours } from '../builder.ts';
import ExposedColumns from './exposed-columns.ts';

let database: TestDatabase;
let id: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const values = { code: '99', name: 'Mới', fullName: 'Tỉnh Mới', validFrom: new Date('2025-07-01') };
  ({ id } = await database.client.province.create({ data: values }));
});
afterAll(() => database.close());

/** A schema whose field `given` hands over a row as it is, which no plan has loaded. */
function schemaOf(row: object): GraphQLSchema {
  const builder = new SchemaBuilder<{
    PrismaTypes: PrismaTypes;
    AuthScopes: { allowed: boolean };
    Context: { allowed: boolean };
  }>({
    plugins: [ScopeAuthPlugin, ExposedColumns, PrismaPlugin],
    prisma: { client: database.client, dmmf: getDatamodel() },
    scopeAuth: { authScopes: ({ allowed }) => ({ allowed }) },
  });
  const Province = builder.prismaObject('Province', {
    select: { id: true },
    fields: (t) => ({
      code: t.exposeString('code'),
      name: t.exposeString('name', { authScopes: { allowed: true } }),
      validTo: t.string({ nullable: true, resolve: () => 'computed' }),
      fullName: t.exposeString('fullName', { nullable: true }),
    }),
  });
  builder.queryType({
    fields: (t) => ({
      given: t.field({ type: Province, nullable: true, resolve: () => row as never }),
      loaded: t.prismaField({
        type: Province,
        nullable: true,
        resolve: (query) => database.client.province.findUnique({ ...query, where: { id } }),
      }),
    }),
  });
  return builder.toSchema();
}

async function ask(row: object, source: string, options: { allowed?: boolean; variables?: object } = {}) {
  const schema = schemaOf(row);
  const { result, statements } = await statementsOf(database, () =>
    graphql({
      schema,
      source,
      contextValue: { allowed: options.allowed ?? true },
      variableValues: { ...options.variables },
    }),
  );
  return {
    data: JSON.parse(JSON.stringify(result.data ?? null)),
    errors: result.errors,
    statements: statements.length,
  };
}

test('what the row holds is shown without asking for it, null and empty texts too', async () => {
  const row = { id, code: '', name: 'held', fullName: null };
  expect(await ask(row, '{ given { code name fullName validTo } }')).toEqual({
    data: { given: { code: '', name: 'held', fullName: null, validTo: 'computed' } },
    errors: undefined,
    statements: 0,
  });
});

test('what the row does not hold is loaded', async () => {
  expect(await ask({ id, code: '99' }, '{ given { code name fullName } }')).toEqual({
    data: { given: { code: '99', name: 'Mới', fullName: 'Tỉnh Mới' } },
    errors: undefined,
    statements: 1,
  });
});

test('what the operation selects is loaded in one statement, under aliases, in fragments, by directives', async () => {
  const source = `query ($yes: Boolean!) {
    loaded { a: code b: code ...F ... @include(if: $yes) { fullName } name @skip(if: $yes) }
  }
  fragment F on Province { code fullName @skip(if: $yes) }`;
  expect(await ask({}, source, { variables: { yes: true } })).toMatchObject({
    data: { loaded: { a: '99', b: '99', code: '99', fullName: 'Tỉnh Mới' } },
    statements: 1,
  });
  expect(await ask({}, source, { variables: { yes: false } })).toMatchObject({
    data: { loaded: { a: '99', b: '99', code: '99', fullName: 'Tỉnh Mới', name: 'Mới' } },
    statements: 1,
  });
});

test('a scope refuses a column though the row holds it', async () => {
  const { data, errors } = await ask({ id, code: '99', name: 'held' }, '{ given { name } }', { allowed: false });
  expect(data).toEqual({ given: { name: null } });
  expect(errors?.map((error) => error.path)).toEqual([['given', 'name']]);
});

test('our builder has it inside of the scopes and of errors as data, outside of the Prisma plugin', () => {
  expect(ours.options.plugins).toEqual([
    'idArguments',
    'relay',
    'scopeAuth',
    'errors',
    'exposedColumns',
    'prisma',
    'complexity',
  ]);
});
