import type { Database } from '../../../platform/database/client.ts';
import { termsOf } from './abbreviations.ts';
import type { Place } from './lists.ts';
import { NICKNAMES } from './places.ts';
import { readSearchText, type SearchText } from './search-text.ts';

/** Words before the name of a province that only say that it is one. */
const KIND = /\b(tinh|thanh pho|tp) *$/;

/**
 * A search text that names a province, as `benh vien bach mai ha noi`, as a text and a place: most rows have no address
 * with the province in it.
 *
 * @returns null when it names none; the text is null when it says nothing besides.
 */
export async function provinceInText(
  { pool }: Pick<Database, 'pool'>,
  { folded }: SearchText,
): Promise<{ text: SearchText | null; place: Place } | null> {
  // Word by word, as `Hà Đông Hà Nội` has one twice.
  const words = folded.split(' ').flatMap((word) => termsOf(word).flatMap(({ long }) => long));
  const runs = words.flatMap((_, from) => [1, 2, 3, 4, 5].map((length) => words.slice(from, from + length).join(' ')));
  const { rows } = await pool.query<{ name: string; folded: string }>({
    name: 'directory-province-in-text',
    text: `SELECT name, fold(name) AS folded FROM province WHERE fold(name) = ANY ($1::text[])
      ORDER BY length(name) DESC, valid_to DESC NULLS FIRST LIMIT 1`,
    values: [[...new Set(runs)]],
  });
  const nickname = runs.find((run) => NICKNAMES[run] !== undefined);
  const [found = nickname ? { name: NICKNAMES[nickname] ?? '', folded: nickname } : undefined] = rows;
  if (!found) return null;
  const [before = '', after = ''] = ` ${words.join(' ')} `.split(` ${found.folded} `);
  const rest = `${before.replace(KIND, '')} ${after}`;
  return { text: readSearchText(rest), place: { province: found.name, ward: null } };
}
