import { SaxesParser } from 'saxes';
import { cleanText } from './characters.ts';
import { decodeDocument } from './decoding.ts';
import { brokenXml, ClaimFault, forbiddenDoctype, malformed, type Place, tooLarge } from './faults.ts';
import { createRowCollector, LIMITS, type Row, type RowCollector } from './row-collector.ts';

/** One FILEHOSO of a record as the envelope carries it. */
export interface RawTable {
  /** `1` for XML1, and so on; null when LOAIHOSO says none of the tables. */
  number: number | null;
  /** Content of NOIDUNGFILE when it is text: base64, or XML in CDATA or escaped. */
  text: string;
  /** Content of NOIDUNGFILE when it is nested XML. */
  nested: RowCollector | null;
}

/** Attributes mean nothing in a claim; this many on one element is an attack. */
const MAX_ATTRIBUTES = 64;

/**
 * The rows of one table, however its content is carried.
 *
 * @returns the rows, and whether characters that XML does not allow were dropped.
 * @throws ClaimFault when it is neither base64 nor XML, is malformed, or declares a DOCTYPE.
 */
export function readTable(table: RawTable): { rows: readonly Row[]; stripped: boolean } {
  const place: Place = { table: `XML${table.number}` };
  if (table.nested) {
    if (table.nested.fault) throw new ClaimFault({ ...place, ...table.nested.fault });
    return { rows: table.nested.rows, stripped: false };
  }
  const content = table.text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { rows: [], stripped: false };
  try {
    return parseRows(content.startsWith('<') ? content : decodeDocument(fromBase64(content)));
  } catch (error) {
    throw error instanceof ClaimFault ? new ClaimFault({ ...place, ...error.fault }) : error;
  }
}

function fromBase64(content: string): Buffer {
  const packed = content.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed))
    throw new ClaimFault({
      ...malformed({ vi: 'XML hoặc base64', en: 'XML or base64' }),
      column: 'NOIDUNGFILE',
    });
  return Buffer.from(packed, 'base64');
}

function parseRows(document: string): { rows: readonly Row[]; stripped: boolean } {
  if (/<!(DOCTYPE|ENTITY)/i.test(document)) throw new ClaimFault(forbiddenDoctype());
  const { text, stripped } = cleanText(document);
  const collector = createRowCollector();
  const parser = createStrictParser({
    open: (name) => collector.open(name),
    text: (part) => collector.text(part),
    close: () => collector.close(),
  });
  parser.write(text);
  parser.close();
  if (collector.fault) throw new ClaimFault(collector.fault);
  return { rows: collector.rows, stripped };
}

/** What a claim document consists of; names come without prefix and in capitals. */
export interface ElementHandler {
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * A strict XML parser that expands no entity but the five of XML and character references, and refuses a DOCTYPE.
 *
 * It reads fragments, because rows come without their wrapper; who needs one root checks that.
 * @throws ClaimFault from `write` and `close`.
 */
export function createStrictParser(handler: ElementHandler): SaxesParser {
  const parser = new SaxesParser({ fragment: true });
  let depth = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw new ClaimFault(
      /doctype/i.test(error.message) ? forbiddenDoctype() : brokenXml(parser.line, parser.columnIndex + 1),
    );
  });
  parser.on('doctype', () => {
    throw new ClaimFault(forbiddenDoctype());
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES)
      throw new ClaimFault(tooLarge({ vi: '64 thuộc tính một phần tử', en: '64 attributes on an element' }));
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    depth += 1;
    // The envelope adds its own levels to those of a table.
    if (depth > 2 * LIMITS.depth)
      throw new ClaimFault(tooLarge({ vi: '32 mức lồng nhau', en: '32 levels of nesting' }));
    handler.open(plainName(tag.name));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(plainName(tag.name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  return parser;
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toUpperCase();
}
