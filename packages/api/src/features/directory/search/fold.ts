/**
 * A text as look-ups compare it: without accents, đ as d, in small letters, everything else a single blank.
 *
 * The same as the SQL function `fold` says of Vietnamese text, so that what the database found can be marked here.
 */
export function fold(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Small letters without accents; punctuation stays. */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}

/** Whether two words differ by a letter at most: one added, left out, changed, or two that changed places. */
export function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (from: number, of: string) => of.slice(from);
  if (long.length > short.length) return rest(start, short) === rest(start + 1, long);
  if (rest(start + 1, short) === rest(start + 1, long)) return true;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return swapped && rest(start + 2, short) === rest(start + 2, long);
}
