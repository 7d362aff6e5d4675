import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { LIMITS, tooComplex } from './limits.ts';

/**
 * Refuses an operation that may produce too many values, by the sizes of its pages: literal, variable or default.
 *
 * @param context what the cost of a field may depend on.
 * @throws CodedError TOO_COMPLEX with the limit and the actual figure.
 */
export function checkCost(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  options: { schema: GraphQLSchema; context: object; variables: Record<string, unknown> },
): void {
  // The plugin weighs the first operation that it finds.
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION)],
  };
  const { complexity } = complexityFromQuery(alone, {
    schema: options.schema,
    ctx: options.context,
    variables: options.variables,
  });
  if (complexity > LIMITS.complexity) throw tooComplex('complexity', Math.ceil(complexity));
}
