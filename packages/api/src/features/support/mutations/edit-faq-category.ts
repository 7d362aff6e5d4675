import { builder } from '../../../builder.ts';
import { FaqCategory } from '../schema.ts';
import {
  FaqCategoryChangedType,
  FaqCategoryInUseType,
  FaqCategoryNotFoundType,
  FaqCategorySavedType,
} from '../upkeep/results.ts';

const EditFaqCategoryInput = builder.inputType('EditFaqCategoryInput', {
  description: 'What changes of a category; what is absent or null stays (sửa chủ đề).',
  fields: (t) => ({
    category: t.globalID({ for: [FaqCategory], description: 'Id of the category (mã chủ đề).' }),
    version: t.int({ description: 'The version that was read (số phiên bản đã đọc).' }),
    name: t.string({ required: false, description: 'Name, 3 to 100 characters (tên chủ đề).' }),
    published: t.boolean({
      required: false,
      description: 'True shows it, false withdraws it, for which it must hold no published question (hiện hoặc gỡ).',
    }),
  }),
});

const EditFaqCategoryResult = builder.unionType('EditFaqCategoryResult', {
  description: 'The changed category, or why not (kết quả sửa chủ đề).',
  types: [FaqCategorySavedType, FaqCategoryNotFoundType, FaqCategoryChangedType, FaqCategoryInUseType],
  resolveType: (result) => result.kind,
});

builder.mutationField('editFaqCategory', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: EditFaqCategoryResult,
    description:
      'Renames, publishes or withdraws a category of questions (sửa, hiện, gỡ chủ đề). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: EditFaqCategoryInput, description: 'The change (nội dung sửa).' }) },
    resolve: (_root, { input: { category, ...change } }, context) =>
      context.services.support.editFaqCategory(
        { ...change, id: category.id },
        { officer: context.officer, caller: context },
      ),
  }),
);
