import { builder, HALF_OF_THE_BUDGET } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { keysetList } from '../../platform/keyset.ts';
import { StoredFile } from '../file/index.ts';
import { Member, ownedKey } from '../member/index.ts';
import { isOverdue, type PetitionAction, type PetitionParty, type PetitionStatus } from './petition-status.ts';
import { readByPhone, readOfMember } from './queries.ts';
import type { PetitionKind } from './terms.ts';

export const PetitionKindEnum = builder.enumType('PetitionKind', {
  description: 'What somebody sends to an agency (loại ý kiến).',
  values: {
    FEEDBACK: { description: 'What somebody noticed (phản ánh). Answered within 15 working days.' },
    PETITION: { description: 'A proposal or wish (kiến nghị). Answered within 15 working days.' },
    COMPLAINT: {
      description:
        'Against a decision or act of the agency (khiếu nại). Taken up within 10 days, answered within 30 days after that, 45 when it is complex.',
    },
  } as const satisfies Record<PetitionKind, { description: string }>,
});

export const PetitionStatusEnum = builder.enumType('PetitionStatus', {
  description: 'How far a petition has come (tình trạng xử lý).',
  values: {
    RECEIVED: { description: 'It has arrived and waits for an officer (đã tiếp nhận).' },
    FORWARDED: { description: 'It was sent on to another agency, and waits there (đã chuyển cơ quan khác).' },
    IN_PROGRESS: { description: 'An officer has taken it up (đang xử lý).' },
    SUPPLEMENT_REQUIRED: { description: 'The sender is asked for more (yêu cầu bổ sung).' },
    ANSWERED: { description: 'It is answered; the sender may rate the answer (đã trả lời).' },
    CLOSED: { description: 'Nothing more comes (đã đóng).' },
    REJECTED: { description: 'It was not accepted, with a reason (không thụ lý).' },
    WITHDRAWN: { description: 'The sender took it back (đã rút).' },
  } as const satisfies Record<PetitionStatus, { description: string }>,
});

const PetitionActionEnum = builder.enumType('PetitionAction', {
  description: 'A step of a petition (bước xử lý).',
  values: {
    SENT: { description: 'The sender sent it (gửi).' },
    TAKEN: { description: 'An officer took it up (nhận thụ lý).' },
    HANDED_OVER: { description: 'Another officer took it over (bàn giao).' },
    FORWARDED: { description: 'It was sent on to another agency (chuyển cơ quan khác).' },
    SUPPLEMENT_ASKED: { description: 'The officer asked for more (yêu cầu bổ sung).' },
    SUPPLEMENTED: { description: 'The sender supplied it (bổ sung).' },
    ANSWERED: { description: 'The officer answered (trả lời).' },
    REJECTED: { description: 'The officer did not accept it (không thụ lý).' },
    WITHDRAWN: { description: 'The sender took it back (rút).' },
    RATED: { description: 'The sender said whether the answer satisfies (đánh giá).' },
    CLOSED: { description: 'It was closed (đóng).' },
  } as const satisfies Record<PetitionAction, { description: string }>,
});

const PetitionPartyEnum = builder.enumType('PetitionParty', {
  description: 'Who took a step (bên thực hiện).',
  values: {
    SENDER: { description: 'Whoever sent the petition (người gửi).' },
    OFFICER: { description: 'An officer of the agency (cán bộ).' },
    SYSTEM: { description: 'The system, after a term (hệ thống).' },
  } as const satisfies Record<PetitionParty, { description: string }>,
});

export const PetitionEvent = builder.prismaObject('PetitionEvent', {
  description: 'A step in the timeline of a petition (một bước trong quá trình xử lý).',
  select: {},
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its number, from 1 on (số thứ tự).' }),
    action: t.expose('action', { type: PetitionActionEnum, description: 'What happened (bước xử lý).' }),
    status: t.expose('status', { type: PetitionStatusEnum, description: 'The state after it (tình trạng sau đó).' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened (thời điểm).' }),
    by: t.expose('by', { type: PetitionPartyEnum, description: 'Who did it (bên thực hiện).' }),
    note: t.exposeString('note', {
      nullable: true,
      description:
        'Answer, question, supplement, reason or comment, plain text; null where nothing was written (nội dung).',
    }),
    attachments: t.field({
      type: [StoredFile],
      select: (_args, _context, nested) => ({
        files: { orderBy: { number: 'asc' }, select: { file: nested(true) } },
      }),
      description: 'Files that came with it, at most 5; their addresses expire (tệp đính kèm).',
      resolve: ({ files }) => files.map(({ file }) => file),
    }),
    agency: t.relation('agency', {
      nullable: true,
      description: 'The agency that it was forwarded to; null for other steps (cơ quan được chuyển đến).',
    }),
  }),
});

