import {
  askMe,
  type ConnectionData,
  createHealthCard,
  createMember,
  type PageRequest,
  paginationContract,
  readMe,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await api.database.client.facility.create({ data: { code: '99C54', name: 'Bệnh viện Thử Nghiệm' } });
});
beforeEach(() => api.clock.set(new Date('2026-07-01T05:00:00Z')));
afterAll(() => api.close());

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const facility = () => api.database.client.facility.findUniqueOrThrow({ where: { code: '99C54' } });

const EVERYTHING = `
  id number fullNumber subjectCode subjectGroup benefitLevel benefitText benefitLegalBasis coverageRate
  coversOutsideScope provinceCode livingArea validFrom validTo validityText graceUntil issuedOn issuerName
  facility { code name } facilityCodeText fiveYearContinuousDate fiveYearsReached copaymentExemptFrom
  status effectiveStatus serves history { status occurredOn reason }
  current: qrPayload legacy: qrPayload(layout: LEGACY)
  image { svg mediaType width height dataUrl } turned: image(side: BACK, orientation: PORTRAIT) { width height }`;

test('the holder reads every field of a card', async () => {
  const member = await createMember(api.database, {
    fullName: 'Đỗ Thị Hoà',
    birthDate: day('1975-01-01'),
    birthDatePrecision: 'YEAR',
  });
  await api.database.client.memberAddress.create({
    data: { memberId: member.id, kind: 'RESIDENCE', street: 'Số 1 Phố Thử', districtName: 'Quận Cũ' },
  });
  await createHealthCard(api.database, member, {
    livingArea: 'K1',
    facilityId: (await facility()).id,
    issuedOn: day('2025-12-20'),
    issuerName: 'BHXH thành phố Thử',
    fiveYearContinuousDate: day('2026-07-01'),
    copaymentExemptFrom: day('2026-05-02'),
    controlNumber: '01060112345678',
    checkString: 'abc-7102',
    history: { create: { status: 'VALID', occurredOn: day('2025-12-20'), reason: 'Cấp mới' } },
  });
  const { healthCard } = await readMe<{
    healthCard: Record<string, unknown> & { legacy: string; image: { svg: string } };
  }>(api, member.id, `healthCard { ${EVERYTHING} }`);
  const number = member.socialInsuranceCode;
  expect(healthCard).toMatchObject({
    number,
    fullNumber: `DN401${number}`,
    subjectCode: 'DN',
    subjectGroup: 'Người lao động trong doanh nghiệp',
    benefitLevel: 4,
    benefitText: expect.stringContaining('80% chi phí KCB'),
    benefitLegalBasis: expect.stringContaining('1351/QĐ-BHXH'),
    coverageRate: '80',
    coversOutsideScope: false,
    provinceCode: '01',
    livingArea: 'K1',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    validityText: 'từ 01/01/2026 đến 31/12/2026',
    graceUntil: '2027-01-15',
    issuedOn: '2025-12-20',
    issuerName: 'BHXH thành phố Thử',
    facility: { code: '99C54', name: 'Bệnh viện Thử Nghiệm' },
    facilityCodeText: '99 - C54',
    fiveYearContinuousDate: '2026-07-01',
    fiveYearsReached: true,
    copaymentExemptFrom: '2026-05-02',
    status: 'VALID',
    effectiveStatus: 'VALID',
    serves: true,
    history: [{ status: 'VALID', occurredOn: '2025-12-20', reason: 'Cấp mới' }],
    image: {
      mediaType: 'image/svg+xml',
      width: 856,
      height: 540,
      dataUrl: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
    },
    turned: { width: 540, height: 856 },
  });
  const nameHex = Buffer.from('Đỗ Thị Hoà').toString('hex');
  const issuerHex = Buffer.from('BHXH thành phố Thử').toString('hex');
  expect(healthCard.current).toBe(
    `${number}|${nameHex}|1975|2|-|99 - C54|01/01/2026|-|20/12/2025|01060112345678|-|4|01/07/2026|abc-7102|4|${issuerHex}|$`,
  );
  expect(healthCard.legacy.split('|')[4]).toBe(Buffer.from('Số 1 Phố Thử, Quận Cũ').toString('hex'));
  expect(healthCard.image.svg).toContain('ĐỖ THỊ HOÀ');
});

