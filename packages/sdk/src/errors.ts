import type { CombinedError } from '@urql/core';

/** Codes of the API, and `NETWORK` and `UNKNOWN` of the SDK; a later API may add some. */
export type AnSinhErrorCode =
  | 'UNAUTHENTICATED'
  | 'SESSION_KICKED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  | 'NOT_FOUND'
  | 'TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'NETWORK'
  | 'UNKNOWN'
  | (string & {});

/** One error of an answer, as the API sent it. */
export interface AnSinhErrorDetail {
  /** Code of the API, such as `BAD_USER_INPUT`; `UNKNOWN` when it sent none. */
  readonly code: AnSinhErrorCode;
  /** Message in the client's language. */
  readonly message: string;
  /** Field that failed, such as `['me', 'healthCard']`. */
  readonly path: readonly (string | number)[];
  /** Facts for programs, such as `argument` and `limit`. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * An operation that did not succeed.
 *
 * @remarks
 * `code` is one of the API (`UNAUTHENTICATED`, `SESSION_KICKED`, `FORBIDDEN`, `BAD_USER_INPUT`, `TOO_COMPLEX`,
 * `RATE_LIMITED`, `UNAVAILABLE`, `INTERNAL` …) or `NETWORK` when no answer came. Expected failures of a mutation are
 * no errors: they are members of its result. Neither message nor facts repeat what was sent.
 */
export class AnSinhError extends Error {
  override readonly name = 'AnSinhError';
  /** Code of the first error. */
  readonly code: AnSinhErrorCode;
  /** Every error of the answer; empty for `NETWORK`. */
  readonly details: readonly AnSinhErrorDetail[];

  constructor(code: AnSinhErrorCode, message: string, details: readonly AnSinhErrorDetail[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}

interface ErrorOnTheWire {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** Errors of an answer as one error of the SDK. */
export function errorOf(errors: readonly ErrorOnTheWire[]): AnSinhError {
  const details = errors.map(({ message, path = [], extensions = {} }) => {
    const { code, ...facts } = extensions;
    return { code: typeof code === 'string' ? code : 'UNKNOWN', message, path, facts };
  });
  const [first] = details;
  return new AnSinhError(first?.code ?? 'UNKNOWN', first?.message ?? 'The answer has no data.', details);
}

/** No answer came, or none that GraphQL over HTTP knows. */
export function networkError(cause: unknown): AnSinhError {
  return new AnSinhError('NETWORK', 'The API did not answer. Check the connection and try again.', [], cause);
}

/** urql's error as one of the SDK; answers in GraphQL go before trouble of the network. */
export function errorOfUrql(error: CombinedError): AnSinhError {
  return error.graphQLErrors.length > 0 ? errorOf(error.graphQLErrors) : networkError(error.networkError);
}
