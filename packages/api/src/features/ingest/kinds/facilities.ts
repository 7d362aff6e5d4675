import { unknownReference } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { yesNo } from '../table/values/choice.ts';
import { facilityCode } from '../table/values/code.ts';
import { text } from '../table/values/text.ts';
import { careLevel, directoryStatus } from './choices.ts';
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
import { validityColumns, validityFault } from './validity.ts';

const JOINS = `${PLACE_JOINS} LEFT JOIN facility successor ON successor.code = s.successor_code`;

/** Medical facilities (cơ sở khám bệnh, chữa bệnh). */
export const facilities: TableKind = {
  name: 'facilities',
  title: { vi: 'Cơ sở khám bệnh, chữa bệnh', en: 'Medical facilities' },
  columns: [
    {
      name: 'code',
      vi: 'Mã cơ sở KCB',
      aliases: ['mã CSKCB', 'facility_code', 'mã'],
      type: facilityCode,
      required: true,
      meaning: { vi: 'Mã cơ sở; khóa của bản ghi', en: 'Code; the key of the record' },
      example: '99001',
    },
    {
      name: 'name',
      vi: 'Tên cơ sở KCB',
      aliases: ['tên CSKCB', 'tên'],
      type: text(255),
      required: true,
      meaning: { vi: 'Tên cơ sở', en: 'Name' },
      example: 'Bệnh viện Đa khoa Thử Nghiệm',
    },
    ...placeColumns,
    ...contactColumns,
    {
      name: 'care_level',
      vi: 'Cấp khám chữa bệnh',
      aliases: ['cấp KCB'],
      type: careLevel,
      meaning: { vi: 'Cấp khám bệnh, chữa bệnh', en: 'Level of care' },
      example: 'Cơ bản',
    },
    {
      name: 'hospital_class',
      vi: 'Hạng bệnh viện',
      type: text(20),
      meaning: { vi: 'Hạng bệnh viện', en: 'Hospital class' },
      example: '1',
    },
    {
      name: 'contracted',
      vi: 'Ký hợp đồng KCB BHYT',
      type: yesNo,
      meaning: {
        vi: 'Có ký hợp đồng KCB BHYT; mặc định có',
        en: 'Has a contract with health insurance; yes when absent',
      },
      example: 'có',
    },
    {
      name: 'accepts_registration',
      vi: 'Nhận đăng ký KCB ban đầu',
      type: yesNo,
      meaning: {
        vi: 'Nhận đăng ký KCB ban đầu; để trống khi chưa biết',
        en: 'Takes members as their primary facility; not known when absent',
      },
      example: 'có',
    },
    {
      name: 'issues_sick_leave',
      vi: 'Cấp giấy nghỉ việc hưởng BHXH',
      type: yesNo,
      meaning: {
        vi: 'Cấp giấy nghỉ việc hưởng BHXH; để trống khi chưa biết',
        en: 'Issues sick-leave certificates; not known when absent',
      },
      example: 'không',
    },
    ...pointColumns,
    {
      name: 'status',
      vi: 'Trạng thái',
      type: directoryStatus,
      meaning: { vi: 'Trạng thái; mặc định đang hoạt động', en: 'Status; active when absent' },
      example: 'ACTIVE',
    },
    ...validityColumns({ vi: 'có thể để trống', en: 'may be empty' }),
    {
      name: 'successor_code',
      vi: 'Mã cơ sở kế thừa',
      type: facilityCode,
      meaning: { vi: 'Cơ sở kế thừa', en: 'The facility that took its place' },
      example: '99002',
    },
  ],
  complete(row) {
    // An empty cell of what must have a value says the ordinary one.
    if (row.contracted === null) row.contracted = 'true';
    if (row.status === null) row.status = 'ACTIVE';
    return validityFault(row);
  },
  key: (row) => row.code ?? '',
  joins: JOINS,
  checks: [
    ...placeChecks,
    ...pointChecks,
    {
      when: 's.successor_code IS NOT NULL AND successor.id IS NULL',
      fault: unknownReference(
        'successor_code',
        { vi: 'cơ sở', en: 'a facility' },
        { vi: 'Nhập cơ sở kế thừa trước.', en: 'Import the successor first.' },
      ),
    },
  ],
  writes: [
    upsert({
      table: 'facility',
      joins: JOINS,
      key: { code: 's.code' },
      set: {
        ...same('name', 'care_level', 'hospital_class', 'contracted', 'accepts_registration', 'issues_sick_leave'),
        ...same('status', 'valid_from', 'valid_to'),
        ...placeAssignments,
        ...pointAssignments,
        ...contactAssignments,
        successor_id: { value: 'successor.id', from: 'successor_code' },
      },
    }),
  ],
};
