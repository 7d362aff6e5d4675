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

/** What public reads take from the client. */
export interface PublicReadOptions {
  /** Headers of a request that caches may answer. */
  headers: () => Record<string, string>;
  /** Whether somebody is signed in. */
  isSignedIn: () => boolean;
}

/**
 * Asks what is for everybody by GET and the id of its document, without the member's token, so that a browser and every
 * cache on the way may keep the answer. Asks again with the text when the API does not know the id; and with the token,
 * whose allowance is the member's own, when the network has read too much.
 */
export function publicReadExchange({ headers, isSignedIn }: PublicReadOptions): Exchange {
  return (input) => {
    const send = fetchExchange({ ...input, forward: () => empty });
    return (operations) => {
      const all = share(operations);
      const withText = makeSubject<Operation>();
      const withToken = makeSubject<Operation>();
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
          return naming(documentId, operation, headers());
        }),
      );
      const answers = pipe(
        merge([byId, withText.source]),
        send,
        map(
          (result): OperationResult => ({ ...result, operation: asked.get(result.operation.key) ?? result.operation }),
        ),
        filter((result) => {
          const again = isUnknown(result) ? withText : isLimited(result) && isSignedIn() ? withToken : null;
          again?.next(byPost(result.operation));
          return again === null;
        }),
        tap((result) => asked.delete(result.operation.key)),
      );
      const others = pipe(
        merge([
          pipe(
            all,
            filter((operation) => documentIdOf(operation) === null),
          ),
          withToken.source,
        ]),
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

function naming(
  documentId: string,
  operation: Operation,
  headers: Record<string, string>,
): Operation<unknown, AnyVariables> {
  const document: PersistedDocument = { kind: Kind.DOCUMENT, definitions: [], documentId };
  return makeOperation(
    'query',
    { key: operation.key, query: document, variables: operation.variables },
    { ...operation.context, preferGetMethod: 'within-url-limit', fetchOptions: { headers } },
  );
}

function byPost(operation: Operation): Operation {
  return makeOperation('query', operation, { ...operation.context, preferGetMethod: false });
}

const isUnknown = (result: OperationResult) => hasCode(result, 'PERSISTED_DOCUMENT_NOT_FOUND');
const isLimited = (result: OperationResult) => hasCode(result, 'RATE_LIMITED');

function hasCode({ error }: OperationResult, code: string): boolean {
  return error?.graphQLErrors.some((it) => it.extensions.code === code) ?? false;
}
