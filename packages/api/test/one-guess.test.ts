import { createMember, startTestApp, type TestApp, TRANSPORTS } from '@ansinh/testkit';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema.ts';
import { inputWithId } from './owned-paths.ts';

// Guessing must take as many requests as it takes guesses: whatever is a secret, or looks somebody up, is in an
// operation once. Generated from the schema, so that a later mutation is asked too.

const SECRETS = new Set(['password', 'oldPassword', 'newPassword', 'refreshToken', 'challenge']);
/** Without a secret in their input, but they hash, send messages, or tell whether a person is there. */
const LOOK_UPS = [
  'requestDeviceTakeover',
  'resendRegistrationCode',
  'disableAccount',
  'enableAccount',
  'startRegistration',
];

function holdsSecret(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && Object.keys(named.getFields()).some((name) => SECRETS.has(name));
}

const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  (field) => LOOK_UPS.includes(field.name) || field.args.some((argument) => holdsSecret(argument.type)),
);

let api: TestApp;
let token: string;
beforeAll(async () => {
  api = await startTestApp();
  token = await api.sessionOf((await createMember(api.database)).id);
});
afterAll(() => api.close());

test('there is something to guess', () => {
  expect(MUTATIONS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['signIn', 'confirmPasswordReset', 'officerSignIn', 'submitRegistration', ...LOOK_UPS]),
  );
});

function twice(field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isUnionType(type) || isObjectType(type) ? '{ __typename }' : '';
  const call = `${field.name}(${passed}) ${selection}`;
  return JSON.stringify({
    query: `mutation (${declared}) { a: ${call} b: ${call} }`,
    variables: Object.fromEntries(field.args.map((argument) => [argument.name, inputWithId(argument.type, 'x')])),
  });
}

describe.each(Object.entries(TRANSPORTS))('over %s', (_name, carry) => {
  test.each(MUTATIONS.map((field) => ({ name: field.name, field })))(
    'an operation holds $name once',
    async ({ field }) => {
      const { data, errors } = await carry(api.url, twice(field), { token });
      expect(data ?? null).toBeNull();
      expect(errors.map(({ extensions }) => [extensions?.code, extensions?.limit])).toEqual([
        ['TOO_COMPLEX', 'complexity'],
      ]);
    },
  );
});
