import { builder } from '../../../builder.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import type { AnswerPiece } from '../answer-stream.ts';
import { AnswerType, ConversationKeyInput, finishedAnswer, MessageType } from '../schema.ts';

const AnswerPieceType = builder.objectRef<AnswerPiece>('AssistantAnswerPiece').implement({
  description: 'A piece of an answer (một phần câu trả lời); the pieces of a message joined are its text.',
  fields: (t) => ({
    message: t.field({
      type: MessageType,
      description: 'The question that is being answered (câu hỏi).',
      resolve: ({ turn }) => turn,
    }),
    index: t.exposeInt('index', {
      description:
        'Number of the piece, from 0; 0 once more when the answer is begun anew: drop what came before (thứ tự).',
    }),
    delta: t.exposeString('delta', { description: 'The text to append (nội dung thêm).' }),
    final: t.exposeBoolean('final', { description: 'Whether it is the last piece of this answer (phần cuối).' }),
    answer: t.field({
      type: AnswerType,
      nullable: true,
      description: 'Sources, confidence and all else, with the last piece; null before it (câu trả lời đầy đủ).',
      resolve: ({ turn, final }) => (final ? finishedAnswer(turn) : null),
    }),
  }),
});

builder.subscriptionField('assistantAnswer', (t) =>
  t.field({
    type: AnswerPieceType,
    description:
      'The pieces of answers as they are written (câu trả lời theo từng phần). For everybody who holds the conversation. With a message it starts at its first piece and completes after its last; without, it follows what is answered from now on, and completes when nothing was for 15 minutes. At most 5 for a conversation.',
    args: {
      conversation: t.arg({ type: ConversationKeyInput, description: 'The conversation (hội thoại).' }),
      message: t.arg.id({
        required: false,
        description: 'Id of one question; absent or null follows the conversation (mã câu hỏi).',
      }),
    },
    subscribe: (_root, { conversation: { id, secret }, message }, context) =>
      context.services.assistant.answers(
        { id: String(id), secret },
        message === null || message === undefined ? null : uuidOrNobody(String(message)),
        context,
      ),
    resolve: (piece) => piece,
  }),
);
