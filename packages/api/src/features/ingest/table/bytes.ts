import type { Localized } from '../../../platform/locale.ts';
import type { Fault } from './faults.ts';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const SAVE_AS = {
  vi: 'Lưu lại tệp dưới dạng "CSV UTF-8" (hoặc NDJSON, UTF-8) rồi nhập lại.',
  en: 'Save the file as "CSV UTF-8" (or NDJSON in UTF-8) and import it again.',
};
/** First bytes of files that people send instead of text. */
const NOT_TEXT: readonly { magic: number[]; reason: Localized }[] = [
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    reason: {
      vi: 'Tệp là sổ tính Excel (.xlsx) hoặc tệp nén, không phải văn bản.',
      en: 'The file is an Excel workbook (.xlsx) or a zip, not text.',
    },
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    reason: {
      vi: 'Tệp là sổ tính Excel (.xls), không phải văn bản.',
      en: 'The file is an Excel workbook (.xls), not text.',
    },
  },
  { magic: [0x1f, 0x8b], reason: { vi: 'Tệp nén gzip, không phải văn bản.', en: 'The file is compressed with gzip.' } },
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    reason: { vi: 'Tệp là PDF, không phải văn bản.', en: 'The file is a PDF, not text.' },
  },
];

/** The file as a whole can't be read; nothing of it was taken from there on. */
export class UnreadableFile extends Error {
  readonly fault: Fault;
  readonly line: number;

  constructor(fault: Fault, line = 1) {
    super(fault.reason.en);
    this.fault = fault;
    this.line = line;
  }
}

/** What stands for bytes that are not UTF-8. */
export const REPLACEMENT = '\ufffd';

/** A value or heading holds bytes that are not UTF-8. */
export function wrongEncoding(column?: string): Fault {
  return {
    ...(column ? { column } : {}),
    valueClass: 'malformed',
    reason: {
      vi: 'Có ký tự không thuộc bảng mã UTF-8 (có thể tệp dùng Windows-1258, TCVN3 hoặc VNI).',
      en: 'Some bytes are not UTF-8 (the file may be in Windows-1258, TCVN3 or VNI).',
    },
    remedy: SAVE_AS,
  };
}

/**
 * The bytes of a text file as UTF-8 without its byte-order mark; UTF-16 is recognised by its mark.
 *
 * @throws UnreadableFile for an empty file, one that is not text, and UTF-16 without a mark.
 */
export async function* utf8Bytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined;
  let transcode: ((chunk: Uint8Array, last: boolean) => Buffer) | undefined;
  for await (const chunk of source) {
    if (transcode) {
      yield transcode(chunk, false);
      continue;
    }
    first = first ? Buffer.concat([first, chunk]) : asBuffer(chunk);
    if (first.length < 4) continue; // a mark may be cut in two
    transcode = decoderFor(first);
    yield transcode(first, false);
  }
  if (!transcode) {
    if (!first?.length) throw new UnreadableFile(emptyFile());
    transcode = decoderFor(first);
    yield transcode(first, false);
  }
  yield transcode(new Uint8Array(), true);
}

/** The fault of a file without content. */
export function emptyFile(): Fault {
  return {
    valueClass: 'missing',
    reason: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
    remedy: { vi: 'Kiểm tra lại bước xuất tệp.', en: 'Check the export that made it.' },
  };
}

function decoderFor(first: Buffer): (chunk: Uint8Array, last: boolean) => Buffer {
  for (const { magic, reason } of NOT_TEXT)
    if (magic.every((byte, index) => first[index] === byte))
      throw new UnreadableFile({ valueClass: 'malformed', reason, remedy: SAVE_AS });
  if (first[0] === 0xff && first[1] === 0xfe) return utf16Decoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return utf16Decoder('utf-16be');
  const marked = UTF8_BOM.every((byte, index) => first[index] === byte);
  if (first.subarray(0, 4096).includes(0))
    throw new UnreadableFile({
      valueClass: 'malformed',
      reason: {
        vi: 'Tệp không phải văn bản UTF-8 (có byte 0 ở đầu tệp).',
        en: 'The file is not UTF-8 text (it begins with zero bytes).',
      },
      remedy: SAVE_AS,
    });
  let begun = false;
  return (chunk) => {
    const bytes = asBuffer(chunk);
    const from = begun || !marked ? 0 : UTF8_BOM.length;
    begun = true;
    return bytes.subarray(from);
  };
}

function utf16Decoder(label: string): (chunk: Uint8Array, last: boolean) => Buffer {
  const decoder = new TextDecoder(label);
  return (chunk, last) => Buffer.from(decoder.decode(chunk, { stream: !last }), 'utf8');
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
