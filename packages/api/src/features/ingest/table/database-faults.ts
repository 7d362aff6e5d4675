import type { Localized } from '../../../platform/locale.ts';
import type { ValueClass } from '../outcome.ts';
import type { Fault } from './faults.ts';

/** Classes of SQLSTATE that one row causes: 22 data exception, 23 integrity constraint; 21000 is two rows for one key. */
const ROW_FAULT = /^(22|23)|^21000$/;
/** Lost a race, and may be tried again as it is. */
const PASSING = new Set(['40001', '40P01', '55P03']);

/** What a constraint says, for people. Rules checked before the database are here too: it has the last word. */
const CONSTRAINTS: Readonly<Record<string, { valueClass: ValueClass; reason: Localized }>> = {
  member_personal_id_number_key: {
    valueClass: 'duplicate',
    reason: { vi: 'Số định danh cá nhân này đã thuộc về một người khác.', en: 'Another member has this personal id.' },
  },
  province_one_version_a_day: overlap('tỉnh', 'province'),
  ward_one_version_a_day: overlap('xã', 'ward'),
  agency_one_version_a_day: overlap('cơ quan', 'agency'),
};

/**
 * The fault of the row that made a statement fail, or undefined when the failure is not about a row.
 */
export function faultOfConstraint(error: unknown): Fault | undefined {
  const { code, constraint, column } = asDatabaseError(error);
  if (!ROW_FAULT.test(code)) return undefined;
  const known = CONSTRAINTS[constraint];
  const valueClass =
    known?.valueClass ?? (code === '23505' ? 'duplicate' : code === '23502' ? 'missing' : 'inconsistent');
  const rule = constraint || column || code;
  return {
    valueClass,
    reason: known?.reason ?? {
      vi: `Bản ghi vi phạm quy tắc ${rule} của cơ sở dữ liệu.`,
      en: `The record breaks the rule ${rule} of the database.`,
    },
    remedy: {
      vi: 'Đối chiếu bản ghi với dữ liệu đã có rồi nhập lại.',
      en: 'Compare the record with what is stored, and import it again.',
    },
  };
}

/** Whether the same statement may succeed when tried again. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(asDatabaseError(error).code);
}

function overlap(vi: string, en: string): { valueClass: ValueClass; reason: Localized } {
  return {
    valueClass: 'inconsistent',
    reason: {
      vi: `Thời gian hiệu lực trùng với một phiên bản khác của cùng mã ${vi}.`,
      en: `Its validity overlaps another version of the same ${en} code.`,
    },
  };
}

function asDatabaseError(error: unknown): { code: string; constraint: string; column: string } {
  const text = (name: string): string => {
    const value = error instanceof Error ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code'), constraint: text('constraint'), column: text('column') };
}
