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
  /** Printed before the first line; the text follows it wherever it ends in the reader's font. */
  label?: string;
}

const INK = '#1b2a41';
/** Fonts of common systems only: a card must not load anything. */
export const FONT_FAMILY = "Arial, 'Helvetica Neue', 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";
const LABEL_SIZE = 19;
/** Between a label and its value. */
const GAP = '\u00A0\u00A0';
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
export function textIn(given: TextBox, text: string): string {
  const indent = given.label ? estimatedWidth(given.label + GAP, LABEL_SIZE) : 0;
  const box = { ...given, x: given.x + Math.round(indent), width: given.width - indent };
  const { size, lines, forced } = fit(text, box);
  return lines
    .map((line, index) => {
      // Only where nothing else helped: on a line that fits it would stretch the letters.
      const squeezed = forced && estimatedWidth(line, size, box.bold) > box.width;
      return [
        `<text x="${index === 0 ? given.x : box.x}" y="${round(box.y + index * size * LINE_HEIGHT)}" font-size="${round(size)}"`,
        ` fill="${box.fill ?? INK}"`,
        box.bold ? ' font-weight="700"' : '',
        box.anchor ? ` text-anchor="${box.anchor}"` : '',
        squeezed
          ? ` textLength="${Math.round(index === 0 ? given.width : box.width)}" lengthAdjust="spacingAndGlyphs"`
          : '',
        '>',
        index === 0 && box.label ? labelOf(box.label) : '',
        `${escapeXml(line)}</text>`,
      ].join('');
    })
    .join('');
}

/** A word and its width in em. */
interface Word {
  text: string;
  em: number;
}

function labelOf(label: string): string {
  return `<tspan font-size="${LABEL_SIZE}" font-weight="400" fill="${INK}">${escapeXml(label + GAP)}</tspan>`;
}

function fit(text: string, box: TextBox): { size: number; lines: string[]; forced: boolean } {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, em: estimatedWidth(word, 1, box.bold) }));
  const whole = estimatedWidth(text, 1, box.bold);
  const most = box.lines ?? 1;
  for (let count = 1; count <= most; count += 1) {
    const floor = count < most ? box.size * 0.78 : SMALLEST;
    // Larger than this it cannot fit, however the words fall.
    const largest = Math.min(box.size, (count * box.width) / whole);
    for (let size = largest; size >= floor; size *= 0.96) {
      const lines = wrap(words, size, box);
      if (lines && lines.length <= count) return { size, lines, forced: false };
    }
  }
  return { size: SMALLEST, lines: squeezeInto(most, words), forced: true };
}

/** Lines of whole words, or null when a word is wider than the box. */
function wrap(words: readonly Word[], size: number, box: TextBox): string[] | null {
  const room = box.width / size;
  const space = estimatedWidth(' ', 1, box.bold);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    if (word.em > room) return null;
    if (line && used + space + word.em > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += word.em + (line ? space : 0);
    line = line ? `${line} ${word.text}` : word.text;
  }
  return [...lines, line];
}

function squeezeInto(count: number, words: readonly Word[]): string[] {
  const each = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, index) =>
    words
      .slice(index * each, (index + 1) * each)
      .map((word) => word.text)
      .join(' '),
  ).filter(Boolean);
}

/** Widths of Arial in em, a little on the wide side, as the reader's font is not known. */
export function estimatedWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += emWidth(character);
  return width * size * (bold ? 1.08 : 1);
}

const EM_WIDTHS = new Map<string, number>();

function emWidth(character: string): number {
  const known = EM_WIDTHS.get(character);
  if (known !== undefined) return known;
  const width = /^\p{M}$/u.test(character) ? 0 : emWidthOfBase(character.normalize('NFD').charAt(0));
  // Bounded: names are written in a few hundred letters, hostile text in any.
  if (EM_WIDTHS.size < 1_000) EM_WIDTHS.set(character, width);
  return width;
}

function emWidthOfBase(character: string): number {
  if (/[iljtfrI.,:;'|!()\s-]/.test(character)) return 0.3;
  if (/[mwMW@%]/.test(character)) return 0.92;
  if (/\p{Lu}/u.test(character)) return 0.74;
  return /[\p{Ll}\d]/u.test(character) ? 0.57 : 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
