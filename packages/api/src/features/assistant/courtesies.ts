import type { Draft } from './answer.ts';
import { openScreen } from './look-ups/drafts.ts';
import { hotline } from './look-ups/official.ts';
import { REFUSAL_TEXTS, type RefusalReason } from './understanding/refusals.ts';
import { SCREENS, type ScreenName } from './understanding/screens.ts';

/** Questions that a new conversation begins with. */
export const FIRST_QUESTIONS = [
  'Tôi quên mật khẩu thì lấy lại bằng cách nào?',
  'Mức đóng BHYT hộ gia đình là bao nhiêu?',
  'Cơ quan BHXH gần nhất ở đâu?',
] as const;

export const GREETING_TEXT =
  'Xin chào! Tôi là trợ lý ảo, trả lời về BHXH, BHYT, BHTN và cách dùng ứng dụng từ các nguồn đã công bố. Bạn đừng gửi mật khẩu, mã OTP hay số giấy tờ.';

const plain = { confidence: 'CERTAIN', score: 1, sources: [], quickReplies: [], offers: [], topic: null } as const;

/** An answer to a greeting. */
export function greeting(): Draft {
  return {
    ...{ ...plain, sources: [], offers: [], kind: 'GREETING' },
    statements: [{ text: GREETING_TEXT, source: null }],
    quickReplies: FIRST_QUESTIONS.map((text) => ({ text, about: null })),
  };
}

/** An answer to thanks. */
export function welcome(): Draft {
  return {
    ...{ ...plain, sources: [], quickReplies: [], offers: [], kind: 'GREETING' },
    statements: [{ text: 'Không có gì. Cần hỏi thêm điều gì, bạn cứ nhắn tôi.', source: null }],
  };
}

/**
 * Nothing that is published answers the question, or somebody asks for a person: the hotline, or a petition.
 *
 * @param why `asked` when it was asked for.
 */
export function handOver(why: 'unknown' | 'asked' = 'unknown'): Draft {
  const source = hotline();
  const first =
    why === 'asked'
      ? 'Bạn có thể nói chuyện với tổng đài viên.'
      : 'Tôi không tìm thấy nguồn chính thức nào trả lời được câu hỏi này, nên tôi không trả lời phỏng đoán.';
  return {
    ...{
      kind: 'HANDOVER',
      confidence: why === 'asked' ? 'CERTAIN' : 'UNSURE',
      score: 0,
      quickReplies: [],
      topic: null,
    },
    sources: [source],
    statements: [
      { text: first, source: null },
      { text: ` ${source.title}.`, source: 0 },
      { text: ' Bạn cũng có thể gửi phản ánh, kiến nghị ngay trong ứng dụng.', source: null },
    ],
    offers: [
      { kind: 'HANDOVER', to: 'HOTLINE' },
      { kind: 'HANDOVER', to: 'PETITION' },
    ],
  };
}

/** Says why a question is not answered. */
export function refusal(reason: RefusalReason): Draft {
  return {
    ...{ kind: 'HANDOVER', confidence: 'CERTAIN', score: 0, sources: [], quickReplies: [], topic: null },
    statements: [{ text: REFUSAL_TEXTS[reason], source: null }],
    offers: [{ kind: 'HANDOVER', to: 'HOTLINE' }],
  };
}

/** Sends to a screen: what is personal is shown there, to its owner, and never told here. */
export function screenDraft(screen: ScreenName): Draft {
  const { title, path, personal } = SCREENS[screen];
  const text = personal
    ? `Thông tin này chỉ riêng bạn xem được sau khi đăng nhập, nên tôi không đọc ở đây. Hãy mở mục ${title}.`
    : `Hãy mở mục ${title}.`;
  return {
    ...{ kind: 'SCREEN', confidence: 'LIKELY', score: 0.8, quickReplies: [], topic: null },
    sources: [{ kind: 'SCREEN', code: screen, title, path, legalBasis: null }],
    statements: [{ text, source: 0 }],
    offers: [openScreen(screen)],
  };
}