test('a card with nothing but its number answers null for what is not recorded', async () => {
  const member = await createMember(api.database);
  await createHealthCard(api.database, member, { subjectCode: 'ZZ', validTo: null });
  const { healthCard } = await readMe<{ healthCard: object }>(api, member.id, `healthCard { ${EVERYTHING} }`);
  expect(healthCard).toMatchObject({
    subjectGroup: null,
    livingArea: null,
    validTo: null,
    validityText: 'từ 01/01/2026',
    graceUntil: null,
    issuedOn: null,
    issuerName: null,
    facility: null,
    facilityCodeText: null,
    fiveYearContinuousDate: null,
    fiveYearsReached: null,
    copaymentExemptFrom: null,
    history: [],
  });
});

test('the whole of every card, and the current one beside it, is one statement', async () => {
  const member = await createMember(api.database);
  const facilityId = (await facility()).id;
  for (const year of [2024, 2025, 2026])
    await createHealthCard(api.database, member, {
      facilityId,
      validFrom: day(`${year}-01-01`),
      validTo: day(`${year}-12-31`),
      history: { create: { status: 'VALID', occurredOn: day(`${year}-01-01`) } },
    });
  const selection = `fullName healthCard { ${EVERYTHING} } healthCards { edges { cursor node { ${EVERYTHING} } } } few: healthCards(first: 1) { edges { node { number } } }`;
  const token = await api.sessionOf(member.id);
  const { result, statements } = await statementsOf(api.database, () =>
    api.execute<{ me: { healthCards: { edges: unknown[] }; few: { edges: unknown[] } } }, unknown>(
      `{ me { ${selection} } }`,
      {},
      { token },
    ),
  );
  expect(result.errors).toEqual([]);
  expect(result.data?.me.healthCards.edges).toHaveLength(3);
  expect(result.data?.me.few.edges).toHaveLength(1);
  expect(statements).toHaveLength(1);
});

test('cards come with the latest first day first', async () => {
  const member = await createMember(api.database);
  for (const year of [2024, 2026, 2025])
    await createHealthCard(api.database, member, { validFrom: day(`${year}-01-01`), validTo: day(`${year}-12-31`) });
  const { healthCards } = await readMe<{ healthCards: { edges: { node: { validFrom: string } }[] } }>(
    api,
    member.id,
    'healthCards { edges { node { validFrom } } }',
  );
  expect(healthCards.edges.map((edge) => edge.node.validFrom)).toEqual(['2026-01-01', '2025-01-01', '2024-01-01']);
});

test('the current card changes at midnight in Vietnam, not in Greenwich', async () => {
  const member = await createMember(api.database);
  await createHealthCard(api.database, member, { validTo: day('2026-06-30'), subjectCode: 'HS' });
  await createHealthCard(api.database, member, { validFrom: day('2026-07-01'), subjectCode: 'SV' });
  const currentAt = async (instant: string) => {
    api.clock.set(new Date(instant));
    return (await readMe<{ healthCard: { subjectCode: string } }>(api, member.id, 'healthCard { subjectCode }'))
      .healthCard;
  };
  expect(await currentAt('2026-06-30T23:59:59+07:00')).toEqual({ subjectCode: 'HS' });
  expect(await currentAt('2026-07-01T00:00:00+07:00')).toEqual({ subjectCode: 'SV' });
});

test('the card of another day is asked with `on`', async () => {
  const member = await createMember(api.database);
  await createHealthCard(api.database, member, { validFrom: day('2025-01-01'), validTo: day('2025-12-31') });
  await createHealthCard(api.database, member);
  const read = (selection: string) => readMe<object>(api, member.id, selection);
  expect(
    await read(`today: healthCard { validFrom } before: healthCard(on: "2025-12-31") { validFrom }
      none: healthCard(on: "2024-12-31") { validFrom } same: healthCard(on: null) { validFrom }`),
  ).toEqual({
    today: { validFrom: '2026-01-01' },
    before: { validFrom: '2025-01-01' },
    none: null,
    same: { validFrom: '2026-01-01' },
  });
});

test('of two cards on one day the VALID one with the later first day is current', async () => {
  const member = await createMember(api.database);
  await createHealthCard(api.database, member, { subjectCode: 'DN' });
  await createHealthCard(api.database, member, { subjectCode: 'HN', benefitLevel: 2, validFrom: day('2026-03-01') });
  await createHealthCard(api.database, member, { subjectCode: 'CN', validFrom: day('2026-04-01'), status: 'REPLACED' });
  const { healthCard } = await readMe<{ healthCard: object }>(
    api,
    member.id,
    'healthCard { subjectCode coverageRate }',
  );
  expect(healthCard).toEqual({ subjectCode: 'HN', coverageRate: '100' });
});

