import { builder } from '../../../builder.ts';
import { FaqCategoryNotFoundType, FaqCategoryWithdrawnType, FaqSavedType } from '../upkeep/results.ts';

const AddFaqInput = builder.inputType('AddFaqInput', {
  description: 'A new question (câu hỏi mới).',
  fields: (t) => ({
    category: t.string({ description: 'Code of a category, such as `tai-khoan` (mã chủ đề).' }),
    question: t.string({ description: 'The question, 10 to 300 characters (câu hỏi).' }),
    askedAs: t.stringList({
      required: false,
      description:
        'Other ways in which people ask it, such as `quen mk vssid`; searched, and not shown; at most 20 of 5 to 300 characters (cách hỏi khác).',
    }),
    answer: t.string({
      description: 'The answer, plain text, 10 to 5,000 characters; an empty line parts paragraphs (câu trả lời).',
    }),
    legalBasis: t.string({
      required: false,
      description:
        'Law and article that it rests on, 3 to 300 characters; null when it rests on none (căn cứ pháp lý).',
    }),
    published: t.boolean({
      defaultValue: false,
      description: 'True to show it at once; false for a draft (hiện ngay).',
    }),
  }),
});

const AddFaqResult = builder.unionType('AddFaqResult', {
  description: 'The new question, or why not (kết quả thêm câu hỏi).',
  types: [FaqSavedType, FaqCategoryNotFoundType, FaqCategoryWithdrawnType],
  resolveType: (result) => result.kind,
});

builder.mutationField('addFaq', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: AddFaqResult,
    description: 'Adds a question at the end of a category (thêm câu hỏi). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: AddFaqInput, description: 'The question (câu hỏi).' }) },
    resolve: (_root, { input }, context) =>
      context.services.support.addFaq(
        { ...input, published: input.published ?? false },
        { officer: context.officer, caller: context },
      ),
  }),
);
