import { same, type TableKind, upsert } from '../table/kind.ts';
import { code, emailAddress } from '../table/values/code.ts';
import { text } from '../table/values/text.ts';
import { agencyLevel } from './choices.ts';
import {
  contactAssignments,
  contactColumns,
  PLACE_JOINS,
  placeAssignments,
  placeChecks,
  placeColumns,
  pointAssignments,
  pointChecks,
  pointColumns,
} from './places.ts';
import { successorJoin, successorKnown } from './provinces.ts';
import { REFORM_DAY, validityColumns, validityFault } from './validity.ts';

const JOINS = `${PLACE_JOINS} ${successorJoin('agency')}`;
export const agencyCode = code(/^[0-9A-Z.-]{1,10}$/, {
  vi: 'tối đa 10 chữ số, chữ cái, dấu chấm, gạch nối',
  en: 'up to 10 digits, letters, points and hyphens',
});

/** Versions of social-insurance agencies (cơ quan BHXH). */
export const agencies: TableKind = {
  name: 'agencies',
  title: { vi: 'Cơ quan BHXH', en: 'Social-insurance agencies' },
  notes: [
    {
      vi: 'Nhập cơ quan đang có trước, rồi đến các phiên bản cũ có cột cơ quan kế thừa.',
      en: 'Import the agencies of today first, then former versions with their successors.',
    },
  ],
  columns: [
    {
      name: 'code',
      vi: 'Mã cơ quan BHXH',
      aliases: ['agency_code', 'mã'],
      type: agencyCode,
      required: true,
      meaning: { vi: 'Mã cơ quan; cùng ngày hiệu lực là khóa', en: 'Code; the key together with valid_from' },
      example: '0101',
    },
    {
      name: 'name',
      vi: 'Tên cơ quan BHXH',
      aliases: ['tên'],
      type: text(255),
      required: true,
      meaning: { vi: 'Tên cơ quan', en: 'Name' },
      example: 'BHXH cơ sở Hoàn Kiếm',
    },
    {
      name: 'level',
      vi: 'Cấp',
      type: agencyLevel,
      required: true,
      meaning: { vi: 'Cấp của cơ quan', en: 'Level' },
      example: 'LOCAL',
    },
    ...placeColumns,
    ...contactColumns,
    { name: 'fax', vi: 'Fax', type: text(50), meaning: { vi: 'Số fax', en: 'Fax' }, example: '024 3936 1779' },
    {
      name: 'email',
      vi: 'Thư điện tử',
      type: emailAddress,
      meaning: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
      example: 'coso@example.vn',
    },
    ...pointColumns,
    ...validityColumns({
      vi: 'mặc định 01/07/2025 (QĐ 2286/QĐ-BTC)',
      en: '2025-07-01 when empty (Decision 2286/QĐ-BTC)',
    }),
    {
      name: 'successor_code',
      vi: 'Mã cơ quan kế thừa',
      type: agencyCode,
      meaning: { vi: 'Cơ quan kế thừa; cần ngày hết hiệu lực', en: 'The agency that took its place; needs valid_to' },
      example: '0102',
    },
  ],
  complete(row) {
    row.valid_from ??= REFORM_DAY;
    return validityFault(row);
  },
  key: (row) => [row.code, row.valid_from].filter(Boolean).join(' '),
  joins: JOINS,
  checks: [...placeChecks, ...pointChecks, successorKnown('s.successor_code IS NOT NULL AND successor.id IS NULL')],
  writes: [
    upsert({
      table: 'agency',
      joins: JOINS,
      key: { code: 's.code', valid_from: 's.valid_from' },
      set: {
        ...same('name', 'level', 'fax', 'email', 'valid_to'),
        ...placeAssignments,
        ...pointAssignments,
        ...contactAssignments,
        successor_id: { value: 'successor.id', from: 'successor_code' },
      },
    }),
  ],
};
