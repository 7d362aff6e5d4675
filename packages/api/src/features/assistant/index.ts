export { KEPT_MS } from './limits.ts';
export { removeOldConversations } from './queries.ts';
export { type AssistantService, createAssistantService } from './service.ts';
export type { AnswerWriter } from './writer.ts';
