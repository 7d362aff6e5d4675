import type { Queryable } from '../../../platform/database/transaction.ts';
import { AGENCIES } from './agencies.ts';
import { PROVINCES } from './provinces.ts';
import { WARDS } from './wards.ts';

// No conflict target: a version that an import brought, with other days for the same code, stands.
const INSERT_PROVINCES = `
  INSERT INTO province (code, name, full_name, valid_from, valid_to)
  SELECT code, name, full_name, valid_from, valid_to
  FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, full_name text, valid_from date, valid_to date)
  ON CONFLICT DO NOTHING`;

const LINK_PROVINCES = `
  UPDATE province SET successor_id = heir.id
  FROM jsonb_to_recordset($1::jsonb) AS row (code text, valid_from date, valid_to date, successor_code text)
  JOIN province heir ON heir.code = row.successor_code AND heir.valid_from = row.valid_to
  WHERE province.code = row.code AND province.valid_from = row.valid_from AND province.successor_id IS NULL`;

const INSERT_WARDS = `
  INSERT INTO ward (code, name, full_name, valid_from, valid_to, province_id)
  SELECT row.code, row.name, row.full_name, row.valid_from, row.valid_to, province.id
  FROM jsonb_to_recordset($1::jsonb) AS row
    (code text, name text, full_name text, valid_from date, valid_to date, province_code text)
  JOIN province ON province.code = row.province_code
    AND daterange(province.valid_from, province.valid_to) @> row.valid_from
  ON CONFLICT DO NOTHING`;

const LINK_WARDS = `
  UPDATE ward SET successor_id = heir.id
  FROM jsonb_to_recordset($1::jsonb) AS row (code text, valid_from date, valid_to date, successor_code text)
  JOIN ward heir ON heir.code = row.successor_code AND heir.valid_from = row.valid_to
  WHERE ward.code = row.code AND ward.valid_from = row.valid_from AND ward.successor_id IS NULL`;

const INSERT_AGENCIES = `
  INSERT INTO agency (code, name, level, valid_from, province_id)
  SELECT row.code, row.name, row.level::agency_level, row.valid_from, province.id
  FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, level text, valid_from date, province_code text)
  LEFT JOIN province ON province.code = row.province_code
    AND daterange(province.valid_from, province.valid_to) @> row.valid_from
  ON CONFLICT DO NOTHING`;

/** Another process that starts may be writing the same rows: waiting for it is no fault, as it would be in a request. */
const WAIT_FOR_OTHERS = 'SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0';

/**
 * Writes the provinces, wards and agencies that come with the project; what is there already stays as it is.
 *
 * @param tx a transaction, so that other processes see all of it or nothing.
 */
export async function loadBuiltInLists(tx: Queryable): Promise<void> {
  await tx.query(WAIT_FOR_OTHERS);
  const provinces = JSON.stringify(PROVINCES.map(columns));
  await tx.query(INSERT_PROVINCES, [provinces]);
  await tx.query(LINK_PROVINCES, [provinces]);
  const wards = JSON.stringify(WARDS.map(columns));
  await tx.query(INSERT_WARDS, [wards]);
  await tx.query(LINK_WARDS, [wards]);
  await tx.query(INSERT_AGENCIES, [JSON.stringify(AGENCIES.map(columns))]);
}

/** Property names as the columns are called: `validFrom` → `valid_from`. */
function columns(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}
