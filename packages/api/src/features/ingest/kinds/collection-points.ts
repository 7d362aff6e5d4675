import { same, type TableKind, upsert } from '../table/kind.ts';
import { code } from '../table/values/code.ts';
import { text } from '../table/values/text.ts';
import { directoryStatus } from './choices.ts';
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

/** Points where contributions are paid (điểm thu, đại lý thu). */
export const collectionPoints: TableKind = {
  name: 'collection-points',
  title: { vi: 'Điểm thu BHXH, BHYT', en: 'Collection points' },
  columns: [
    {
      name: 'code',
      vi: 'Mã điểm thu',
      aliases: ['mã'],
      // CV 1804/BHXH-QLT gives codes of 22 to 24 characters; older points keep shorter ones.
      type: code(/^[0-9A-Z]{1,24}$/, { vi: 'tối đa 24 chữ số và chữ cái', en: 'up to 24 digits and letters' }),
      required: true,
      meaning: { vi: 'Mã điểm thu; khóa của bản ghi', en: 'Code; the key of the record' },
      example: '3456789000TH0100070003',
    },
    {
      name: 'name',
      vi: 'Tên điểm thu',
      aliases: ['tên'],
      type: text(255),
      required: true,
      meaning: { vi: 'Tên điểm thu', en: 'Name' },
      example: 'Bưu điện Hoàn Kiếm',
    },
    {
      name: 'collector_name',
      vi: 'Tổ chức dịch vụ thu',
      aliases: ['đại lý thu'],
      type: text(255),
      meaning: { vi: 'Tổ chức dịch vụ thu', en: 'Collecting organisation' },
      example: 'Tổng công ty Bưu điện Thử Nghiệm',
    },
    {
      name: 'staff_name',
      vi: 'Nhân viên thu',
      type: text(255),
      meaning: { vi: 'Nhân viên thu', en: 'Collecting staff' },
      example: 'Trần Thị Thu',
    },
    ...placeColumns,
    ...contactColumns,
    ...pointColumns,
    {
      name: 'status',
      vi: 'Trạng thái',
      type: directoryStatus,
      meaning: { vi: 'Trạng thái; mặc định đang hoạt động', en: 'Status; active when absent' },
      example: 'ACTIVE',
    },
  ],
  complete(row) {
    if (row.status === null) row.status = 'ACTIVE';
    return undefined;
  },
  key: (row) => row.code ?? '',
  joins: PLACE_JOINS,
  checks: [...placeChecks, ...pointChecks],
  writes: [
    upsert({
      table: 'collection_point',
      joins: PLACE_JOINS,
      key: { code: 's.code' },
      set: {
        ...same('name', 'collector_name', 'staff_name', 'status'),
        ...placeAssignments,
        ...pointAssignments,
        ...contactAssignments,
      },
    }),
  ],
};
