import type { Queryable } from '../../platform/database/transaction.ts';
import { badInput } from '../../platform/errors.ts';
import type { Addressee } from './letter.ts';

/** An agency that petitions go to. */
export interface AddressedAgency {
  id: string;
  /** Versions of one agency share it. */
  code: string;
}

/**
 * The agency that a petition goes to on a day: the one named, else that of the ward, else of the province, else the
 * central one.
 *
 * @throws CodedError BAD_USER_INPUT for an agency or place that the lists of the day do not know.
 */
export async function findAddressee(db: Queryable, given: Addressee, day: Date): Promise<AddressedAgency> {
  const held = 'valid_from <= $4 AND (valid_to IS NULL OR valid_to > $4)';
  const { rows } = await db.query<{ found: AddressedAgency | null; province: boolean; ward: boolean }>({
    name: 'petition-addressee',
    text: `WITH ward_of AS (SELECT id, province_id FROM ward WHERE code = $3 AND ${held}),
        province_of AS (
          SELECT id FROM province WHERE code = $2 AND ${held}
          UNION ALL SELECT province_id FROM ward_of WHERE $2::text IS NULL)
      SELECT EXISTS (SELECT FROM province_of) AS province, EXISTS (SELECT FROM ward_of) AS ward,
        (SELECT json_build_object('id', id, 'code', code) FROM agency
          WHERE ${held} AND CASE WHEN $1::text IS NOT NULL THEN code = $1
            ELSE level = 'CENTRAL' OR (level = 'LOCAL' AND ward_id = (SELECT id FROM ward_of))
              OR (level = 'PROVINCIAL' AND province_id = (SELECT id FROM province_of)) END
          ORDER BY level = 'LOCAL' DESC, level = 'PROVINCIAL' DESC, code LIMIT 1) AS found`,
    values: [given.agencyCode, given.provinceCode, given.wardCode, day],
  });
  const [row] = rows;
  if (given.provinceCode && !row?.province)
    throw badInput('input.provinceCode', {
      vi: 'Danh mục hiện hành không có tỉnh này. Hãy chọn trong danh sách tỉnh.',
      en: 'The list of today has no such province. Choose one of `provinces`.',
    });
  if (given.wardCode && !row?.ward)
    throw badInput('input.wardCode', {
      vi: 'Danh mục hiện hành không có xã, phường này. Từ 01/07/2025 xã, phường có mã mới.',
      en: 'The list of today has no such ward. Wards have new codes since 2025-07-01.',
    });
  if (row?.found) return row.found;
  throw badInput('input.agencyCode', {
    vi: 'Danh mục hiện hành không có cơ quan BHXH này. Hãy chọn trong danh sách cơ quan.',
    en: 'The list of today has no such agency. Choose one of `agencies`.',
  });
}
