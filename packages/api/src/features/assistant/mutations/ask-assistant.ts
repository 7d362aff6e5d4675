import { builder } from '../../../builder.ts';
import {
  AssistantLimitReachedType,
  ConversationFullType,
  ConversationKeyInput,
  ConversationNotFoundType,
  QuestionAcceptedType,
} from '../schema.ts';

/** What an answer may cost the database: an operation holds a few questions. */
const QUESTION_COST = 2_500;

const AskAssistantInput = builder.inputType('AskAssistantInput', {
  description: 'A question to the assistant (câu hỏi gửi trợ lý ảo).',
  fields: (t) => ({
    conversation: t.field({
      type: ConversationKeyInput,
      required: false,
      description: 'The conversation that goes on; absent or null begins one (hội thoại).',
    }),
    text: t.string({
      description:
        'The question, 1 to 500 characters, with or without accents, such as `BHXH Đống Đa ở đâu?`; numbers that may be personal are masked before it is kept (nội dung).',
    }),
    deviceId: t.string({
      description: 'Random id of the app on this device, 8 to 64 of `A-Z a-z 0-9 . _ : -` (mã thiết bị).',
    }),
  }),
});

const AskAssistantResult = builder.unionType('AskAssistantResult', {
  description: 'The question is taken, or why not (kết quả gửi câu hỏi).',
  types: [QuestionAcceptedType, ConversationNotFoundType, ConversationFullType, AssistantLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('askAssistant', (t) =>
  t.field({
    type: AskAssistantResult,
    description:
      'Asks the assistant, in Vietnamese (hỏi trợ lý ảo). The answer arrives over `assistantAnswer`, and is read again by `assistantConversation`. For everybody; 30 questions in 10 minutes a device.',
    args: { input: t.arg({ type: AskAssistantInput, description: 'The question (câu hỏi).' }) },
    complexity: QUESTION_COST,
    resolve: (_root, { input: { conversation, text, deviceId } }, context) =>
      context.services.assistant.ask(
        {
          conversation: conversation ? { id: String(conversation.id), secret: conversation.secret } : null,
          text,
          deviceId,
        },
        context,
      ),
  }),
);
