import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { AccountNotFoundType, AccountUnchangedType, OfficerAccount, orderInput } from '../supervision/schema.ts';
import type { AccountSupervised } from '../supervision/supervise.ts';

const AccountWasEnabledType = builder.objectRef<AccountSupervised<'AccountWasEnabled'>>('AccountWasEnabled').implement({
  description: 'The order is carried out (đã mở khóa tài khoản).',
  fields: (t) => ({
    account: t.withAuth({ duty: 'ACCOUNT' }).field({
      type: OfficerAccount,
      description: 'The account as it is now (tài khoản).',
      resolve: ({ socialInsuranceCode }, _args, { services }) => services.account.readAfterOrder(socialInsuranceCode),
    }),
  }),
});

const EnableAccountInput = orderInput('EnableAccountInput', 'Whose account, and why (mở khóa tài khoản).');

const EnableAccountResult = builder.unionType('EnableAccountResult', {
  description: 'The order is carried out, or why not (kết quả mở khóa tài khoản).',
  types: [AccountWasEnabledType, AccountNotFoundType, AccountUnchangedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('enableAccount', (t) =>
  t.withAuth({ duty: 'ACCOUNT' }).field({
    type: EnableAccountResult,
    description:
      'Enables a disabled account (mở khóa tài khoản): its owner is told and signs in again, with the password of before or a reset one. Needs an officer with the duty `ACCOUNT`.',
    args: { input: t.arg({ type: EnableAccountInput, description: 'Whose, and why (mở khóa tài khoản).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.account.enableAccount(context.officer, input, context),
  }),
);
