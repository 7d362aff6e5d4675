import { builder } from '../../../builder.ts';
import { oneEvent } from '../../../platform/events/one-event.ts';
import { END_MESSAGES, type SessionEnd } from '../ending.ts';
import { SessionEndReasonEnum } from '../schema.ts';

const KickingDevice = builder.objectRef<{ name: string }>('KickingDevice').implement({
  description: 'The device that took over (thiết bị thay thế).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, such as `iPad của Hoà` (tên thiết bị).' }),
  }),
});

const SessionKicked = builder.objectRef<SessionEnd>('SessionKicked').implement({
  description: 'The session has ended (phiên đăng nhập đã kết thúc): show why, and go to the sign-in page.',
  fields: (t) => ({
    reason: t.expose('reason', { type: SessionEndReasonEnum, description: 'Why it ended (lý do).' }),
    message: t.string({
      description: "What to tell the member, in the request's language (thông báo).",
      resolve: ({ reason }, _args, context) => END_MESSAGES[reason][context.locale],
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it ended (lúc kết thúc).' }),
    device: t.field({
      type: KickingDevice,
      nullable: true,
      description: 'The device that took over; null when no device did (thiết bị thay thế).',
      resolve: ({ byDevice }) => (byDevice === null ? null : { name: byDevice }),
    }),
  }),
});

builder.subscriptionField('sessionKicked', (t) =>
  t.withAuth({ member: true }).field({
    type: SessionKicked,
    description:
      'Tells this device, once, that its session has ended, such as when another device signed in (thông báo bị đăng xuất). Then the stream completes and a WebSocket closes with 4401.',
    // The event comes after the session's end, so the check before every event must let it pass.
    extensions: { outlivesSession: true },
    subscribe: (_root, _args, { session, services }) =>
      oneEvent<SessionEnd>((give) => services.session.onEnded(session, give)),
    resolve: (end) => end,
  }),
);
