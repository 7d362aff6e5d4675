import type { Plugin } from 'graphql-yoga';
import type { Caller } from '../../../platform/caller.ts';
import type { Report } from '../../../platform/error-format.ts';
import type { OriginPolicy } from '../../../platform/origins.ts';
import { failureAnswer, type PageAnswer, type PageRefusal, refusalAnswer } from '../../../platform/page-answer.ts';
import { factsOf } from '../../../platform/request-facts.ts';
import { foreignOrigin } from '../../../platform/request-rules.ts';
import type { RegistrationService } from '../service.ts';
import { FORMS_PATH } from './address.ts';
import { ADDRESS_EXPIRED, ADDRESS_INVALID, FORM_GONE, ONLY_TO_READ } from './refusals.ts';

/**
 * `GET /registration-forms/…` gives a printed form as PDF, made anew from its row.
 *
 * An address carries its own permission; it comes from `printableForm { url }`. Refusals are JSON, as of files.
 * @param clientAddressOf the IP address of who asks, for the trail.
 */
export function printedFormPage(
  registration: Pick<RegistrationService, 'readFormAddress' | 'printedForm'>,
  origins: OriginPolicy,
  report: Report,
  clientAddressOf: (request: Request, server: object) => string,
): Plugin {
  async function answer(request: Request, url: URL, caller: Caller): Promise<PageAnswer | PageRefusal> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return ONLY_TO_READ;
    if (!origins.allows(request.headers.get('origin'), request.headers.get('host'))) throw foreignOrigin();
    const grant = registration.readFormAddress(url);
    if (!grant) return ADDRESS_INVALID;
    const printed = await registration.printedForm(grant, caller);
    if (printed === 'EXPIRED') return ADDRESS_EXPIRED;
    if (printed === 'GONE') return FORM_GONE;
    const headers = {
      ...HEADERS,
      'content-disposition': `attachment; filename="${printed.fileName}"`,
      'content-length': String(printed.content.byteLength),
    };
    return { status: 200, headers, body: request.method === 'HEAD' ? null : new Uint8Array(printed.content) };
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      // OPTIONS is answered where CORS is.
      if (!url.pathname.startsWith(FORMS_PATH) || request.method === 'OPTIONS') return;
      const facts = factsOf(request);
      const caller = { ...facts, clientAddress: clientAddressOf(request, serverContext ?? {}) };
      const made = await answer(request, url, caller).catch((error: unknown) => failureAnswer(error, facts, report));
      const { status, headers, body } = 'code' in made ? refusalAnswer(made, facts) : made;
      // A copy: the response writes its length into what it is given.
      endResponse(new fetchAPI.Response(body, { status, headers: { ...headers } }));
    },
  };
}

const HEADERS = {
  'content-type': 'application/pdf',
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
};
