/**
 * Words that names of the lists are written with in two ways, as people and the lists themselves do: the short way, the
 * long one, folded. Short ones that are words of their own, or parts of many names, are none.
 */
const TWO_WAYS: readonly (readonly [short: string, long: string])[] = [
  ['bvdk', 'benh vien da khoa'],
  ['bv', 'benh vien'],
  ['pkdk', 'phong kham da khoa'],
  ['pk', 'phong kham'],
  ['ttyt', 'trung tam y te'],
  ['tyt', 'tram y te'],
  ['bhxh', 'bao hiem xa hoi'],
  ['ubnd', 'uy ban nhan dan'],
  ['cty', 'cong ty'],
  ['mtv', 'mot thanh vien'],
  ['tphcm', 'thanh pho ho chi minh'],
  ['hcm', 'ho chi minh'],
  ['tp', 'thanh pho'],
];

/** A word of a search, or words that are written in two ways. */
export interface Term {
  long: readonly string[];
  /** Null for a word that is written in one way. */
  short: string | null;
}

/** Which long ways are looked for in the short one, too: the lists have both. Each costs the index a second look. */
const LISTS_HAVE_BOTH = ['ttyt', 'tyt', 'bhxh', 'ubnd', 'mtv', 'tp'];

/** The terms of a folded text, whichever way its words are written; each once. */
export function termsOf(folded: string): Term[] {
  const words = folded.split(' ').filter(Boolean);
  const terms = new Map<string, Term>();
  for (let place = 0; place < words.length; ) {
    const [taken, term] = termAt(words, place);
    terms.set(term.long.join(' '), term);
    place += taken;
  }
  return [...terms.values()];
}

function termAt(words: readonly string[], place: number): [taken: number, Term] {
  const word = words[place] ?? '';
  for (const [short, long] of TWO_WAYS) {
    const parts = long.split(' ');
    if (word === short) return [1, { long: parts, short }];
    const isLong = parts.every((part, index) => words[place + index] === part);
    if (isLong && LISTS_HAVE_BOTH.includes(short)) return [parts.length, { long: parts, short }];
  }
  return [1, { long: [word], short: null }];
}

/** The text with every term written the long way, and with every one written the short way. */
export function bothWays(terms: readonly Term[]): string[] {
  return [
    ...new Set([
      terms.flatMap((term) => term.long).join(' '),
      terms.flatMap((term) => (term.short === null ? term.long : [term.short])).join(' '),
    ]),
  ];
}
