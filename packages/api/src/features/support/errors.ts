import type { Problem } from '../../platform/problem.ts';

/** No question has this id, or it was withdrawn. */
export type FaqNotFound = Problem<'FaqNotFound'>;

/** @see FaqNotFound */
export function faqNotFound(): FaqNotFound {
  return {
    kind: 'FaqNotFound',
    code: 'FAQ_NOT_FOUND',
    text: {
      vi: 'Không có câu hỏi này hoặc câu hỏi đã được gỡ. Hãy tải lại danh sách.',
      en: 'There is no such question, or it was withdrawn. Load the list again.',
    },
  };
}

/** One address has marked too many answers. */
export interface FaqMarkLimitReached extends Problem<'FaqMarkLimitReached'> {
  until: Date;
}

/** @see FaqMarkLimitReached */
export function faqMarkLimitReached(until: Date): FaqMarkLimitReached {
  return {
    kind: 'FaqMarkLimitReached',
    code: 'FAQ_MARK_LIMIT_REACHED',
    text: {
      vi: 'Có quá nhiều đánh giá từ địa chỉ của bạn. Vui lòng thử lại sau thời điểm cho biết.',
      en: 'Too many answers were marked from your address. Try again after the given time.',
    },
    until,
  };
}
