/** KET_QUA_DTRI, result of treatment: codes 1 to 8 in order (Decision 3176/QĐ-BYT). */
const TREATMENT_RESULTS = [
  'CURED',
  'IMPROVED',
  'UNCHANGED',
  'WORSE',
  'DIED',
  'POOR_PROGNOSIS_TAKEN_HOME',
  'UNDETERMINED',
  'DIED_OUTSIDE',
] as const;

/** MA_LOAI_RV, how the stay ended: codes 1 to 5 in order (Decision 3176/QĐ-BYT). */
const DISCHARGE_TYPES = ['DISCHARGED', 'REFERRED', 'ABSCONDED', 'LEFT_ON_REQUEST', 'MOVED_ON_REQUEST'] as const;

/** PHAM_VI, whether insurance covers a line: codes 1 to 3 in order (Decision 3176/QĐ-BYT). */
const COST_SCOPES = ['COVERED', 'NOT_COVERED', 'ARMED_FORCES'] as const;

/** MA_DOITUONG_KCB by its first number (Decision 824/QĐ-BYT). */
const ACCESS_CATEGORIES = {
  '1': 'BY_THE_RULES',
  '2': 'EMERGENCY',
  '3': 'SELF_REFERRED',
  '7': 'SCHEDULED_MEDICINES',
} as const;

export type TreatmentResultName = (typeof TREATMENT_RESULTS)[number];
export type DischargeTypeName = (typeof DISCHARGE_TYPES)[number];
export type CostScopeName = (typeof COST_SCOPES)[number];
export type AccessCategoryName = (typeof ACCESS_CATEGORIES)[keyof typeof ACCESS_CATEGORIES] | 'OTHER';

/** The result of treatment of a code 1 to 8; null without a code. */
export function treatmentResultOf(code: number | null): TreatmentResultName | null {
  return named(TREATMENT_RESULTS, code);
}

/** The way of discharge of a code 1 to 5; null without a code. */
export function dischargeTypeOf(code: number | null): DischargeTypeName | null {
  return named(DISCHARGE_TYPES, code);
}

/** The coverage of a code 1 to 3; null without a code. */
export function costScopeOf(code: number | null): CostScopeName | null {
  return named(COST_SCOPES, code);
}

/** The group of a code such as `1.13`; OTHER for a group without a name of its own, null without a code. */
export function accessCategoryOf(code: string | null): AccessCategoryName | null {
  if (!code) return null;
  const group = code.split('.')[0] ?? '';
  return ACCESS_CATEGORIES[group as keyof typeof ACCESS_CATEGORIES] ?? 'OTHER'; // looked up, maybe absent
}

/** MAU_SO, forms of Circular 56/2017/TT-BYT that a facility issues. */
const DOCUMENT_NAMES: Readonly<Record<string, string>> = {
  CT03: 'Giấy ra viện',
  CT04: 'Bản tóm tắt hồ sơ bệnh án',
  CT05: 'Giấy chứng sinh',
  CT06: 'Giấy chứng nhận nghỉ dưỡng thai',
  CT07: 'Giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội',
};

/** The name of a form; a form without a known name is called by its code. */
export function documentNameOf(formCode: string): string {
  return DOCUMENT_NAMES[formCode] ?? `Chứng từ mẫu ${formCode}`;
}

function named<Name extends string>(names: readonly Name[], code: number | null): Name | null {
  return code === null ? null : (names[code - 1] ?? null);
}
