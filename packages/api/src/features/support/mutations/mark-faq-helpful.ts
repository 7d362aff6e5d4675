import { builder } from '../../../builder.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import type { FaqMarkLimitReached } from '../errors.ts';
import { findFaq } from '../queries.ts';
import { Faq } from '../schema.ts';
import type { FaqMarked } from '../service.ts';
import { FaqNotFoundType } from '../upkeep/results.ts';

const FaqMarkedType = builder.objectRef<FaqMarked>('FaqMarked').implement({
  description: 'The mark is kept (đã ghi nhận đánh giá).',
  fields: (t) => ({
    faq: t.prismaField({
      type: Faq,
      description: 'The question with its new counts (câu hỏi).',
      resolve: (query, { faqId }, _args, context) => findFaq(context, query, faqId),
    }),
  }),
});

const FaqMarkLimitReachedType = builder.objectRef<FaqMarkLimitReached>('FaqMarkLimitReached').implement({
  description: 'Too many marks from one address, code `FAQ_MARK_LIMIT_REACHED` (quá số lượt đánh giá).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it may be tried again (khóa đến lúc).' }),
  }),
});

const MarkFaqHelpfulResult = builder.unionType('MarkFaqHelpfulResult', {
  description: 'The marked question, or why not (kết quả đánh giá câu trả lời).',
  types: [FaqMarkedType, FaqNotFoundType, FaqMarkLimitReachedType],
  resolveType: (result) => result.kind,
});

const MarkFaqHelpfulInput = builder.inputType('MarkFaqHelpfulInput', {
  description: 'Whether an answer helped (đánh giá câu trả lời).',
  fields: (t) => ({
    faq: t.globalID({ for: [Faq], description: 'Id of one of `faqs` (mã câu hỏi).' }),
    helpful: t.boolean({ description: 'Whether the answer helped (câu trả lời có hữu ích không).' }),
    deviceId: t.string({
      description:
        'Random id of the app on this device, 8 to 64 of `A-Z a-z 0-9 . _ : -`, so that it counts once (mã thiết bị).',
    }),
  }),
});

builder.mutationField('markFaqHelpful', (t) =>
  t.field({
    type: MarkFaqHelpfulResult,
    description:
      'Says whether the answer to a question helped (đánh giá câu trả lời). For everybody; one vote a device, the newest counts.',
    args: { input: t.arg({ type: MarkFaqHelpfulInput, description: 'Question and vote (đánh giá).' }) },
    resolve: (_root, { input: { faq, helpful, deviceId } }, context) =>
      context.services.support.markFaq({ faqId: uuidOrNobody(faq.id), helpful, deviceId }, context),
  }),
);
