import { createCleaner } from './characters.ts';
import { decodeStream } from './decoding.ts';
import { ClaimFault, type Fault, inconsistent, malformed, tooLarge } from './faults.ts';
import { createRowCollector } from './row-collector.ts';
import { createStrictParser, type RawTable } from './table.ts';

/** One HOSO as the file carries it. */
export interface RawRecord {
  kind: 'record';
  /** Counted from 1 in the file. */
  number: number;
  /** MACSKCB of the envelope, null when it says none. */
  senderCode: string | null;
  tables: RawTable[];
  /** Characters that XML does not allow were dropped since the record before. */
  stripped: boolean;
  /** Set when the record is past the limit; its tables were not kept. */
  oversize: Fault | null;
}

export type EnvelopeItem =
  | RawRecord
  /** The file ended well; `declared` is SOLUONGHOSO, null when it says none. */
  | { kind: 'end'; declared: number | null; found: number }
  /** Nothing after this can be read; `number` is the HOSO that it happened in, if any. */
  | { kind: 'broken'; fault: Fault; number: number | null; line: number };

/**
 * Reads the envelope GIAMDINHHS piece by piece and hands on each HOSO as it ends, so that memory is bounded by one record.
 *
 * @param maxRecord longest HOSO, in characters of XML.
 */
export async function* readEnvelope(bytes: AsyncIterable<Uint8Array>, maxRecord: number): AsyncGenerator<EnvelopeItem> {
  const reader = createEnvelopeReader(maxRecord);
  const cleaner = createCleaner();
  try {
    for await (const piece of decodeStream(bytes)) {
      reader.write(cleaner.push(piece));
      yield* reader.take();
    }
    reader.write(cleaner.end());
    reader.close();
    yield* reader.take();
  } catch (error) {
    if (!(error instanceof ClaimFault)) throw error;
    yield* reader.take();
    yield { kind: 'broken', fault: error.fault, ...reader.place() };
  }
}

