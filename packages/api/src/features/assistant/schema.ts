import { builder } from '../../builder.ts';
import { pageCost, pageOf } from '../../platform/connection.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type { Answer, Offer, QuickReply, Source, Statement } from './answer.ts';
import { FIRST_QUESTIONS, GREETING_TEXT } from './courtesies.ts';
import type { AssistantLimitReached, ConversationFull, ConversationNotFound } from './errors.ts';
import { KEPT_MS } from './limits.ts';
import type { Turn } from './queries.ts';
import type { ConversationStarted, OwnConversation, QuestionAccepted } from './service.ts';

const AnswerKindEnum = builder.enumType('AssistantAnswerKind', {
  description: 'What kind of answer it is (loại câu trả lời).',
  values: {
    ANSWER: { description: 'An answer out of its sources (trả lời từ nguồn).' },
    SCREEN: { description: 'The answer is on a screen of the app, for its owner alone (mở màn hình).' },
    CLARIFICATION: { description: 'A question back, with what may be meant (hỏi lại).' },
    HANDOVER: { description: 'Nothing answers it, or it is not answered here: people do (chuyển người hỗ trợ).' },
    GREETING: { description: 'A greeting in return (lời chào).' },
  } as const,
});

const ConfidenceEnum = builder.enumType('AssistantConfidence', {
  description: 'How sure an answer is, by thresholds fixed on an evaluation set (mức chắc chắn).',
  values: {
    CERTAIN: { description: 'Found, and nothing else comes near (chắc chắn).' },
    LIKELY: { description: 'Probably what is meant; show the sources (có khả năng đúng).' },
    UNSURE: { description: 'Not known, so nothing is told (chưa chắc).' },
  } as const,
});

const SourceKindEnum = builder.enumType('AssistantSourceKind', {
  description: 'What a statement rests on (loại nguồn).',
  values: {
    FAQ: { description: 'A frequently asked question (câu hỏi thường gặp).' },
    ARTICLE: { description: 'A published article (tin bài).' },
    AGENCY: { description: 'The list of agencies (danh mục cơ quan BHXH).' },
    FACILITY: { description: 'The list of medical facilities (danh mục cơ sở khám bệnh, chữa bệnh).' },
    EMPLOYER: { description: 'The list of employers (danh mục đơn vị).' },
    COLLECTION_POINT: { description: 'The list of collection points (danh mục điểm thu).' },
    CONTACT: { description: 'An official contact (liên hệ chính thức).' },
    SCREEN: { description: 'A screen of the app (màn hình ứng dụng).' },
  } as const,
});

const SourceType = builder.objectRef<Source>('AssistantSource').implement({
  description: 'Where a statement comes from (nguồn).',
  fields: (t) => ({
    kind: t.expose('kind', { type: SourceKindEnum, description: 'What it is (loại nguồn).' }),
    code: t.exposeString('code', { description: 'Its code, such as `quen-mat-khau` or `01C54` (mã nguồn).' }),
    title: t.exposeString('title', { description: 'Its title or name (tiêu đề).' }),
    path: t.exposeString('path', {
      description: 'Where an app shows it, such as `/faq/quen-mat-khau` (đường dẫn trong ứng dụng).',
    }),
    legalBasis: t.exposeString('legalBasis', {
      nullable: true,
      description: 'Law and article that it rests on; null when it rests on none (căn cứ pháp lý).',
    }),
  }),
});

const StatementType = builder.objectRef<{ statement: Statement; sources: Source[] }>('AssistantStatement').implement({
  description: 'A part of an answer with its source (nội dung và nguồn).',
  fields: (t) => ({
    text: t.string({
      description: 'What is said, in Vietnamese (nội dung).',
      resolve: ({ statement }) => statement.text.trim(),
    }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'What says so; null for words that state nothing, such as a question back (nguồn).',
      resolve: ({ statement, sources }) => (statement.source === null ? null : (sources[statement.source] ?? null)),
    }),
  }),
});

const QuickReplyType = builder.objectRef<QuickReply>('AssistantQuickReply').implement({
  description: 'A question that a tap asks next (câu hỏi gợi ý).',
  fields: (t) => ({ text: t.exposeString('text', { description: 'The question to send (nội dung).' }) }),
});

const OfferKindEnum = builder.enumType('AssistantActionKind', {
  description: 'What the app may do (loại hành động).',
  values: {
    HANDOVER: { description: 'Hand over to people (chuyển người hỗ trợ).' },
    OPEN_SCREEN: { description: 'Open a screen (mở màn hình).' },
  } as const,
});

