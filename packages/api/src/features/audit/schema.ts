import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { keysetList } from '../../platform/keyset.ts';
import { ownedKey } from '../member/index.ts';
import { findActivityPage } from './queries.ts';
import type { AuditKind } from './record.ts';

const AccountActivityKind = builder.enumType('AccountActivityKind', {
  description: 'What happened to an account (hoạt động tài khoản).',
  values: {
    SIGNED_IN: { description: 'Somebody signed in with the password (đăng nhập).' },
    SIGN_IN_FAILED: { description: 'A wrong password was entered (nhập sai mật khẩu).' },
    SIGN_IN_LOCKED: { description: 'A try while the account was locked for the device (đăng nhập khi bị khóa).' },
    SIGN_IN_REFUSED: {
      description: 'The password was right, but disabled or temporary (đăng nhập bị từ chối).',
    },
    DEVICE_CONFLICT: { description: 'Another device wanted to sign in (thiết bị khác muốn đăng nhập).' },
    DEVICE_TAKEN_OVER: { description: 'Another device took over with a code (chuyển thiết bị).' },
    CODE_SENT: { description: 'A code was sent (gửi mã xác nhận).' },
    CODE_FAILED: { description: 'A wrong code was entered (nhập sai mã xác nhận).' },
    REFRESH_REUSED: { description: 'A used refresh token came again; the session was ended (token bị dùng lại).' },
    SIGNED_OUT: { description: 'The member signed out (đăng xuất).' },
    SESSION_ENDED: { description: 'The member ended a session (kết thúc phiên đăng nhập).' },
    PASSWORD_CHANGE_REQUESTED: { description: 'A change of password was begun (yêu cầu đổi mật khẩu).' },
    PASSWORD_CHANGED: { description: 'The password was changed (đổi mật khẩu).' },
    PASSWORD_RESET_REQUESTED: { description: 'A reset of the password was begun (yêu cầu đặt lại mật khẩu).' },
    PASSWORD_RESET: { description: 'The password was reset (đặt lại mật khẩu).' },
    FIRST_PASSWORD_SET: { description: 'The temporary password was replaced (đặt mật khẩu lần đầu).' },
    CONTACT_CHANGE_REQUESTED: {
      description: 'A change of phone or e-mail was begun (yêu cầu đổi thông tin liên hệ).',
    },
    CONTACT_CHANGE_REFUSED: {
      description:
        'A change of phone or e-mail was refused: a wrong password, or a phone of another account (từ chối đổi thông tin liên hệ).',
    },
    PHONE_CHANGED: { description: 'The phone for codes was changed (đổi số điện thoại).' },
    EMAIL_CHANGED: { description: 'The e-mail for codes was changed (đổi thư điện tử).' },
    REGISTRATION_STARTED: { description: 'A form 01 was begun for this person (bắt đầu đăng ký tài khoản).' },
    REGISTRATION_REFUSED: {
      description: 'A form 01 did not agree with the record, or there is an account already (đăng ký không được nhận).',
    },
    REGISTRATION_SUBMITTED: { description: 'A form 01 was submitted (nộp tờ khai đăng ký).' },
    REGISTRATION_CANCELLED: { description: 'A form 01 was withdrawn (hủy tờ khai đăng ký).' },
    REGISTRATION_READ: { description: 'An officer of its agency read a form 01 (cán bộ xem tờ khai đăng ký).' },
    REGISTRATION_APPROVED: { description: 'An officer approved, and the account was made (phê duyệt đăng ký).' },
    REGISTRATION_REJECTED: { description: 'An officer rejected a form 01 (từ chối đăng ký).' },
    CHILD_REGISTRATION_STARTED: {
      description: 'The member began to register a child (bắt đầu đăng ký tài khoản cho con).',
    },
    CHILD_REGISTRATION_SUBMITTED: {
      description: 'The member submitted the form of a child (nộp tờ khai đăng ký cho con).',
    },
    CHILD_REGISTRATION_CANCELLED: {
      description: 'The member withdrew the form of a child (hủy tờ khai đăng ký cho con).',
    },
    CHILD_REGISTRATION_READ: {
      description: 'An officer of its agency read the form of a child (cán bộ xem tờ khai đăng ký cho con).',
    },
    CHILD_REGISTRATION_APPROVED: {
      description: 'An officer approved the form of a child (phê duyệt đăng ký cho con).',
    },
    CHILD_REGISTRATION_REJECTED: {
      description: 'An officer rejected the form of a child (từ chối đăng ký cho con).',
    },
    PETITION_SENT: { description: 'A petition was sent (gửi phản ánh, kiến nghị).' },
    PETITION_READ: { description: 'An officer of its agency read a petition (cán bộ xem phản ánh, kiến nghị).' },
    PETITION_HANDLED: {
      description:
        'An officer took a petition up, answered, forwarded, rejected or closed it (cán bộ xử lý phản ánh, kiến nghị).',
    },
    PETITION_SUPPLEMENTED: { description: 'A petition was supplemented (bổ sung phản ánh, kiến nghị).' },
    PETITION_WITHDRAWN: { description: 'A petition was withdrawn (rút phản ánh, kiến nghị).' },
    PETITION_RATED: { description: 'An answer was rated (đánh giá trả lời).' },
    OFFICER_SIGNED_IN: { description: 'An officer signed in; on no member’s account (cán bộ đăng nhập).' },
    OFFICER_SIGN_IN_FAILED: {
      description: 'A sign-in of an officer failed; on no member’s account (cán bộ đăng nhập sai).',
    },
    OFFICER_SIGNED_OUT: { description: 'An officer signed out; on no member’s account (cán bộ đăng xuất).' },
    ACCOUNT_READ: { description: 'An officer looked at the state of the account (cán bộ xem tài khoản).' },
    ACCOUNT_DISABLED: { description: 'An officer disabled the account, with a reason (cán bộ khóa tài khoản).' },
    ACCOUNT_ENABLED: { description: 'An officer enabled the account again, with a reason (cán bộ mở khóa tài khoản).' },
    OFFICER_ADDED: { description: 'An officer was added; on no member’s account (thêm cán bộ).' },
    OFFICER_DISABLED: { description: 'An officer was disabled; on no member’s account (khóa cán bộ).' },
    OFFICER_ENABLED: { description: 'An officer was enabled again; on no member’s account (mở khóa cán bộ).' },
    OFFICER_DUTIES_CHANGED: {
      description: 'An officer was given other duties; on no member’s account (đổi nhiệm vụ của cán bộ).',
    },
    OFFICER_PASSWORD_RESET: {
      description: 'An officer was given a temporary password; on no member’s account (cấp lại mật khẩu cho cán bộ).',
    },
    CODE_LOOKED_UP: {
      description: 'Somebody looked the social-insurance code up and saw it masked (có người tra cứu mã số BHXH).',
    },
    CODE_LOOK_UP_MISSED: { description: 'A look-up of a code found nobody (tra cứu mã số BHXH không có kết quả).' },
    CODE_LOOK_UP_REFUSED: { description: 'A look-up of a code was refused (tra cứu mã số BHXH bị từ chối).' },
  } as const satisfies Record<AuditKind, { description: string }>,
});

