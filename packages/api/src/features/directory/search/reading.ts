import type { Database } from '../../../platform/database/client.ts';
import { formerDistrictsNamed } from '../data/former-districts.ts';
import { type Hit, MATCHES, type Place } from './lists.ts';
import { provinceInText } from './province-in-text.ts';
import { searchList } from './queries.ts';
import type { SearchText } from './search-text.ts';
import type { Search } from './statements.ts';

/** The words of a search, and the place that some of them named. */
interface Apart {
  text: SearchText | null;
  place: Place;
}

/**
 * How the words of a search are to be read: as they stand, or as other words and the place that some of them name.
 *
 * Every page of a search is read alike: this looks at the first row only, whatever the page.
 */
export async function readingOf(database: Database, search: Search): Promise<Search> {
  const { text, place } = search;
  if (!text || place.province || place.ward) return search;
  const inProvince = await provinceInText(database, text);
  if (inProvince) return (await isPlace(database, search, inProvince)) ? { ...search, ...inProvince } : search;
  const inDistrict = search.list === 'agency' ? districtInText(text) : null;
  if (!inDistrict || isExact(await firstOf(database, search))) return search;
  return { ...search, ...inDistrict };
}

/** Whether some words are better taken as a place: nothing in it has them all, and it has what the others say. */
async function isPlace(database: Database, search: Search, apart: Apart): Promise<boolean> {
  if (isExact(await firstOf(database, { ...search, place: apart.place }))) return false;
  const there = await firstOf(database, { ...search, ...apart });
  if (there && (!apart.text || there.rank <= MATCHES.indexOf('NAME_WORDS'))) return true;
  return there !== undefined && !isExact(await firstOf(database, search));
}

async function firstOf(database: Database, search: Search): Promise<Hit | undefined> {
  const [first] = await searchList(database, { ...search, after: null, before: null, backward: false, limit: 1 });
  return first;
}

/** Whether a row has what was typed, and not only something like it. */
const isExact = (hit: Hit | undefined) => hit !== undefined && hit.rank < MATCHES.indexOf('NAME_SIMILAR');

const AGENCY = /^bao hiem xa hoi( co so)?\b */;

/** A former district, which has no agency any more, as its province; null when places of that name are in several. */
function districtInText({ terms }: SearchText): Apart | null {
  const line = terms.flatMap(({ long }) => long).join(' ');
  const named = formerDistrictsNamed(line.replace(AGENCY, ''));
  const [province, ...others] = new Set(named.map(({ provinceCode }) => provinceCode));
  return province !== undefined && others.length === 0 ? { text: null, place: { province, ward: null } } : null;
}
