import type { Row } from '../table/column.ts';
import { type Fault, missing, unknownReference } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { provinceCode } from '../table/values/code.ts';
import { text } from '../table/values/text.ts';
import { REFORM_DAY, validityColumns, validityFault } from './validity.ts';

/** Two-digit codes of provinces: Decision 124/2004/QĐ-TTg of this day. */
const CODES_SINCE = '2004-07-08';
const PREFIX = /^(tỉnh|thành phố|tp\.?)\s+/i;

/** Fills in names from each other, and the dates that the reform of 2025 gives. */
function complete(row: Row): Fault | undefined {
  const name = row.name ?? row.full_name?.replace(PREFIX, '');
  if (!name) return missing('name');
  row.name = name;
  row.full_name ??= name;
  // One that has a successor and no end ended with the reform.
  if (row.successor_code) row.valid_to ??= REFORM_DAY;
  row.valid_from ??= row.valid_to && row.valid_to <= REFORM_DAY ? CODES_SINCE : REFORM_DAY;
  return validityFault(row);
}

/** Versions of provinces (tỉnh, thành phố trực thuộc trung ương). */
export const provinces: TableKind = {
  name: 'provinces',
  title: { vi: 'Tỉnh, thành phố', en: 'Provinces' },
  notes: [
    {
      vi: 'Nhập các tỉnh đang có trước, rồi đến các tỉnh cũ có cột tỉnh kế thừa.',
      en: 'Import the provinces of today first, then former ones with their successors.',
    },
  ],
  columns: [
    {
      name: 'code',
      vi: 'Mã tỉnh',
      aliases: ['province_code', 'old_code', 'mã'],
      type: provinceCode,
      required: true,
      meaning: { vi: 'Mã tỉnh; cùng ngày hiệu lực là khóa', en: 'Code; the key together with valid_from' },
      example: '01',
    },
    {
      name: 'name',
      vi: 'Tên tỉnh',
      aliases: ['short_name', 'tên'],
      type: text(100),
      meaning: { vi: 'Tên ngắn; suy từ tên đầy đủ khi để trống', en: 'Short name; from the full name when empty' },
      example: 'Hà Nội',
    },
    {
      name: 'full_name',
      vi: 'Tên đầy đủ',
      aliases: ['province_name', 'old_name'],
      type: text(150),
      meaning: { vi: 'Tên đầy đủ; như tên ngắn khi để trống', en: 'Full name; as the short one when empty' },
      example: 'Thành phố Hà Nội',
    },
    ...validityColumns({
      vi: 'mặc định 01/07/2025, hoặc 08/07/2004 với tỉnh đã hết hiệu lực',
      en: '2025-07-01 when empty, or 2004-07-08 for one that ended',
    }),
    {
      name: 'successor_code',
      vi: 'Mã tỉnh kế thừa',
      aliases: ['new_code', 'mã tỉnh mới'],
      type: provinceCode,
      meaning: {
        vi: 'Tỉnh kế thừa; nếu có mà không ghi ngày hết hiệu lực thì là 01/07/2025',
        en: 'The province that took its place; with it, valid_to is 2025-07-01 when empty',
      },
      example: '08',
    },
  ],
  complete,
  key: (row) => [row.code, row.valid_from].filter(Boolean).join(' '),
  joins: successorJoin('province'),
  checks: [successorKnown('s.successor_code IS NOT NULL AND successor.id IS NULL')],
  writes: [
    upsert({
      table: 'province',
      joins: successorJoin('province'),
      key: { code: 's.code', valid_from: 's.valid_from' },
      set: {
        ...same('name', 'full_name', 'valid_to'),
        successor_id: { value: 'successor.id', from: 'successor_code' },
      },
    }),
  ],
};

/** The version of the successor that holds on the day on which the old one no longer does. */
export function successorJoin(table: 'province' | 'ward' | 'agency'): string {
  return `LEFT JOIN LATERAL (SELECT id FROM ${table} WHERE code = s.successor_code AND valid_from <= s.valid_to
    AND (valid_to IS NULL OR valid_to > s.valid_to)) successor ON true`;
}

/** A successor must be there before what it succeeds. */
export function successorKnown(when: string) {
  return {
    when,
    fault: unknownReference(
      'successor_code',
      { vi: 'đơn vị kế thừa (ở ngày hết hiệu lực)', en: 'a successor (as of the day on which this one ends)' },
      { vi: 'Nhập đơn vị kế thừa trước.', en: 'Import the successor first.' },
    ),
  };
}
