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
