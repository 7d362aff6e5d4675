import { drawPng } from '../png.ts';

/** Pixels of a picture, 16 × 9 as lists of articles show it. */
export const PICTURE = { width: 480, height: 270 };

const [GROUND, EDGE, DARK, LIGHT, MARK] = [0, 1, 2, 3, 4];
const PALETTES: readonly (readonly string[])[] = [
  ['0b5ea8', '08406f', '1d2733', 'f4f8fb', '1f9d55'],
  ['1f7a6d', '12564c', '1d2733', 'f4fbf9', 'e0a526'],
];

/**
 * An illustration of the demo: phones on a coloured ground.
 *
 * @param phones one with a check mark, or two of which one is lit.
 */
export function demoPicture(phones: 1 | 2): Buffer {
  const palette = PALETTES[phones - 1] ?? [];
  const { width, height } = PICTURE;
  return drawPng(width, height, palette, (x, y) => {
    if (phones === 1) return phoneAt(x - 240, y - 135, true) ?? groundAt(x, y);
    return phoneAt(x - 170, y - 135, false) ?? phoneAt(x - 310, y - 135, true) ?? groundAt(x, y);
  });
}

function groundAt(x: number, y: number): number {
  return y > 215 + 12 * Math.sin(x / 60) ? EDGE : GROUND;
}

/** The colour of a phone, seen from its middle; null outside of it. */
function phoneAt(x: number, y: number, lit: boolean): number | null {
  if (Math.abs(x) > 52 || Math.abs(y) > 98 || isCut(x, y)) return null;
  if (Math.abs(x) > 44 || Math.abs(y) > 84) return DARK;
  if (!lit) return EDGE;
  return isCheck(x, y) ? MARK : LIGHT;
}

/** Outside of the rounded corners. */
function isCut(x: number, y: number): boolean {
  const [dx, dy] = [Math.abs(x) - 40, Math.abs(y) - 86];
  return dx > 0 && dy > 0 && dx * dx + dy * dy > 144;
}

function isCheck(x: number, y: number): boolean {
  const down = x <= -4 && x >= -26 && Math.abs(y - (x + 14)) < 7;
  const up = x > -4 && x <= 28 && Math.abs(y - (6 - x)) < 7;
  return down || up;
}
