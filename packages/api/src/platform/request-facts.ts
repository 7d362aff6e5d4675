import { randomUUID } from 'node:crypto';
import { type Locale, localeOf } from './locale.ts';

/** What every answer to one request needs, errors before execution included. */
export interface RequestFacts {
  /** Shown in the header `x-request-id`, in the log and in masked errors. */
  requestId: string;
  locale: Locale;
}

const facts = new WeakMap<Request, RequestFacts>();

/** The facts of an HTTP request, made on first use. The id is always ours: a client's could forge log lines. */
export function factsOf(request: Request): RequestFacts {
  let known = facts.get(request);
  if (!known) {
    known = newFacts(request.headers.get('accept-language'));
    facts.set(request, known);
  }
  return known;
}

/** The facts of one operation that came by another way than HTTP. */
export function newFacts(acceptLanguage: string | null | undefined): RequestFacts {
  return { requestId: randomUUID(), locale: localeOf(acceptLanguage) };
}
