import type { TestApp } from './app.ts';
import { signedInOfficer } from './officers.ts';

/** What an order about an account answers. */
export interface OrderAnswer {
  __typename: string;
  code?: string;
  account?: { status: string; disabledReason: string | null; liveSession: object | null };
}

/** Disables or enables an account over HTTP. */
export async function giveOrder(
  api: TestApp,
  order: 'disableAccount' | 'enableAccount',
  input: { socialInsuranceCode: string; reason?: string },
  token: string,
): Promise<OrderAnswer> {
  const [type, done] = order === 'disableAccount' ? ['Disable', 'Disabled'] : ['Enable', 'Enabled'];
  const { data, errors } = await api.execute<{ result: OrderAnswer }, object>(
    `mutation ($input: ${type}AccountInput!) {
      result: ${order}(input: $input) {
        __typename
        ... on Error { code }
        ... on AccountWas${done} { account { status disabledReason liveSession { deviceName } } }
      }
    }`,
    { input: { reason: 'Người tham gia báo mất điện thoại', ...input } },
    { token },
  );
  if (!data) throw new Error(`${order} answered ${errors[0]?.extensions?.code} ${errors[0]?.extensions?.argument}`);
  return data.result;
}

/** An officer at the accounts desk, with the two orders at hand. */
export async function accountsDesk(api: TestApp) {
  const { token } = await signedInOfficer(api, { duties: ['ACCOUNT'] });
  return {
    token,
    disable: (socialInsuranceCode: string, reason?: string) =>
      giveOrder(api, 'disableAccount', { socialInsuranceCode, ...(reason === undefined ? {} : { reason }) }, token),
    enable: (socialInsuranceCode: string) => giveOrder(api, 'enableAccount', { socialInsuranceCode }, token),
  };
}
