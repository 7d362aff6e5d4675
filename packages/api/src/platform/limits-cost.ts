import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { LIMITS, tooComplex } from './limits.ts';

/** Costs of operations seen before, by their variables: weighing takes longer than a small answer. */
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const MOST_KNOWN = 50;
const LONGEST_KEY = 300;

/**
 * Refuses an operation that may produce too many values, by the sizes of its pages: literal, variable or default.
 *
 * @returns its cost in points.
 * @throws CodedError TOO_COMPLEX with the limit and the actual figure.
 */
export function checkCost(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  options: { schema: GraphQLSchema; variables: Record<string, unknown> },
): number {
  const key = operation.variableDefinitions?.length ? JSON.stringify(options.variables) : '';
  const costs = known.get(operation) ?? new Map<string, number>();
  const cost = costs.get(key) ?? costOf(operation, document, options);
  if (costs.size < MOST_KNOWN && key.length < LONGEST_KEY) known.set(operation, costs.set(key, cost));
  if (cost > LIMITS.complexity) throw tooComplex('complexity', Math.ceil(cost));
  return cost;
}

function costOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  { schema, variables }: { schema: GraphQLSchema; variables: Record<string, unknown> },
): number {
  // The plugin weighs the first operation that it finds.
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION)],
  };
  // No context: what a field costs may depend on its arguments alone.
  return complexityFromQuery(alone, { schema, ctx: {}, variables }).complexity;
}
