import { signedInOfficer, type TestApp } from '@ansinh/testkit';

/** What an officer of the tests says. */
export const answer = { kind: 'ANSWER', text: 'Thẻ của bạn đã được in và gửi qua bưu điện.' };
export const question = { kind: 'SUPPLEMENT_REQUEST', text: 'Hãy cho biết ngày nộp hồ sơ và nơi nộp.' };

/** Everything flat of a PetitionCase, with its agency and timeline. */
export const CASE =
  'code kind subject content status agency { code } senderName senderIsMember senderPhone senderEmail senderAddress sentAt dueOn overdue complex takenAt takenByName mine satisfied events { action note }';

interface Case {
  code: string;
  status: string;
  senderName: string;
  senderIsMember: boolean;
  senderPhone: string | null;
  senderEmail: string | null;
  senderAddress: string | null;
  dueOn: string;
  overdue: boolean;
  mine: boolean;
  takenByName: string | null;
  events: { action: string; note: string | null }[];
}

/** A signed-in officer of an agency who answers petitions. */
export const officerOf = (api: TestApp, agencyCode: string) =>
  signedInOfficer(api, { duties: ['PETITION'], agencyCode });

/** A petition as an officer reads it; null when it is not the agency's. */
export async function readCase(api: TestApp, code: string, token: string): Promise<Case | null> {
  const { data, errors } = await api.execute<{ petitionCase: Case | null }, object>(
    `query ($code: String!) { petitionCase(code: $code) { ${CASE} } }`,
    { code },
    { token },
  );
  if (!data) throw new Error(`petitionCase answered ${errors[0]?.extensions?.code}`);
  return data.petitionCase;
}

/** The codes of an officer's queue, with arguments such as `(mine: true)`. */
export async function queueOf(api: TestApp, token: string, args = ''): Promise<string[]> {
  const { data, errors } = await api.execute<{ petitionQueue: { edges: { node: { code: string } }[] } }, object>(
    `{ petitionQueue${args} { edges { node { code } } } }`,
    {},
    { token },
  );
  if (!data) throw new Error(`petitionQueue answered ${errors[0]?.extensions?.code}`);
  return data.petitionQueue.edges.map(({ node }) => node.code);
}

/** The trail of a member, oldest first. */
export async function kindsOf(api: TestApp, memberId: string): Promise<string[]> {
  const lines = await api.database.client.auditEvent.findMany({ where: { memberId }, orderBy: { id: 'asc' } });
  return lines.map(({ kind }) => kind);
}
