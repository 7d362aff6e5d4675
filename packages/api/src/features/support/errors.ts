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

/** Somebody changed the question after this officer read it. */
export interface FaqChanged extends Problem<'FaqChanged'> {
  id: string;
}

/** @see FaqChanged */
export function faqChanged(id: string): FaqChanged {
  return {
    kind: 'FaqChanged',
    code: 'FAQ_CHANGED',
    text: {
      vi: 'Câu hỏi đã được người khác sửa sau khi bạn mở. Hãy xem bản mới trong faq, đưa phần sửa của bạn vào đó rồi gửi lại với version mới.',
      en: 'Somebody changed the question after you opened it. Look at the new one in faq, put your changes into it and send them with its version.',
    },
    id,
  };
}

/** No category of questions has this id or code. */
export type FaqCategoryNotFound = Problem<'FaqCategoryNotFound'>;

/** @see FaqCategoryNotFound */
export function faqCategoryNotFound(): FaqCategoryNotFound {
  return {
    kind: 'FaqCategoryNotFound',
    code: 'FAQ_CATEGORY_NOT_FOUND',
    text: {
      vi: 'Không có chủ đề này. Hãy chọn một chủ đề trong editorialFaqCategories.',
      en: 'There is no such category. Take one of editorialFaqCategories.',
    },
  };
}

/** Somebody changed the category, or the order of its questions, after this officer read it. */
export interface FaqCategoryChanged extends Problem<'FaqCategoryChanged'> {
  id: string;
}

/** @see FaqCategoryChanged */
export function faqCategoryChanged(id: string): FaqCategoryChanged {
  return {
    kind: 'FaqCategoryChanged',
    code: 'FAQ_CATEGORY_CHANGED',
    text: {
      vi: 'Chủ đề đã được người khác sửa sau khi bạn mở. Hãy xem bản mới trong category rồi gửi lại với version mới.',
      en: 'Somebody changed the category after you opened it. Look at the new one in category and send yours with its version.',
    },
    id,
  };
}

/** A category that still holds published questions is not withdrawn. */
export type FaqCategoryInUse = Problem<'FaqCategoryInUse'>;

/** @see FaqCategoryInUse */
export function faqCategoryInUse(): FaqCategoryInUse {
  return {
    kind: 'FaqCategoryInUse',
    code: 'FAQ_CATEGORY_IN_USE',
    text: {
      vi: 'Chủ đề còn câu hỏi đang hiện. Hãy gỡ hoặc chuyển các câu hỏi đó sang chủ đề khác trước.',
      en: 'The category holds published questions. Withdraw them or move them to another category first.',
    },
  };
}

/** A question is not published in a withdrawn category. */
export type FaqCategoryWithdrawn = Problem<'FaqCategoryWithdrawn'>;

/** @see FaqCategoryWithdrawn */
export function faqCategoryWithdrawn(): FaqCategoryWithdrawn {
  return {
    kind: 'FaqCategoryWithdrawn',
    code: 'FAQ_CATEGORY_WITHDRAWN',
    text: {
      vi: 'Chủ đề đang được gỡ nên không thể hiện câu hỏi trong đó. Hãy cho chủ đề hiện lại trước, hoặc chọn chủ đề khác.',
      en: 'The category is withdrawn, so no question of it can be shown. Publish the category first, or take another.',
    },
  };
}

/** An order names everything that it orders, once. */
export type FaqOrderIncomplete = Problem<'FaqOrderIncomplete'>;

/** @see FaqOrderIncomplete */
export function faqOrderIncomplete(): FaqOrderIncomplete {
  return {
    kind: 'FaqOrderIncomplete',
    code: 'FAQ_ORDER_INCOMPLETE',
    text: {
      vi: 'Thứ tự phải nêu đủ, mỗi mục đúng một lần, kể cả mục chưa hiện. Hãy tải lại danh sách rồi sắp xếp lại.',
      en: 'An order names every entry once, also those that are not shown. Load the list again and put it in order.',
    },
  };
}
