import { inflateSync } from 'node:zlib';
import { type Refusal, refusal } from './refusal.ts';

/** A reader finds the end of a PDF within this many bytes of the end of the file (ISO 32000-1, annex H.3.44). */
const TAIL_BYTES = 1_024;
/** What may stand behind the last `%%EOF`. */
const ONLY_BLANK = /^[\0\t\n\f\r ]*$/;
/**
 * Names that make a PDF do something, carry files or hide what it holds (ISO 32000-1, 7.6, 7.11.4, 12.6.4).
 *
 * Each is long enough, or has enough behind it, never to come up by chance in megabytes of compressed pictures.
 */
const ACTIVE =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|SubmitForm|ImportData|GoToE|GoToR|Encrypt)(?![A-Za-z0-9])|\/XFA\s*(\[|\d+\s+\d+\s+R)/;
/** Objects may lie in compressed streams: so many bytes of them are looked into. */
const MOST_INFLATED = 32 * 1024 * 1024;
const MOST_STREAMS = 20_000;
/** Characters of the dictionary before a stream. */
const LONGEST_DICTIONARY = 8_192;

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
  if (isActive(text)) return refusal('FILE_HAS_ACTIVE_CONTENT');
  return refusalOfObjectStreams(text);
}

function isActive(text: string): boolean {
  return ACTIVE.test(plainNames(text));
}

/** `/J#61vaScript` is another way to write `/JavaScript`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Looks into the streams that hold objects; pages, fonts and pictures are left alone. */
function refusalOfObjectStreams(text: string): Refusal | null {
  let left = MOST_INFLATED;
  let streams = 0;
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    streams += 1;
    const dictionary = text.lastIndexOf('obj', index);
    if (streams > MOST_STREAMS || dictionary < index - LONGEST_DICTIONARY) return refusal('FILE_UNREADABLE');
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(plainNames(text.slice(dictionary, index)))) continue;
    const objects = inflated(text, index + keyword.length, left);
    if (objects === null) return refusal('FILE_UNREADABLE');
    if (isActive(objects)) return refusal('FILE_HAS_ACTIVE_CONTENT');
    left -= objects.length;
  }
  return null;
}

/** A stream that begins somewhere, decompressed; null for one that can't be, or holds more than is left. */
function inflated(text: string, from: number, left: number): string | null {
  const to = text.indexOf('endstream', from);
  if (to < 0 || left <= 0) return null;
  try {
    return inflateSync(Buffer.from(text.slice(from, to), 'latin1'), { maxOutputLength: left }).toString('latin1');
  } catch {
    return null;
  }
}
