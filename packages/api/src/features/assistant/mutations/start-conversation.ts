import { builder } from '../../../builder.ts';
import { AssistantLimitReachedType, ConversationStartedType } from '../schema.ts';

const StartConversationInput = builder.inputType('StartConversationInput', {
  description: 'Who begins a conversation (bắt đầu hội thoại).',
  fields: (t) => ({
    deviceId: t.string({
      description: 'Random id of the app on this device, 8 to 64 of `A-Z a-z 0-9 . _ : -` (mã thiết bị).',
    }),
  }),
});

const StartConversationResult = builder.unionType('StartConversationResult', {
  description: 'The conversation, or why not (kết quả bắt đầu hội thoại).',
  types: [ConversationStartedType, AssistantLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('startConversation', (t) =>
  t.field({
    type: StartConversationResult,
    description:
      'Begins a conversation with the assistant, so that one can listen before asking (bắt đầu hội thoại với trợ lý ảo). For everybody; it is the member’s who is signed in.',
    args: { input: t.arg({ type: StartConversationInput, description: 'The device (thiết bị).' }) },
    resolve: (_root, { input }, context) => context.services.assistant.start(input.deviceId, context),
  }),
);
