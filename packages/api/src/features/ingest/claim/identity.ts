import type { Localized } from '../../../platform/locale.ts';
import type { Claim } from './claim.ts';
import { type Fault, inconsistent } from './faults.ts';
import type { PartialDate } from './moment.ts';

/** A member who bears one of the numbers of a claim. */
export interface Candidate {
  /** The number by which the member was found. */
  number: string;
  by: 'socialInsuranceCode' | 'cardNumber' | 'personalIdNumber';
  memberId: string;
  socialInsuranceCode: string;
  personalIdNumber: string | null;
  fullName: string;
  birth: PartialDate;
}

/** What a claim says of whose it is. */
export interface ClaimedPerson {
  /** Last ten characters of the card numbers: the social-insurance code (QĐ 1351/QĐ-BHXH 2015). */
  codes: string[];
  /** SO_CCCD where it is a personal id number of 12 digits, not an older paper's. */
  personalIdNumber: string | null;
  fullName: string;
  birth: PartialDate | null;
  /** MA_BHXH of each row of XML11. */
  certificateCodes: (string | null)[];
}

export function personOf({ visit, certificates }: Claim): ClaimedPerson {
  return {
    codes: [...new Set(visit.MA_THE_BHYT.map((card) => card.slice(-10)))],
    personalIdNumber: visit.SO_CCCD && /^\d{12}$/.test(visit.SO_CCCD) ? visit.SO_CCCD : null,
    fullName: visit.HO_TEN,
    birth: visit.NGAY_SINH,
    certificateCodes: certificates.map((leave) => leave.MA_BHXH),
  };
}

/**
 * Whose claim this is.
 *
 * A visit that is shown to the wrong person is a breach of privacy, so a number alone is not enough: name (letters without
 * accents, any case) and year of birth must agree with the record, and numbers that lead to two people are refused.
 *
 * @returns the member's id with remarks for the sender, or the fault.
 */
export function identify(
  person: ClaimedPerson,
  candidates: readonly Candidate[],
): { memberId: string; remarks: Localized[] } | { fault: Fault } {
  const { codes, personalIdNumber } = person;
  const byCards = uniqueMembers(codes.flatMap((code) => bearersOf(code, candidates)));
  const byId = candidates.filter((it) => it.by === 'personalIdNumber' && it.number === personalIdNumber);
  const [member, ...others] = uniqueMembers([...byCards, ...byId]);
  if (!member) return { fault: unknownPerson(codes.length > 0 ? 'MA_THE_BHYT' : 'SO_CCCD') };
  if (others.length > 0)
    return { fault: { table: 'XML1', column: byCards.length > 1 ? 'MA_THE_BHYT' : 'SO_CCCD', ...twoPeople() } };
  const fault = mismatch(person, member);
  return fault ? { fault } : { memberId: member.memberId, remarks: remarksOn(person, member) };
}

/** A code leads to its owner; only when nobody has it, to the bearer of a card of that number. */
function bearersOf(code: string, candidates: readonly Candidate[]): Candidate[] {
  const owners = candidates.filter((it) => it.by === 'socialInsuranceCode' && it.number === code);
  return owners.length > 0 ? owners : candidates.filter((it) => it.by === 'cardNumber' && it.number === code);
}

function uniqueMembers(candidates: Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.memberId, candidate])).values()];
}

function mismatch(person: ClaimedPerson, member: Candidate): Fault | null {
  if (plainName(person.fullName) !== plainName(member.fullName))
    return { table: 'XML1', column: 'HO_TEN', ...notThatPerson('Họ tên', 'The name') };
  if (person.birth && person.birth.year !== member.birth.year)
    return { table: 'XML1', column: 'NGAY_SINH', ...notThatPerson('Năm sinh', 'The year of birth') };
  const row = person.certificateCodes.findIndex((code) => code && code !== member.socialInsuranceCode);
  if (row >= 0) return { table: 'XML11', row: row + 1, column: 'MA_BHXH', ...notThatPerson('Mã số BHXH', 'The code') };
  return null;
}

/** Day or month of birth, and a personal id number, are often wrong in claims: told, not refused. */
function remarksOn(person: ClaimedPerson, member: Candidate): Localized[] {
  const remarks: Localized[] = [];
  const { birth, personalIdNumber } = person;
  const differs = (part: 'month' | 'day') => birth?.[part] && member.birth[part] && birth[part] !== member.birth[part];
  if (differs('month') || differs('day'))
    remarks.push({
      vi: 'NGAY_SINH khác ngày hoặc tháng sinh đã ghi; hãy kiểm tra.',
      en: 'NGAY_SINH differs from the recorded day or month of birth; please check.',
    });
  if (personalIdNumber && member.personalIdNumber && personalIdNumber !== member.personalIdNumber)
    remarks.push({
      vi: 'SO_CCCD khác số định danh đã ghi; hãy kiểm tra.',
      en: 'SO_CCCD differs from the recorded personal id number; please check.',
    });
  return remarks;
}

/** Letters only, without accents, in capitals: `Đỗ Thị Hoà` and `DO THI HÒA` are one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toUpperCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function unknownPerson(column: string): Fault {
  return {
    table: 'XML1',
    column,
    valueClass: 'unknown_reference',
    reason: { vi: 'Không tìm thấy người tham gia theo số này.', en: 'Nobody is insured under this number.' },
    remedy: {
      vi: 'Kiểm tra MA_THE_BHYT và SO_CCCD, hoặc nhập người tham gia trước (ansinh import members).',
      en: 'Check MA_THE_BHYT and SO_CCCD, or import the member first (ansinh import members).',
    },
  };
}

function twoPeople() {
  return inconsistent({
    vi: 'Các số thẻ và số định danh thuộc về hai người khác nhau.',
    en: 'The card numbers and the personal id number belong to two people.',
  });
}

function notThatPerson(vi: string, en: string) {
  return inconsistent(
    { vi: `${vi} không khớp với người có số này.`, en: `${en} is not that of the person under this number.` },
    {
      vi: 'Tra cứu lại thẻ trên Cổng giám định rồi gửi lại.',
      en: 'Look the card up on the claims portal again, and send the record again.',
    },
  );
}
