import { choice } from '../table/values/choice.ts';

/** Regimes (chế độ) by the kind of benefit that they belong to, with the label printed when the file gives none. */
const REGIMES = {
  ODS: {
    SICK_OWN: 'Bản thân ốm',
    SICK_LONG: 'Ốm đau dài ngày',
    SICK_CHILD: 'Con ốm',
    RECUP_SICK: 'Dưỡng sức sau ốm đau',
    MAT_CHECKUP: 'Khám thai',
    MAT_MISCARRY: 'Sảy thai, phá thai, thai chết lưu',
    MAT_BIRTH: 'Sinh con',
    MAT_LUMP: 'Trợ cấp một lần khi sinh con',
    PAT_LEAVE: 'Lao động nam nghỉ khi vợ sinh',
    MAT_CONTRA: 'Biện pháp tránh thai',
    MAT_ADOPT: 'Nhận nuôi con nuôi',
    MAT_SURRO: 'Mang thai hộ',
    RECUP_MAT: 'Dưỡng sức sau thai sản',
    RECUP_INJ: 'Dưỡng sức sau TNLĐ-BNN',
    VOL_MAT: 'Trợ cấp thai sản tự nguyện',
  },
  ONE_TIME: {
    ONE_TIME_BHXH: 'BHXH một lần',
    RETIRE_TOPUP: 'Trợ cấp một lần khi nghỉ hưu',
    SURV_LUMP: 'Tuất một lần',
    FUNERAL: 'Mai táng',
    INJ_LUMP: 'TNLĐ-BNN một lần',
    REGIONAL_ALLOW: 'Trợ cấp khu vực một lần',
  },
  MONTHLY: {
    PENSION: 'Lương hưu',
    DISAB: 'Mất sức lao động',
    INJ_MONTHLY: 'TNLĐ-BNN hàng tháng',
    INJ_CARE: 'Trợ cấp người phục vụ',
    SURV_BASIC: 'Tuất cơ bản',
    SURV_CARE: 'Tuất nuôi dưỡng',
    COMMUNE: 'Cán bộ xã',
    ART23: 'Trợ cấp hàng tháng theo Điều 23',
    SOCIAL_PENSION: 'Trợ cấp hưu trí xã hội',
  },
  UNEMPLOYMENT: {
    UI_ALLOW: 'Trợ cấp thất nghiệp',
    UI_TRAIN: 'Hỗ trợ đào tạo, nâng cao kỹ năng nghề',
    UI_JOB: 'Tư vấn, giới thiệu việc làm',
    UI_RETAIN: 'Hỗ trợ duy trì việc làm',
  },
} as const;

const LABELS = new Map<string, string>();
const KINDS = new Map<string, string>();
for (const [kind, regimes] of Object.entries(REGIMES))
  for (const [regime, label] of Object.entries(regimes)) {
    LABELS.set(regime, label);
    KINDS.set(regime, kind);
  }

export const benefitRegime = choice(
  Object.fromEntries([...LABELS].map(([regime, label]) => [regime, [label]])),
  'benefit_regime',
);

export const benefitKind = choice(
  {
    ONE_TIME: ['Một lần', '1 lần'],
    ODS: ['Ốm đau, thai sản, dưỡng sức', 'ODTS', 'Ốm đau thai sản'],
    MONTHLY: ['Hàng tháng'],
    UNEMPLOYMENT: ['Thất nghiệp'],
  },
  'benefit_kind',
);

/** The kind of benefit that a regime belongs to. */
export function kindOfRegime(regime: string): string | undefined {
  return KINDS.get(regime);
}

/** Chế độ as printed when the file does not say. */
export function labelOfRegime(regime: string): string | undefined {
  return LABELS.get(regime);
}
