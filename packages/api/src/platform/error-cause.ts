import type { GraphQLError } from 'graphql';

/** What was thrown first, beneath every wrapping. */
export function causeOf(error: unknown): unknown {
  let current = error;
  while (isGraphQLError(current) && (current.originalError ?? current.cause))
    current = current.originalError ?? current.cause;
  return current;
}

/** By shape: the executor and the server may each have loaded a GraphQL of their own. */
export function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && 'locations' in error && 'extensions' in error;
}
