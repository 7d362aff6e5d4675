import { newPhone } from './accounts.ts';
import type { TestApp } from './app.ts';
import { createAgency } from './directory.ts';
import { uploadFile } from './files.ts';
import { codeTo } from './inbox.ts';
import { createMember } from './people.ts';

let papers = 0;

/** Every field that an answer of registration may have. */
export interface RegistrationAnswer {
  __typename: string;
  code?: string;
  challenge?: string;
  maskedDestination?: string;
  until?: string;
  retryAt?: string;
  photos?: string[];
  registration?: { status: string; dossierNumber: string | null; receivingAgency: { code: string } };
}

/** Somebody on record without an account, an agency, and the form 01 that agrees with both. */
export async function createRegistrant(api: TestApp, agencyCode?: string) {
  papers += 1;
  const number = `099085${String(process.pid % 1000).padStart(3, '0')}${String(papers).padStart(3, '0')}`;
  const member = await createMember(api.database, { fullName: 'Đặng Thị Hòa Bình', personalIdNumber: number });
  const agency = agencyCode ?? (await createAgency(api.database)).code;
  const province = await placeOf(api);
  const phone = newPhone();
  const form = {
    socialInsuranceCode: member.socialInsuranceCode,
    fullName: 'đặng thị hòa bình',
    birthDate: '1985-04-12',
    identityDocument: { kind: 'CCCD', number },
    contactAddress: { street: '1 Phố Thử', ...province },
    phone,
    email: `an${papers}@example.vn`,
    receivingAgencyCode: agency,
    sendFormByEmail: true,
    device: { id: `registering-${papers}`, name: 'Máy đăng ký' },
  };
  return { member, agency, phone, form };
}

/** A province and a ward in the reserved range, made once a database. */
export async function placeOf({ database }: TestApp) {
  const validFrom = new Date('2025-07-01');
  const key = { code_validFrom: { code: '99', validFrom } };
  const province = await database.client.province.upsert({
    where: key,
    update: {},
    create: { code: '99', name: 'Thử', fullName: 'Tỉnh Thử', validFrom },
  });
  await database.client.ward.upsert({
    where: { code_validFrom: { code: '99001', validFrom } },
    update: {},
    create: { code: '99001', name: 'Thử', fullName: 'Phường Thử', provinceId: province.id, validFrom },
  });
  return { provinceCode: '99', wardCode: '99001' };
}

const RECEIPT = 'registration { status dossierNumber receivingAgency { code } }';

/** What each mutation's answer may have besides a code. */
const FIELDS = {
  startRegistration:
    '... on CodeSent { challenge maskedDestination } ... on RegistrationLimitReached { until } ... on CodeTooSoon { retryAt } ... on RegistrationPhotoNotUsable { photos }',
  resendRegistrationCode: '... on CodeSent { challenge maskedDestination } ... on CodeTooSoon { retryAt }',
  submitRegistration: `... on RegistrationSubmitted { ${RECEIPT} } ... on RegistrationPhotoNotUsable { photos }`,
  cancelRegistration: `... on RegistrationCancelled { ${RECEIPT} }`,
};

/** Runs one of the mutations of registration over HTTP. */
export async function register(
  api: TestApp,
  mutation: keyof typeof FIELDS,
  input: object,
): Promise<RegistrationAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.execute<{ result: RegistrationAnswer }, object>(
    `mutation ($input: ${type}!) {
      result: ${mutation}(input: $input) { __typename ... on Error { code } ${FIELDS[mutation]} }
    }`,
    { input },
  );
  if (!data) throw new Error(`${mutation} answered ${errors[0]?.extensions?.code} ${errors[0]?.extensions?.argument}`);
  return data.result;
}

/** The photos of form 01 with an identity card, uploaded; `contents` in place of the plain picture. */
export async function uploadPhotos(api: TestApp, contents: Partial<Record<string, Uint8Array>> = {}) {
  papers += 1;
  const photos = [];
  for (const purpose of ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK']) {
    const content = contents[purpose];
    const options = { deviceId: `photographing-${papers}`, ...(content ? { content } : {}) };
    photos.push({ purpose, file: await uploadFile(api, purpose, options) });
  }
  return photos;
}

/** A form that is submitted already. */
export async function submittedRegistration(
  api: TestApp,
  agencyCode?: string,
  photos: readonly { purpose: string; file: string }[] = [],
) {
  const registrant = await createRegistrant(api, agencyCode);
  const { challenge = '' } = await register(api, 'startRegistration', { ...registrant.form, photos });
  const code = await codeTo(api, registrant.phone);
  const answer = await register(api, 'submitRegistration', { challenge, code, commitment: true });
  const dossierNumber = answer.registration?.dossierNumber;
  if (!dossierNumber) throw new Error(`submitRegistration answered ${answer.__typename}`);
  return { ...registrant, challenge, dossierNumber };
}
