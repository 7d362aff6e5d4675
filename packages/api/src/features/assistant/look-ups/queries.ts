import { type Database, Prisma } from '../../../platform/database/client.ts';
import { CodedError } from '../../../platform/errors.ts';
import {
  type DirectoryService,
  type Hit,
  type ListFilter,
  type Place,
  provincesWrittenOut,
  readSearchText,
  type SearchedList,
} from '../../directory/index.ts';

/** What is read of any list, for the sentences of an answer; what a list has not is null. */
export interface ListRow {
  id: string;
  code: string;
  name: string;
  address: string | null;
  phone: string | null;
  openingHours: string | null;
  province: string | null;
  level: string | null;
  contracted: boolean | null;
  acceptsRegistration: boolean | null;
  issuesSickLeave: boolean | null;
  /** The agency of an employer. */
  agency: string | null;
  closed: boolean;
  successorName: string | null;
  successorAddress: string | null;
  successorCode: string | null;
}

/** Which rows of a list, by words or by place. */
export interface ListSearch {
  list: SearchedList;
  words: readonly string[];
  place?: Place;
  filter: ListFilter;
  limit: number;
}

const MOST_WORDS = 12;
const LONGEST_NAME = 150;
const ROW = Prisma.sql`json_build_object('id', row.id, 'name', row.name, 'address', row.address) AS row`;

/** Rows with how well they match, best first; a name that is too long, and a place that is none, have none. */
export async function searchLists(directory: DirectoryService, search: ListSearch): Promise<Hit[]> {
  const asked = search.words.slice(0, MOST_WORDS).join(' ');
  if (asked.length > LONGEST_NAME) return [];
  try {
    // Which agency serves a place is not told by the words of its name alone (serving.ts).
    const { lookUp, search: asItStands } = directory;
    return await (search.list === 'agency' ? asItStands : lookUp)({
      ...{ list: search.list, text: readSearchText(asked), filter: search.filter, limit: search.limit },
      place: search.place ?? { province: null, ward: null },
      ...{ after: null, before: null, backward: false, columns: ROW },
    });
  } catch (error) {
    // Two places that do not lie within each other.
    if (error instanceof CodedError && error.code === 'BAD_USER_INPUT') return [];
    throw error;
  }
}

const NONE = 'null::text';
const COLUMNS: Record<SearchedList, string> = {
  agency: `row.code, row.name, row.address, row.phone, row.opening_hours, row.level::text AS level, null::boolean AS contracted,
    null::boolean AS registration, null::boolean AS sick_leave, ${NONE} AS agency,
    coalesce(row.valid_to <= $2, false) AS closed, row.province_id, row.successor_id`,
  facility: `row.code, row.name, row.address, row.phone, row.opening_hours, row.care_level::text AS level, row.contracted,
    row.accepts_registration AS registration, row.issues_sick_leave AS sick_leave, ${NONE} AS agency,
    (row.status = 'CLOSED' OR coalesce(row.valid_to <= $2, false)) AS closed, row.province_id, row.successor_id`,
  employer: `coalesce((SELECT code FROM employer_code WHERE employer_id = row.id ORDER BY valid_to IS NULL DESC, valid_from DESC NULLS LAST, code LIMIT 1), '') AS code,
    row.name, row.address, ${NONE} AS phone, ${NONE} AS opening_hours, ${NONE} AS level, null::boolean AS contracted,
    null::boolean AS registration, null::boolean AS sick_leave, (SELECT name FROM agency WHERE id = row.agency_id) AS agency,
    row.status = 'CLOSED' AND $2::date IS NOT NULL AS closed, row.province_id, row.successor_id`,
  collection_point: `row.code, row.name, row.address, row.phone, row.opening_hours, ${NONE} AS level, null::boolean AS contracted,
    null::boolean AS registration, null::boolean AS sick_leave, ${NONE} AS agency,
    row.status = 'CLOSED' AND $2::date IS NOT NULL AS closed, row.province_id, null::uuid AS successor_id`,
};

