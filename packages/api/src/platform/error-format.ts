import { GraphQLError } from 'graphql';
import { isOutage } from './database/outage.ts';
import { causeOf, isGraphQLError } from './error-cause.ts';
import { CodedError, ERROR_CODES, type ErrorCode, unavailable } from './errors.ts';
import { isArgumentRefusal } from './id-arguments.ts';
import type { RequestFacts } from './request-facts.ts';

/** Receives what was masked, under the id that the client sees. */
export type Report = (cause: unknown, requestId: string) => void;

const INTERNAL = {
  vi: 'Đã có lỗi ngoài dự kiến. Hãy thử lại sau; khi liên hệ hỗ trợ, hãy gửi kèm mã yêu cầu.',
  en: 'Something unexpected went wrong. Try again later; when you ask for help, send the request id.',
};

/** Codes of the HTTP layer beneath, in our words. */
const FOREIGN_CODES: Readonly<Record<string, ErrorCode>> = {
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
};

/** Status of an answer that holds this error and no data. `spec`: 200 for clients that ask for plain JSON. */
const STATUS: Readonly<Partial<Record<ErrorCode, { status: number; spec?: boolean }>>> = {
  BAD_USER_INPUT: { status: 400, spec: true },
  GRAPHQL_VALIDATION_FAILED: { status: 400, spec: true },
  TOO_COMPLEX: { status: 400, spec: true },
  PERSISTED_DOCUMENT_NOT_FOUND: { status: 404 },
  RATE_LIMITED: { status: 429 },
  UNAVAILABLE: { status: 503 },
  INTERNAL: { status: 500 },
};

/**
 * Turns whatever an operation threw into an error that may leave the server.
 *
 * A CodedError speaks in the request's language; an error of the GraphQL language itself passes as it is; anything
 * else is masked behind the request id.
 * @param report receives what was masked.
 */
export function publicError(error: unknown, request: RequestFacts, report: Report): GraphQLError {
  const wrapper = isGraphQLError(error) ? error : undefined;
  const cause = causeOf(error);
  if (cause instanceof CodedError) return codedError(cause, request, wrapper);
  if (isOutage(cause)) {
    report(cause, request.requestId);
    return codedError(unavailable(1), request, wrapper);
  }
  if (isArgumentRefusal(cause)) return codedError(wrongArgument(), request, wrapper);
  if (wrapper && isGraphQLError(cause) && isOfTheLanguage(wrapper)) return languageError(wrapper);
  report(cause, request.requestId);
  return new GraphQLError(INTERNAL[request.locale], {
    ...placeOf(wrapper),
    extensions: { code: 'INTERNAL', requestId: request.requestId, ...statusOf('INTERNAL', wrapper) },
  });
}

/** Every error that was thrown together, each made public. */
export function publicErrors(thrown: unknown, request: RequestFacts, report: Report): GraphQLError[] {
  const errors = thrown instanceof AggregateError ? thrown.errors : [thrown];
  return errors.map((error) => publicError(error, request, report));
}

function codedError(cause: CodedError, request: RequestFacts, wrapper: GraphQLError | undefined): GraphQLError {
  return new GraphQLError(cause.text[request.locale], {
    ...placeOf(wrapper),
    // A status among the facts is narrower than the one of the code.
    extensions: { ...statusOf(cause.code, wrapper, cause.facts.retryAfterSeconds), ...cause.facts, code: cause.code },
  });
}

/** Parse, validation and protocol errors: they speak of the document, not of data. */
function languageError(error: GraphQLError): GraphQLError {
  const { originalError: _, ...extensions } = error.extensions;
  const told = String(extensions.code ?? '');
  return new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...extensions, code: FOREIGN_CODES[told] ?? (isOurCode(told) ? told : 'BAD_REQUEST') },
  });
}

/** Raised before execution, so without a path; or with a code of ours. Others may repeat data: they are masked. */
function isOfTheLanguage(error: GraphQLError): boolean {
  return !error.path || isOurCode(String(error.extensions.code));
}

function isOurCode(code: string): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** Before any field ran, the status tells HTTP what happened; a field's error leaves it at 200. */
function statusOf(code: ErrorCode, wrapper: GraphQLError | undefined, retryAfter?: unknown): { http?: object } {
  const http = STATUS[code];
  if (!http || wrapper?.path) return {};
  return { http: retryAfter === undefined ? http : { ...http, headers: { 'retry-after': String(retryAfter) } } };
}

function placeOf(error: GraphQLError | undefined) {
  return {
    ...(error?.source ? { source: error.source } : {}),
    ...(error?.positions ? { positions: error.positions } : {}),
    ...(error?.nodes ? { nodes: error.nodes } : {}),
    ...(error?.path ? { path: error.path } : {}),
  };
}

/** For what the schema builder refuses beside ids, which platform/id-arguments.ts names. */
function wrongArgument(): CodedError {
  return new CodedError('BAD_USER_INPUT', {
    vi: 'Một đối số như id hoặc con trỏ không có dạng mà trường này cần. Hãy dùng giá trị mà API đã trả về.',
    en: 'An argument such as an id or a cursor does not have the form that this field needs. Use a value that the API returned.',
  });
}
