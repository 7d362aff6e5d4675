import { VIETNAM } from '../../../platform/vietnam-bounds.ts';
import type { Column } from '../table/column.ts';
import { inconsistent, outOfRange, unknownReference } from '../table/faults.ts';
import { type Assignment, type Check, same } from '../table/kind.ts';
import { degrees } from '../table/values/amount.ts';
import { provinceCode, wardCode } from '../table/values/code.ts';
import { text } from '../table/values/text.ts';

// Where something is: province and ward, as the directory kinds share them.

/** Columns `province_code` and `ward_code`. */
export const placeColumns: readonly Column[] = [
  {
    name: 'province_code',
    vi: 'Mã tỉnh',
    aliases: ['new_province_code', 'mã tỉnh thành phố'],
    type: provinceCode,
    meaning: { vi: 'Mã tỉnh; phiên bản mới nhất của mã', en: 'Province; the latest version of the code' },
    example: '01',
  },
  {
    name: 'ward_code',
    vi: 'Mã xã',
    aliases: ['mã phường xã'],
    type: wardCode,
    meaning: { vi: 'Mã xã, phường; phiên bản mới nhất của mã', en: 'Ward; the latest version of the code' },
    example: '00070',
  },
];

/** Columns `latitude` and `longitude`. */
export const pointColumns: readonly Column[] = [
  {
    name: 'latitude',
    vi: 'Vĩ độ',
    type: degrees(VIETNAM.south, VIETNAM.north, '21.028511'),
    meaning: { vi: 'Vĩ độ WGS 84', en: 'Latitude, WGS 84' },
    example: '21.028511',
  },
  {
    name: 'longitude',
    vi: 'Kinh độ',
    type: degrees(VIETNAM.west, VIETNAM.east, '105.804817'),
    meaning: { vi: 'Kinh độ WGS 84', en: 'Longitude, WGS 84' },
    example: '105.804817',
  },
];

/** Columns `address`, `phone` and `opening_hours`. */
export const contactColumns: readonly Column[] = [
  {
    name: 'address',
    vi: 'Địa chỉ',
    aliases: ['address_if_known'],
    type: text(500),
    meaning: { vi: 'Địa chỉ', en: 'Address' },
    example: 'Số 7 Tràng Thi, phường Hoàn Kiếm, Hà Nội',
  },
  {
    name: 'phone',
    vi: 'Điện thoại',
    aliases: ['số điện thoại'],
    type: text(50),
    meaning: { vi: 'Điện thoại', en: 'Phone' },
    example: '024 3936 1778',
  },
  {
    name: 'opening_hours',
    vi: 'Giờ làm việc',
    type: text(255),
    meaning: { vi: 'Giờ làm việc', en: 'Opening hours' },
    example: 'T2–T6 08:00–17:00',
  },
];

/** The latest version of each code: a code that ended has no later one. */
export const PLACE_JOINS = `
  LEFT JOIN LATERAL (SELECT id FROM province WHERE code = s.province_code ORDER BY valid_from DESC LIMIT 1) place_province ON true
  LEFT JOIN LATERAL (SELECT id, province_id FROM ward WHERE code = s.ward_code ORDER BY valid_from DESC LIMIT 1) place_ward ON true`;

/** Both are known, and the ward lies in the province. */
export const placeChecks: readonly Check[] = [
  provinceKnown('s.province_code IS NOT NULL AND place_province.id IS NULL'),
  {
    when: 's.ward_code IS NOT NULL AND place_ward.id IS NULL',
    fault: unknownReference(
      'ward_code',
      { vi: 'xã', en: 'a ward' },
      { vi: 'Nhập danh mục xã (`wards`) trước, hoặc sửa mã.', en: 'Import the `wards` first, or correct the code.' },
    ),
  },
  {
    when: 'place_ward.province_id <> place_province.id',
    fault: inconsistent('ward_code', { vi: 'Xã không thuộc tỉnh đã ghi.', en: 'The ward is not in that province.' }),
  },
];

/** A province must be known before what lies in it. */
export function provinceKnown(when: string): Check {
  return {
    when,
    fault: unknownReference(
      'province_code',
      { vi: 'tỉnh', en: 'a province' },
      {
        vi: 'Nhập danh mục tỉnh (`provinces`) trước, hoặc sửa mã.',
        en: 'Import the `provinces` first, or correct the code.',
      },
    ),
  };
}

const { south, north, west, east } = VIETNAM;
const inVietnam = (latitude: string, longitude: string) =>
  `${latitude} BETWEEN ${south} AND ${north} AND ${longitude} BETWEEN ${west} AND ${east}`;

/** A point needs both of its numbers and lies in Vietnam, where `nearby` looks; the first that fails is the reason. */
export const pointChecks: readonly Check[] = [
  {
    when: '(s.latitude IS NULL) <> (s.longitude IS NULL)',
    fault: inconsistent('latitude', {
      vi: 'Vĩ độ và kinh độ phải cùng có hoặc cùng trống.',
      en: 'Latitude and longitude go together: both or neither.',
    }),
  },
  {
    when: inVietnam('s.longitude', 's.latitude'),
    fault: inconsistent(
      'latitude',
      {
        vi: 'Vị trí ở ngoài Việt Nam; có thể vĩ độ và kinh độ bị đổi chỗ cho nhau.',
        en: 'The position is outside of Vietnam; latitude and longitude may be swapped.',
      },
      {
        vi: 'Ghi vĩ độ vào cột latitude, kinh độ vào cột longitude.',
        en: 'Write the latitude in column latitude and the longitude in column longitude.',
      },
    ),
  },
  {
    when: `s.latitude NOT BETWEEN ${south} AND ${north}`,
    fault: outOfRange('latitude', {
      vi: `vị trí ở ngoài Việt Nam; Việt Nam nằm từ vĩ độ ${south} đến ${north}`,
      en: `the position is outside of Vietnam; Vietnam lies from latitude ${south} to ${north}`,
    }),
  },
  {
    when: `s.longitude NOT BETWEEN ${west} AND ${east}`,
    fault: outOfRange('longitude', {
      vi: `vị trí ở ngoài Việt Nam; Việt Nam nằm từ kinh độ ${west} đến ${east}`,
      en: `the position is outside of Vietnam; Vietnam lies from longitude ${west} to ${east}`,
    }),
  },
];

export const placeAssignments: Record<string, Assignment> = {
  province_id: { value: 'coalesce(place_province.id, place_ward.province_id)', from: 'province_code' },
  ward_id: { value: 'place_ward.id', from: 'ward_code' },
};
export const pointAssignments = same('latitude', 'longitude');
export const contactAssignments = same('address', 'phone', 'opening_hours');
