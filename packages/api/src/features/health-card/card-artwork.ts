import { encode } from 'uqr';

/** A card of ISO/IEC 7810 ID-1, 85.6 × 54 mm, in tenths of a millimetre. */
export const CARD_WIDTH = 856;
export const CARD_HEIGHT = 540;

export const COLOURS = { blue: '#0b4ea2', red: '#c8202f', grey: '#5b6b80' } as const;

/** The tinted ground with its wave lines. */
export function background(): string {
  const waves = Array.from({ length: 9 }, (_, index) => {
    const y = 70 + index * 58;
    return `<path d="M-20 ${y}c110-46 210-46 320 0s210 46 320 0 160-40 260 4"/>`;
  }).join('');
  return [
    '<defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">',
    '<stop offset="0" stop-color="#e3f2fb"/><stop offset="0.55" stop-color="#f6fbfe"/>',
    '<stop offset="1" stop-color="#d8ecf8"/></linearGradient>',
    `<clipPath id="edge"><rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" rx="32"/></clipPath></defs>`,
    `<g clip-path="url(#edge)"><rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="url(#ground)"/>`,
    `<g fill="none" stroke="${COLOURS.blue}" stroke-opacity="0.09" stroke-width="2">${waves}</g></g>`,
    `<rect x="1.5" y="1.5" width="${CARD_WIDTH - 3}" height="${CARD_HEIGHT - 3}" rx="31" fill="none"`,
    ` stroke="${COLOURS.blue}" stroke-opacity="0.35" stroke-width="3"/>`,
  ].join('');
}

/** An emblem of our own (a lotus with a cross), not the agency's protected sign. */
export function emblem(x: number, y: number): string {
  const petals = [-60, -30, 0, 30, 60]
    .map((angle) => `<path transform="rotate(${angle} 0 26)" d="M0 26c-13-14-13-34 0-50 13 16 13 36 0 50z"/>`)
    .join('');
  return [
    `<g transform="translate(${x} ${y})"><circle r="46" fill="#fff" stroke="${COLOURS.blue}" stroke-width="4"/>`,
    `<g fill="#d9ecfb" stroke="${COLOURS.blue}" stroke-width="2.5">${petals}</g>`,
    `<path fill="${COLOURS.red}" d="M-5-14H5v9h9V5H5v9H-5V5h-9V-5h9z"/></g>`,
  ].join('');
}

/** A word across the card that no longer serves, so that its picture is never taken for a valid one. */
export function stamp(word: string): string {
  return [
    `<g transform="translate(322 330) rotate(-12)" opacity="0.62">`,
    `<rect x="-280" y="-48" width="560" height="96" rx="12" fill="none" stroke="${COLOURS.red}" stroke-width="7"/>`,
    `<text y="18" text-anchor="middle" font-size="50" font-weight="700" fill="${COLOURS.red}" textLength="500"`,
    ` lengthAdjust="spacingAndGlyphs">${word}</text></g>`,
  ].join('');
}

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/**
 * A QR code of error level M as one path on a white square.
 *
 * @param side length of the square with its quiet zone, in tenths of a millimetre.
 */
export function qrCode(payload: string, x: number, y: number, side: number): string {
  const { size, data } = encode(payload, { ecc: 'M', boostEcc: false, border: QUIET_ZONE });
  const path = data.map((row, line) => rowPath(row, line)).join('');
  return [
    `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<rect width="${size}" height="${size}" fill="#fff"/><path class="qr" fill="#000" d="${path}"/></svg>`,
  ].join('');
}

/** Runs of dark modules as rectangles: a fifth of the bytes of one square a module. */
function rowPath(row: readonly boolean[], line: number): string {
  let path = '';
  for (let start = row.indexOf(true); start !== -1; ) {
    const light = row.indexOf(false, start);
    const end = light === -1 ? row.length : light;
    path += `M${start} ${line}h${end - start}v1h-${end - start}z`;
    start = row.indexOf(true, end);
  }
  return path;
}
