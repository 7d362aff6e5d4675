import {
  type ConnectionData,
  type PageRequest,
  paginationContract,
  signedInOfficer,
  startTestApp,
  statementsOf,
  submittedRegistration,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
let officer: Awaited<ReturnType<typeof signedInOfficer>>;
let colleague: Awaited<ReturnType<typeof signedInOfficer>>;
const WAITING = 23;
beforeAll(async () => {
  api = await startTestApp();
  officer = await signedInOfficer(api);
  colleague = await signedInOfficer(api);
  // Some came at the same instant: their order is one all the same.
  for (let made = 0; made < WAITING; made += 1) {
    await submittedRegistration(api, officer.agency);
    if (made % 3 === 0) api.clock.advance(1_000);
  }
  await submittedRegistration(api, colleague.agency);
});
afterAll(() => api.close());

const QUEUE = `query ($status: RegistrationStatus, $first: Int, $last: Int, $after: String, $before: String) {
  registrationQueue(status: $status, first: $first, last: $last, after: $after, before: $before) {
    edges { cursor node { id dossierNumber fullName submittedAt province { code } ward { code name } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(request: PageRequest & { status?: string }, token = officer.token) {
  const answer = await api.execute<{ registrationQueue: ConnectionData }, object>(QUEUE, request, { token });
  return { answer, connection: answer.data?.registrationQueue };
}

paginationContract('registrationQueue', async () => {
  const theirs = (await page({ first: 1 }, colleague.token)).connection?.edges[0]?.cursor;
  if (!theirs) throw new Error('the other agency has no registration');
  return { total: WAITING, page: (request) => page(request), foreignCursors: [theirs] };
});

test('the cursor of a queue is none of the same agency under another status', async () => {
  const { connection } = await page({ first: 1 });
  const { answer } = await page({ first: 1, status: 'REJECTED', after: connection?.edges[0]?.cursor ?? '' });
  expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'after' }]);
});

test('is one statement, however long the page and whatever it selects of places', async () => {
  const lengths = [];
  for (const first of [1, 20]) {
    const { result, statements } = await statementsOf(api.database, () => page({ first }));
    expect(result.connection?.edges).toHaveLength(first);
    lengths.push(statements.length);
  }
  expect(lengths).toEqual([1, 1]);
});

test('everybody on the page is told by the trail, once a page, and nobody of the next one', async () => {
  const { connection } = await page({ first: 2 });
  const shown = connection?.edges.map(({ node }) => (node as { id: string }).id) ?? []; // the document selects it
  const rows = await api.database.client.registration.findMany({ where: { id: { in: shown } } });
  const reads = () =>
    api.database.client.auditEvent.groupBy({ by: ['memberId'], where: { kind: 'REGISTRATION_READ' }, _count: true });
  const before = new Map((await reads()).map(({ memberId, _count }) => [memberId, _count]));
  await page({ first: 2 });
  const added = (await reads()).filter(({ memberId, _count }) => _count !== (before.get(memberId) ?? 0));
  expect(added.map(({ memberId }) => memberId).sort()).toEqual(rows.map(({ memberId }) => memberId).sort());
});
