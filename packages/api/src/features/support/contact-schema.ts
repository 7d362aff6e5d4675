import { builder } from '../../builder.ts';
import { badInput } from '../../platform/errors.ts';
import type { Localized } from '../../platform/locale.ts';
import { publicFor } from '../../platform/public-read.ts';
import type { OfficialContact } from './contacts.ts';
import type { ContactVerdict } from './official-contact.ts';

const ContactKind = builder.enumType('ContactKind', {
  description: 'In which way a contact is reached (loại liên hệ).',
  values: {
    PHONE: { description: 'By a call (gọi điện thoại).' },
    SMS: { description: 'By a text message (nhắn tin).' },
    EMAIL: { description: 'By e-mail (thư điện tử).' },
    WEBSITE: { description: 'On a web page (trang web).' },
  } as const,
});

const OfficialContactType = builder.objectRef<OfficialContact>('OfficialContact').implement({
  description: 'A contact at which the social-insurance agency itself answers (liên hệ chính thức).',
  fields: (t) => ({
    kind: t.expose('kind', { type: ContactKind, description: 'How it is reached (loại liên hệ).' }),
    value: t.exposeString('value', { description: 'Number or address, such as `1900 9068` (số hoặc địa chỉ).' }),
    label: t.string({
      description: "What it is, in the request's language (tên gọi).",
      resolve: ({ label }, _args, context) => label[context.locale],
    }),
    hours: t.string({
      nullable: true,
      description: "When it is answered, in the request's language; null when no hours are published (giờ làm việc).",
      resolve: ({ hours }, _args, context) => hours?.[context.locale] ?? null,
    }),
    note: t.string({
      nullable: true,
      description: "What to know before using it, in the request's language; null when there is nothing (ghi chú).",
      resolve: ({ note }, _args, context) => note?.[context.locale] ?? null,
    }),
  }),
});

builder.queryField('officialContacts', (t) =>
  t.field({
    type: [OfficialContactType],
    extensions: publicFor(300),
    description:
      'Hotline, support mailbox, text number and portals of the agency (các liên hệ chính thức). For everybody.',
    resolve: (_root, _args, { services }) => [...services.contacts.published],
  }),
);

const ADVICE = {
  official: {
    vi: 'Đây là liên hệ chính thức của cơ quan BHXH. Dù vậy, không cung cấp mật khẩu hay mã OTP cho bất kỳ ai.',
    en: 'This is an official contact of the agency. Even so, give your password or a one-time code to nobody.',
  },
  unofficial: {
    vi: 'Đây KHÔNG phải liên hệ chính thức. Đừng gọi lại, đừng mở liên kết, đừng cung cấp thông tin; hãy gọi tổng đài 1900 9068.',
    en: 'This is NOT an official contact. Do not call back, open it or tell anything; call the hotline 1900 9068.',
  },
  otherStateBody: {
    vi: 'Địa chỉ này thuộc cơ quan nhà nước khác, không phải cơ quan BHXH. Hãy kiểm tra kỹ trước khi nhập thông tin; nếu chưa rõ, gọi tổng đài 1900 9068.',
    en: 'This address belongs to another state body, not to social insurance. Check before you enter anything; if in doubt, call the hotline 1900 9068.',
  },
  none: {
    vi: 'Đây không phải số điện thoại hay địa chỉ nào. Hãy dán riêng số điện thoại, thư điện tử hoặc liên kết cần kiểm tra.',
    en: 'This is neither a number nor an address. Paste only the number, e-mail address or link that you want to check.',
  },
};

function adviceOn({ official, kind, otherStateBody }: ContactVerdict): Localized {
  if (official) return ADVICE.official;
  if (kind === null) return ADVICE.none;
  return otherStateBody ? ADVICE.otherStateBody : ADVICE.unofficial;
}

const OfficialContactCheck = builder.objectRef<ContactVerdict>('OfficialContactCheck').implement({
  description: 'Whether a number or address is the agency’s (kết quả kiểm tra liên hệ).',
  fields: (t) => ({
    official: t.exposeBoolean('official', {
      description: 'True only when it is the agency’s (là liên hệ chính thức).',
    }),
    kind: t.expose('kind', {
      type: ContactKind,
      nullable: true,
      description:
        'What the value was read as, of a message the worst contact in it; null when there is neither a number nor an address (loại liên hệ).',
    }),
    contact: t.expose('contact', {
      type: OfficialContactType,
      nullable: true,
      description:
        'The published contact that it is; null when it is not official, or is another page, mailbox or office number of the agency (liên hệ tương ứng).',
    }),
    advice: t.string({
      description: "What to do, in the request's language (lời khuyên).",
      resolve: (verdict, _args, context) => adviceOn(verdict)[context.locale],
    }),
  }),
});

const LONGEST_VALUE = 300;

builder.queryField('isOfficialContact', (t) =>
  t.field({
    type: OfficialContactCheck,
    description:
      'Tells whether a phone number, e-mail address or web address is the agency’s, against scams (kiểm tra liên hệ chính thức). For everybody.',
    args: {
      value: t.arg.string({
        description:
          'As it was received, such as `+84 1900 9068`, `abc@baohiemxahoi.gov.vn` or `baohiemxahoi-gov.vn`, or the message that holds it, official only when all contacts in it are; 1 to 300 characters (số hoặc địa chỉ).',
      }),
    },
    resolve: (_root, { value }, context) => {
      if (!value.trim() || value.length > LONGEST_VALUE)
        throw badInput('value', {
          vi: `Hãy nhập một số điện thoại, thư điện tử hoặc địa chỉ trang web, không quá ${LONGEST_VALUE} ký tự.`,
          en: `Give one phone number, e-mail address or web address, at most ${LONGEST_VALUE} characters.`,
        });
      return context.services.contacts.judge(value);
    },
  }),
);
