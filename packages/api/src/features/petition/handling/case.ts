import { builder } from '../../../builder.ts';
import { masked } from '../../../platform/delivery/message.ts';
import { isOverdue } from '../petition-status.ts';
import { PetitionEvent, PetitionKindEnum, PetitionStatusEnum } from '../schema.ts';

const SENDER = {
  takenBy: true,
  contactName: true,
  contactPhone: true,
  contactEmail: true,
  member: { select: { fullName: true, account: { select: { phone: true, email: true } } } },
} as const;

interface SenderRow {
  takenBy: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  member: { account: { phone: string | null; email: string | null } | null } | null;
}

/** A contact as an officer sees it: whole for whoever answers, masked for everybody else of the agency. */
function contactFor(channel: 'SMS' | 'EMAIL', { takenBy, member, ...row }: SenderRow, officerId: string | undefined) {
  const own = channel === 'SMS' ? row.contactPhone : row.contactEmail;
  const to = own ?? (channel === 'SMS' ? member?.account?.phone : member?.account?.email) ?? null;
  return to === null || takenBy === officerId ? to : masked(channel, to);
}

/** A petition as the officers of its agency work on it. */
export const PetitionCase = builder.prismaObject('Petition', {
  variant: 'PetitionCase',
  description:
    'A petition as the officers of its agency work on it (hồ sơ phản ánh, kiến nghị). Needs an officer with the duty `PETITION`.',
  authScopes: { duty: 'PETITION' },
  select: { id: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Tracking code, by which it is worked on (mã tra cứu).' }),
    kind: t.expose('kind', { type: PetitionKindEnum, description: 'What it is (loại).' }),
    subject: t.exposeString('subject', { description: 'What it is about, one line (tiêu đề).' }),
    content: t.exposeString('content', { description: 'The text, plain, with line breaks (nội dung).' }),
    status: t.expose('status', { type: PetitionStatusEnum, description: 'How far it has come (tình trạng).' }),
    agency: t.relation('agency', { description: 'The agency whose turn it is (cơ quan BHXH giải quyết).' }),
    senderName: t.string({
      select: SENDER,
      description: "The sender's name: of the record for members, else as it was given (họ tên người gửi).",
      resolve: ({ contactName, member }) => member?.fullName ?? contactName ?? '',
    }),
    senderIsMember: t.boolean({
      select: { memberId: true },
      description: 'Whether the sender was signed in, so that the name is proved (gửi bằng tài khoản).',
      resolve: ({ memberId }) => memberId !== null,
    }),
    senderPhone: t.string({
      nullable: true,
      select: SENDER,
      description:
        'Phone, proved by a code; masked unless you have taken the petition; null for a child whose guardian is told (số điện thoại).',
      resolve: (petition, _args, { officer }) => contactFor('SMS', petition, officer?.officerId),
    }),
    senderEmail: t.string({
      nullable: true,
      select: SENDER,
      description: 'E-mail; masked unless you have taken the petition; null when there is none (thư điện tử).',
      resolve: (petition, _args, { officer }) => contactFor('EMAIL', petition, officer?.officerId),
    }),
    senderAddress: t.exposeString('contactAddress', {
      nullable: true,
      description: 'Address as it was given; null when it was not, and for members (địa chỉ).',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent (thời điểm gửi).' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'Last day of the term that runs (hạn xử lý).' }),
    overdue: t.boolean({
      select: { status: true, dueOn: true },
      description: 'Whether the term is over and it is the agency’s turn (quá hạn).',
      resolve: (petition, _args, { services }) => isOverdue(petition, services.directory.today()),
    }),
    complex: t.exposeBoolean('complex', {
      description: 'Whether the complaint has the longer term of a complex case (vụ việc phức tạp).',
    }),
    takenAt: t.expose('takenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When an officer took it up; null while nobody has (thời điểm thụ lý).',
    }),
    takenByName: t.string({
      nullable: true,
      select: { officer: { select: { fullName: true } } },
      description: 'Who has taken it up; null while nobody has (cán bộ thụ lý).',
      resolve: ({ officer }) => officer?.fullName ?? null,
    }),
    mine: t.boolean({
      select: { takenBy: true },
      description: 'Whether you have taken it (do bạn thụ lý).',
      resolve: ({ takenBy }, _args, { officer }) => takenBy !== null && takenBy === officer?.officerId,
    }),
    satisfied: t.exposeBoolean('satisfied', {
      nullable: true,
      description: 'Whether the answer satisfies the sender; null until that is said (mức độ hài lòng).',
    }),
    events: t.relation('events', {
      type: PetitionEvent,
      query: { orderBy: { position: 'asc' } },
      description: 'Its timeline, oldest first, at most 100 steps (quá trình xử lý).',
    }),
  }),
});
