import { Prisma } from '../../../platform/database/client.ts';
import { badInput, type CodedError } from '../../../platform/errors.ts';
import { fold } from '../../../platform/fold.ts';
import { bothWays, termsOf } from './abbreviations.ts';
import type { Place } from './lists.ts';

type Sql = Prisma.Sql;

/** How kinds of places are shortened before their names. */
const KINDS: Record<string, string> = { p: 'phuong', x: 'xa', t: 'tinh', tt: 'thi tran' };

/** What people call provinces besides; folded. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  'sai gon': 'ho chi minh',
  sg: 'ho chi minh',
  hn: 'ha noi',
  'vung tau': 'ba ria vung tau',
  brvt: 'ba ria vung tau',
  // Former ones, gone before the lists begin.
  'ha tay': 'ha noi',
  'minh hai': 'ca mau',
  'song be': 'binh duong',
  'cuu long': 'vinh long',
  hanoi: 'ha noi',
  saigon: 'ho chi minh',
  kontum: 'kon tum',
  'bac can': 'bac kan',
  daklak: 'dak lak',
  'dac lac': 'dak lak',
  daknong: 'dak nong',
};

/**
 * Words with what people call a province written out as its name: `ha tay` as `ha noi`. Called a ward, it is one.
 */
export function provincesWrittenOut(words: readonly string[]): string[] {
  const line = ` ${words.join(' ')} `;
  const called = Object.entries(NICKNAMES).find(
    ([nickname, name]) =>
      line.includes(` ${nickname} `) &&
      !line.includes(` ${name} `) &&
      !new RegExp(` (phuong|xa) ${nickname} `).test(line),
  );
  return (called ? line.replace(` ${called[0]} `, ` ${called[1]} `) : line).split(' ').filter(Boolean);
}

/** Whether a place has a name, short or full, in any way that people write it: `TP HCM`, `P. Hoàn Kiếm`. */
function isNamed(given: string): Sql {
  const folded = fold(given).replace(/^(\w+)(?= \w)/, (kind) => KINDS[kind] ?? kind);
  const nickname = NICKNAMES[fold(given)];
  const forms = [...new Set([fold(given), folded, ...bothWays(termsOf(folded)), ...(nickname ? [nickname] : [])])];
  return Prisma.sql`ARRAY[fold(name), fold(full_name)] && ${forms}::text[]`;
}

/**
 * The versions of a province or ward that count as one place: those that a code or a name of any time leads to today,
 * and everything that went up in them.
 *
 * A code that two places had in turn means the one that has it today.
 */
function family(table: 'province' | 'ward', given: string, within: Sql): Sql {
  const name = Prisma.raw(table);
  const asked = /^\d+$/.test(given)
    ? Prisma.sql`(SELECT id, successor_id FROM ${name} WHERE code = ${given} AND ${within}
        ORDER BY valid_to IS NULL DESC, valid_from DESC LIMIT 1)`
    : Prisma.sql`(SELECT id, successor_id FROM ${name}
        WHERE ${isNamed(given)} AND ${within})`;
  return Prisma.sql`
    WITH RECURSIVE heir AS (
      ${asked} UNION SELECT next.id, next.successor_id FROM heir JOIN ${name} next ON next.id = heir.successor_id
    ), member AS (
      SELECT id FROM heir WHERE successor_id IS NULL
      UNION SELECT past.id FROM member JOIN ${name} past ON past.successor_id = member.id
    ) SELECT id FROM member`;
}

/**
 * The ids of the provinces that a code or a name means on a day: the one that held it then, or else all versions of
 * what it leads to today.
 */
export function provincesOn(given: string, day: Date): Sql {
  const named = Prisma.sql`(code = ${given} OR ${isNamed(given)})`;
  return Prisma.sql`WITH held AS (
      SELECT id FROM province
      WHERE ${named} AND valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date))
    SELECT id FROM held
    UNION ALL SELECT id FROM (${family('province', given, Prisma.sql`true`)}) AS leads WHERE NOT EXISTS (SELECT FROM held)`;
}

