import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { publicError, publicErrors, type Report } from './error-format.ts';
import { viewOf } from './event-stream.ts';
import { factsOf, type RequestFacts } from './request-facts.ts';

/**
 * The last step before an HTTP or SSE answer leaves: every error becomes one that may be read, in the request's
 * language.
 *
 * It stands here and not at the executor, because errors of parsing, of the context and of streams pass only here.
 */
export function answerErrors(report: Report): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const facts = factsOf(request);
      if (isAsyncIterable(result)) setResult(readableStream(result, facts, report));
      else if (!Array.isArray(result)) setResult(readable(result, facts, report));
    },
  };
}

/** A result whose errors may be read. */
export function readable(result: ExecutionResult, facts: RequestFacts, report: Report): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => publicError(error, facts, report)) };
}

/** The same for each event of a stream; a stream that breaks ends with one error that may be read. */
export function readableStream(
  results: AsyncIterable<ExecutionResult>,
  facts: RequestFacts,
  report: Report,
): AsyncGenerator<ExecutionResult, void, void> {
  return viewOf(results, {
    event: (result) => readable(result, facts, report),
    failure: (error) => ({ errors: publicErrors(error, facts, report) }),
  });
}
