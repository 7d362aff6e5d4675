import type { FacilityAttribute } from '../understanding/intents.ts';
import type { ListRow } from './queries.ts';

// Sentences out of rows: every value stands in the list, and what is not recorded is said to be so.

/** Name, address, phone and hours, as far as they are recorded. */
export function contactText(row: ListRow): string {
  const parts = [
    row.address
      ? `Địa chỉ: ${row.address}.`
      : row.province
        ? `Địa bàn: ${row.province}; địa chỉ cụ thể chưa được ghi trong danh mục.`
        : '',
    row.phone ? `Điện thoại: ${row.phone}.` : '',
    row.openingHours ? `Giờ làm việc: ${row.openingHours}.` : '',
  ].filter(Boolean);
  return `${row.name} (mã ${row.code}). ${parts.join(' ') || 'Danh mục chưa ghi địa chỉ và điện thoại.'}`;
}

/** An agency; one that was merged leads to what took its place. */
export function agencyText(row: ListRow): string {
  if (!row.closed) return contactText(row);
  if (!row.successorName) return `${row.name} (mã ${row.code}) đã thôi hoạt động; danh mục không ghi cơ quan kế thừa.`;
  const address = row.successorAddress ? ` Địa chỉ: ${row.successorAddress}.` : '';
  return `${row.name} đã thôi hoạt động; cơ quan kế thừa là ${row.successorName} (mã ${row.successorCode}).${address}`;
}

/** The agency of a province, for a place in it that has none of its own in the list. */
export function servingText(row: ListRow, place: string): string {
  return `Danh mục không ghi cơ quan BHXH riêng của ${place}; nơi này thuộc địa bàn của ${lowerFirst(agencyText(row))}`;
}

/** An employer, with the agency that it pays to. */
export function employerText(row: ListRow): string {
  const code = row.code ? ` (mã ${row.code})` : '';
  const agency = row.agency ? ` Cơ quan BHXH quản lý: ${row.agency}.` : '';
  const address = row.address ? ` Địa chỉ: ${row.address}.` : '';
  const state = row.closed ? 'đã thôi tham gia BHXH' : 'có trong danh sách đơn vị tham gia BHXH';
  return `${row.name}${code} ${state}.${agency}${address}`;
}

const LEVELS: Readonly<Record<string, string>> = {
  INITIAL: 'cấp ban đầu',
  BASIC: 'cấp cơ bản',
  SPECIALISED: 'cấp chuyên sâu',
};

/** What is asked of a facility first, then the rest of it. */
export function facilityText(row: ListRow, attribute: FacilityAttribute | null): string {
  const name = `${row.name} (mã ${row.code})`;
  if (row.closed) {
    const heir = row.successorName ? ` Cơ sở kế thừa: ${row.successorName} (mã ${row.successorCode}).` : '';
    return `${name} đã thôi hoạt động.${heir}`;
  }
  const level = row.level ? (LEVELS[row.level] ?? null) : null;
  const facts: Record<FacilityAttribute, string> = {
    REGISTRATION: whether(row.acceptsRegistration, 'nhận đăng ký khám bệnh, chữa bệnh ban đầu'),
    SICK_LEAVE: whether(row.issuesSickLeave, 'cấp giấy nghỉ việc hưởng BHXH'),
    CONTRACT: whether(row.contracted, 'ký hợp đồng khám bệnh, chữa bệnh BHYT'),
    LEVEL: level ? `Thuộc ${level}` : 'Danh mục chưa ghi cấp khám bệnh, chữa bệnh',
    CONTACT: '',
  };
  if (attribute && attribute !== 'CONTACT') return `${name}: ${lowerFirst(facts[attribute])}.`;
  if (attribute === 'CONTACT') return contactText(row);
  const recorded = {
    REGISTRATION: row.acceptsRegistration,
    CONTRACT: row.contracted,
    SICK_LEAVE: row.issuesSickLeave,
    LEVEL: level,
  };
  const told = (['REGISTRATION', 'CONTRACT', 'SICK_LEAVE', 'LEVEL'] as const).filter((fact) => recorded[fact] !== null);
  return [contactText(row), ...told.map((fact) => `${facts[fact]}.`)].join(' ');
}

function whether(holds: boolean | null, what: string): string {
  if (holds === null) return `Danh mục chưa ghi cơ sở này có ${what} hay không`;
  return `${holds ? 'Có' : 'Không'} ${what}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
