import { builder } from '../../../builder.ts';
import type { ChildRegistrationCancelled } from '../child/cancel.ts';
import { ChildRegistration } from '../child/schema.ts';
import { readOfGuardian } from '../queries.ts';
import { RegistrationNotOpenType } from '../schema.ts';

const CancelChildRegistrationInput = builder.inputType('CancelChildRegistrationInput', {
  description: 'Which form is withdrawn (hủy tờ khai cho con).',
  fields: (t) => ({ id: t.id({ description: 'Its id in `childRegistrations` (mã định danh kỹ thuật).' }) }),
});

const ChildRegistrationCancelledType = builder
  .objectRef<ChildRegistrationCancelled>('ChildRegistrationCancelled')
  .implement({
    description: 'The form is withdrawn and its photos are removed; a new one may be started (đã hủy tờ khai cho con).',
    fields: (t) => ({
      registration: t.withAuth({ member: true }).prismaField({
        type: ChildRegistration,
        description: 'The form (tờ khai).',
        resolve: (query, { id }, _args, context) => readOfGuardian(context, query, id, context.session.memberId),
      }),
    }),
  });

const CancelChildRegistrationResult = builder.unionType('CancelChildRegistrationResult', {
  description: 'The form is withdrawn, or why not (kết quả hủy tờ khai cho con).',
  types: [ChildRegistrationCancelledType, RegistrationNotOpenType],
  resolveType: (result) => result.kind,
});

builder.mutationField('cancelChildRegistration', (t) =>
  t.withAuth({ member: true }).field({
    type: CancelChildRegistrationResult,
    description:
      'Withdraws the form of a child that no officer has decided on (hủy tờ khai đăng ký cho con); only the member who submitted it can. Needs a live session.',
    args: { input: t.arg({ type: CancelChildRegistrationInput, description: 'Which one (hủy tờ khai).' }) },
    resolve: (_root, { input }, context) =>
      context.services.registration.cancelChild(context.session, input.id, context),
  }),
);