/** A petition as its sender follows it. */
export const Petition = builder.prismaNode('Petition', {
  description:
    'Feedback, a petition or a complaint as its sender follows it (phản ánh, kiến nghị, khiếu nại); only the sender reads it.',
  id: { resolve: (petition) => petition.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id, context) => ownedKey(context, id),
  select: { id: true },
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'What it is followed by, such as `PA-2026-7K3M9QX1` (mã tra cứu).',
    }),
    kind: t.expose('kind', { type: PetitionKindEnum, description: 'What it is (loại).' }),
    subject: t.exposeString('subject', { description: 'What it is about, one line (tiêu đề).' }),
    content: t.exposeString('content', { description: 'The text, plain, with line breaks (nội dung).' }),
    status: t.expose('status', { type: PetitionStatusEnum, description: 'How far it has come (tình trạng).' }),
    agency: t.relation('agency', {
      description: 'The agency whose turn it is (cơ quan BHXH giải quyết).',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent (thời điểm gửi).' }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      description:
        'Last day of the term that runs: of the answer, or of taking a complaint up; counted on the working calendar (hạn xử lý).',
    }),
    overdue: t.boolean({
      select: { status: true, dueOn: true },
      description: 'Whether the term is over and it is the agency’s turn (quá hạn).',
      resolve: (petition, _args, { services }) => isOverdue(petition, services.directory.today()),
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When its newest step was (cập nhật lúc).' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed, rejected or withdrawn; null before that (thời điểm kết thúc).',
    }),
    satisfied: t.exposeBoolean('satisfied', {
      nullable: true,
      description: 'Whether the answer satisfies the sender; null until that is said (mức độ hài lòng).',
    }),
    events: t.relation('events', {
      query: { orderBy: { position: 'asc' } },
      description: 'Its timeline, oldest first, at most 100 steps (quá trình xử lý).',
    }),
  }),
});

const newestFirst = keysetList([
  { column: 'sentAt', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

builder.prismaObjectField(Member, 'petitions', (t) =>
  t.connection(
    {
      type: Petition,
      description: 'What the member sent to agencies, newest first (phản ánh, kiến nghị đã gửi).',
      complexity: (args) => pageCost(args),
      select: (args, _context, nested) => {
        const page = newestFirst.query(args);
        return { petitions: page ? nested({ ...page, select: newestFirst.columns }, ['edges', 'node']) : false };
      },
      resolve: (member, args) => newestFirst.page(member.petitions, args, `petitions:${member.id}`),
    },
    { name: 'PetitionConnection', description: 'A page of petitions (danh sách phản ánh, kiến nghị).' },
    { name: 'PetitionEdge', description: 'A petition with its place in the list (hồ sơ và vị trí trong danh sách).' },
  ),
);

builder.queryField('petition', (t) =>
  t.prismaField({
    type: Petition,
    nullable: true,
    description:
      'A petition by its tracking code, with the phone of its sender or as the member who sent it (tra cứu phản ánh, kiến nghị). Null when code and phone are not those of one petition, whichever is wrong; at most 10 wrong questions in 15 minutes.',
    args: {
      code: t.arg.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
      phone: t.arg.string({
        required: false,
        description: 'The phone it was sent with, such as `0912345678`; not needed when signed in (số điện thoại).',
      }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: async (query, _root, reference, context) => {
      const { session, services } = context;
      const { code, phone, memberId, wasRight } = await services.petition.askAfter(reference, session, context);
      const own = memberId ? await readOfMember(context, query, code, memberId) : null;
      const found = own ?? (phone ? await readByPhone(context, query, code, phone) : null);
      if (found) await wasRight();
      return found;
    },
  }),
);
