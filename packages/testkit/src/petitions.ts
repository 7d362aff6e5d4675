import { createAccount, newPhone } from './accounts.ts';
import type { TestApp } from './app.ts';
import { createAgency } from './directory.ts';
import { codeTo } from './inbox.ts';

/** A step of a petition, as the tests ask for it. */
export interface PetitionEventAnswer {
  position: number;
  action: string;
  status: string;
  by: string;
  note: string | null;
  agency: { code: string } | null;
}

/** Every field that an answer of the petitions' mutations may have. */
export interface PetitionAnswer {
  __typename: string;
  code?: string;
  challenge?: string;
  until?: string;
  status?: string;
  petition?: {
    code: string;
    status: string;
    dueOn: string;
    agency: { code: string };
    events: PetitionEventAnswer[];
  };
}

const PETITION = `petition {
  code status dueOn agency { code } events { position action status by note agency { code } }
}`;

/** What each mutation's answer may have besides a code. */
const FIELDS = {
  sendPetition: `... on PetitionSent { ${PETITION} } ... on CodeSent { challenge } ... on PetitionLimitReached { until }`,
  confirmPetition: `... on PetitionSent { ${PETITION} }`,
  supplementPetition: `... on PetitionSupplemented { ${PETITION} } ... on PetitionNotOpen { status }`,
  withdrawPetition: `... on PetitionWithdrawn { ${PETITION} } ... on PetitionNotOpen { status }`,
  rateAnswer: `... on AnswerRated { ${PETITION} } ... on PetitionNotOpen { status }`,
  takePetition: `... on PetitionTaken { ${PETITION} } ... on PetitionNotOpen { status }`,
  replyToPetition: `... on PetitionReplied { ${PETITION} } ... on PetitionNotOpen { status }`,
  rejectPetition: `... on PetitionRejected { ${PETITION} } ... on PetitionNotOpen { status }`,
  closePetition: `... on PetitionClosed { ${PETITION} } ... on PetitionNotOpen { status }`,
  forwardPetition: '... on PetitionForwarded { code agency { code } } ... on PetitionNotOpen { status }',
};

export type PetitionMutation = keyof typeof FIELDS;

/** Runs one of the mutations of petitions over HTTP; a top-level error is thrown with its code and argument. */
export async function runPetition(
  api: TestApp,
  mutation: PetitionMutation,
  input: object,
  token = '',
): Promise<PetitionAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.execute<{ result: PetitionAnswer }, object>(
    `mutation ($input: ${type}!) {
      result: ${mutation}(input: $input) { __typename ... on Error { code } ${FIELDS[mutation]} }
    }`,
    { input },
    { token },
  );
  if (data) return data.result;
  const { code, argument } = errors[0]?.extensions ?? {};
  throw new Error([code, argument].filter(Boolean).join(' '));
}

/** A letter that can be sent; give what the test is about. */
export function letter(agencyCode: string, values: object = {}) {
  return {
    kind: 'FEEDBACK',
    subject: 'Chậm trả thẻ bảo hiểm y tế',
    content: 'Tôi đã nộp hồ sơ đổi thẻ từ đầu tháng nhưng đến nay chưa nhận được thẻ mới.',
    agencyCode,
    ...values,
  };
}

/** A member's petition at an agency of its own unless one is given. */
export async function memberPetition(api: TestApp, values: object = {}, agencyCode?: string) {
  const agency = agencyCode ?? (await createAgency(api.database)).code;
  const member = await createAccount(api.database);
  const token = await api.sessionOf(member.id);
  const { petition } = await runPetition(api, 'sendPetition', letter(agency, values), token);
  if (!petition) throw new Error('the petition was not sent');
  return { agency, member, phone: member.phone, token, code: petition.code, petition };
}

/** A petition of somebody without an account, its phone proved. */
export async function strangerPetition(api: TestApp, values: object = {}, agencyCode?: string) {
  const agency = agencyCode ?? (await createAgency(api.database)).code;
  const phone = newPhone();
  const contact = { fullName: 'Bùi Thị Khách', phone, address: '5 Phố Thử, Hà Nội' };
  const { challenge } = await runPetition(api, 'sendPetition', letter(agency, { contact, ...values }));
  const { petition } = await runPetition(api, 'confirmPetition', { challenge, code: await codeTo(api, phone) });
  if (!petition) throw new Error('the petition was not sent');
  return { agency, phone, code: petition.code, petition, challenge };
}