const HandoverTargetEnum = builder.enumType('AssistantHandoverTarget', {
  description: 'Who takes over (nơi tiếp nhận).',
  values: {
    HOTLINE: { description: 'The hotline, see `officialContacts` (tổng đài).' },
    PETITION: { description: 'A petition in the app (phản ánh, kiến nghị).' },
  } as const,
});

const OfferType = builder.objectRef<Offer>('AssistantAction').implement({
  description: 'Something that the app may offer to do (hành động gợi ý).',
  fields: (t) => ({
    kind: t.expose('kind', { type: OfferKindEnum, description: 'What it is (loại).' }),
    to: t.field({
      type: HandoverTargetEnum,
      nullable: true,
      description: 'Who takes over; null unless it is a handover (nơi tiếp nhận).',
      resolve: (offer) => (offer.kind === 'HANDOVER' ? offer.to : null),
    }),
    screen: t.string({
      nullable: true,
      description: 'Name of a screen, such as `PARTICIPATION`; null unless it opens one (màn hình).',
      resolve: (offer) => (offer.kind === 'OPEN_SCREEN' ? offer.screen : null),
    }),
    path: t.string({
      nullable: true,
      description: 'Its path, such as `/participation`; null unless it opens a screen (đường dẫn).',
      resolve: (offer) => (offer.kind === 'OPEN_SCREEN' ? offer.path : null),
    }),
  }),
});

/** The lists of an answer hold three at most, and so they cost. */
const A_FEW = { field: 1, multiplier: 3 };

export const AnswerType = builder.objectRef<{ answer: Answer; text: string }>('AssistantAnswer').implement({
  description:
    'A finished answer (câu trả lời). Its text is quoted from its sources, or filled in from public lists; nothing is made up.',
  fields: (t) => ({
    kind: t.field({
      type: AnswerKindEnum,
      description: 'What kind of answer it is (loại).',
      resolve: ({ answer }) => answer.kind,
    }),
    text: t.exposeString('text', { description: 'The whole text, in Vietnamese (nội dung).' }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure it is (mức chắc chắn).',
      resolve: ({ answer }) => answer.confidence,
    }),
    score: t.float({
      description: 'The figure behind the confidence, 0 to 1 (điểm).',
      resolve: ({ answer }) => Math.round(answer.score * 1000) / 1000,
    }),
    statements: t.field({
      type: [StatementType],
      complexity: A_FEW,
      description: 'Its parts, each with its source (các nội dung).',
      resolve: ({ answer: { statements, sources } }) => statements.map((statement) => ({ statement, sources })),
    }),
    sources: t.field({
      type: [SourceType],
      complexity: A_FEW,
      description: 'What it rests on, most important first (nguồn).',
      resolve: ({ answer }) => answer.sources,
    }),
    quickReplies: t.field({
      type: [QuickReplyType],
      complexity: A_FEW,
      description: 'At most three questions to go on with (câu hỏi gợi ý).',
      resolve: ({ answer }) => answer.quickReplies,
    }),
    actions: t.field({
      type: [OfferType],
      complexity: A_FEW,
      description: 'What the app may offer (hành động gợi ý).',
      resolve: ({ answer }) => answer.offers,
    }),
  }),
});

/** A finished answer with its text, or null while it is being written. */
export function finishedAnswer({ answer, pieces }: Turn): { answer: Answer; text: string } | null {
  return answer && { answer, text: pieces.join('') };
}

export const MessageType = builder.objectRef<Turn>('AssistantMessage').implement({
  description: 'A question and its answer (câu hỏi và câu trả lời).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id for `assistantAnswer` (mã câu hỏi).' }),
    position: t.exposeInt('position', { description: 'Its place in the conversation, from 1 (thứ tự).' }),
    question: t.exposeString('question', {
      description: 'What was asked; numbers that may be personal are masked before they are kept (câu hỏi).',
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When it was asked (hỏi lúc).' }),
    written: t.string({
      description: 'What is written of the answer so far (nội dung đã có).',
      resolve: ({ pieces }) => pieces.join(''),
    }),
    answer: t.field({
      type: AnswerType,
      nullable: true,
      description: 'The answer; null while it is being written (câu trả lời).',
      resolve: finishedAnswer,
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the answer was finished; null before that (trả lời lúc).',
    }),
  }),
});

