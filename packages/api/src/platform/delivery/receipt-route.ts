import { createHash, timingSafeEqual } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { readUpTo } from '../request-body.ts';
import type { Delivery } from './delivery.ts';
import { REFERENCE } from './message.ts';

/** Where the SMS gateway reports what became of its messages. */
const RECEIPT_PATH = '/delivery/receipts';
const MAX_BYTES = 2_048;

const Body = z.object({
  id: z.union([z.string().regex(REFERENCE), z.int()]).transform(String),
  status: z.enum(['DELIVERED', 'FAILED']),
});

/**
 * `POST /delivery/receipts {"id": "…", "status": "DELIVERED" | "FAILED"}` with a bearer token of its own: 204, whether or
 * not the id is one of ours. The gateway may send a receipt again and in any order.
 *
 * @param token the secret; compared in the same time wherever it differs.
 */
export function receiptRoute(delivery: Pick<Delivery, 'receive'>, token: string): Plugin {
  const expected = digestOf(`Bearer ${token}`);

  /** The status to answer with, and what to correct. */
  async function answer(request: Request): Promise<{ status: number; problem?: string }> {
    if (request.method !== 'POST') return { status: 405, problem: 'Send a receipt with POST.' };
    if (!timingSafeEqual(digestOf(request.headers.get('authorization') ?? ''), expected))
      return { status: 401, problem: 'The bearer token is not the one of ANSINH_SMS_RECEIPT_TOKEN.' };
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
      return { status: 415, problem: 'Send a receipt as application/json.' };
    const body = await readUpTo(request, MAX_BYTES);
    if (!body) return { status: 413, problem: `A receipt has at most ${MAX_BYTES} bytes.` };
    const receipt = Body.safeParse(parsed(body.toString('utf8')));
    if (!receipt.success)
      return {
        status: 400,
        problem: 'A receipt is {"id": "…", "status": "DELIVERED" or "FAILED"}, id up to 100 long.',
      };
    await delivery.receive({ reference: receipt.data.id, state: receipt.data.status });
    return { status: 204 };
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== RECEIPT_PATH) return;
      const { status, problem } = await answer(request);
      const headers = {
        'cache-control': 'no-store',
        ...(status === 405 ? { allow: 'POST' } : {}),
        ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      };
      endResponse(
        problem === undefined
          ? new fetchAPI.Response(null, { status, headers })
          : fetchAPI.Response.json({ error: { code: CODES[status], message: problem } }, { status, headers }),
      );
    },
  };
}

const CODES: Record<number, string> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  405: 'BAD_REQUEST',
  413: 'BAD_REQUEST',
  415: 'BAD_REQUEST',
};

/** Of one length, whatever was sent. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** What the text says as JSON; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
