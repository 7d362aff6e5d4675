import { unavailable } from '../../platform/errors.ts';
import { mediaTypeOf, SIGNATURE_BYTES } from './media-type.ts';
import { type FilePurpose, type MediaType, mediaTypesOf, mostBytesFor, mostBytesOf } from './purpose.ts';
import { type Refusal, refusal } from './refusal.ts';

/** A body that has arrived and is what its purpose takes, as far as its first bytes say. */
export interface Received {
  kind: 'Received';
  mediaType: MediaType;
  content: Uint8Array<ArrayBuffer>;
}

export interface Patience {
  /** Milliseconds without a byte after which a body counts as broken off. */
  idleMs: number;
  /** Milliseconds for a whole body. */
  totalMs: number;
}

export const PATIENCE: Patience = { idleMs: 10_000, totalMs: 100_000 };

/**
 * Reads a body, never holding more of it than its purpose takes.
 *
 * What is refused half way is read on for a moment and thrown away, so that the answer reaches whoever is still
 * sending; the connection is cut after that.
 * @param memory takes bytes for this body, or says that there are none left; gives them back.
 * @throws CodedError UNAVAILABLE when there are none left.
 */
export async function receive(
  body: ReadableStream<Uint8Array> | null,
  purpose: FilePurpose,
  memory: { take(bytes: number): boolean; give(bytes: number): void },
  patience: Patience = PATIENCE,
): Promise<Received | Refusal> {
  if (!body) return refusal('FILE_EMPTY');
  const reader = patientReader(body, patience);
  const chunks: Uint8Array[] = [];
  let total = 0;
  let mediaType: MediaType | null = null;
  try {
    for (;;) {
      const chunk = await reader.next();
      if (chunk === 'late') return refusal('UPLOAD_TIMED_OUT');
      if (chunk === 'end') break;
      if (!memory.take(chunk.length)) throw unavailable(5);
      total += chunk.length;
      chunks.push(chunk);
      if (mediaType === null && total >= SIGNATURE_BYTES) mediaType = mediaTypeOf(headOf(chunks));
      const wrong = refusalSoFar(total, mediaType, purpose);
      if (wrong) {
        await reader.drain(mostBytesFor(purpose));
        return wrong;
      }
    }
    if (total === 0) return refusal('FILE_EMPTY');
    // Shorter than any signature.
    if (mediaType === null) return typeRefused(purpose);
    return { kind: 'Received', mediaType, content: new Uint8Array(Buffer.concat(chunks, total)) };
  } finally {
    memory.give(total);
    reader.close();
  }
}

/** The refusal of a body that says its length before it comes; null for one that may come. */
export function refusalByLength(length: string | null, purpose: FilePurpose): Refusal | null {
  return Number(length ?? 0) > mostBytesFor(purpose) ? tooLarge(mostBytesFor(purpose)) : null;
}

function refusalSoFar(total: number, mediaType: MediaType | null, purpose: FilePurpose): Refusal | null {
  if (total < SIGNATURE_BYTES) return null;
  if (mediaType === null || !mediaTypesOf(purpose).includes(mediaType)) return typeRefused(purpose);
  return total > mostBytesOf(mediaType) ? tooLarge(mostBytesOf(mediaType)) : null;
}

function tooLarge(maxBytes: number): Refusal {
  return refusal('FILE_TOO_LARGE', { maxBytes });
}

function typeRefused(purpose: FilePurpose): Refusal {
  return refusal('FILE_TYPE_REFUSED', { mediaTypes: mediaTypesOf(purpose) });
}

function headOf(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  return first && first.length >= SIGNATURE_BYTES ? first : Buffer.concat(chunks);
}

/** How long a body that is refused already may still come, in milliseconds. */
const DRAIN_MS = 2_000;

/** Reads a stream against the clock. */
function patientReader(body: ReadableStream<Uint8Array>, { idleMs, totalMs }: Patience) {
  const reader = body.getReader();
  const overAt = performance.now() + totalMs;
  let ended = false;

  async function next(waitMs = idleMs): Promise<Uint8Array | 'end' | 'late'> {
    const left = Math.min(waitMs, overAt - performance.now());
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((done) => {
      timer = setTimeout(() => done('late'), Math.max(0, left));
    });
    // A sender that hangs up is late for ever.
    const read = reader.read().then(
      ({ done, value }) => (done ? ('end' as const) : value),
      () => 'late' as const,
    );
    const chunk = await Promise.race([read, late]);
    clearTimeout(timer);
    if (chunk === 'end') ended = true;
    return chunk;
  }

  return {
    next: () => next(),
    async drain(mostBytes: number): Promise<void> {
      const until = performance.now() + DRAIN_MS;
      for (let drained = 0; drained < mostBytes && performance.now() < until; ) {
        const chunk = await next(until - performance.now());
        if (typeof chunk === 'string') return;
        drained += chunk.length;
      }
    },
    close(): void {
      if (!ended) reader.cancel().catch(() => {}); // the sender may be gone already
    },
  };
}
