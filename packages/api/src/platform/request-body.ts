/**
 * The bytes of a body; null when they are more than it may have.
 *
 * A declared length is judged before anything is read: the HTTP parser holds a client to it.
 */
export async function readUpTo(request: Request, maxBytes: number): Promise<Buffer | null> {
  const declared = declaredLength(request);
  if (declared === null) return readChunks(request, maxBytes);
  return declared > maxBytes ? null : Buffer.from(await request.arrayBuffer());
}

/** The length that a request declares; null for a body that comes in chunks. */
export function declaredLength({ headers }: Request): number | null {
  const declared = headers.get('content-length') ?? '';
  return /^\d+$/.test(declared) ? Number(declared) : null;
}

async function readChunks({ body }: Request, maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      // To cancel would cut the connection before the answer is read; the server ends what takes too long.
      readAway(reader).catch(() => {});
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

async function readAway(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  while ((await reader?.read())?.done === false);
}
