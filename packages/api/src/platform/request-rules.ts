import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { CodedError } from './errors.ts';
import { LIMITS, tooComplex } from './limits.ts';
import type { OriginPolicy } from './origins.ts';
import { declaredLength, readUpTo } from './request-body.ts';
import { factsOf } from './request-facts.ts';

/**
 * What an HTTP request must be before it is read: from an allowed origin, JSON when it is a POST, UTF-8 throughout.
 *
 * Only JSON makes a browser ask before it sends from another site; forms, multipart and plain text do not.
 */
export function requestRules(origins: OriginPolicy): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (!origins.allows(request.headers.get('origin'), request.headers.get('host'))) throw foreignOrigin();
      if (request.method !== 'POST') return;
      if (!isJson(request.headers.get('content-type'))) throw unsupportedMediaType();
      setRequestParser(readJson);
    },
    onResponse({ request, response }) {
      response.headers.set('x-request-id', factsOf(request).requestId);
      response.headers.append('vary', 'Origin');
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      // Answers hold personal data: no cache on the way may keep them.
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
    },
  };
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType ?? '');
}

async function readJson(request: Request): Promise<GraphQLParams> {
  const body = await readUpTo(request, LIMITS.bodyBytes);
  if (!body) throw tooLarge(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new GraphQLError('The body is not JSON in UTF-8.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
}

function tooLarge(request: Request): CodedError {
  const { code, text, facts } = tooComplex('bodyBytes', Math.max(declaredLength(request) ?? 0, LIMITS.bodyBytes + 1));
  return new CodedError(code, text, { ...facts, http: { status: 413 } });
}

function unsupportedMediaType(): GraphQLError {
  return new GraphQLError('Send the operation as application/json in UTF-8.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 415, headers: { accept: 'application/json' } } },
  });
}

/** A page of another origin asks. */
export function foreignOrigin(): CodedError {
  return new CodedError(
    'FORBIDDEN',
    {
      vi: 'Nguồn (Origin) của trang này không được phép. Người vận hành khai báo các nguồn trong ANSINH_ORIGINS.',
      en: 'The origin of this page is not allowed. An operator lists the allowed ones in ANSINH_ORIGINS.',
    },
    { http: { status: 403 } },
  );
}
