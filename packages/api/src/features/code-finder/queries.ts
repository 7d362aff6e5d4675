import type { Queryable } from '../../platform/database/transaction.ts';
import type { TodaysPlace } from '../directory/index.ts';
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

/** More than this many people of one name, accents aside, are too many whatever their accents. */
const MOST_FOUND = 20;

/** Adds a value to a statement and gives its placeholder. */
type Bind = (value: unknown) => string;

/**
 * The people who have all of the attributes, accents aside; at most 20, in the order of their keys.
 *
 * @param place where the attributes say; without wards, anywhere in its provinces.
 */
export async function findPeople(
  db: Queryable,
  attributes: Attributes,
  place: TodaysPlace | null,
): Promise<FoundMember[]> {
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

function conditionsOf({ name, birth, ...attributes }: Attributes, place: TodaysPlace | null, bind: Bind): string[] {
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

function livesIn({ provinceIds, wardIds }: TodaysPlace, bind: Bind): string {
  const ward = wardIds.length > 0 ? `AND ward_of_today(ward_id) = ANY (${bind(wardIds)}::uuid[])` : '';
  return `EXISTS (SELECT FROM member_address WHERE member_id = member.id AND kind = 'RESIDENCE'
    AND province_of_today(province_id) = ANY (${bind(provinceIds)}::uuid[]) ${ward})`;
}
