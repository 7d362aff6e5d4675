import { builder } from '../../builder.ts';
import type { Channel, DeliveryState } from '../../platform/delivery/message.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type { ChallengeInvalid, CodeInvalid, CodeLimitReached, CodeTooSoon } from './errors.ts';
import type { CodeDelivery, CodeSent } from './service.ts';

export const CodeChannel = builder.enumType('CodeChannel', {
  description: 'How a code travels (kênh gửi mã xác nhận).',
  values: {
    SMS: { description: 'Text message to the registered phone (tin nhắn).' },
    EMAIL: { description: 'E-mail to the registered address (thư điện tử).' },
  } as const satisfies Record<Channel, { description: string }>,
});

const DeliveryStateEnum = builder.enumType('DeliveryState', {
  description: 'How far a message has come (tình trạng gửi).',
  values: {
    QUEUED: { description: 'Waits to be sent, or to be sent again (đang chờ gửi).' },
    SENT: { description: 'Handed over to the network (đã gửi). E-mail comes no further.' },
    DELIVERED: { description: 'The network says that it arrived; not every network does (đã nhận).' },
    FAILED: { description: 'Could not be sent, or did not arrive; ask for a new code (gửi không thành công).' },
  } as const satisfies Record<DeliveryState, { description: string }>,
});

export const CodeSentType = builder.objectRef<CodeSent>('CodeSent').implement({
  description: 'A code of six digits is on its way (mã xác nhận đã được gửi). It is valid for 5 minutes.',
  fields: (t) => ({
    challenge: t.exposeID('challenge', { description: 'Handed back together with the code (mã yêu cầu).' }),
    channel: t.expose('channel', { type: CodeChannel, description: 'How it travels (kênh gửi).' }),
    maskedDestination: t.exposeString('maskedDestination', {
      nullable: true,
      description:
        'Where it went, such as `09•••••123`; null when that would tell whether an account exists (nơi nhận, đã che).',
    }),
    codeExpiresAt: t.expose('codeExpiresAt', { type: 'DateTime', description: 'The code ends then (hạn của mã).' }),
    resendAt: t.expose('resendAt', {
      type: 'DateTime',
      description: 'From then on a new code may be asked for (lúc được gửi lại mã).',
    }),
  }),
});

export const ChallengeInvalidType = builder.objectRef<ChallengeInvalid>('ChallengeInvalid').implement({
  description:
    'The challenge is unknown, expired or used, code `CHALLENGE_INVALID` (yêu cầu không còn hiệu lực). Start again.',
  interfaces: [ProblemInterface],
});

export const CodeTooSoonType = builder.objectRef<CodeTooSoon>('CodeTooSoon').implement({
  description: 'A code was sent less than 60 seconds ago, code `CODE_TOO_SOON` (chưa đến lúc gửi lại mã).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    retryAt: t.expose('retryAt', { type: 'DateTime', description: 'From then on it works (lúc được gửi lại mã).' }),
  }),
});

export const CodeLimitReachedType = builder.objectRef<CodeLimitReached>('CodeLimitReached').implement({
  description: 'More than 5 codes an hour, or 10 wrong ones a day, code `CODE_LIMIT_REACHED` (quá số lần cho phép).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it works again (khóa đến lúc).' }),
  }),
});

export const CodeInvalidType = builder.objectRef<CodeInvalid>('CodeInvalid').implement({
  description:
    'The code is wrong, expired, used, or not for this, code `CODE_INVALID` (mã xác nhận không đúng). A challenge takes 5 tries.',
  interfaces: [ProblemInterface],
});

const CodeDeliveryType = builder.objectRef<CodeDelivery>('CodeDelivery').implement({
  description: 'How far the newest code of a challenge has come (tình trạng gửi mã xác nhận).',
  fields: (t) => ({
    channel: t.expose('channel', { type: CodeChannel, description: 'How it travels (kênh gửi).' }),
    state: t.expose('state', { type: DeliveryStateEnum, description: 'How far it has come (tình trạng).' }),
    isFinal: t.exposeBoolean('isFinal', {
      description:
        'True: nothing more will be known, so stop asking; false: ask again every two seconds (không còn thay đổi).',
    }),
    resendAt: t.expose('resendAt', {
      type: 'DateTime',
      description: 'From then on a new code may be asked for (lúc được gửi lại mã).',
    }),
  }),
});

builder.queryField('codeDelivery', (t) =>
  t.field({
    type: CodeDeliveryType,
    nullable: true,
    description:
      'How far the newest code of a challenge has come (tình trạng gửi mã). Null for a challenge that is unknown, over, or without a code. That of a password reset says `SENT` whether or not there is an account.',
    args: { challenge: t.arg.id({ description: 'The challenge (mã yêu cầu).' }) },
    resolve: (_root, { challenge }, { services }) => services.otp.deliveryOf(challenge),
  }),
);

/** The union of what may come of sending a code, under a name of its own for each mutation. */
export function codeSendingResult(name: string, description: string) {
  return builder.unionType(name, {
    description,
    types: [CodeSentType, ChallengeInvalidType, CodeTooSoonType, CodeLimitReachedType],
    resolveType: (result) => result.kind,
  });
}
