import { builder } from '../../../builder.ts';
import { Petition, PetitionEvent } from '../schema.ts';
import type { StepKey } from '../watch-queries.ts';
import { readStepOfMember, readStepPetition } from './queries.ts';

const PetitionChanged = builder.objectRef<StepKey>('PetitionChanged').implement({
  description: 'A step of one of the member’s petitions (thay đổi của phản ánh, kiến nghị).',
  fields: (t) => ({
    petition: t.withAuth({ member: true }).prismaField({
      type: Petition,
      description: 'The petition as it is now (phản ánh, kiến nghị).',
      resolve: (query, { petitionId }, _args, context) =>
        readStepPetition(context, query, petitionId, context.session.memberId),
    }),
    event: t.withAuth({ member: true }).prismaField({
      type: PetitionEvent,
      description: 'The step (bước xử lý).',
      resolve: (query, step, _args, context) => readStepOfMember(context, query, step, context.session.memberId),
    }),
  }),
});

builder.subscriptionField('petitionChanged', (t) =>
  t.withAuth({ member: true }).field({
    type: PetitionChanged,
    description:
      'Tells every step of the member’s petitions as it happens, each once, whichever server took it (thông báo thay đổi của phản ánh, kiến nghị). Over WebSocket or server-sent events; ends with the session.',
    args: {
      since: t.arg({
        type: 'DateTime',
        required: false,
        description:
          'Steps from this instant on come first, the newest 100 of them: the `at` of the newest step that is known; absent or null begins with now (kể từ).',
      }),
    },
    subscribe: (_root, { since }, { session, services }) => services.petition.stepsOf(session.memberId, since ?? null),
    resolve: (step) => step,
  }),
);