/** One line of the trail, as its member reads it. */
export const AccountActivity = builder.prismaNode('AuditEvent', {
  name: 'AccountActivity',
  description: 'Something that happened to the account (hoạt động tài khoản); only its member reads it.',
  id: { resolve: (event) => event.id, description: 'Opaque id for `node`.' },
  nullable: true,
  findUnique: (id, context) => ownedKey(context, id),
  authScopes: { member: true },
  select: { id: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: AccountActivityKind, description: 'What happened (hoạt động).' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened (thời điểm).' }),
    deviceName: t.exposeString('deviceName', {
      nullable: true,
      description: 'Name that the device gave itself; null when there was none (tên thiết bị).',
    }),
    address: t.string({
      nullable: true,
      select: { kind: true, address: true, officerId: true },
      description:
        'IP address of the device, such as `203.0.113.7`; null when it is not known, for look-ups, whose askers are no users of this account, and for what officers did (địa chỉ IP).',
      resolve: ({ kind, address, officerId }) => (kind === 'CODE_LOOKED_UP' || officerId ? null : address),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why an officer did it, in the officer’s words; null where nobody gave a reason (lý do).',
    }),
  }),
});

const activityNewestFirst = keysetList([
  { column: 'at', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

builder.queryField('myAccountActivity', (t) =>
  t.withAuth({ member: true }).connection(
    {
      type: AccountActivity,
      description:
        "What happened to the member's account, newest first: sign-ins, wrong passwords, codes, changes (lịch sử hoạt động tài khoản). Needs a live session.",
      complexity: (args) => pageCost(args),
      resolve: async (_root, args, context, info) => {
        const { memberId } = context.session;
        const page = activityNewestFirst.query(args);
        const { select } = queryFromInfo({ context, info, typeName: 'AccountActivity', path: ['edges', 'node'] });
        const rows = page
          ? await findActivityPage(context, memberId, {
              ...page,
              select: { ...select, ...activityNewestFirst.columns },
            })
          : undefined;
        return activityNewestFirst.page(rows, args, `activity:${memberId}`);
      },
    },
    { name: 'AccountActivityConnection', description: 'A page of activities (danh sách hoạt động tài khoản).' },
    {
      name: 'AccountActivityEdge',
      description: 'An activity with its place in the list (hoạt động và vị trí trong danh sách).',
    },
  ),
);