const ConversationType = builder.objectRef<OwnConversation>('AssistantConversation').implement({
  description: 'A conversation with the assistant (hội thoại với trợ lý ảo); only its owner reads it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id (mã hội thoại).' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began (bắt đầu lúc).' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'It is removed then, 30 days after its last question (lưu đến lúc).',
      resolve: ({ lastUsedAt }) => new Date(lastUsedAt.getTime() + KEPT_MS),
    }),
    messages: t.connection(
      {
        type: MessageType,
        description: 'What was asked and answered, in order; 100 at most (các câu hỏi và trả lời).',
        complexity: (args) => pageCost(args),
        resolve: async (conversation, args, { services }) =>
          pageOf(await services.assistant.turnsOf(conversation), args, {
            scope: `messages:${conversation.id}`,
            keyOf: ({ position }) => String(position).padStart(3, '0'),
            order: 'ascending',
          }),
      },
      { name: 'AssistantMessageConnection', description: 'A page of a conversation (danh sách câu hỏi và trả lời).' },
      { name: 'AssistantMessageEdge', description: 'A question and its place (câu hỏi và vị trí).' },
    ),
  }),
});

export const ConversationKeyInput = builder.inputType('ConversationKeyInput', {
  description: 'Names a conversation that the caller holds (hội thoại).',
  fields: (t) => ({
    id: t.id({ description: 'Id of the conversation (mã hội thoại).' }),
    secret: t.string({
      required: false,
      description:
        'What `startConversation` or `askAssistant` gave with it; absent or null for the conversation of the member who is signed in (mã bí mật).',
    }),
  }),
});

const SECRET = {
  nullable: true,
  description:
    'Whoever holds it reads the conversation: keep it on the device, it is given once; null when the conversation is the member’s who is signed in, or was there before (mã bí mật).',
} as const;

export const ConversationStartedType = builder.objectRef<ConversationStarted>('ConversationStarted').implement({
  description: 'A conversation has begun (đã bắt đầu hội thoại).',
  fields: (t) => ({
    conversation: t.expose('conversation', { type: ConversationType, description: 'The conversation (hội thoại).' }),
    secret: t.exposeString('secret', SECRET),
    greeting: t.string({ description: 'What to show first, in Vietnamese (lời chào).', resolve: () => GREETING_TEXT }),
    suggestions: t.field({
      type: [QuickReplyType],
      complexity: A_FEW,
      description: 'Questions to begin with (câu hỏi gợi ý).',
      resolve: () => FIRST_QUESTIONS.map((text) => ({ text, about: null })),
    }),
  }),
});

export const QuestionAcceptedType = builder.objectRef<QuestionAccepted>('QuestionAccepted').implement({
  description: 'The question is taken (đã nhận câu hỏi); its answer arrives over `assistantAnswer`.',
  fields: (t) => ({
    conversation: t.expose('conversation', { type: ConversationType, description: 'The conversation (hội thoại).' }),
    asked: t.expose('asked', { type: MessageType, description: 'The question (câu hỏi).' }),
    secret: t.exposeString('secret', SECRET),
  }),
});

export const ConversationNotFoundType = builder.objectRef<ConversationNotFound>('ConversationNotFound').implement({
  description: 'There is no such conversation of the caller, code `CONVERSATION_NOT_FOUND` (không có hội thoại này).',
  interfaces: [ProblemInterface],
});

export const ConversationFullType = builder.objectRef<ConversationFull>('ConversationFull').implement({
  description: 'The conversation holds 100 questions, code `CONVERSATION_FULL` (hội thoại đã đầy).',
  interfaces: [ProblemInterface],
});

export const AssistantLimitReachedType = builder.objectRef<AssistantLimitReached>('AssistantLimitReached').implement({
  description: 'Too many questions from one device or address, code `ASSISTANT_LIMIT_REACHED` (quá số lượt hỏi).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it may be asked again (khóa đến lúc).' }),
  }),
});

builder.queryField('assistantConversation', (t) =>
  t.field({
    type: ConversationType,
    nullable: true,
    description:
      'A conversation that the caller holds, so that a lost connection loses nothing; null when there is none (đọc lại hội thoại). For everybody.',
    args: {
      conversation: t.arg({ type: ConversationKeyInput, description: 'The conversation (hội thoại).' }),
    },
    resolve: (_root, { conversation: { id, secret } }, context) =>
      context.services.assistant.find({ id: String(id), secret }, context),
  }),
);
