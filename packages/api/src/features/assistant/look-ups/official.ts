import { OFFICIAL_CONTACTS, type OfficialContacts } from '../../support/index.ts';
import type { Draft, Source } from '../answer.ts';
import type { AskedContact } from '../understanding/contacts.ts';

/** The hotline, as a source. */
export function hotline(): Source {
  const contact = OFFICIAL_CONTACTS.find(({ kind }) => kind === 'PHONE');
  return {
    kind: 'CONTACT',
    code: 'hotline',
    title: contact ? `${contact.label.vi}: ${contact.value}` : '',
    path: '/support/contacts',
    legalBasis: null,
  };
}

const CALLED = { PHONE: 'Số điện thoại', EMAIL: 'Địa chỉ thư điện tử', WEBSITE: 'Trang web' } as const;

/** Whether a contact is the agency's: what is on its list, and nothing that is guessed. */
export async function officialDraft({ kind, value }: AskedContact, contacts: OfficialContacts): Promise<Draft> {
  const source = hotline();
  const { official, otherStateBody, contact } = await contacts.judge(value ?? '');
  const found = contact
    ? `${contact.value} là ${lowerFirst(contact.label.vi)}.`
    : `${CALLED[kind]} này thuộc BHXH Việt Nam.`;
  const text = official
    ? `Đúng. ${found} Dù vậy, không ai của BHXH hỏi mật khẩu hay mã OTP của bạn.`
    : otherStateBody
      ? `${CALLED[kind]} này của một cơ quan nhà nước khác, không phải của BHXH Việt Nam. Hãy xem kỹ trước khi nhập thông tin; cần hỏi về bảo hiểm thì gọi ${source.title}.`
      : `${CALLED[kind]} này không có trong danh sách kênh liên hệ chính thức của BHXH Việt Nam. Đừng cung cấp mật khẩu, mã OTP, đừng chuyển tiền; hãy hỏi lại qua ${source.title}.`;
  return {
    ...{ kind: 'ANSWER', confidence: 'CERTAIN', score: 1, sources: [source], quickReplies: [], topic: null },
    statements: [{ text, source: 0 }],
    offers: [{ kind: 'HANDOVER', to: 'HOTLINE' }],
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
