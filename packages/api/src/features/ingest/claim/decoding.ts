import { ClaimFault } from './faults.ts';

/** Largest piece handed on at once, in bytes. */
const PIECE = 64 * 1024;

/**
 * The encoding of XML bytes by their first characters, not by the declaration: documents that say `utf-16` and are UTF-8
 * are common (a .NET StringWriter writes them).
 */
function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // `<` or a blank beside a zero byte: UTF-16 without its mark.
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes XML bytes to text as they come, without the byte-order mark.
 *
 * @throws ClaimFault at the first byte that the encoding does not allow; what came before was handed on.
 */
export async function* decodeStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let start: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    let fresh: Uint8Array = chunk;
    if (!decoder) {
      start = start.length ? Buffer.concat([start, chunk]) : chunk;
      if (start.length < 2) continue;
      decoder = new TextDecoder(encodingOf(start), { fatal: true });
      fresh = start;
    }
    for (let at = 0; at < fresh.length; at += PIECE) yield decode(decoder, fresh.subarray(at, at + PIECE), true);
  }
  yield decode(decoder ?? new TextDecoder('utf-8', { fatal: true }), decoder ? new Uint8Array() : start, false);
}

/**
 * Decodes the bytes of one XML document, without the byte-order mark.
 *
 * @throws ClaimFault when the bytes are neither UTF-8 nor UTF-16.
 */
export function decodeDocument(bytes: Uint8Array): string {
  return decode(new TextDecoder(encodingOf(bytes), { fatal: true }), bytes, false);
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new ClaimFault({
      valueClass: 'malformed',
      reason: { vi: 'Bảng mã không phải UTF-8 hay UTF-16.', en: 'The encoding is neither UTF-8 nor UTF-16.' },
      remedy: { vi: 'Xuất lại tệp bằng bảng mã UTF-8.', en: 'Export the file in UTF-8.' },
    });
  }
}
