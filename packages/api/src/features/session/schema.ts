import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { keysetList } from '../../platform/keyset.ts';
import { ownedKey } from '../member/index.ts';
import type { SessionEndReason } from './ending.ts';
import { findSessionPage } from './queries.ts';

export const SessionEndReasonEnum = builder.enumType('SessionEndReason', {
  description: 'Why a session ended (lý do kết thúc phiên đăng nhập).',
  values: {
    SIGNED_OUT: { description: 'The member signed out on that device (đăng xuất).' },
    TAKEN_OVER: { description: 'The member signed in on another device (đăng nhập trên thiết bị khác).' },
    PASSWORD_CHANGED: { description: 'The password was changed (đổi mật khẩu).' },
    PASSWORD_RESET: { description: 'A forgotten password was reset (đặt lại mật khẩu).' },
    ENDED_BY_MEMBER: { description: 'The member ended it with `endSession` (người dùng kết thúc phiên).' },
    DISABLED_BY_OFFICER: { description: 'An officer disabled the account (cán bộ khóa tài khoản).' },
    REFRESH_REUSED: { description: 'A used refresh token came again: it may be stolen (token bị dùng lại).' },
    EXPIRED: { description: 'It was not used for 30 days (hết hạn).' },
    REPLACED: { description: 'The member signed in again on the same device (đăng nhập lại cùng thiết bị).' },
  } as const satisfies Record<SessionEndReason, { description: string }>,
});

/** A sign-in on one device; only its member reads it. */
export const Session = builder.prismaNode('Session', {
  description: 'A sign-in on one device (phiên đăng nhập); only its member reads it.',
  id: { resolve: (session) => session.id, description: 'Opaque id for `node` and `endSession`.' },
  nullable: true,
  findUnique: (id, context) => ownedKey(context, id),
  authScopes: { member: true },
  select: { id: true },
  fields: (t) => ({
    deviceName: t.exposeString('deviceName', {
      description: 'Name that the device gave itself, such as `iPhone của Hoà` (tên thiết bị).',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When the member signed in (lúc đăng nhập).' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When it was last used, to the minute (lần dùng gần nhất).',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When it ends unless it is refreshed before (thời điểm hết hạn).',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it is open (lúc kết thúc).',
    }),
    endReason: t.expose('endReason', {
      type: SessionEndReasonEnum,
      nullable: true,
      description: 'Why it ended; null while it is open (lý do kết thúc).',
    }),
    endedByDevice: t.exposeString('endedByDevice', {
      nullable: true,
      description: 'Name of the device that took over; null unless one did (thiết bị thay thế).',
    }),
  }),
});

const sessionsNewestFirst = keysetList([
  { column: 'startedAt', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

builder.queryField('mySessions', (t) =>
  t.withAuth({ member: true }).connection(
    {
      type: Session,
      description: "The member's sign-ins, newest first, ended ones too (lịch sử đăng nhập). Needs a live session.",
      complexity: (args) => pageCost(args),
      resolve: async (_root, args, context, info) => {
        const { memberId } = context.session;
        const page = sessionsNewestFirst.query(args);
        const { select } = queryFromInfo({ context, info, typeName: 'Session', path: ['edges', 'node'] });
        const rows = page
          ? await findSessionPage(context, memberId, { ...page, select: { ...select, ...sessionsNewestFirst.columns } })
          : undefined;
        return sessionsNewestFirst.page(rows, args, `sessions:${memberId}`);
      },
    },
    { name: 'SessionConnection', description: 'A page of sign-ins (danh sách phiên đăng nhập).' },
    {
      name: 'SessionEdge',
      description: 'A sign-in with its place in the list (lần đăng nhập và vị trí trong danh sách).',
    },
  ),
);
