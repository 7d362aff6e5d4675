import { Prisma } from '../../../platform/database/client.ts';
import type { ListFilter, Match, SearchedList, Standing } from './lists.ts';
import type { SearchText } from './search-text.ts';

// The parts of a search statement. Every value is a parameter; only names of our own stand in the text.

type Sql = Prisma.Sql;
const ALWAYS = Prisma.sql`true`;

/** All of the conditions; true for none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? Prisma.sql`(${Prisma.join([...conditions], ' AND ')})` : ALWAYS;
}

/** The rows that have a code. An old code of an employer is as good as its code of today. */
function hasCode(list: SearchedList, code: string): Sql {
  if (list !== 'employer') return Prisma.sql`code = ${code}`;
  return Prisma.sql`(id = ANY (ARRAY(SELECT employer_id FROM employer_code WHERE code = ${code})) OR tax_code = ${code})`;
}

/** Names that begin with the text and a blank, in the order of bytes; `!` follows the blank. */
const startsWith = (folded: string) => Prisma.sql`(search_name >= ${`${folded} `} AND search_name < ${`${folded}!`})`;

/** The name has all words. Words are letters and digits only, so they need no quoting. */
const nameHas = (words: readonly string[]) => Prisma.sql`search_name_words @@ ${words.join(' & ')}::tsquery`;

/** The row has all words somewhere; the last one may go on, as somebody is still typing. */
const hasAnywhere = (words: readonly string[]) => Prisma.sql`search_words @@ ${`${words.join(' & ')}:*`}::tsquery`;

/**
 * What the text may have meant: for each of its words a query in which that word differs by a letter.
 *
 * One query for each word, not one for all: the index meets the frequent words of a conjunction only where it must.
 */
function alternatives(list: SearchedList, words: readonly string[]): Sql {
  const mistakable = words.filter((word) => /^[a-z]{3,30}$/.test(word));
  const others = mistakable.map((word) =>
    words
      .filter((other) => other !== word)
      .map((other) => ` & ${other}`)
      .join(''),
  );
  return Prisma.sql`alternatives AS MATERIALIZED (
    SELECT ('(' || near.words || ')' || asked.others)::tsquery AS query
    FROM unnest(${mistakable}::text[], ${others}::text[]) AS asked (word, others)
    CROSS JOIN LATERAL (
      SELECT string_agg(DISTINCT word, ' | ') AS words FROM search_word
      WHERE list = ${list} AND nearby && one_letter_less(asked.word)) AS near)`;
}

const isMeant = (list: SearchedList) => Prisma.sql`id = ANY (ARRAY(
  SELECT near.id FROM alternatives JOIN ${Prisma.raw(list)} AS near ON near.search_words @@ alternatives.query))`;

const NAME_IS_MEANT = Prisma.sql`EXISTS (SELECT FROM alternatives WHERE search_name_words @@ alternatives.query)`;

/** Where rows of one kind of match come from, and which ones. */
interface Source {
  match: Match;
  from: Sql;
  where: Sql;
}

/** The sources of a search, best match first, and the named expressions that they read. */
export interface Sources {
  with: Sql[];
  sources: Source[];
}

/** So many rows are ranked at once; of more than that, enough rank high to be met soon in the order of the ranking. */
const FEW = 3_000;

/**
 * Where each kind of match is found; every kind leaves out the rows of the better ones.
 *
 * Words that few rows have are looked up in the word index, and those rows are ranked. Words that many rows have are
 * met on a walk along the ranking. Which way is shorter is counted, not estimated: `tnhh` and `cổ phần` are each in
 * half of all names and never in the same.
 */
export function matchSources(list: SearchedList, text: SearchText, narrowed: Sql): Sources {
  const { folded, words } = text;
  const table = Prisma.raw(list);
  const coded = text.code === null ? null : hasCode(list, text.code);
  const code: Source[] = coded ? [{ match: 'CODE', from: table, where: all([coded, narrowed]) }] : [];
  if (words.length === 0) return { with: [], sources: code };
  // IS NOT TRUE, as a row without a tax code has not that tax code.
  const uncoded = coded ? Prisma.sql`${coded} IS NOT TRUE` : ALWAYS;
  const few = Prisma.sql`(SELECT few FROM found_count)`;
  const whole = Prisma.sql`(${startsWith(folded)} OR search_name = ${folded})`;
  const name = all([nameHas(words), uncoded, Prisma.sql`NOT ${whole}`]);
  const elsewhere = all([hasAnywhere(words), Prisma.sql`NOT ${nameHas(words)}`, uncoded]);
  const nothing = all([
    Prisma.sql`NOT EXISTS (SELECT FROM found)`,
    ...(coded ? [Prisma.sql`NOT EXISTS (SELECT FROM ${table} WHERE ${all([coded, narrowed])})`] : []),
  ]);
  const oneWayOrTheOther = (match: Match, where: Sql): Source[] => [
    { match, from: Prisma.sql`found`, where: all([few, where]) },
    { match, from: table, where: all([Prisma.sql`NOT ${few}`, where, narrowed]) },
  ];
  return {
    // Materialized, so that each is planned as if all of its rows were wanted, and read as far as they are.
    with: [
      materialized('found', list, all([hasAnywhere(words), narrowed])),
      Prisma.sql`found_count AS MATERIALIZED (
        SELECT count(*) <= ${FEW} AS few FROM (SELECT FROM found LIMIT ${FEW + 1}) AS counted)`,
      alternatives(list, words),
      materialized('mistyped', list, all([isMeant(list), narrowed])),
    ],
    sources: [
      ...code,
      { match: 'NAME', from: table, where: all([Prisma.sql`search_name = ${folded}`, uncoded, narrowed]) },
      { match: 'NAME_START', from: table, where: all([startsWith(folded), uncoded, narrowed]) },
      ...oneWayOrTheOther('NAME_WORDS', name),
      ...oneWayOrTheOther('ANYWHERE', elsewhere),
      // Only when nothing is what was typed: else every syllable would bring its neighbours along.
      { match: 'NAME_SIMILAR', from: Prisma.sql`mistyped`, where: all([nothing, NAME_IS_MEANT]) },
      { match: 'SIMILAR', from: Prisma.sql`mistyped`, where: all([nothing, Prisma.sql`NOT ${NAME_IS_MEANT}`]) },
    ],
  };
}

function materialized(name: 'found' | 'mistyped', list: SearchedList, where: Sql): Sql {
  const columns = list === 'employer' ? Prisma.sql`, tax_code` : Prisma.sql`, code`;
  return Prisma.sql`${Prisma.raw(name)} AS MATERIALIZED (
    SELECT id, name, address, search_name, search_name_words, search_words, search_length, search_key${columns}
    FROM ${Prisma.raw(list)} WHERE ${where})`;
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

/** Rows of one rank that stand after, or before, a place; null when the whole rank stands on the other side. */
export function besideStanding(rank: number, side: 'after' | 'before', from: Standing | null): Sql | null {
  if (!from) return ALWAYS;
  const beyond = side === 'after' ? rank > from.rank : rank < from.rank;
  if (beyond) return ALWAYS;
  if (rank !== from.rank) return null;
  const sign = Prisma.raw(side === 'after' ? '>' : '<');
  return Prisma.sql`(search_length, search_key) ${sign} (${from.length}::int, ${from.key}::text COLLATE "C")`;
}
