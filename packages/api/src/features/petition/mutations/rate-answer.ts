import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { senderChange } from '../changed-types.ts';
import { PetitionNotFoundType, PetitionNotOpenType } from '../problem-types.ts';

const RateAnswerInput = builder.inputType('RateAnswerInput', {
  description: 'What the sender thinks of the answer (đánh giá trả lời).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    phone: t.string({
      required: false,
      description: 'The phone it was sent with; not needed when signed in (số điện thoại).',
    }),
    satisfied: t.boolean({ description: 'Whether the answer satisfies (hài lòng hay không).' }),
    comment: t.string({ required: false, description: 'Why, 2 to 1,000 characters (ý kiến).' }),
  }),
});

const AnswerRatedType = senderChange('AnswerRated', 'The rating is noted (đã đánh giá).');

const RateAnswerResult = builder.unionType('RateAnswerResult', {
  description: 'The rating is noted, or why not (kết quả đánh giá).',
  types: [AnswerRatedType, PetitionNotFoundType, PetitionNotOpenType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'AnswerRated' : result.kind),
});

builder.mutationField('rateAnswer', (t) =>
  t.field({
    type: RateAnswerResult,
    description:
      'Says whether the answer satisfies (đánh giá trả lời), as the member who sent it or with code and phone; once for each answer. A satisfied sender closes the petition; of one who is not, the officer may answer again.',
    args: { input: t.arg({ type: RateAnswerInput, description: 'Which one, and what (phản ánh, kiến nghị nào).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.petition.rate(input, context.session, context),
  }),
);
