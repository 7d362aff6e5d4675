import { GraphQLError } from 'graphql';
import { CodedError } from './errors.ts';
import type { Locale } from './locale.ts';

const INTERNAL = {
  vi: 'Đã có lỗi ngoài dự kiến. Hãy thử lại sau; khi liên hệ hỗ trợ, hãy gửi kèm mã yêu cầu.',
  en: 'Something unexpected went wrong. Try again later; when you ask for help, send the request id.',
};

/**
 * Turns whatever an operation threw into an error that may leave the server.
 *
 * A CodedError speaks in the request's language; a GraphQL error without a cause passes as it is;
 * anything else is masked behind the request id.
 * @param report receives what was masked.
 */
export function publicError(
  error: unknown,
  request: { locale: Locale; requestId: string },
  report: (cause: unknown) => void,
): GraphQLError {
  const wrapper = isGraphQLError(error) ? error : undefined;
  const cause = wrapper ? (wrapper.originalError ?? wrapper.cause) : error;
  const place = wrapper ? { nodes: wrapper.nodes, path: wrapper.path } : {};
  if (cause instanceof CodedError)
    return new GraphQLError(cause.text[request.locale], {
      ...place,
      extensions: { ...cause.facts, code: cause.code },
    });
  if (wrapper && (!cause || isGraphQLError(cause))) return wrapper;
  report(cause);
  return new GraphQLError(INTERNAL[request.locale], {
    ...place,
    extensions: { code: 'INTERNAL', requestId: request.requestId },
  });
}

/** By shape: the executor and the server may each have loaded a GraphQL of their own. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && 'locations' in error && 'extensions' in error;
}
