import { encode } from 'uqr';
import { loadFaces } from './fonts.ts';

/** How a piece of text is written. */
export type Face = 'regular' | 'bold' | 'italic';

/** A piece of a paragraph: plain text is regular. */
export type Piece = string | { text: string; face: Face };

/** How a paragraph stands; sizes in points. */
export interface ParagraphStyle {
  align?: 'left' | 'center' | 'right' | 'justify';
  size?: number;
  /** Space before it. */
  before?: number;
  /** Left edge and width of its column, from the left edge of the sheet; left out, all between the margins. */
  column?: Column;
  /** What it is to a screen reader. */
  role?: 'P' | 'H1';
}

export interface Column {
  x: number;
  width: number;
}

/** Space before, and the column: left out, all between the margins. */
type Placed = Pick<ParagraphStyle, 'before' | 'column'>;

/** A line to be filled in, with what is filled in; its share of the width is out of 1. */
interface FieldPart {
  label: string;
  value: string | null;
  share: number;
}

/** A paper sheet that is written from top to bottom, A4, with the margins of official papers. */
export interface Sheet {
  /** Where the next line begins, from the top. */
  readonly y: number;
  /** All that lies between the margins. */
  readonly body: Column;
  /** Goes on at another place of the page. */
  moveTo(y: number): void;
  /** Begins a new page unless so much of this one is left. */
  keepTogether(height: number): void;
  paragraph(pieces: Piece | readonly Piece[], style?: ParagraphStyle): void;
  /** A line to be filled in, with what is filled in: it stands on dots, over as many lines as it needs. */
  field(label: string, value: string | null, style?: Placed): void;
  /** Several fields side by side; the next line begins below the highest. */
  fields(parts: readonly FieldPart[], style?: Placed): void;
  /** A box, crossed or empty, and what it stands for. */
  choice(chosen: boolean, pieces: readonly Piece[], style?: Placed): void;
  /** A QR code; `alt` is what a screen reader says. */
  qr(text: string, place: { x: number; y: number; size: number; alt: string }): void;
  /** A thin line. */
  rule(from: number, to: number, y: number): void;
  /** Writes the foot of every page and gives the document. */
  finish(footOf: (page: number, pages: number) => string): Promise<Buffer>;
}

/** What the file says about itself. */
export interface SheetInfo {
  title: string;
  subject: string;
  createdAt: Date;
}

const SIZE = 12;
const SMALL = 9;
/** As official papers have them: about 20 mm at the top and bottom, 30 mm for the binding, 15 mm on the right. */
const MARGINS = { top: 44, bottom: 57, left: 79, right: 43 };
const LINE_GAP = 2;

