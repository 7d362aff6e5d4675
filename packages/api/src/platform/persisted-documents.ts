import { createHash } from 'node:crypto';
import { type GraphQLSchema, parse } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { CodedError } from './errors.ts';
import type { Localized } from './locale.ts';
import { keptFor } from './public-read.ts';
import { factsOf } from './request-facts.ts';

interface DocumentParams extends GraphQLParams {
  documentId?: unknown;
}

/**
 * Documents that clients name by their hash (GraphQL over HTTP, appendix A: `documentId`), and answers that caches may
 * keep.
 *
 * Only documents that the server was built with are known, so that nobody can plant one. The answer of a GET is
 * public when every one of its root fields says so, when no credentials came with it, and when nothing failed: then it
 * is the answer to anybody who asks the same in the same language. All others are `no-store`.
 * @param documents the texts by their ids, `sha256:` and 64 hexadecimal digits.
 */
export function persistedDocuments(documents: Readonly<Record<string, string>>, schema: GraphQLSchema): Plugin {
  const times = new Map(Object.entries(documents).map(([id, text]) => [id, keptFor(schema, parse(text))]));
  const asked = new WeakMap<Request, string>();
  const kept = new WeakMap<Request, number>();
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET' && /[?&]documentId=/.test(request.url)) setRequestParser(readAddress);
    },
    onParams({ request, params, setParams }) {
      // The body may be the JSON null, which is refused later.
      const { documentId, ...others }: DocumentParams = params ?? {};
      if (typeof documentId !== 'string') return;
      if (others.query !== undefined) throw badRequest(BOTH);
      const query = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined;
      if (query === undefined) throw unknownDocument();
      if (request.method === 'GET') asked.set(request, documentId);
      setParams({ ...others, query });
    },
    onExecutionResult({ request, result }) {
      const seconds = times.get(asked.get(request) ?? '');
      const failed = !result || Array.isArray(result) || !('data' in result) || 'errors' in result;
      if (seconds && !failed && !request.headers.has('authorization')) kept.set(request, seconds);
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const seconds = kept.get(request);
      const type = response?.headers.get('content-type') ?? '';
      if (!seconds || response.status !== 200 || type.startsWith('text/event-stream')) return;
      const body = await response.text();
      const { locale } = factsOf(request);
      const etag = `"${createHash('sha256').update(`${type}\n${locale}\n${body}`).digest('base64url')}"`;
      // Whether the tag is known or not, what caches go by is the same (RFC 9110, 15.4.5).
      const headers = {
        ...Object.fromEntries(response.headers),
        'cache-control': `public, max-age=${seconds}, stale-while-revalidate=${seconds}`,
        etag,
        'content-language': locale,
        vary: [response.headers.get('vary'), 'Accept', 'Accept-Language'].filter(Boolean).join(', '),
      };
      const known = isKnown(request.headers.get('if-none-match'), etag);
      setResponse(new fetchAPI.Response(known ? null : body, { status: known ? 304 : 200, headers }));
    },
  };
}

/** Whether a client has this very answer already: `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((it) => ['*', etag, `W/${etag}`].includes(it.trim()));
}

const BOTH: Localized = {
  vi: 'Chỉ gửi một trong hai: documentId hoặc query.',
  en: 'Send either documentId or query, not both.',
};
const TWICE: Localized = {
  vi: 'Một tham số xuất hiện hai lần trong địa chỉ. Mỗi tham số chỉ gửi một lần.',
  en: 'A parameter stands twice in the address. Send each once.',
};
const OTHERS: Localized = {
  vi: 'Địa chỉ chỉ được có documentId, operationName, variables và extensions.',
  en: 'The address may hold documentId, operationName, variables and extensions only.',
};
const NO_OBJECT: Record<'variables' | 'extensions', Localized> = {
  variables: { vi: 'variables không phải là đối tượng JSON.', en: 'variables is not an object in JSON.' },
  extensions: { vi: 'extensions không phải là đối tượng JSON.', en: 'extensions is not an object in JSON.' },
};
const PARAMETERS = ['documentId', 'operationName', 'variables', 'extensions'];

/** Each parameter once: a cache that takes the first and a server that takes the last would differ about the answer. */
function readAddress(request: Request): DocumentParams {
  const given = new URL(request.url, 'http://localhost').searchParams;
  for (const name of given.keys()) {
    if (given.getAll(name).length > 1) throw badRequest(TWICE);
    if (!PARAMETERS.includes(name)) throw badRequest(OTHERS);
  }
  return {
    documentId: given.get('documentId') ?? '',
    ...(given.get('operationName') ? { operationName: given.get('operationName') ?? '' } : {}),
    ...objectOf(given, 'variables'),
    ...objectOf(given, 'extensions'),
  };
}

function objectOf(given: URLSearchParams, name: 'variables' | 'extensions'): Record<string, object> {
  const text = given.get(name);
  if (!text) return {};
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(NO_OBJECT[name]);
  return { [name]: value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function badRequest(text: Localized): CodedError {
  return new CodedError('BAD_REQUEST', text, { http: { status: 400 } });
}

function unknownDocument(): CodedError {
  return new CodedError('PERSISTED_DOCUMENT_NOT_FOUND', {
    vi: 'Máy chủ không biết documentId này. Hãy gửi toàn văn truy vấn trong query.',
    en: 'The server does not know this documentId. Send the text of the document as query.',
  });
}
