import type { Database } from '../../../platform/database/client.ts';
import { fold } from '../../../platform/fold.ts';
import { type DirectoryService, type FormerDistrict, formerDistrictsNamed, type Place } from '../../directory/index.ts';
import { findPlaces, type ListRow, readLists, searchLists } from './queries.ts';
import { agencyText, servingText } from './texts.ts';

/** The agencies that serve a place. */
export interface Serving {
  rows: ListRow[];
  text(row: ListRow): string;
  /** Whether the name is that of the place, and nothing besides. */
  isNamed: boolean;
  /** Whether they are those of the place itself; else they are those of its province. */
  isOwn: boolean;
}

/** A place that somebody names, and the provinces in which places of that name are. */
interface NamedPlace {
  /** As it is told. */
  called: string;
  ward: Place | null;
  /** Codes or names, of any time. */
  provinces: string[];
  isNamed: boolean;
}

/** The agencies in a place; where none is in a ward or former district, those of its province today. */
export async function agenciesServing(
  name: readonly string[],
  deps: { database: Database; directory: DirectoryService; day: Date; spelled: string },
): Promise<Serving | null> {
  const place = await placeNamed(deps.database, name, deps.spelled);
  if (!place) return null;
  const { called, isNamed } = place;
  const own = place.ward ? await agenciesIn(place.ward) : [];
  if (own.length > 0) return { rows: own, text: agencyText, isNamed, isOwn: true };

  const found = (await Promise.all(place.provinces.map(provincial))).flat();
  const rows = [...new Map(found.map((row) => [row.id, row])).values()];
  if (rows.length === 0) return null;
  // Of a province that has become part of another, that other's.
  const isOwn = !place.ward && rows.some((row) => fold(row.name).endsWith(fold(called)));
  return { rows, text: isOwn ? agencyText : (row) => servingText(row, called), isNamed, isOwn };

  /** The agency of a province itself, when there is one; else those in it. */
  async function provincial(province: string): Promise<ListRow[]> {
    const there = await agenciesIn({ province, ward: null });
    const itself = there.filter(({ level }) => level === 'PROVINCIAL');
    return itself.length > 0 ? itself : there;
  }

  async function agenciesIn(where: Place): Promise<ListRow[]> {
    const search = {
      list: 'agency',
      words: [],
      place: where,
      limit: 30,
      filter: { day: deps.day, former: false },
    } as const;
    const hits = await searchLists(deps.directory, search);
    const ids = hits.map(({ row }) => row.id);
    return readLists(deps.database, 'agency', ids, deps.day);
  }
}

async function placeNamed(database: Database, name: readonly string[], spelled: string): Promise<NamedPlace | null> {
  const listed = await findPlaces(database, name, spelled);
  const ward = listed?.ward ? { province: listed.province, ward: listed.ward } : null;
  const others = listed?.others ?? [...name];
  const [district, ...more] = ward && listed?.province ? [] : districtsIn((listed?.province ? others : name).join(' '));
  if (district) {
    const called = `${district.kind} ${district.name} (trước 01/07/2025)`;
    const provinces = listed?.province ? [listed.province] : distinct([district, ...more].map((it) => it.provinceCode));
    return { called, ward, provinces, isNamed: true };
  }
  if (!listed) return null;
  const isNamed = others.every((word) => KINDS_OF_PLACE.has(word));
  if (listed.province) return { called: listed.ward ?? listed.province, ward, provinces: [listed.province], isNamed };
  return listed.ward ? { called: listed.ward, ward, provinces: listed.wardProvinces, isNamed } : null;
}

const KINDS_OF_PLACE = new Set('o tai tinh thanh pho quan huyen thi xa phuong'.split(' '));

/** The districts that a line names: all of it, or behind the word for their kind. */
function districtsIn(line: string): FormerDistrict[] {
  const whole = formerDistrictsNamed(/^\d+$/.test(line) ? `quan ${line}` : line);
  const behind = [...line.matchAll(/\b(quan|huyen|thi xa|thanh pho) (\w+)(?: (\w+))?(?: (\w+))?/g)].flatMap(
    ([, kind, ...words]) =>
      [3, 2, 1].map((length) => formerDistrictsNamed([kind, ...words.slice(0, length)].join(' '))),
  );
  return [whole, ...behind].find((found) => found.length > 0) ?? [];
}

const distinct = (codes: readonly string[]): string[] => [...new Set(codes)];
