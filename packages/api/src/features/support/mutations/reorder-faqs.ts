import { builder } from '../../../builder.ts';
import { Faq, FaqCategory } from '../schema.ts';
import { readEditorialCategory } from '../upkeep/category/queries.ts';
import { FaqCategoryChangedType, FaqCategoryNotFoundType, FaqOrderIncompleteType } from '../upkeep/results.ts';
import { EditorialFaqCategory } from '../upkeep/schema.ts';
import type { Written } from '../upkeep/upkeep.ts';

const FaqsReordered = builder.objectRef<Written<'FaqsReordered'>>('FaqsReordered').implement({
  description: 'The questions are in the order that was asked for (đã sắp xếp câu hỏi).',
  fields: (t) => ({
    category: t.prismaField({
      type: EditorialFaqCategory,
      description: 'The category with its new version (chủ đề).',
      resolve: (query, { id }, _args, context) => readEditorialCategory(context, query, id),
    }),
  }),
});

const ReorderFaqsInput = builder.inputType('ReorderFaqsInput', {
  description: 'A new order of the questions of a category (thứ tự câu hỏi).',
  fields: (t) => ({
    category: t.globalID({ for: [FaqCategory], description: 'Id of the category (mã chủ đề).' }),
    version: t.int({ description: 'The version of the category that was read (số phiên bản đã đọc).' }),
    faqs: t.globalIDList({
      for: [Faq],
      description: 'Ids of all of its questions, shown or not, in their order; at most 250 (các câu hỏi theo thứ tự).',
    }),
  }),
});

const ReorderFaqsResult = builder.unionType('ReorderFaqsResult', {
  description: 'The new order, or why not (kết quả sắp xếp câu hỏi).',
  types: [FaqsReordered, FaqCategoryNotFoundType, FaqCategoryChangedType, FaqOrderIncompleteType],
  resolveType: (result) => result.kind,
});

builder.mutationField('reorderFaqs', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: ReorderFaqsResult,
    description:
      'Puts the questions of a category in another order (sắp xếp câu hỏi). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: ReorderFaqsInput, description: 'Category and order (chủ đề và thứ tự).' }) },
    resolve: (_root, { input: { category, version, faqs } }, context) =>
      context.services.support.reorderFaqs(
        { id: category.id, version, faqs: faqs.map((faq) => faq.id) },
        { officer: context.officer, caller: context },
      ),
  }),
);
