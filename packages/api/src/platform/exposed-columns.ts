import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

const NAME = 'exposedColumns';
export default NAME;

/**
 * A field that shows a column of its row as it is takes it from the row where the row holds it.
 *
 * Without this the Prisma plugin asks for every single value by its path whether the row was loaded for it, which
 * costs a tenth of a large answer (docs/benchmarks.md). It is asked as ever for what the row does not hold.
 * Stands inside of the scopes (behind ScopeAuth in the list of plugins), and outside of the Prisma plugin.
 */
class ExposedColumns<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const column = field.kind === 'PrismaObject' ? field.extensions?.pothosExposedField : undefined;
    if (typeof column !== 'string') return resolver;
    return (row, args, context, info) => {
      const value = isRecord(row) ? row[column] : undefined;
      return value === undefined ? resolver(row, args, context, info) : value;
    };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

SchemaBuilder.registerPlugin(NAME, ExposedColumns);

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      exposedColumns: ExposedColumns<Types>;
    }
  }
}