test('a member without a card, or only with past ones, has no current card', async () => {
  const member = await createMember(api.database);
  const read = () =>
    readMe<object>(api, member.id, 'healthCard { id } healthCards { edges { node { effectiveStatus serves } } }');
  expect(await read()).toEqual({ healthCard: null, healthCards: { edges: [] } });
  await createHealthCard(api.database, member, { validFrom: day('2025-01-01'), validTo: day('2026-06-30') });
  expect(await read()).toEqual({
    healthCard: null,
    healthCards: { edges: [{ node: { effectiveStatus: 'EXPIRED', serves: false } }] },
  });
});

test('the status of a past day is asked with `on`', async () => {
  const member = await createMember(api.database);
  await createHealthCard(api.database, member, {
    status: 'REVOKED',
    history: { create: { status: 'REVOKED', occurredOn: day('2026-05-10'), reason: 'Báo giảm' } },
  });
  const { healthCards } = await readMe<{ healthCards: { edges: { node: object }[] } }>(
    api,
    member.id,
    `healthCards { edges { node { status now: effectiveStatus before: effectiveStatus(on: "2026-05-09")
       served: serves(on: "2026-05-09") serves(on: "2026-05-10") } } }`,
  );
  const current = await readMe<object>(
    api,
    member.id,
    'now: healthCard { id } before: healthCard(on: "2026-05-09") { status } after: healthCard(on: "2026-05-10") { id }',
  );
  expect(current).toEqual({ now: null, before: { status: 'REVOKED' }, after: null });
  expect(healthCards.edges[0]?.node).toEqual({
    status: 'REVOKED',
    now: 'REVOKED',
    before: 'VALID',
    served: true,
    serves: false,
  });
});

test('`node` finds a card for its holder; for others it answers as for an unknown id', async () => {
  const [holder, other] = [await createMember(api.database), await createMember(api.database)];
  await createHealthCard(api.database, holder);
  const { healthCard } = await readMe<{ healthCard: { id: string } }>(api, holder.id, 'healthCard { id }');
  const nodeFor = async (token: string | undefined, id: string) =>
    api.execute<{ node: unknown }, unknown>(
      'query ($id: ID!) { node(id: $id) { ... on HealthCard { number } } }',
      { id },
      token ? { token } : {},
    );
  const unknown = Buffer.from('HealthCard:01900000-0000-7000-8000-000000000000').toString('base64');
  const otherToken = await api.sessionOf(other.id);
  expect((await nodeFor(await api.sessionOf(holder.id), healthCard.id)).data).toEqual({
    node: { number: holder.socialInsuranceCode },
  });
  expect(await nodeFor(otherToken, healthCard.id)).toEqual({ status: 200, data: { node: null }, errors: [] });
  expect(await nodeFor(otherToken, unknown)).toEqual({ status: 200, data: { node: null }, errors: [] });
  const anonymous = await nodeFor(undefined, healthCard.id);
  expect(anonymous.errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

type Paged = { healthCards: ConnectionData };

paginationContract('Member.healthCards', async () => {
  const create = async () => {
    const member = await createMember(api.database);
    for (let index = 0; index < 25; index += 1)
      await createHealthCard(api.database, member, {
        validFrom: new Date(Date.UTC(2002 + Math.floor(index / 2), 0, 1)),
        validTo: new Date(Date.UTC(2003 + index, 0, 1)),
        benefitLevel: 1 + (index % 5),
      });
    return member;
  };
  const read = async (memberId: string, request: PageRequest) => {
    const answer = await askMe<Paged>(
      api,
      memberId,
      `healthCards(first: $first, last: $last, after: $after, before: $before) {
         edges { cursor node { id validFrom } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
      { declared: '$first: Int, $last: Int, $after: String, $before: String', variables: { ...request } },
    );
    return { answer, connection: answer.data?.me.healthCards };
  };
  const [member, other] = [await create(), await create()];
  const foreign = (await read(other.id, { first: 3 })).connection?.pageInfo.endCursor ?? 'none';
  return { total: 25, page: (request) => read(member.id, request), foreignCursors: [foreign] };
});
