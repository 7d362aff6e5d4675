import { builder } from '../../../builder.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import type {
  FaqCategoryChanged,
  FaqCategoryInUse,
  FaqCategoryNotFound,
  FaqCategoryWithdrawn,
  FaqChanged,
  FaqNotFound,
  FaqOrderIncomplete,
} from '../errors.ts';
import { readEditorialCategory } from './category/queries.ts';
import { readEditorialFaq } from './queries.ts';
import { EditorialFaq, EditorialFaqCategory } from './schema.ts';
import type { Written } from './upkeep.ts';

export const FaqSavedType = builder.objectRef<Written<'FaqSaved'>>('FaqSaved').implement({
  description: 'The question is written (đã lưu câu hỏi).',
  fields: (t) => ({
    faq: t.prismaField({
      type: EditorialFaq,
      description: 'The question with its new version (câu hỏi).',
      resolve: (query, { id }, _args, context) => readEditorialFaq(context, query, id),
    }),
  }),
});

export const FaqCategorySavedType = builder.objectRef<Written<'FaqCategorySaved'>>('FaqCategorySaved').implement({
  description: 'The category is written (đã lưu chủ đề).',
  fields: (t) => ({
    category: t.prismaField({
      type: EditorialFaqCategory,
      description: 'The category with its new version (chủ đề).',
      resolve: (query, { id }, _args, context) => readEditorialCategory(context, query, id),
    }),
  }),
});

export const FaqNotFoundType = builder.objectRef<FaqNotFound>('FaqNotFound').implement({
  description: 'There is no such question, or it was withdrawn, code `FAQ_NOT_FOUND` (không có câu hỏi này).',
  interfaces: [ProblemInterface],
});

export const FaqChangedType = builder.objectRef<FaqChanged>('FaqChanged').implement({
  description:
    'Somebody changed the question after it was read, code `FAQ_CHANGED`: nothing was written (câu hỏi đã được người khác sửa).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    faq: t.prismaField({
      type: EditorialFaq,
      description: 'The question as it is now (câu hỏi hiện tại).',
      resolve: (query, { id }, _args, context) => readEditorialFaq(context, query, id),
    }),
  }),
});

export const FaqCategoryNotFoundType = builder.objectRef<FaqCategoryNotFound>('FaqCategoryNotFound').implement({
  description: 'There is no such category, code `FAQ_CATEGORY_NOT_FOUND` (không có chủ đề này).',
  interfaces: [ProblemInterface],
});

export const FaqCategoryChangedType = builder.objectRef<FaqCategoryChanged>('FaqCategoryChanged').implement({
  description:
    'Somebody changed the category after it was read, code `FAQ_CATEGORY_CHANGED`: nothing was written (chủ đề đã được người khác sửa).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    category: t.prismaField({
      type: EditorialFaqCategory,
      description: 'The category as it is now (chủ đề hiện tại).',
      resolve: (query, { id }, _args, context) => readEditorialCategory(context, query, id),
    }),
  }),
});

export const FaqCategoryInUseType = builder.objectRef<FaqCategoryInUse>('FaqCategoryInUse').implement({
  description:
    'The category holds published questions, so it is not withdrawn, code `FAQ_CATEGORY_IN_USE` (chủ đề còn câu hỏi đang hiện).',
  interfaces: [ProblemInterface],
});

export const FaqCategoryWithdrawnType = builder.objectRef<FaqCategoryWithdrawn>('FaqCategoryWithdrawn').implement({
  description:
    'The category is withdrawn, so its questions are not published, code `FAQ_CATEGORY_WITHDRAWN` (chủ đề đang được gỡ).',
  interfaces: [ProblemInterface],
});

export const FaqOrderIncompleteType = builder.objectRef<FaqOrderIncomplete>('FaqOrderIncomplete').implement({
  description:
    'The order does not name every entry once, code `FAQ_ORDER_INCOMPLETE`: nothing was written (thứ tự chưa đủ).',
  interfaces: [ProblemInterface],
});
