import { publicError, type Report } from './error-format.ts';
import type { Localized } from './locale.ts';
import type { RequestFacts } from './request-facts.ts';

/** An answer of a page beside the API. */
export interface PageAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array<ArrayBuffer> | string | null;
}

/** Why a page refuses: an HTTP status, a code for programs, a text for people, and facts such as `maxBytes`. */
export interface PageRefusal {
  status: number;
  code: string;
  text: Localized;
  facts: Readonly<Record<string, unknown>>;
}

/** Another method is needed: goes with the fact `allowed`, which the header `Allow` repeats. */
export const METHOD_NOT_ALLOWED = {
  status: 405,
  vi: 'Phương thức này không dùng được ở đây. Hãy dùng một phương thức nêu trong allowed.',
  en: 'This method does not work here. Use one of those in allowed.',
};

/** For answers in JSON, which nobody keeps. */
export const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** A refusal as JSON: `{ "error": { "code", "message" } }`, the message in the language of the request. */
export function refusalAnswer({ status, code, text, facts }: PageRefusal, { locale }: RequestFacts): PageAnswer {
  const allow: Record<string, string> = Array.isArray(facts.allowed) ? { allow: facts.allowed.join(', ') } : {};
  const error = { code, message: text[locale], ...facts };
  return { status, headers: { ...JSON_HEADERS, ...allow }, body: JSON.stringify({ error }) };
}

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, UNAVAILABLE: 503, INTERNAL: 500 };

/** What was thrown, as GraphQL would say it. */
export function failureAnswer(thrown: unknown, facts: RequestFacts, report: Report): PageAnswer {
  const { message, extensions } = publicError(thrown, facts, report);
  const { http: _, code, ...told } = extensions;
  const retry: Record<string, string> =
    typeof told.retryAfterSeconds === 'number' ? { 'retry-after': String(told.retryAfterSeconds) } : {};
  return {
    status: STATUS[String(code)] ?? 400,
    headers: { ...JSON_HEADERS, ...retry },
    body: JSON.stringify({ error: { code, message, ...told } }),
  };
}
