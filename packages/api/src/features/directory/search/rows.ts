import { Prisma } from '../../../platform/database/client.ts';
import type { SearchedList } from './lists.ts';

// A page is found and read in one statement when it asks for columns and for what a row belongs to, as nearly all do.

type Sql = Prisma.Sql;

/** What an operation selects of rows, in Prisma's words. */
export interface Selection {
  select?: object | undefined;
  include?: object | undefined;
}

type Table = SearchedList | 'province' | 'ward';

const FIELDS: Record<Table, readonly string[]> = {
  agency: Object.values(Prisma.AgencyScalarFieldEnum),
  facility: Object.values(Prisma.FacilityScalarFieldEnum),
  employer: Object.values(Prisma.EmployerScalarFieldEnum),
  collection_point: Object.values(Prisma.CollectionPointScalarFieldEnum),
  province: Object.values(Prisma.ProvinceScalarFieldEnum),
  ward: Object.values(Prisma.WardScalarFieldEnum),
};

/** What a row belongs to: the column `<name>_id` leads to the table of that name. */
const OWNERS: Record<Table, readonly Table[]> = {
  agency: ['province', 'ward'],
  facility: ['province', 'ward'],
  employer: ['province', 'ward', 'agency'],
  collection_point: ['province', 'ward'],
  province: [],
  ward: ['province'],
};

/** JSON tells neither dates nor exact decimals from texts and numbers. */
const DATES = ['validFrom', 'validTo'];
const DECIMALS = ['latitude', 'longitude'];

/** One row as JSON; null when the selection asks for more than columns and owners, which Prisma then reads. */
export function rowColumns(list: SearchedList, selection: Selection): Sql | null {
  const json = objectOf(list, 'row', selection);
  return json === null ? null : Prisma.raw(`${json} AS row`);
}

/** One row as JSON with nothing but its columns. */
export function ownColumns(list: SearchedList): Sql {
  return Prisma.raw(`json_build_object(${columnsOf(list, 'row').join(', ')}) AS row`);
}

function columnsOf(table: Table, alias: string): string[] {
  return FIELDS[table].map((field) => `'${field}', ${alias}.${columnOf(field)}`);
}

/** Only names of ours stand in the text. */
function objectOf(table: Table, alias: string, { select, include = {} }: Selection): string | null {
  const asked = Object.entries(select ?? include).filter(([name]) => !FIELDS[table].includes(name));
  const parts = columnsOf(table, alias);
  for (const [name, nested] of asked) {
    const owner = OWNERS[table].find((it) => it === name);
    const selection = nested === true ? {} : plainSelection(nested);
    if (!owner || !selection) return null;
    const inner = `${alias}_${owner}`;
    const json = objectOf(owner, inner, selection);
    if (json === null) return null;
    parts.push(`'${name}', (SELECT ${json} FROM ${owner} AS ${inner} WHERE ${inner}.id = ${alias}.${owner}_id)`);
  }
  return `json_build_object(${parts.join(', ')})`;
}

/** A selection without conditions and order of its own. */
function plainSelection(nested: unknown): Selection | null {
  if (typeof nested !== 'object' || nested === null) return null;
  return Object.keys(nested).every((key) => key === 'select' || key === 'include') ? nested : null;
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The row as Prisma would have read it: dates at UTC midnight, exact decimals. */
export function revived(row: Record<string, unknown>): Record<string, unknown> {
  for (const field of DATES) if (typeof row[field] === 'string') row[field] = new Date(row[field]);
  for (const field of DECIMALS) if (typeof row[field] === 'number') row[field] = new Prisma.Decimal(row[field]);
  for (const owner of ['province', 'ward', 'agency'])
    if (typeof row[owner] === 'object' && row[owner] !== null) revived(row[owner] as Record<string, unknown>); // an object of JSON
  return row;
}