/** The ids of the place as named expressions of a WITH, and what they ask of a row; unasked, nothing. */
export function placeConditions(place: Place): { with: Sql[]; where: Sql[] } {
  const parts: { with: Sql[]; where: Sql[] } = { with: [], where: [] };
  if (place.province !== null) {
    parts.with.push(Prisma.sql`provinces AS MATERIALIZED (${family('province', place.province, Prisma.sql`true`)})`);
    // A ward says more, and the ward of a row may be known without its province.
    if (place.ward === null) parts.where.push(Prisma.sql`province_id = ANY (ARRAY(SELECT id FROM provinces))`);
  }
  if (place.ward !== null) {
    const within =
      place.province === null ? Prisma.sql`true` : Prisma.sql`province_id = ANY (ARRAY(SELECT id FROM provinces))`;
    parts.with.push(Prisma.sql`wards AS MATERIALIZED (${family('ward', place.ward, within)})`);
    parts.where.push(Prisma.sql`ward_id = ANY (ARRAY(SELECT id FROM wards))`);
  }
  return parts;
}

/**
 * The ids of the provinces and wards of today that a place is or has become, as two arrays; several old wards may
 * share a name.
 */
export function todaysPlace(place: Place): Sql {
  const today = (table: 'province' | 'ward', versions: Sql) =>
    Prisma.sql`ARRAY(SELECT id FROM ${Prisma.raw(table)}
      WHERE id IN (SELECT id FROM ${versions}) AND successor_id IS NULL ORDER BY id)`;
  const provinces = place.province === null ? EMPTY : today('province', Prisma.sql`provinces`);
  const wards = place.ward === null ? EMPTY : today('ward', Prisma.sql`wards`);
  const named = placeConditions(place).with;
  const given = named.length > 0 ? Prisma.sql`WITH ${Prisma.join(named)}` : Prisma.empty;
  return Prisma.sql`${given} SELECT ${provinces} AS "provinceIds", ${wards} AS "wardIds"`;
}

const EMPTY = Prisma.sql`ARRAY[]::uuid[]`;

/**
 * Reads the arguments that say where.
 *
 * @param input the argument that they are fields of; left out, they are arguments themselves.
 * @throws CodedError BAD_USER_INPUT for what can be neither a code nor a name.
 */
export function readPlace(
  args: { province?: string | null | undefined; ward?: string | null | undefined },
  input?: string,
): Place {
  const part = (name: 'province' | 'ward') => readPart(name, args[name], input ? `${input}.${name}` : name);
  return { province: part('province'), ward: part('ward') };
}

const CODES = { province: /^\d{2}$/, ward: /^\d{5}$/ };
const NAME = /^(?=.*\p{Letter})[\p{Letter}\p{Mark}\p{Number} .,'’/()-]{2,100}$/u;

function readPart(part: 'province' | 'ward', given: string | null | undefined, argument: string): string | null {
  if (given === null || given === undefined) return null;
  const text = given.trim();
  if (!CODES[part].test(text) && !NAME.test(text)) throw badInput(argument, FORMS[part]);
  return text;
}

const FORMS = {
  province: {
    vi: 'Tỉnh ghi bằng mã 2 chữ số, ví dụ 01, hoặc bằng tên, ví dụ Hà Nội.',
    en: 'A province is a code of 2 digits, such as 01, or a name, such as Hà Nội.',
  },
  ward: {
    vi: 'Xã, phường ghi bằng mã 5 chữ số, ví dụ 00070, hoặc bằng tên, ví dụ Hoàn Kiếm.',
    en: 'A ward is a code of 5 digits, such as 00070, or a name, such as Hoàn Kiếm.',
  },
};

/**
 * The refusal of a place that the lists do not know; it never repeats what was given.
 *
 * @param argument where it was given.
 */
export function unknownPlace(part: 'province' | 'ward', argument: string = part): CodedError {
  const { vi, en } = FORMS[part];
  return badInput(argument, {
    vi: `Danh mục không có ${part === 'province' ? 'tỉnh' : 'xã, phường'} này. ${vi}`,
    en: `The lists know no such ${part}. ${en}`,
  });
}
