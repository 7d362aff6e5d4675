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

/** Letters that are no letter with an accent: đ, the eth that is often typed for it, and those of foreign names. */
const WHOLE_LETTERS: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** A name without accents, đ as d, in small letters, everything else one blank: as the database folds it. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/[đðøłæœßı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
