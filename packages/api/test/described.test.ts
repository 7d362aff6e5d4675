import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../src/schema.ts';

/** Something that a reader of the schema meets. */
interface Element {
  /** Schema coordinate, such as `Query.facilities(first:)`. */
  name: string;
  description: string | null | undefined;
  isType: boolean;
}

const ELEMENTS = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(elementsOf);

function elementsOf(type: GraphQLNamedType): Element[] {
  const self = { name: type.name, description: type.description, isType: true };
  const part = (name: string, { description }: { description?: string | null | undefined }) => ({
    name: `${type.name}.${name}`,
    description,
    isType: false,
  });
  if (isEnumType(type)) return [self, ...type.getValues().map((value) => part(value.name, value))];
  if (isInputObjectType(type))
    return [self, ...Object.values(type.getFields()).map((field) => part(field.name, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  return [
    self,
    ...Object.values(type.getFields()).flatMap((field) => [
      part(field.name, field),
      ...field.args.map((argument) => part(`${field.name}(${argument.name}:)`, argument)),
    ]),
  ];
}

const namesOf = (elements: Element[]) => elements.map(({ name, description }) => `${name}: ${description}`);

/** Types of GraphQL and Relay themselves, which have no Vietnamese term. */
const WITHOUT_TERM = /^(Query|Mutation|Subscription)$/;

describe('the schema', () => {
  test('describes every type, field, argument, enum value and input field', () => {
    expect(ELEMENTS.length).toBeGreaterThan(300);
    expect(namesOf(ELEMENTS.filter(({ description }) => !description?.trim()))).toEqual([]);
  });

  test('describes them in English sentences: a capital first, a full stop last', () => {
    const odd = ELEMENTS.filter(({ description }) => !/^[A-Z0-9`][\s\S]*[a-z][\s\S]*[.]$/.test(description ?? ''));
    expect(namesOf(odd)).toEqual([]);
  });

  test('puts English before Vietnamese: the first word has no Vietnamese letter', () => {
    const odd = ELEMENTS.filter(({ description }) => /^\S*[À-ỹ]/.test(description ?? ''));
    expect(namesOf(odd)).toEqual([]);
  });

  test('gives the Vietnamese term of every type in parentheses', () => {
    const types = ELEMENTS.filter(({ isType, name }) => isType && !WITHOUT_TERM.test(name));
    expect(types.length).toBeGreaterThan(50);
    const without = types.filter(({ description }) => !/\([^)]*[À-ỹđĐ][^)]*\)/.test(description ?? ''));
    expect(namesOf(without)).toEqual([]);
  });

  test('says of every nullable field what its absence means', () => {
    const odd = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
      .filter(({ field }) => !String(field.type).endsWith('!'))
      .filter(({ field }) => !/\b(null|empty|none|absent)\b/i.test(field.description ?? ''))
      .map(({ type, field }) => `${type.name}.${field.name}: ${field.description}`);
    expect(odd).toEqual([]);
  });

  test('is the one that schema.graphql says (`pnpm run schema:print` writes it)', () => {
    const committed = readFileSync(resolve(import.meta.dirname, '../../../schema.graphql'), 'utf8');
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  test('has no field that cannot be reached, and no type that nothing uses', () => {
    // printSchema prints whatever the builder was given; a type that no root reaches is a leftover.
    const reached = new Set<string>();
    const visit = (type: GraphQLNamedType): void => {
      if (reached.has(type.name)) return;
      reached.add(type.name);
      for (const next of neighboursOf(type)) visit(next);
    };
    for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
      if (root) visit(root);
    const unused = Object.values(schema.getTypeMap()).filter(
      (type) => !reached.has(type.name) && !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    expect(unused.map((type) => type.name)).toEqual([]);
  });
});

function neighboursOf(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isUnionType(type)) return [...type.getTypes()];
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...type.getInterfaces(),
    ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : []),
    ...fields.map((field) => getNamedType(field.type)),
    ...fields.flatMap((field) => field.args.map((argument) => getNamedType(argument.type))),
  ];
}
