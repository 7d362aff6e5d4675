import { builder } from '../../../builder.ts';
import { LEAST_CONVERSATIONS, MOST_SHOWN, type UnansweredQuestion } from './queries.ts';

const UnansweredQuestionType = builder.objectRef<UnansweredQuestion>('UnansweredQuestion').implement({
  description:
    'A question that several people asked the assistant and that no text answers (câu hỏi chưa có trả lời). Needs the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  fields: (t) => ({
    question: t.exposeString('question', {
      description: 'As most of them typed it, without numbers and addresses of persons (câu hỏi).',
    }),
    conversations: t.exposeInt('conversations', {
      description: 'In how many conversations it was asked (số cuộc trò chuyện).',
    }),
    lastAskedAt: t.expose('lastAskedAt', { type: 'DateTime', description: 'When last (lần hỏi gần nhất).' }),
  }),
});

builder.queryField('unansweredQuestions', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: [UnansweredQuestionType],
    complexity: { field: 10, multiplier: MOST_SHOWN },
    description: `What people asked the assistant in at least ${LEAST_CONVERSATIONS} conversations of the last 30 days and it did not know, most asked first, at most ${MOST_SHOWN}: it wants a question, or another wording of one (câu hỏi chưa có trả lời). Needs an officer with the duty \`EDITORIAL\`.`,
    resolve: (_root, _args, context) => context.services.assistant.unanswered(),
  }),
);