/** The rows with these ids, in the order of the ids. */
export async function readLists(
  { pool }: Database,
  list: SearchedList,
  ids: readonly string[],
  day: Date,
): Promise<ListRow[]> {
  if (ids.length === 0) return [];
  const heir = list === 'employer' || list === 'collection_point' ? 'agency' : list;
  const { rows } = await pool.query<ListRow>({
    name: `assistant-read-${list}`,
    text: `SELECT shown.id, shown.code, shown.name, shown.address, shown.phone, shown.opening_hours AS "openingHours", shown.level,
        shown.contracted, shown.registration AS "acceptsRegistration", shown.sick_leave AS "issuesSickLeave", shown.agency, shown.closed,
        province.full_name AS province,
        heir.name AS "successorName", heir.address AS "successorAddress", heir.code AS "successorCode"
      FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place)
      JOIN LATERAL (SELECT row.id, ${COLUMNS[list]} FROM ${list} AS row WHERE row.id = asked.id) AS shown ON true
      LEFT JOIN province ON province.id = shown.province_id
      LEFT JOIN ${heir} AS heir ON heir.id = shown.successor_id
      ORDER BY place`,
    values: [ids, day],
  });
  return rows;
}

/** A facility by its code. */
export async function findFacilityId({ pool }: Database, code: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'assistant-facility',
    text: 'SELECT id FROM facility WHERE code = $1',
    values: [code],
  });
  return rows[0]?.id ?? null;
}

/** A place that is named, with the codes of the provinces in which wards of that name are. */
export interface NamedPlace extends Place {
  wardProvinces: string[];
  /** The words that name no place. */
  others: string[];
}

interface PlaceRow {
  kind: 'province' | 'ward';
  name: string;
  folded: string;
  /** Code of the province of today. */
  province: string;
}

/**
 * The province and the ward, of any time, that some words name; a ward in that province, when one is named.
 *
 * @param spelled the question as it was typed: of `Quảng Bình` and `Quang Bình` it says which.
 */
export async function findPlaces(
  { pool }: Database,
  typed: readonly string[],
  spelled: string,
): Promise<NamedPlace | null> {
  const words = provincesWrittenOut(typed);
  const runs = words.flatMap((_, from) => [1, 2, 3, 4].map((length) => words.slice(from, from + length).join(' ')));
  const { rows } = await pool.query<PlaceRow>({
    name: 'assistant-places',
    text: `SELECT kind, name, folded, province FROM (
        SELECT 'province' AS kind, province.name, fold(province.name) AS folded, coalesce(heir.code, province.code) AS province
        FROM province LEFT JOIN province heir ON heir.id = province.successor_id
        WHERE fold(province.name) = ANY ($1::text[])
        UNION SELECT 'ward', ward.name, fold(ward.name), coalesce(heir.code, province.code)
        FROM ward JOIN province ON province.id = ward.province_id LEFT JOIN province heir ON heir.id = province.successor_id
        WHERE fold(ward.name) = ANY ($1::text[])
      ) AS named
      ORDER BY length(folded) DESC, strpos($2, lower(name)) = 0, kind, name, province LIMIT 40`,
    values: [[...new Set(runs)], spelled.normalize('NFC').toLowerCase()],
  });
  const line = words.join(' ');
  const province = rows.find(({ kind }) => kind === 'province') ?? null;
  const rest = province ? without(line, province.folded) : line;
  const ward = rows.find((row) => row.kind === 'ward' && isWardIn(row, rest, province)) ?? null;
  if (!province && !ward) return null;
  const within = rows.filter(({ kind, name }) => kind === 'ward' && name === ward?.name).map((it) => it.province);
  return {
    province: province?.name ?? null,
    ward: ward?.name ?? null,
    wardProvinces: [...new Set(within)],
    others: (ward ? without(rest, ward.folded) : rest).split(' ').filter(Boolean),
  };
}

/** Whether a line names a ward of a province: one syllable is one only when it is called so. */
function isWardIn({ folded, province }: PlaceRow, line: string, within: PlaceRow | null): boolean {
  if (within && province !== within.province) return false;
  return new RegExp(folded.includes(' ') ? `\\b${folded}\\b` : `\\b(phuong|xa) ${folded}\\b`).test(line);
}

const without = (line: string, part: string): string =>
  ` ${line} `.replace(` ${part} `, '  ').replace(/ +/g, ' ').trim();