function createEnvelopeReader(maxRecord: number) {
  const finished: EnvelopeItem[] = [];
  const path: string[] = [];
  let seenRoot = false;
  let senderCode: string | null = null;
  let declared: number | null = null;
  let found = 0;
  let stripped = false;
  let record: RawRecord | null = null;
  let recordStart = 0;
  let table: (RawTable & { type: string }) | null = null;
  /** Levels below NOIDUNGFILE; 0 when not inside of nested XML. */
  let nestedDepth = 0;
  let text = '';
  let lastTagEnd = 0;
  let lastTagStart = 0;
  let skippingText = false;

  const parser = createStrictParser({
    open(name) {
      lastTagEnd = parser.position;
      if (table && path.at(-1) === 'NOIDUNGFILE') table.nested ??= record?.oversize ? null : createRowCollector();
      if (nestedDepth > 0 || path.at(-1) === 'NOIDUNGFILE') {
        nestedDepth += 1;
        table?.nested?.open(name);
        return;
      }
      openEnvelopeElement(name);
      path.push(name);
      text = '';
    },
    text(part) {
      if (nestedDepth > 0) table?.nested?.text(part);
      else if (!record?.oversize) text += part;
    },
    close(name) {
      lastTagEnd = parser.position;
      if (nestedDepth > 0) {
        nestedDepth -= 1;
        table?.nested?.close();
        return;
      }
      path.pop();
      closeEnvelopeElement(name, text);
      text = '';
    },
  });

  function openEnvelopeElement(name: string): void {
    if (path.length === 0) {
      if (seenRoot) throw new ClaimFault(severalEnvelopes());
      if (name !== 'GIAMDINHHS') throw new ClaimFault(notAClaimFile());
      seenRoot = true;
    }
    if (name === 'HOSO') startRecord();
    if (name === 'FILEHOSO') {
      if (!record) throw new ClaimFault({ ...outsideRecord(), column: 'FILEHOSO' });
      table = { number: null, type: '', text: '', nested: null };
    }
  }

  function startRecord(): void {
    if (record) throw new ClaimFault({ ...outsideRecord(), column: 'HOSO' });
    found += 1;
    recordStart = parser.position;
    record = { kind: 'record', number: found, senderCode, tables: [], stripped: false, oversize: null };
  }

  function closeEnvelopeElement(name: string, content: string): void {
    if (name === 'MACSKCB' && path.at(-1) === 'THONGTINDONVI') senderCode = content.trim().toUpperCase() || null;
    if (name === 'SOLUONGHOSO') declared = /^\s*\d{1,9}\s*$/.test(content) ? Number(content) : null;
    if (name === 'LOAIHOSO' && table) table.type = content;
    if (name === 'NOIDUNGFILE' && table && !table.nested) table.text = content;
    if (name === 'FILEHOSO' && table && record) {
      if (!record.oversize) record.tables.push({ ...table, number: tableNumberOf(table.type) });
      table = null;
    }
    if (name === 'HOSO' && record) {
      finished.push({ ...record, stripped });
      stripped = false;
      record = null;
    }
  }

  function dropOversizeRecord(): void {
    if (!record || record.oversize || parser.position - recordStart <= maxRecord) return;
    record.oversize = tooLong(maxRecord);
    record.tables = [];
    text = '';
    if (table) table.nested = null;
  }

  return {
    write(piece: { text: string; stripped: boolean }): void {
      stripped ||= piece.stripped;
      let rest = piece.text;
      if (skippingText) {
        const tag = rest.indexOf('<');
        parser.line += rest.slice(0, tag < 0 ? rest.length : tag).split('\n').length - 1;
        if (tag < 0) return;
        rest = rest.slice(tag);
        skippingText = false;
      }
      const base = parser.position;
      parser.write(rest);
      const tag = rest.lastIndexOf('<');
      if (tag >= 0) lastTagStart = base + tag;
      dropOversizeRecord();
      if (parser.position - lastTagEnd <= maxRecord) return;
      // The parser holds an unfinished text or tag: text may be skipped up to its end, a tag or comment may not.
      if (lastTagStart >= lastTagEnd) throw new ClaimFault(tooLong(maxRecord));
      skippingText = true;
    },
    close(): void {
      parser.close();
      if (!seenRoot) throw new ClaimFault(notAClaimFile());
      finished.push({ kind: 'end', declared, found });
    },
    take: () => finished.splice(0),
    place: () => ({ number: record?.number ?? null, line: parser.line }),
  };
}

/** `XML1`, `xml 01` or `1` → 1; null for what is none of XML0 to XML15 (QĐ 3176/QĐ-BYT). */
function tableNumberOf(type: string): number | null {
  const digits = /^(?:XML)?\s*0*(\d{1,2})$/i.exec(type.trim())?.[1];
  return digits !== undefined && Number(digits) <= 15 ? Number(digits) : null;
}

function tooLong(maxRecord: number): Fault {
  const megabytes = Math.max(1, Math.floor(maxRecord / 1024 / 1024));
  return {
    ...tooLarge({ vi: `một HOSO dài quá ${megabytes} MB`, en: `a HOSO longer than ${megabytes} MB` }),
    column: 'HOSO',
  };
}

function severalEnvelopes(): Fault {
  return inconsistent(
    { vi: 'Tệp có nhiều hơn một GIAMDINHHS.', en: 'The file holds more than one GIAMDINHHS.' },
    { vi: 'Gửi mỗi GIAMDINHHS trong một tệp riêng.', en: 'Send each GIAMDINHHS in a file of its own.' },
  );
}

function notAClaimFile(): Fault {
  return {
    ...malformed({ vi: 'tệp XML có gốc GIAMDINHHS', en: 'an XML file with the root GIAMDINHHS' }),
    column: 'GIAMDINHHS',
  };
}

function outsideRecord(): Fault {
  return malformed({ vi: 'FILEHOSO nằm trong HOSO', en: 'FILEHOSO inside of HOSO' });
}
