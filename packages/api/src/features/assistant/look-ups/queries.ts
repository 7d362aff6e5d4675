import { type Database, Prisma } from '../../../platform/database/client.ts';
import { CodedError } from '../../../platform/errors.ts';
import {
  type DirectoryService,
  type Hit,
  type ListFilter,
  type Place,
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
}

/** The runs of one to four words that name a province or ward of any time, longest first. */
export async function findPlaces({ pool }: Database, words: readonly string[]): Promise<NamedPlace | null> {
  const runs = words.flatMap((_, from) => [1, 2, 3, 4].map((length) => words.slice(from, from + length).join(' ')));
  const { rows } = await pool.query<{ kind: 'province' | 'ward'; name: string; folded: string; province: string }>({
    name: 'assistant-places',
    text: `SELECT kind, name, folded, province FROM (
        SELECT 'province' AS kind, name, fold(name) AS folded, code AS province
        FROM province WHERE fold(name) = ANY ($1::text[])
        UNION SELECT 'ward', ward.name, fold(ward.name), province.code
        FROM ward JOIN province ON province.id = province_id WHERE fold(ward.name) = ANY ($1::text[])
      ) AS named ORDER BY length(folded) DESC, kind LIMIT 20`,
    values: [[...new Set(runs)]],
  });
  // One syllable is a province when a province has that name, and a ward only when it is called one.
  const line = words.join(' ');
  const meant = rows.filter(
    ({ kind, folded }) =>
      folded.includes(' ') || kind === 'province' || new RegExp(`\\b(phuong|xa) ${folded}\\b`).test(line),
  );
  const province = meant.find(({ kind }) => kind === 'province')?.name ?? null;
  const ward = meant.find(({ kind, name }) => kind === 'ward' && name !== province)?.name ?? null;
  if (!province && !ward) return null;
  const within = meant.filter(({ kind, name }) => kind === 'ward' && name === ward).map((it) => it.province);
  return { province, ward, wardProvinces: [...new Set(within)] };
}
