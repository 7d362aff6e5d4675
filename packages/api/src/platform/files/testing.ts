import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE';
export const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

/** A request as its signature covers it. */
export interface SignedRequest {
  method: string;
  /** Path and query as they were sent. */
  url: string;
  headers: IncomingHttpHeaders;
}

/** The signature that a request should carry by AWS Signature Version 4, from its own description of what it signed. */
export function rightSignature({ method, url, headers }: SignedRequest): string {
  const [, date, region, signed = ''] =
    /Credential=[^/]+\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+)/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const [path, query = ''] = url.split('?');
  const canonical = [
    method,
    path,
    query,
    ...signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [date, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(String(part)).digest(),
    `AWS4${SECRET_KEY}`,
  );
  return createHmac('sha256', key).update(toSign).digest('hex');
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A server that keeps objects in memory and takes rightly signed requests only. */
export async function startBucket() {
  const objects = new Map<string, { content: Buffer; mediaType: string | undefined }>();
  const seen: { method: string; url: string; host: string | undefined; status: number }[] = [];
  let fault: number | 'silence' | undefined;

  async function statusFor(request: IncomingMessage): Promise<{ status: number; content?: Buffer }> {
    const content = Buffer.concat(await request.toArray());
    const { method = '', url = '', headers } = request;
    const given = /Signature=([0-9a-f]{64})/.exec(headers.authorization ?? '')?.[1];
    if (given !== rightSignature({ method, url, headers })) return { status: 403 };
    if (headers['x-amz-content-sha256'] !== sha256(content)) return { status: 400 };
    if (typeof fault === 'number') return { status: fault };
    if (method === 'PUT') {
      objects.set(url, { content, mediaType: headers['content-type'] });
      return { status: 200 };
    }
    const kept = objects.get(url);
    if (method === 'DELETE') {
      objects.delete(url);
      return { status: 204 };
    }
    return kept ? { status: 200, content: kept.content } : { status: 404 };
  }

  const server = createServer(async (request, response) => {
    const { status, content } = await statusFor(request);
    seen.push({ method: request.method ?? '', url: request.url ?? '', host: request.headers.host, status });
    if (fault !== 'silence') response.writeHead(status).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    port,
    objects,
    seen,
    /** Answers with a status, or not at all, until it is told `undefined`. */
    break(how: number | 'silence' | undefined) {
      fault = how;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
