import {
  type AnyVariables,
  type Exchange,
  fetchExchange,
  makeOperation,
  type Operation,
  type OperationResult,
  type PersistedDocument,
} from '@urql/core';
import { Kind } from 'graphql';
import { empty, filter, makeSubject, map, merge, pipe, share, tap } from 'wonka';

/**
 * Asks what is for everybody by GET and the id of its document, without the member's token, so that a browser and every
 * cache on the way may keep the answer; and again with its text when the API does not know the id.
 */
export function publicReadExchange(): Exchange {
  return (input) => {
    const send = fetchExchange({ ...input, forward: () => empty });
    return (operations) => {
      const all = share(operations);
      const withText = makeSubject<Operation>();
      const asked = new Map<number, Operation>();
      const byId = pipe(
        all,
        filter((operation) => documentIdOf(operation) !== null || asked.has(operation.key)),
        map((operation) => {
          const documentId = operation.kind === 'query' ? documentIdOf(operation) : null;
          if (documentId === null) {
            asked.delete(operation.key); // nobody waits for it any more
            return operation;
          }
          asked.set(operation.key, operation);
          return naming(documentId, operation);
        }),
      );
      const answers = pipe(
        merge([byId, withText.source]),
        send,
        map(
          (result): OperationResult => ({ ...result, operation: asked.get(result.operation.key) ?? result.operation }),
        ),
        filter((result) => {
          if (!isUnknown(result)) return true;
          withText.next(
            makeOperation('query', result.operation, { ...result.operation.context, preferGetMethod: false }),
          );
          return false;
        }),
        tap((result) => asked.delete(result.operation.key)),
      );
      const others = pipe(
        all,
        filter((operation) => documentIdOf(operation) === null),
        input.forward,
      );
      return merge([answers, others]);
    };
  };
}

/** The id under which the API knows the document of a query; null for all that is not for everybody. */
function documentIdOf({ kind, query }: Operation): string | null {
  if (kind !== 'query' || !('__meta__' in query)) return null;
  const meta = query.__meta__;
  if (typeof meta !== 'object' || meta === null || !('documentId' in meta)) return null;
  return typeof meta.documentId === 'string' ? meta.documentId : null;
}

function naming(documentId: string, operation: Operation): Operation<unknown, AnyVariables> {
  const document: PersistedDocument = { kind: Kind.DOCUMENT, definitions: [], documentId };
  return makeOperation(
    'query',
    { key: operation.key, query: document, variables: operation.variables },
    { ...operation.context, preferGetMethod: 'within-url-limit' },
  );
}

function isUnknown({ error }: OperationResult): boolean {
  return error?.graphQLErrors.some((it) => it.extensions.code === 'PERSISTED_DOCUMENT_NOT_FOUND') ?? false;
}
