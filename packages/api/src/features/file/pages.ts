import type { Plugin } from 'graphql-yoga';
import { publicError, type Report } from '../../platform/error-format.ts';
import type { OriginPolicy } from '../../platform/origins.ts';
import { factsOf, type RequestFacts } from '../../platform/request-facts.ts';
import { foreignOrigin } from '../../platform/request-rules.ts';
import { FILES_PATH, type Grant } from './address.ts';
import type { ClaimedFile } from './queries.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import type { FileService } from './service.ts';

const UPLOADS_PATH = `${FILES_PATH}upload/`;

/** An answer of these pages. */
interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | string | null;
}

/**
 * `PUT /files/upload/…` takes the bytes of a file; `GET /files/view/…` and `GET /files/public/…` give them.
 *
 * An address carries its own permission; it comes from `requestUpload` or from a `url` of the API. Refusals are JSON:
 * `{ "error": { "code", "message" } }`, the message in the language of the request.
 */
export function filePages(file: FileService, origins: OriginPolicy, report: Report): Plugin {
  async function answer(request: Request, url: URL): Promise<Answer | Refusal> {
    const uploads = url.pathname.startsWith(UPLOADS_PATH);
    const allowed = uploads ? ['PUT'] : ['GET', 'HEAD'];
    if (!allowed.includes(request.method)) return refusal('METHOD_NOT_ALLOWED', { allowed });
    if (!origins.allows(request.headers.get('origin'), request.headers.get('host'))) throw foreignOrigin();
    const grant = file.readAddress(url);
    if (!grant) return refusal(uploads ? 'UPLOAD_ADDRESS_INVALID' : 'ADDRESS_INVALID');
    return uploads ? take(grant, request) : show(grant, request);
  }

  async function take(grant: Grant, request: Request): Promise<Answer | Refusal> {
    const taken = await file.upload(grant, request);
    return isRefusal(taken) ? taken : { status: 201, headers: JSON_HEADERS, body: JSON.stringify({ file: taken }) };
  }

  async function show(grant: Grant, request: Request): Promise<Answer | Refusal> {
    const found = await file.download(grant);
    if (isRefusal(found)) return found;
    const headers = { ...headersOf(found.file, grant), 'content-length': String(found.content.byteLength) };
    return { status: 200, headers, body: request.method === 'HEAD' ? null : found.content };
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      // OPTIONS is answered where CORS is.
      if (!url.pathname.startsWith(FILES_PATH) || request.method === 'OPTIONS') return;
      const facts = factsOf(request);
      const made = await answer(request, url).catch((error: unknown) => failureOf(error, facts, report));
      const { status, headers, body } = isRefusal(made) ? inWords(made, facts) : made;
      // A copy: the response writes its length into what it is given.
      endResponse(new fetchAPI.Response(body, { status, headers: { ...headers } }));
    },
  };
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

function inWords({ status, code, text, facts }: Refusal, { locale }: RequestFacts): Answer {
  const allow: Record<string, string> = Array.isArray(facts.allowed) ? { allow: facts.allowed.join(', ') } : {};
  const error = { code, message: text[locale], ...facts };
  return { status, headers: { ...JSON_HEADERS, ...allow }, body: JSON.stringify({ error }) };
}

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, UNAVAILABLE: 503, INTERNAL: 500 };

/** What was thrown, as GraphQL would say it. */
function failureOf(thrown: unknown, facts: RequestFacts, report: Report): Answer {
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

const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const;
/** For caches of public pictures, in seconds: as long as their address lasts at least. */
const PUBLIC_AGE = 86_400;

/** A file is only ever what it was checked to be: no guessing, no scripts, no page that it could act in. */
function headersOf({ id, purpose, mediaType }: ClaimedFile, grant: Grant): Record<string, string> {
  const shownInline = grant.to !== 'upload' && grant.as === 'inline' && mediaType !== 'application/pdf';
  // Names nobody: the purpose and the random end of the id.
  const name = `${purpose.toLowerCase().replaceAll('_', '-')}-${id.slice(-6)}.${ENDINGS[mediaType]}`;
  return {
    'content-type': mediaType,
    'content-disposition': `${shownInline ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': grant.to === 'public' ? `public, max-age=${PUBLIC_AGE}, immutable` : 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    // A page of the app shows it by <img>, also one that isolates itself.
    'cross-origin-resource-policy': 'cross-origin',
  };
}
