import { CodedError } from '../../platform/errors.ts';
import type { Problem } from '../../platform/problem.ts';

/** No conversation of that id is the caller's; a foreign one answers the same. */
export type ConversationNotFound = Problem<'ConversationNotFound'>;

/** @see ConversationNotFound */
export function conversationNotFound(): ConversationNotFound {
  return {
    kind: 'ConversationNotFound',
    code: 'CONVERSATION_NOT_FOUND',
    text: {
      vi: 'Không có hội thoại này, hoặc hội thoại đã hết hạn lưu. Hãy bắt đầu hội thoại mới.',
      en: 'There is no such conversation, or its time is over. Start a new one.',
    },
  };
}

/** The conversation holds as many questions as one may. */
export type ConversationFull = Problem<'ConversationFull'>;

/** @see ConversationFull */
export function conversationFull(): ConversationFull {
  return {
    kind: 'ConversationFull',
    code: 'CONVERSATION_FULL',
    text: {
      vi: 'Hội thoại này đã có 100 câu hỏi. Hãy bắt đầu hội thoại mới.',
      en: 'This conversation holds 100 questions. Start a new one.',
    },
  };
}

/** One device or address asks too much. */
export interface AssistantLimitReached extends Problem<'AssistantLimitReached'> {
  until: Date;
}

/** @see AssistantLimitReached */
export function assistantLimitReached(until: Date): AssistantLimitReached {
  return {
    kind: 'AssistantLimitReached',
    code: 'ASSISTANT_LIMIT_REACHED',
    text: {
      vi: 'Bạn đã hỏi quá nhiều trong thời gian ngắn. Vui lòng hỏi tiếp sau thời điểm cho biết, hoặc gọi tổng đài 1900 9068.',
      en: 'Too many questions in a short time. Ask again after the given time, or call the hotline 1900 9068.',
    },
    until,
  };
}

/** A subscription to a conversation that is not the caller's. */
export function noConversation(): CodedError {
  return new CodedError('NOT_FOUND', conversationNotFound().text);
}

/** Too many subscriptions at once; seconds to wait. */
export function tooManyStreams(retryAfterSeconds: number): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    {
      vi: 'Có quá nhiều kết nối đang chờ câu trả lời. Hãy đóng bớt rồi thử lại.',
      en: 'Too many subscriptions wait for answers. Close some, then try again.',
    },
    { retryAfterSeconds },
  );
}
