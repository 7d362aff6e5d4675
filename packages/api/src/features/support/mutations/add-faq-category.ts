import { builder } from '../../../builder.ts';
import { FaqCategorySavedType } from '../upkeep/results.ts';

const AddFaqCategoryInput = builder.inputType('AddFaqCategoryInput', {
  description: 'A new category of questions (chủ đề mới).',
  fields: (t) => ({
    name: t.string({ description: 'Name, 3 to 100 characters (tên chủ đề).' }),
    published: t.boolean({
      defaultValue: false,
      description: 'True to show it at once; false until its questions are written (hiện ngay).',
    }),
  }),
});

const AddFaqCategoryResult = builder.unionType('AddFaqCategoryResult', {
  description: 'The new category (kết quả thêm chủ đề).',
  types: [FaqCategorySavedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('addFaqCategory', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: AddFaqCategoryResult,
    description: 'Adds a category behind the others (thêm chủ đề). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: AddFaqCategoryInput, description: 'The category (chủ đề).' }) },
    resolve: (_root, { input: { name, published } }, context) =>
      context.services.support.addFaqCategory(
        { name, published: published ?? false },
        { officer: context.officer, caller: context },
      ),
  }),
);
