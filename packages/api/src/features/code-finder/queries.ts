import type { Queryable } from '../../platform/database/transaction.ts';
import type { Attributes } from './attributes.ts';
import { matchingRecords } from './known-birth.ts';

/** A person whom a look-up found. */
export interface FoundMember {
  id: string;
  socialInsuranceCode: string;
  fullName: string;
  birthYear: number;
  /** Province of residence as it is called today; null when not recorded. */
  province: string | null;
}

/** The province and wards that a look-up names, as they are today; several old wards may share a name. */
export interface Place {
  provinceId: string;
  /** Null when no ward was given. */
  wardIds: string[] | null;
}

/** More than this many people of one name, accents aside, are too many whatever their accents. */
const MOST_FOUND = 20;

/** Adds a value to a statement and gives its placeholder. */
type Bind = (value: unknown) => string;

/** The people who have all of the attributes, accents aside; at most 20, in the order of their keys. */
export async function findPeople(db: Queryable, attributes: Attributes, place: Place | null): Promise<FoundMember[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const conditions = conditionsOf(attributes, place, bind);
  const { rows } = await db.query<FoundMember>({
    text: `SELECT member.id, social_insurance_code AS "socialInsuranceCode", full_name AS "fullName",
        extract(year FROM birth_date)::int AS "birthYear",
        (SELECT province.name FROM member_address JOIN province ON province.id = province_of_today(province_id)
          WHERE member_id = member.id AND kind = 'RESIDENCE') AS province
      FROM member WHERE ${conditions.join(' AND ')} ORDER BY member.id LIMIT ${MOST_FOUND}`,
    values,
  });
  return rows;
}

function conditionsOf({ name, birth, ...attributes }: Attributes, place: Place | null, bind: Bind): string[] {
  const conditions: string[] = [];
  if (name) conditions.push(`fold(full_name) = ${bind(name.folded)}`);
  if (birth) {
    const records = matchingRecords(birth);
    conditions.push(
      `(birth_date, birth_date_precision) IN (SELECT * FROM unnest(${bind(records.map((it) => it.date))}::date[],
        ${bind(records.map((it) => it.precision))}::date_precision[]))`,
    );
  }
  if (attributes.identityNumber) {
    const number = bind(attributes.identityNumber);
    conditions.push(
      `(personal_id_number = ${number}
        OR EXISTS (SELECT FROM identity_document WHERE member_id = member.id AND number = ${number}))`,
    );
  }
  if (attributes.householdCode) conditions.push(`upper(household_code) = ${bind(attributes.householdCode)}`);
  if (attributes.card) conditions.push(hasCard(attributes.card, bind));
  if (place) conditions.push(livesIn(place, bind));
  return conditions;
}

function hasCard(card: NonNullable<Attributes['card']>, bind: Bind): string {
  const parts = [`number = ${bind(card.number)}`];
  if (card.subjectCode)
    parts.push(
      `subject_code = ${bind(card.subjectCode)}`,
      `benefit_level = ${bind(card.benefitLevel)}`,
      `province_code = ${bind(card.provinceCode)}`,
    );
  return `member.id IN (SELECT member_id FROM health_card WHERE ${parts.join(' AND ')})`;
}

function livesIn({ provinceId, wardIds }: Place, bind: Bind): string {
  const ward = wardIds ? `AND ward_of_today(ward_id) = ANY (${bind(wardIds)}::uuid[])` : '';
  return `EXISTS (SELECT FROM member_address WHERE member_id = member.id AND kind = 'RESIDENCE'
    AND province_of_today(province_id) = ${bind(provinceId)} ${ward})`;
}

/** Codes and names of any time lead to today's place; a code that two places had in turn means the one of today. */
const NEWEST = 'ORDER BY valid_to IS NULL DESC, valid_from DESC LIMIT 1';

/**
 * The place of today that a province, and a ward within it, are or have become.
 *
 * @param given codes, or folded names.
 * @returns null for a province that was never there; no ward ids for such a ward.
 */
export async function findPlace(db: Queryable, given: NonNullable<Attributes['place']>): Promise<Place | null> {
  const { rows } = await db.query<{ provinceId: string | null; wardIds: string[] }>({
    name: 'code-finder-place',
    text: `WITH asked AS (
        SELECT province_of_today(id) AS id FROM province
        WHERE code = $1 OR $1 IN (fold(name), fold(full_name)) ${NEWEST}
      )
      SELECT (SELECT id FROM asked) AS "provinceId", coalesce(array_agg(DISTINCT ward.today), '{}') AS "wardIds"
      FROM (
        SELECT ward_of_today(id) AS today FROM ward
        WHERE (code = $2 OR $2 IN (fold(name), fold(full_name)))
          AND province_of_today(province_id) = (SELECT id FROM asked)
      ) AS ward`,
    values: [given.province, given.ward],
  });
  const [row] = rows;
  return row?.provinceId ? { provinceId: row.provinceId, wardIds: given.ward === null ? null : row.wardIds } : null;
}
