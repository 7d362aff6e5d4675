import { Prisma } from '../../../platform/database/client.ts';
import type { Term } from './abbreviations.ts';
import type { ListFilter, SearchedList } from './lists.ts';
import type { SearchText } from './search-text.ts';

// The parts of a search statement. Every value is a parameter; only names of our own stand in the text.

type Sql = Prisma.Sql;
const ALWAYS = Prisma.sql`true`;

/** All of the conditions; true for none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? Prisma.sql`(${Prisma.join([...conditions], ' AND ')})` : ALWAYS;
}

/** Any of the conditions; false for none. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? Prisma.sql`(${Prisma.join([...conditions], ' OR ')})` : Prisma.sql`false`;
}

/** The rows that have a code. An old code of an employer is as good as its code of today. */
export function hasCode(list: SearchedList, code: string): Sql {
  // Cards write `01 - C54`.
  if (list === 'facility') return Prisma.sql`code = ${code.replaceAll('-', '')}`;
  if (list !== 'employer') return Prisma.sql`code = ${code}`;
  return Prisma.sql`(id = ANY (ARRAY(SELECT employer_id FROM employer_code WHERE code = ${code})) OR tax_code = ${code})`;
}

/** The name is the text. */
export const isName = (forms: readonly string[]) => Prisma.sql`search_name = ANY (${[...forms]}::text[])`;

/** Names that begin with the text and a blank, in the order of bytes; `!` follows the blank. */
export const startsWith = (forms: readonly string[]) =>
  any(forms.map((form) => Prisma.sql`(search_name >= ${`${form} `} AND search_name < ${`${form}!`})`));

/** One of its ways of writing; words are letters and digits only, so they need no quoting. */
function queryOf({ long, short }: Term, begun = ''): string {
  return short === null ? `${long}${begun}` : `(${long.join(' & ')}${begun} | ${short}${begun})`;
}

/** The name has all terms. */
export const nameHas = ({ terms }: SearchText) =>
  Prisma.sql`search_name_words @@ ${terms.map((term) => queryOf(term)).join(' & ')}::tsquery`;

/**
 * The row has all terms somewhere; the last one may go on, as somebody is still typing. A short number may not: it
 * begins half of all tax codes, and whoever types `so 12` does not mean `123`.
 */
export function hasAnywhere({ terms, folded }: SearchText): Sql {
  const begun = /(^| )\d{1,4}$/.test(folded) ? '' : ':*';
  const query = terms.map((term, index) => queryOf(term, index === terms.length - 1 ? begun : '')).join(' & ');
  return Prisma.sql`search_words @@ ${query}::tsquery`;
}

/** What the filter asks of a list's own columns. */
export function filterConditions(list: SearchedList, filter: ListFilter): Sql[] {
  const conditions: Sql[] = filter.former ? [] : [holdsOn(list, filter.day)];
  if (filter.careLevel !== undefined) conditions.push(Prisma.sql`care_level = ${filter.careLevel}::care_level`);
  if (filter.contracted !== undefined) conditions.push(Prisma.sql`contracted = ${filter.contracted}`);
  if (filter.acceptsRegistration !== undefined)
    conditions.push(Prisma.sql`accepts_registration = ${filter.acceptsRegistration}`);
  if (filter.issuesSickLeave !== undefined) conditions.push(Prisma.sql`issues_sick_leave = ${filter.issuesSickLeave}`);
  if (filter.agencyCode !== undefined)
    conditions.push(Prisma.sql`agency_id = ANY (ARRAY(SELECT id FROM agency WHERE code = ${filter.agencyCode}))`);
  return conditions;
}

function holdsOn(list: SearchedList, day: Date): Sql {
  const valid = Prisma.sql`(valid_to IS NULL OR valid_to > ${day}::date)`;
  if (list === 'agency') return Prisma.sql`(valid_from <= ${day}::date AND ${valid})`;
  if (list === 'facility') return Prisma.sql`(status <> 'CLOSED' AND ${valid})`;
  return Prisma.sql`status <> 'CLOSED'`;
}
