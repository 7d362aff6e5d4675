import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A way from the root to an object type, as the text that goes before and after the selection of its fields. */
export interface OwnedPath {
  /** Such as `me > benefits > edges > node > MonthlyBenefit`. */
  name: string;
  type: GraphQLObjectType;
  /** Whether the last field takes `after`. */
  isConnection: boolean;
  /** The query text with a selection of the type in place. */
  query(selection: string, lastArguments?: string): string;
}

interface Step {
  field: string;
  args: string[];
  /** Set where the field's type is an interface or union. */
  fragment?: string;
}

/** Rows of each page: enough to show a leak, few enough for the limits on an operation. */
const PAGE = 'first: 4';

/**
 * Every path from the root fields of Query to an object type, without going through a type twice.
 *
 * @param isPublic root fields and types that anyone may read: the paths stop there.
 */
export function ownedPaths(
  schema: GraphQLSchema,
  isPublic: { field(name: string): boolean; type(name: string): boolean },
): OwnedPath[] {
  const paths: OwnedPath[] = [];

  function walk(type: GraphQLNamedType, steps: Step[], seen: readonly string[]): void {
    if (isPublic.type(type.name) || seen.includes(type.name)) return;
    if (isAbstractType(type)) {
      const last = steps.at(-1);
      if (!last) return;
      for (const member of schema.getPossibleTypes(type))
        walk(member, [...steps.slice(0, -1), { ...last, fragment: member.name }], [...seen, type.name]);
    } else if (isObjectType(type)) {
      paths.push(pathOf(type, steps));
      for (const field of Object.values(type.getFields()))
        walk(getNamedType(field.type), [...steps, stepOf(field)], [...seen, type.name]);
    }
  }

  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (!isPublic.field(field.name)) walk(getNamedType(field.type), [stepOf(field)], []);
  return paths;
}

function stepOf(field: GraphQLField<unknown, unknown>): Step {
  const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = required.map((arg: GraphQLArgument) => `${arg.name}: ${sampleText(arg.type)}`);
  if (field.args.some((arg) => arg.name === 'first')) args.push(PAGE);
  return { field: field.name, args };
}

function pathOf(type: GraphQLObjectType, steps: readonly Step[]): OwnedPath {
  return {
    name: steps.flatMap((step) => [step.field, ...(step.fragment ? [step.fragment] : [])]).join(' > '),
    type,
    isConnection: steps.at(-1)?.args.includes(PAGE) ?? false,
    query: (selection, lastArguments) =>
      `{ ${steps.reduceRight((inner, step, index) => {
        const given = index === steps.length - 1 && lastArguments ? [...step.args, lastArguments] : step.args;
        const within = step.fragment ? `__typename ... on ${step.fragment} { ${inner} }` : inner;
        return `${step.field}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${within} }`;
      }, selection)} }`,
  };
}

/** The names of a type's fields that need no selection and no argument; never empty, `__typename` is among them. */
export function leavesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some((arg) => isNonNullType(arg.type)),
  );
  return ['__typename', ...leaves.map((field) => field.name)].join(' ');
}

/** A selection of everything flat in a type, for each of its kinds when it is abstract. */
export function flatSelection(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isAbstractType(type))
    return `__typename ${schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} { ${aliasedLeavesOf(member)} }`)
      .join(' ')}`;
  return isObjectType(type) ? leavesOf(type) : '';
}

/** Fields of one name may have another type in another member: an alias keeps them apart. */
function aliasedLeavesOf(type: GraphQLObjectType): string {
  return leavesOf(type)
    .split(' ')
    .map((leaf) => `${type.name}_${leaf}: ${leaf}`)
    .join(' ');
}

/** Whether an input holds an ID somewhere. */
export function takesId(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => takesId(field.type));
  return named.name === 'ID';
}

/** A value for an input type, with the same id wherever an ID is asked for. */
export function inputWithId(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return inputWithId(type.ofType, id);
  if (isListType(type)) return [inputWithId(type.ofType, id)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || takesId(field.type))
        .map((field) => [field.name, inputWithId(field.type, id)]),
    );
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const samples: Record<string, unknown> = { ID: id, Int: 1, Boolean: false, Date: '2026-01-01' };
  return samples[type.name] ?? 'xxxxxxxxxx';
}

function sampleText(type: GraphQLInputType): string {
  const value = inputWithId(type, 'x');
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}
