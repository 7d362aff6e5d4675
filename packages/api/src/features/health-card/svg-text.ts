/** Where and how one text stands on the card; lengths in tenths of a millimetre. */
export interface TextBox {
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** Width that the text must stay within. */
  width: number;
  size: number;
  /** Most lines that it may take. Default 1. */
  lines?: number;
  bold?: boolean;
  fill?: string;
  anchor?: 'start' | 'middle';
}

const INK = '#1b2a41';
/** Fonts of common systems only: a card must not load anything. */
export const FONT_FAMILY = "Arial, 'Helvetica Neue', 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";
const LINE_HEIGHT = 1.2;
const SMALLEST = 6;

// Characters that XML 1.0 has no way to write.
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that is safe inside an XML element or attribute; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * A text that stays in its box: first smaller, then on more lines, at last squeezed.
 *
 * @returns SVG `<text>` elements, one a line.
 */
export function textIn(box: TextBox, text: string): string {
  const { size, lines } = fit(text, box);
  return lines
    .map((line, index) => {
      const squeezed = estimatedWidth(line, size, box.bold) > box.width;
      return [
        `<text x="${box.x}" y="${round(box.y + index * size * LINE_HEIGHT)}" font-size="${round(size)}"`,
        ` fill="${box.fill ?? INK}"`,
        box.bold ? ' font-weight="700"' : '',
        box.anchor ? ` text-anchor="${box.anchor}"` : '',
        squeezed ? ` textLength="${box.width}" lengthAdjust="spacingAndGlyphs"` : '',
        `>${escapeXml(line)}</text>`,
      ].join('');
    })
    .join('');
}

function fit(text: string, box: TextBox): { size: number; lines: string[] } {
  const most = box.lines ?? 1;
  for (let count = 1; count <= most; count += 1) {
    const floor = count < most ? box.size * 0.78 : SMALLEST;
    for (let size = box.size; size >= floor; size *= 0.96) {
      const lines = wrap(text, size, box);
      if (lines.length <= count) return { size, lines };
    }
  }
  const words = wrap(text, SMALLEST, box);
  return { size: SMALLEST, lines: [...words.slice(0, most - 1), words.slice(most - 1).join(' ')] };
}

function wrap(text: string, size: number, box: TextBox): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && estimatedWidth(longer, size, box.bold) > box.width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  const all = [...lines, line];
  // A single word wider than the box cannot be wrapped: report one line too many, so that it is made smaller.
  return all.some((it) => estimatedWidth(it, size, box.bold) > box.width) && size > SMALLEST ? [...all, ''] : all;
}

/** Widths of Arial in em, a little on the wide side, as the reader's font is not known. */
export function estimatedWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) width += emWidth(character);
  return width * size * (bold ? 1.08 : 1);
}

function emWidth(character: string): number {
  if (/[iljtfrI.,:;'|!()\s-]/.test(character)) return 0.3;
  if (/[mwMW@%]/.test(character)) return 0.92;
  if (/\p{Lu}/u.test(character)) return 0.74;
  return /[\p{Ll}\d]/u.test(character) ? 0.57 : 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
