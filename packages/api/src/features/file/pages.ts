import type { Plugin } from 'graphql-yoga';
import type { Report } from '../../platform/error-format.ts';
import type { OriginPolicy } from '../../platform/origins.ts';
import { failureAnswer, JSON_HEADERS, type PageAnswer, refusalAnswer } from '../../platform/page-answer.ts';
import { factsOf } from '../../platform/request-facts.ts';
import { foreignOrigin } from '../../platform/request-rules.ts';
import { FILES_PATH, type Grant } from './address.ts';
import type { ClaimedFile } from './queries.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import type { FileService } from './service.ts';

const UPLOADS_PATH = `${FILES_PATH}upload/`;

/**
 * `PUT /files/upload/…` takes the bytes of a file; `GET /files/view/…` and `GET /files/public/…` give them.
 *
 * An address carries its own permission; it comes from `requestUpload` or from a `url` of the API. Refusals are JSON:
 * `{ "error": { "code", "message" } }`, the message in the language of the request.
 * @param addressOf the IP address that a request comes from.
 */
export function filePages(
  file: FileService,
  origins: OriginPolicy,
  report: Report,
  addressOf: (request: Request, server: object) => string,
): Plugin {
  async function answer(request: Request, url: URL, server: object): Promise<PageAnswer | Refusal> {
    const uploads = url.pathname.startsWith(UPLOADS_PATH);
    const allowed = uploads ? ['PUT'] : ['GET', 'HEAD'];
    if (!allowed.includes(request.method)) return refusal('METHOD_NOT_ALLOWED', { allowed });
    if (!origins.allows(request.headers.get('origin'), request.headers.get('host'))) throw foreignOrigin();
    const grant = file.readAddress(url);
    if (!grant) return refusal(uploads ? 'UPLOAD_ADDRESS_INVALID' : 'ADDRESS_INVALID');
    return uploads ? take(grant, request, addressOf(request, server)) : show(grant, request);
  }

  async function take(grant: Grant, request: Request, clientAddress: string): Promise<PageAnswer | Refusal> {
    const taken = await file.upload(grant, request, clientAddress);
    return isRefusal(taken) ? taken : { status: 201, headers: JSON_HEADERS, body: JSON.stringify({ file: taken }) };
  }

  async function show(grant: Grant, request: Request): Promise<PageAnswer | Refusal> {
    const found = await file.download(grant);
    if (isRefusal(found)) return found;
    const headers = { ...headersOf(found.file, grant), 'content-length': String(found.content.byteLength) };
    return { status: 200, headers, body: request.method === 'HEAD' ? null : found.content };
  }

  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      // OPTIONS is answered where CORS is.
      if (!url.pathname.startsWith(FILES_PATH) || request.method === 'OPTIONS') return;
      const facts = factsOf(request);
      const made = await answer(request, url, serverContext).catch((error: unknown) =>
        failureAnswer(error, facts, report),
      );
      const { status, headers, body } = isRefusal(made) ? refusalAnswer(made, facts) : made;
      // A copy: the response writes its length into what it is given.
      endResponse(new fetchAPI.Response(body, { status, headers: { ...headers } }));
    },
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
