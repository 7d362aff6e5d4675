import { builder } from '../../../builder.ts';
import { Faq } from '../schema.ts';
import {
  FaqCategoryNotFoundType,
  FaqCategoryWithdrawnType,
  FaqChangedType,
  FaqNotFoundType,
  FaqSavedType,
} from '../upkeep/results.ts';

const EditFaqInput = builder.inputType('EditFaqInput', {
  description: 'What changes of a question; what is absent stays (sửa câu hỏi).',
  fields: (t) => ({
    faq: t.globalID({ for: [Faq], description: 'Id of the question (mã câu hỏi).' }),
    version: t.int({ description: 'The version that was read (số phiên bản đã đọc).' }),
    category: t.string({
      required: false,
      description: 'Code of the category that it moves to the end of; null stays (mã chủ đề).',
    }),
    question: t.string({ required: false, description: 'The question, 10 to 300 characters; null stays (câu hỏi).' }),
    askedAs: t.stringList({
      required: false,
      description:
        'All other ways in which people ask it, at most 20 of 5 to 300 characters; an empty list takes them away, null stays (cách hỏi khác).',
    }),
    answer: t.string({
      required: false,
      description: 'The answer, plain text, 10 to 5,000 characters; null stays (câu trả lời).',
    }),
    legalBasis: t.string({
      required: false,
      description: 'Law and article, 3 to 300 characters; null takes it away (căn cứ pháp lý).',
    }),
    published: t.boolean({
      required: false,
      description: 'True shows it, false withdraws it; null stays (hiện hoặc gỡ).',
    }),
  }),
});

const EditFaqResult = builder.unionType('EditFaqResult', {
  description: 'The changed question, or why not (kết quả sửa câu hỏi).',
  types: [FaqSavedType, FaqNotFoundType, FaqChangedType, FaqCategoryNotFoundType, FaqCategoryWithdrawnType],
  resolveType: (result) => result.kind,
});

builder.mutationField('editFaq', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: EditFaqResult,
    description:
      'Changes, moves, publishes or withdraws a question (sửa, chuyển, hiện, gỡ câu hỏi). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: EditFaqInput, description: 'The change (nội dung sửa).' }) },
    resolve: (_root, { input: { faq, ...change } }, context) =>
      context.services.support.editFaq({ ...change, id: faq.id }, { officer: context.officer, caller: context }),
  }),
);
