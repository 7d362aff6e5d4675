import type { Row } from '../table/column.ts';
import { type Fault, missing } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { provinceCode, wardCode } from '../table/values/code.ts';
import { text } from '../table/values/text.ts';
import { provinceKnown } from './places.ts';
import { successorJoin, successorKnown } from './provinces.ts';
import { REFORM_DAY, validityColumns, validityFault } from './validity.ts';

const PREFIX = /^(phường|xã|thị trấn|đặc khu)\s+/i;

function complete(row: Row): Fault | undefined {
  const name = row.name ?? row.full_name?.replace(PREFIX, '');
  if (!name) return missing('name');
  row.name = name;
  row.full_name ??= name;
  row.valid_from ??= REFORM_DAY;
  return validityFault(row);
}

/** The version of the province that holds on the ward's first day. */
const PROVINCE = `LEFT JOIN LATERAL (SELECT id FROM province WHERE code = s.province_code AND valid_from <= s.valid_from
  AND (valid_to IS NULL OR valid_to > s.valid_from)) home ON true`;

/** Versions of wards, communes and special zones (phường, xã, đặc khu). */
export const wards: TableKind = {
  name: 'wards',
  title: { vi: 'Xã, phường', en: 'Wards' },
  columns: [
    {
      name: 'code',
      vi: 'Mã xã',
      aliases: ['ward_code', 'mã'],
      type: wardCode,
      required: true,
      meaning: { vi: 'Mã xã; cùng ngày hiệu lực là khóa', en: 'Code; the key together with valid_from' },
      example: '00070',
    },
    {
      name: 'name',
      vi: 'Tên xã',
      aliases: ['short_name', 'tên'],
      type: text(100),
      meaning: { vi: 'Tên ngắn; suy từ tên đầy đủ khi để trống', en: 'Short name; from the full name when empty' },
      example: 'Hoàn Kiếm',
    },
    {
      name: 'full_name',
      vi: 'Tên đầy đủ',
      aliases: ['ward_name'],
      type: text(150),
      meaning: { vi: 'Tên đầy đủ; như tên ngắn khi để trống', en: 'Full name; as the short one when empty' },
      example: 'Phường Hoàn Kiếm',
    },
    {
      name: 'province_code',
      vi: 'Mã tỉnh',
      type: provinceCode,
      required: true,
      meaning: { vi: 'Tỉnh, ở ngày xã có hiệu lực', en: 'Province, as of the first day of the ward' },
      example: '01',
    },
    ...validityColumns({ vi: 'mặc định 01/07/2025', en: '2025-07-01 when empty' }),
    {
      name: 'successor_code',
      vi: 'Mã xã kế thừa',
      aliases: ['new_code', 'mã xã mới'],
      type: wardCode,
      meaning: { vi: 'Xã kế thừa; cần ngày hết hiệu lực', en: 'The ward that took its place; needs valid_to' },
      example: '00070',
    },
  ],
  complete,
  key: (row) => [row.code, row.valid_from].filter(Boolean).join(' '),
  joins: `${PROVINCE} ${successorJoin('ward')}`,
  checks: [provinceKnown('home.id IS NULL'), successorKnown('s.successor_code IS NOT NULL AND successor.id IS NULL')],
  writes: [
    upsert({
      table: 'ward',
      joins: `${PROVINCE} ${successorJoin('ward')}`,
      key: { code: 's.code', valid_from: 's.valid_from' },
      set: {
        ...same('name', 'full_name', 'valid_to'),
        province_id: { value: 'home.id' },
        successor_id: { value: 'successor.id', from: 'successor_code' },
      },
    }),
  ],
};
