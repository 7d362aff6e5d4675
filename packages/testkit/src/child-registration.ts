import { createAccount } from './accounts.ts';
import type { TestApp } from './app.ts';
import { createAgency } from './directory.ts';
import { uploadFile } from './files.ts';
import { codeTo } from './inbox.ts';
import { createMember } from './people.ts';
import { placeOf, type RegistrationAnswer } from './registration.ts';

/** A child of so many years and some days, on record and without an account. */
export function createChild(api: TestApp, age = 8) {
  const birthDate = new Date(Date.UTC(api.clock.now().getUTCFullYear() - age, 0, 1));
  return createMember(api.database, { fullName: 'Đặng Hoàng Nhật Minh', birthDate });
}

/** A parent who is signed in, a child, an agency, and the form that agrees with the record of the child. */
export async function createFamily(api: TestApp, { age = 8, agencyCode }: { age?: number; agencyCode?: string } = {}) {
  const parent = await createAccount(api.database, { email: 'me@example.vn' }, { fullName: 'Đặng Thị Hòa Bình' });
  const child = await createChild(api, age);
  const agency = agencyCode ?? (await createAgency(api.database)).code;
  const token = await api.sessionOf(parent.id);
  const form = await childFormOf(api, child, agency, token);
  return { parent, child, agency, token, form };
}

/** The form of a child, its photos uploaded. */
export async function childFormOf(
  api: TestApp,
  child: { socialInsuranceCode: string; birthDate: Date },
  agency: string,
  token: string,
) {
  const photos = ['PORTRAIT', 'BIRTH_CERTIFICATE'].map(async (purpose) => ({
    purpose,
    file: await uploadFile(api, purpose, { token }),
  }));
  return {
    socialInsuranceCode: child.socialInsuranceCode,
    fullName: 'đặng hoàng nhật minh',
    birthDate: child.birthDate.toISOString().slice(0, 10),
    birthCertificateNumber: '123/2018',
    relation: 'MOTHER',
    contactAddress: { street: '1 Phố Thử', ...(await placeOf(api)) },
    receivingAgencyCode: agency,
    photos: await Promise.all(photos),
  };
}

const RECEIPT = 'registration { id status dossierNumber receivingAgency { code } }';
const FIELDS = {
  startChildRegistration: '... on CodeSent { challenge maskedDestination } ... on CodeTooSoon { retryAt }',
  submitChildRegistration: `... on ChildRegistrationSubmitted { ${RECEIPT} }`,
  cancelChildRegistration: `... on ChildRegistrationCancelled { ${RECEIPT} }`,
};

/** An answer of the mutations below. */
export type ChildAnswer = Omit<RegistrationAnswer, 'registration'> & {
  registration?: { id: string; status: string; dossierNumber: string | null; receivingAgency: { code: string } };
};

/** Runs one of the mutations of registering a child over HTTP. */
export async function registerChild(
  api: TestApp,
  mutation: keyof typeof FIELDS,
  input: object,
  token: string,
): Promise<ChildAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.execute<{ result: ChildAnswer }, object>(
    `mutation ($input: ${type}!) {
      result: ${mutation}(input: $input) { __typename ... on Error { code } ${FIELDS[mutation]} }
    }`,
    { input },
    { token },
  );
  if (!data) throw new Error(`${mutation} answered ${errors[0]?.extensions?.code} ${errors[0]?.extensions?.argument}`);
  return data.result;
}

/** A family whose form for the child is submitted already. */
export async function submittedChild(api: TestApp, options: { age?: number; agencyCode?: string } = {}) {
  const family = await createFamily(api, options);
  const { challenge = '' } = await registerChild(api, 'startChildRegistration', family.form, family.token);
  const code = await codeTo(api, family.parent.phone);
  const proof = { challenge, code, commitment: true };
  const { __typename, registration } = await registerChild(api, 'submitChildRegistration', proof, family.token);
  if (!registration) throw new Error(`submitChildRegistration answered ${__typename}`);
  return { ...family, challenge, id: registration.id, dossierNumber: registration.dossierNumber ?? '' };
}