/** Begins a sheet: real text in an embedded font, tagged and in Vietnamese, so that it can be searched and read aloud. */
export async function createSheet(info: SheetInfo): Promise<Sheet> {
  // Loaded with the first sheet: most servers print few.
  const [{ default: PDFDocument }, faces] = await Promise.all([import('pdfkit'), loadFaces()]);
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      Title: info.title,
      Subject: info.subject,
      Creator: 'An Sinh',
      Producer: 'An Sinh',
      CreationDate: info.createdAt,
      ModDate: info.createdAt,
    },
    // The first font that is set; without it one of the built-in fonts, which have no Vietnamese, would be loaded.
    font: faces.regular as unknown as string, // the types know paths only
  });
  for (const [face, file] of Object.entries(faces)) doc.registerFont(face, file);
  const written = collect(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const body: Column = { x: MARGINS.left, width: doc.page.width - MARGINS.left - MARGINS.right };
  doc.font('regular', SIZE);

  function keepTogether(height: number): void {
    if (doc.y + height > doc.page.height - MARGINS.bottom) doc.addPage();
  }

  /** How high a text will stand; bold is the widest face. */
  function heightOf(runs: readonly { text: string }[], { width, size }: { width: number; size: number }): number {
    const text = runs.map((run) => run.text).join('');
    return doc.font('bold', size).heightOfString(text, { width, lineGap: LINE_GAP });
  }

  /** Drawn, and no part of what is read aloud. */
  function artwork(draw: () => void): void {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  }

  function write(pieces: readonly Piece[], style: ParagraphStyle): void {
    const { align = 'left', size = SIZE, before = 3, column = body, role = 'P' } = style;
    const runs = pieces.map((piece) => (typeof piece === 'string' ? { text: piece, face: 'regular' as const } : piece));
    keepTogether(before + heightOf(runs, { width: column.width, size }));
    doc.y += before;
    root.add(
      doc.struct(role, {}, () => {
        runs.forEach(({ text, face }, index) => {
          const options = { align, lineGap: LINE_GAP, continued: index < runs.length - 1, width: column.width };
          doc.font(face, size);
          if (index === 0) doc.text(text, column.x, doc.y, options);
          else doc.text(text, options);
        });
      }),
    );
  }

  function dots(from: number, to: number, y: number): void {
    doc.save().lineWidth(0.6).dash(0.6, { space: 1.8 }).moveTo(from, y).lineTo(to, y).stroke('#444444').restore();
  }

  function lineHeight(): number {
    return doc.font('regular', SIZE).currentLineHeight(true) + LINE_GAP;
  }

  function heightOfField(label: string, value: string | null, column: Column): number {
    const indent = doc.font('regular', SIZE).widthOfString(`${label}: `);
    const height = doc.font('bold').heightOfString(value || ' ', { width: column.width, indent, lineGap: LINE_GAP });
    return Math.max(height, lineHeight());
  }

  function field(label: string, value: string | null, { before = 3, column = body }: Placed = {}): void {
    const height = heightOfField(label, value, column);
    keepTogether(before + height);
    const top = doc.y + before;
    const labelWidth = doc.font('regular', SIZE).widthOfString(`${label}: `);
    write([`${label}: `, { text: value ?? ' ', face: 'bold' }], { before, column });
    doc.y = top + height;
    artwork(() => {
      for (let line = 0; line < Math.round(height / lineHeight()); line += 1)
        dots(
          column.x + (line === 0 ? labelWidth : 0),
          column.x + column.width,
          top + (line + 1) * lineHeight() - LINE_GAP,
        );
    });
  }

  return {
    get y() {
      return doc.y;
    },
    body,
    moveTo(y) {
      doc.y = y;
    },
    keepTogether,
    paragraph: (pieces, style = {}) => write(Array.isArray(pieces) ? pieces : [pieces as Piece], style), // not an array
    field,
    fields(parts, { before = 3, column = body } = {}) {
      const gap = 8;
      const columns = columnsOf(parts, column, gap);
      keepTogether(
        Math.max(...columns.map(({ part, place }) => heightOfField(part.label, part.value, place) + before)),
      );
      const top = doc.y;
      const ends = columns.map(({ part, place }) => {
        doc.y = top;
        field(part.label, part.value, { before, column: place });
        return doc.y;
      });
      doc.y = Math.max(...ends);
    },
    choice(chosen, pieces, { before = 3, column = body } = {}) {
      const box = 9;
      const inner = { x: column.x + box + 7, width: column.width - box - 7 };
      keepTogether(
        before +
          heightOf(
            pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)),
            { width: inner.width, size: SIZE },
          ),
      );
      const top = doc.y + before;
      artwork(() => {
        doc
          .lineWidth(0.8)
          .rect(column.x, top + 2.5, box, box)
          .stroke('#000000');
      });
      if (chosen) {
        root.add(
          doc.struct('P', { actual: 'Có' }, () => {
            doc.font('bold', SIZE).text('x', column.x, top - 0.3, { width: box, align: 'center', lineBreak: false });
          }),
        );
        doc.y = top - before;
      }
      write(pieces, { before, column: inner });
    },
    qr(text, { x, y, size, alt }) {
      const { data } = encode(text, { ecc: 'M', border: 0 });
      const cell = size / data.length;
      const draw = () => {
        data.forEach((row, line) => {
          row.forEach((dark, place) => {
            if (dark) doc.rect(x + place * cell, y + line * cell, cell + 0.05, cell + 0.05);
          });
        });
        doc.fill('#000000');
      };
      root.add(doc.struct('Figure', { alt }, draw));
    },
    rule: (from, to, y) => artwork(() => doc.lineWidth(0.7).moveTo(from, y).lineTo(to, y).stroke('#000000')),
    finish(footOf) {
      const { start, count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        doc.switchToPage(start + page);
        doc.page.margins.bottom = 0; // the foot stands in the margin, and must not begin a page
        artwork(() => {
          doc.font('italic', SMALL).text(footOf(page + 1, count), body.x, doc.page.height - 38, {
            width: body.width,
            align: 'center',
            lineBreak: false,
          });
        });
      }
      root.end();
      doc.end();
      return written;
    },
  };
}

function columnsOf(
  parts: readonly FieldPart[],
  { x, width }: Column,
  gap: number,
): { part: FieldPart; place: Column }[] {
  const free = width - gap * (parts.length - 1);
  let left = x;
  return parts.map((part) => {
    const place = { x: left, width: free * part.share };
    left += place.width + gap;
    return { part, place };
  });
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => done(Buffer.concat(parts)));
    doc.on('error', fail);
  });
}
