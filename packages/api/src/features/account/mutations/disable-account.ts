import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { AccountNotFoundType, AccountUnchangedType, OfficerAccount, orderInput } from '../supervision/schema.ts';
import type { AccountSupervised } from '../supervision/supervise.ts';

const AccountWasDisabledType = builder
  .objectRef<AccountSupervised<'AccountWasDisabled'>>('AccountWasDisabled')
  .implement({
    description: 'The order is carried out (đã khóa tài khoản).',
    fields: (t) => ({
      account: t.withAuth({ duty: 'ACCOUNT' }).field({
        type: OfficerAccount,
        description: 'The account as it is now (tài khoản).',
        resolve: ({ socialInsuranceCode }, _args, { services }) => services.account.readAfterOrder(socialInsuranceCode),
      }),
    }),
  });

const DisableAccountInput = orderInput('DisableAccountInput', 'Whose account, and why (khóa tài khoản).');

const DisableAccountResult = builder.unionType('DisableAccountResult', {
  description: 'The order is carried out, or why not (kết quả khóa tài khoản).',
  types: [AccountWasDisabledType, AccountNotFoundType, AccountUnchangedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('disableAccount', (t) =>
  t.withAuth({ duty: 'ACCOUNT' }).field({
    type: DisableAccountResult,
    description:
      'Disables an account (khóa tài khoản): its session ends at once, codes under way are void, its owner is told by SMS and e-mail, and nobody signs in until it is enabled. Needs an officer with the duty `ACCOUNT`.',
    args: { input: t.arg({ type: DisableAccountInput, description: 'Whose, and why (khóa tài khoản).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.account.disableAccount(context.officer, input, context),
  }),
);
