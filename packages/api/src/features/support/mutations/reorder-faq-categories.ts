import { builder } from '../../../builder.ts';
import { FaqCategory } from '../schema.ts';
import { findEditorialCategories } from '../upkeep/category/queries.ts';
import { FaqOrderIncompleteType } from '../upkeep/results.ts';
import { EditorialFaqCategory } from '../upkeep/schema.ts';

const FaqCategoriesReordered = builder
  .objectRef<{ kind: 'FaqCategoriesReordered' }>('FaqCategoriesReordered')
  .implement({
    description: 'The categories are in the order that was asked for (đã sắp xếp chủ đề).',
    fields: (t) => ({
      categories: t.prismaField({
        type: [EditorialFaqCategory],
        description: 'All categories in their order (các chủ đề).',
        resolve: (query, _root, _args, context) => findEditorialCategories(context, query),
      }),
    }),
  });

const ReorderFaqCategoriesInput = builder.inputType('ReorderFaqCategoriesInput', {
  description: 'A new order of the categories (thứ tự chủ đề).',
  fields: (t) => ({
    categories: t.globalIDList({
      for: [FaqCategory],
      description: 'Ids of all categories, shown or not, in their order; at most 250 (các chủ đề theo thứ tự).',
    }),
  }),
});

const ReorderFaqCategoriesResult = builder.unionType('ReorderFaqCategoriesResult', {
  description: 'The new order, or why not (kết quả sắp xếp chủ đề).',
  types: [FaqCategoriesReordered, FaqOrderIncompleteType],
  resolveType: (result) => result.kind,
});

builder.mutationField('reorderFaqCategories', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: ReorderFaqCategoriesResult,
    description:
      'Puts the categories of questions in another order (sắp xếp chủ đề). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: ReorderFaqCategoriesInput, description: 'The order (thứ tự).' }) },
    resolve: (_root, { input: { categories } }, context) =>
      context.services.support.reorderFaqCategories(
        categories.map((category) => category.id),
        { officer: context.officer, caller: context },
      ),
  }),
);
