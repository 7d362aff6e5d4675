import type { Localized } from '../../platform/locale.ts';
import type { MonthStatus } from './ledger.ts';

const EXPLANATIONS: Record<MonthStatus, Localized> = {
  COUNTED: {
    vi: 'Tháng này được tính vào tổng thời gian tham gia.',
    en: 'This month is in the total.',
  },
  OVERLAP_SAME_TYPE: {
    vi: 'Tháng này có từ hai quá trình đóng trở lên; chỉ tính một lần (Quyết định 595/QĐ-BHXH, Điều 46.4).',
    en: 'Two or more segments name this month; it is counted once (Decision 595/QĐ-BHXH, Article 46.4).',
  },
  CONSUMED: {
    vi: 'Tháng này đã được tính hưởng BHXH một lần nên không được tính lại (Luật 41/2024/QH15, Điều 5.3).',
    en: 'This month was paid out in a lump sum and is not counted again (Law 41/2024/QH15, Article 5.3).',
  },
  LATE_UNPAID: {
    vi: 'Tháng này đơn vị chậm đóng; được tính sau khi đã đóng đủ (Luật 41/2024/QH15, Điều 38 đến Điều 41).',
    en: 'The contribution of this month is late; it counts once it is paid (Law 41/2024/QH15, Articles 38 to 41).',
  },
  NOT_CONTRIBUTED_14_DAYS: {
    vi: 'Tháng này có từ 14 ngày làm việc trở lên không hưởng lương nên không đóng.',
    en: 'This month had 14 or more unpaid working days, so no contribution was due.',
  },
  GAP: {
    vi: 'Không có quá trình đóng nào ghi tháng này. Nếu bạn đã đi làm, hãy hỏi đơn vị hoặc cơ quan BHXH.',
    en: 'No segment names this month. If you worked then, ask your employer or the social-insurance agency.',
  },
};

const CONSUMED_BY_UNEMPLOYMENT: Localized = {
  vi: 'Tháng này đã được tính hưởng trợ cấp thất nghiệp nên không được tính lại (Luật Việc làm 74/2025/QH15, Điều 35).',
  en: 'This month was used for an unemployment benefit and is not counted again (Law 74/2025/QH15, Article 35).',
};

/** Why a month is, or is not, in the total: one sentence with the law where it needs one. */
export function explanationOf(status: MonthStatus, insuranceType: string): Localized {
  return status === 'CONSUMED' && insuranceType === 'BHTN' ? CONSUMED_BY_UNEMPLOYMENT : EXPLANATIONS[status];
}
