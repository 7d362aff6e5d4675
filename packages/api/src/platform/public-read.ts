import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';

/**
 * Extensions of a root field whose answer is the same for everybody, so that caches on the way may keep it.
 *
 * Not for a field with an argument that says something of a person, such as where somebody is: arguments of a cached
 * answer stand in its address, which proxies write down.
 * @param seconds how long an answer may be shown before it is asked for again.
 */
export function publicFor(seconds: number): { publicFor: number } {
  return { publicFor: seconds };
}

/**
 * How long the answer of a document may be kept, in seconds: as long as the shortest-lived of its root fields.
 *
 * @returns null when it is no single query, or selects anything at its root that is not for everybody.
 */
export function keptFor(schema: GraphQLSchema, document: DocumentNode): number | null {
  const operations = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY) return null;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const times = operation.selectionSet.selections.map((it) => {
    // A fragment may hide a field.
    const kept = it.kind === Kind.FIELD ? fields[it.name.value]?.extensions.publicFor : null;
    return typeof kept === 'number' ? kept : null;
  });
  return times.reduce((shortest, time) => (shortest === null || time === null ? null : Math.min(shortest, time)));
}
