import { inflateSync } from 'node:zlib';
import { type Refusal, refusal } from './refusal.ts';

/** A reader finds the end of a PDF within this many bytes of the end of the file (ISO 32000-1, annex H.3.44). */
const TAIL_BYTES = 1_024;
/** What may stand behind the last `%%EOF`. */
const ONLY_BLANK = /^[\0\t\n\f\r ]*$/;
/** Names that make a PDF do something, carry files or hide what it holds (ISO 32000-1, 7.6, 7.11.4, 12.6.4). */
const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR|Encrypt)(?![A-Za-z0-9])/;
/** Objects may lie in compressed streams: so many bytes of them are looked into. */
const MOST_INFLATED = 32 * 1024 * 1024;
const MOST_STREAMS = 5_000;

/**
 * Whether a PDF may be kept: whole, and nothing but pages to read. Null when it may.
 *
 * It is kept as it is, so it is also only ever served as a download. What is looked for stands in clear or in object
 * streams; a PDF whose object streams cannot be read, or are too many, is refused.
 */
export function pdfRefusal(content: Uint8Array): Refusal | null {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(text)) return refusal('FILE_UNREADABLE');
  const end = text.lastIndexOf('%%EOF');
  if (end < text.length - TAIL_BYTES || !ONLY_BLANK.test(text.slice(end + 5))) return refusal('FILE_UNREADABLE');
  if (!/startxref\s+\d+\s*$/.test(text.slice(Math.max(0, end - 64), end))) return refusal('FILE_UNREADABLE');
  const hidden = objectStreamsOf(text);
  if (hidden === null) return refusal('FILE_UNREADABLE');
  return [text, ...hidden].some((part) => ACTIVE.test(plainNames(part))) ? refusal('FILE_HAS_ACTIVE_CONTENT') : null;
}

/** `/J#53` is another way to write `/JS`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What lies in the object streams; null when one of them can't be read or they are too much. */
function objectStreamsOf(text: string): string[] | null {
  const found: string[] = [];
  let left = MOST_INFLATED;
  let streams = 0;
  for (const { index } of text.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    streams += 1;
    const start = /stream\r?\n/.exec(text.slice(index, index + 2_048));
    if (!start || streams > MOST_STREAMS) return null;
    const from = index + start.index + start[0].length;
    const to = text.indexOf('endstream', from);
    if (to < 0) return null;
    try {
      const inflated = inflateSync(Buffer.from(text.slice(from, to), 'latin1'), { maxOutputLength: left });
      left -= inflated.length;
      found.push(inflated.toString('latin1'));
    } catch {
      return null;
    }
  }
  return found;
}
