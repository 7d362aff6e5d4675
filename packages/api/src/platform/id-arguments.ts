import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { decodeGlobalID } from '@pothos/plugin-relay';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { badInput, type CodedError } from './errors.ts';

const NAME = 'idArguments';

/** An argument or a field of an input: one id or a list of them, or an input that holds ids. */
type Slot = GraphQLArgument | GraphQLInputField;

/** What the Relay plugin notes at a slot of ids; no types where an id of any type will do. */
interface IdNotes {
  isRelayGlobalID?: boolean;
  relayGlobalIDFor?: readonly { typename: string }[] | null;
}

/** The Relay plugin refuses an id of a wrong form or type without telling which one; this plugin around it does. */
class IdArgumentsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const argMappers = field.argMappers.map((mapper): typeof mapper => (args, context, info) => {
      try {
        return mapper(args, context, info);
      } catch (error) {
        const type = info.schema.getType(field.parentType);
        const slots = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name]?.args : undefined;
        throw (isArgumentRefusal(error) && wrongIdIn(args, slots ?? [], [])) || error;
      }
    });
    return { ...field, argMappers };
  }
}

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      idArguments: IdArgumentsPlugin<Types>;
    }
  }
}

SchemaBuilder.registerPlugin(NAME, IdArgumentsPlugin);

export default NAME;

/** The schema builder refuses ids and page arguments with this class, whose messages repeat what was sent. */
export function isArgumentRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'PothosValidationError';
}

/** The refusal of the first id that does not fit, by its place; undefined where all fit. */
function wrongIdIn(values: object, slots: readonly Slot[], path: readonly string[]): CodedError | undefined {
  const given = new Map<string, unknown>(Object.entries(values));
  for (const slot of slots) {
    const wrong = wrongIdAt(given.get(slot.name), getNamedType(slot.type), slot, [...path, slot.name]);
    if (wrong) return wrong;
  }
}

function wrongIdAt(
  value: unknown,
  type: GraphQLInputType,
  slot: Slot,
  path: readonly string[],
): CodedError | undefined {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const wrong = wrongIdAt(item, type, slot, [...path, String(index)]);
      if (wrong) return wrong;
    }
    return;
  }
  if (isInputObjectType(type) && typeof value === 'object' && value)
    return wrongIdIn(value, Object.values(type.getFields()), path);
  const { isRelayGlobalID, relayGlobalIDFor }: IdNotes = slot.extensions;
  const types = relayGlobalIDFor?.map(({ typename }) => typename);
  if (isRelayGlobalID && typeof value === 'string' && !isIdOf(value, types)) return wrongId(path.join('.'), types);
}

function isIdOf(id: string, types: readonly string[] | undefined): boolean {
  try {
    const { typename } = decodeGlobalID(id);
    return !types || types.includes(typename);
  } catch {
    return false;
  }
}

function wrongId(argument: string, types: readonly string[] | undefined): CodedError {
  const [en, vi] = types ? [` of ${types.join(' or ')}`, ` của ${types.join(' hoặc ')}`] : ['', ''];
  return badInput(argument, {
    vi: `Giá trị của ${argument} không phải là id${vi}. Hãy dùng id mà API đã trả về.`,
    en: `The value of ${argument} is not an id${en}. Use an id that the API returned.`,
  });
}
