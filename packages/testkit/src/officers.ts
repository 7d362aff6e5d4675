import { addOfficer, type OfficerDuty } from '@ansinh/api/features/officer/index.ts';
import { newPhone } from './accounts.ts';
import type { TestApp } from './app.ts';
import { createAgency } from './directory.ts';
import { codeTo } from './inbox.ts';

/** A password that officers of tests choose at their first sign-in. */
export const OFFICER_PASSWORD = 'trời xanh mây trắng 42';

export interface OfficerOptions {
  /** Left out, an agency of the officer's own is made. */
  agencyCode?: string;
  /** Left out, `REGISTRATION`. */
  duties?: readonly OfficerDuty[];
}

let officers = 0;

/** An officer with a temporary password. */
export async function createOfficer(api: TestApp, { agencyCode, duties = ['REGISTRATION'] }: OfficerOptions = {}) {
  officers += 1;
  const login = `can.bo.${officers}`;
  const phone = newPhone();
  const agency = agencyCode ?? (await createAgency(api.database)).code;
  const added = await addOfficer(
    { database: api.database, clock: api.clock },
    { login, fullName: 'Lê Cán Bộ', agencyCode: agency, phone, duties },
  );
  if ('problem' in added) throw new Error(added.problem);
  return { login, phone, agency, password: added.password };
}

const SIGN_IN = `mutation ($input: OfficerSignInInput!) {
  officerSignIn(input: $input) { ... on CodeSent { challenge } ... on Error { code } }
}`;
const CONFIRM = `mutation ($input: ConfirmOfficerSignInInput!) {
  confirmOfficerSignIn(input: $input) { ... on OfficerSignedIn { accessToken } ... on Error { code } }
}`;

/** An officer who has signed in, through the public operations; `token` is the access token. */
export async function signedInOfficer(api: TestApp, options: OfficerOptions = {}) {
  const officer = await createOfficer(api, options);
  const device = { id: 'officer-desk-1', name: 'Máy quầy 1' };
  const { data: asked } = await api.execute<{ officerSignIn: { challenge?: string } }, object>(SIGN_IN, {
    input: { login: officer.login, password: officer.password, device },
  });
  const proof = {
    challenge: asked?.officerSignIn.challenge,
    code: await codeTo(api, officer.phone),
    newPassword: OFFICER_PASSWORD,
  };
  const { data: confirmed } = await api.execute<{ confirmOfficerSignIn: { accessToken?: string } }, object>(CONFIRM, {
    input: proof,
  });
  const token = confirmed?.confirmOfficerSignIn.accessToken;
  if (!token) throw new Error('the officer could not sign in');
  return { ...officer, token };
}
