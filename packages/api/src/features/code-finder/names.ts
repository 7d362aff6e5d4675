/** Grave, acute, tilde, hook above and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as it is compared with its accents: case and composition do not matter, nor on which vowel the tone is
 * written (`Hoà` is `Hòa`).
 */
export function accented(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter(Boolean)
    .map(toneLast)
    .join(' ');
}

function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  return parts.replace(TONES, '') + (parts.match(TONES) ?? []).join('');
}
