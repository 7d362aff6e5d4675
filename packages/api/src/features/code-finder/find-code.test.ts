import { createHealthCard, createMember, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from '../directory/index.ts';
import { solve } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
});
afterAll(() => api.close());
// Every window is over, so that each test begins with a free try.
beforeEach(() => api.clock.advance(3 * 86_400_000));

const FIND = `mutation ($input: FindSocialInsuranceCodeInput!) {
  findSocialInsuranceCode(input: $input) {
    __typename
    ... on CodeFound { candidates { maskedCode maskedName birthYear province } }
    ... on Error { code message }
    ... on ProofOfWorkRequired { challenge difficulty expiresAt }
    ... on LookUpRateLimited { until }
  }
}`;

interface Result {
  __typename: string;
  candidates?: { maskedCode: string; maskedName: string; birthYear: number; province: string | null }[];
  code?: string;
  message?: string;
  challenge?: string;
  difficulty?: number;
  expiresAt?: string;
  until?: string;
}

const send = (by: object, rest: object = {}) =>
  api.execute<{ findSocialInsuranceCode: Result }, object>(FIND, { input: { by, ...rest } });

/** One request, as it is answered. */
async function once(by: object, rest: object = {}): Promise<Result> {
  const { data, errors } = await send(by, rest);
  expect(errors).toEqual([]);
  if (!data) throw new Error('no data');
  return data.findSocialInsuranceCode;
}

async function newProof(by: object): Promise<{ challenge: string; nonce: string }> {
  const { challenge = '', difficulty = 0 } = await once(by);
  return { challenge, nonce: solve({ challenge, difficulty }) };
}

/** Works when it is asked to. */
async function find(by: object, rest: object = {}): Promise<Result> {
  const first = await once(by, rest);
  if (first.__typename !== 'ProofOfWorkRequired') return first;
  const { challenge = '', difficulty = 0 } = first;
  return await once(by, { ...rest, proof: { challenge, nonce: solve({ challenge, difficulty }) } });
}

const typeOf = async (result: Promise<Result>) => (await result).__typename;

let people = 0;
/** Somebody whom nobody else is named like; letters only, as names have no digits. */
async function somebody(values: Parameters<typeof createMember>[1] = {}) {
  people += 1;
  const word = [...String(people)].map((digit) => 'abcdeghikl'[Number(digit)]).join('');
  const fullName = `Đỗ Thị Hạnh ${word}`;
  const personalIdNumber = `0991939${String(people).padStart(5, '0')}`;
  const member = await createMember(api.database, { fullName, personalIdNumber, ...values });
  return { ...member, birthDate: '1985-04-12', identityNumber: member.personalIdNumber ?? '' };
}

const identityOf = ({ fullName, birthDate, identityNumber }: Awaited<ReturnType<typeof somebody>>) => ({
  identity: { fullName, birthDate, identityNumber },
});

async function residence(memberId: string, provinceCode: string, day: string, ward?: string) {
  const at = new Date(day);
  const holds = { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] };
  const province = await api.database.client.province.findFirstOrThrow({ where: { code: provinceCode, ...holds } });
  const wardId = ward
    ? (await api.database.client.ward.findFirstOrThrow({ where: { code: ward, ...holds } })).id
    : null;
  await api.database.client.memberAddress.create({
    data: { memberId, kind: 'RESIDENCE', provinceId: province.id, wardId },
  });
}

describe('a code is found', () => {
  test('by name, birth date and identity number, and shown masked', async () => {
    const person = await somebody({ socialInsuranceCode: '9954321012' });
    expect(await once(identityOf(person))).toEqual({
      __typename: 'CodeFound',
      candidates: [
        {
          maskedCode: '99•••••012',
          maskedName: `Đ•• T•• H•• ${person.fullName.at(12)}••`,
          birthYear: 1985,
          province: null,
        },
      ],
    });
  });

  test('by the number of any identity document of the person', async () => {
    const person = await somebody();
    await api.database.client.identityDocument.create({
      data: { memberId: person.id, kind: 'CMND', number: '099123456' },
    });
    expect(await typeOf(find(identityOf({ ...person, identityNumber: '099 123 456' })))).toBe('CodeFound');
  });

  test('without accents, or with them when asked, wherever the tone is written', async () => {
    const person = await somebody({ fullName: 'Nguyễn Thị Hòa Xuân' });
    const as = (fullName: string) => identityOf({ ...person, fullName });
    expect(await typeOf(find(as('nguyen thi hoa xuan')))).toBe('CodeFound');
    expect(await typeOf(find(as('nguyen thi hoa xuan'), { exactAccents: true }))).toBe('CodeNotFound');
    expect(await typeOf(find(as('NGUYỄN THỊ HOÀ XUÂN'), { exactAccents: true }))).toBe('CodeFound');
  });

  test('by a full birth date when the record knows only the year, not by a year when it knows the day', async () => {
    const old = await somebody({ birthDate: new Date('1950-01-01'), birthDatePrecision: 'YEAR' });
    expect(await typeOf(find(identityOf({ ...old, birthDate: '1950-06-12' })))).toBe('CodeFound');
    expect(await typeOf(find(identityOf({ ...old, birthDate: '1950' })))).toBe('CodeFound');
    const known = await somebody();
    expect(await typeOf(find(identityOf({ ...known, birthDate: '1985' })))).toBe('CodeNotFound');
  });

  test('by a birth date as people type it', async () => {
    const person = await somebody();
    for (const birthDate of ['12/4/1985', '12.04.1985', '12-4-1985'])
      expect(await typeOf(find(identityOf({ ...person, birthDate }))), birthDate).toBe('CodeFound');
  });

  test('by the province of today when the address was recorded in an old one, and by the old one', async () => {
    const person = await somebody();
    await residence(person.id, '02', '2020-01-01');
    const at = (province: string) => ({ place: { fullName: person.fullName, birthDate: '1985-04-12', province } });
    const found = await find(at('08'));
    expect(found.candidates?.[0]?.province).toBe('Tuyên Quang');
    expect(await typeOf(find(at('Hà Giang')))).toBe('CodeFound');
    expect(await typeOf(find(at('tuyen quang')))).toBe('CodeFound');
    expect(await typeOf(find(at('01')))).toBe('CodeNotFound');
  });

  test('in a ward, which tells namesakes apart', async () => {
    const { fullName, ...person } = await somebody();
    await residence(person.id, '79', '2020-01-01', '26737');
    const at = (ward: string) => ({ place: { fullName, birthDate: '1985-04-12', province: '79', ward } });
    expect(await typeOf(find(at('26737')))).toBe('CodeFound');
    expect(await typeOf(find(at('Tân Định')))).toBe('CodeFound');
    const other = await api.database.client.ward.findFirstOrThrow({
      where: { province: { is: { code: '79', validTo: null } }, validTo: null, NOT: { code: '26737' } },
    });
    expect(await typeOf(find(at(other.code)))).toBe('CodeNotFound');
  });

  test('by a province or a ward as people write them, as in the public lists', async () => {
    const { fullName, ...person } = await somebody();
    await residence(person.id, '79', '2020-01-01', '26737');
    const at = (place: object) => ({ place: { fullName, birthDate: '1985-04-12', ...place } });
    for (const province of ['TP. Hồ Chí Minh', 'TP.HCM', 'HCM', 'Sài Gòn', 'T. Bình Dương']) {
      api.clock.advance(3 * 86_400_000);
      expect(await typeOf(find(at({ province }))), province).toBe('CodeFound');
    }
    expect(await typeOf(find(at({ province: 'TP Hà Nội' })))).toBe('CodeNotFound');
    expect(await typeOf(find(at({ province: 'hcm', ward: 'P. Tân Định' })))).toBe('CodeFound');
    expect(await typeOf(find(at({ province: 'hcm', ward: '' })))).toBe('CodeFound');
  });

  test('by household code, name and birth date', async () => {
    const person = await somebody({ householdCode: '9900007771' });
    const by = (householdCode: string) => ({
      household: { fullName: person.fullName, birthDate: '1985-04-12', householdCode },
    });
    expect(await typeOf(find(by('9900007771')))).toBe('CodeFound');
    expect(await typeOf(find(by('9900007772')))).toBe('CodeNotFound');
  });

  test('by a card number of 15 characters and the name or the birth date', async () => {
    const person = await somebody();
    await createHealthCard(api.database, person);
    const cardNumber = `DN401${person.socialInsuranceCode}`;
    expect(await typeOf(find({ healthCard: { cardNumber, fullName: person.fullName } }))).toBe('CodeFound');
    expect(await typeOf(find({ healthCard: { cardNumber, birthDate: '1985-04-12' } }))).toBe('CodeFound');
    const other = `GD401${person.socialInsuranceCode}`;
    expect(await typeOf(find({ healthCard: { cardNumber: other, fullName: person.fullName } }))).toBe('CodeNotFound');
  });

  test('by a card number of 10 digits with the name and the birth date, never with one of them', async () => {
    const person = await somebody();
    await createHealthCard(api.database, person);
    const card = { cardNumber: person.socialInsuranceCode, fullName: person.fullName };
    expect(await typeOf(find({ healthCard: { ...card, birthDate: '12/04/1985' } }))).toBe('CodeFound');
    const { errors } = await send({ healthCard: card });
    expect(errors.map((error) => error.extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument: 'healthCard.birthDate' },
    ]);
  });

  test('by a scanned card', async () => {
    const person = await somebody();
    await createHealthCard(api.database, person);
    const name = Buffer.from(person.fullName, 'utf8').toString('hex');
    const text = `${person.socialInsuranceCode}|${name}|12/04/1985|2|-|01 - 001|01/01/2026|-|01/01/2026|-|-|4|-|-|4|-|$`;
    expect(await typeOf(find({ healthCardQr: { text } }))).toBe('CodeFound');
  });

  test('of up to three namesakes; more of them are too many', async () => {
    const first = await somebody({ householdCode: '9900008881' });
    const by = { household: { fullName: first.fullName, birthDate: '1985-04-12', householdCode: '9900008881' } };
    const another = () => createMember(api.database, { fullName: first.fullName, householdCode: '9900008881' });
    await another();
    await another();
    expect((await find(by)).candidates).toHaveLength(3);
    await another();
    expect(await find(by)).toMatchObject({ __typename: 'TooManyCandidates', code: 'TOO_MANY_CANDIDATES' });
  });
});

describe('the proof of work', () => {
  test('is asked from the second try on, of whoever asks', async () => {
    const person = await somebody();
    expect(await typeOf(once(identityOf(person)))).toBe('CodeFound');
    expect(await once(identityOf(await somebody()))).toMatchObject({
      code: 'PROOF_OF_WORK_REQUIRED',
      difficulty: 16,
      challenge: expect.stringMatching(/^\d{13}\./),
    });
  });

  test('is good for one try', async () => {
    const person = await somebody();
    await once(identityOf(person));
    const proof = await newProof(identityOf(person));
    expect(await typeOf(once(identityOf(person), { proof }))).toBe('CodeFound');
    expect(await typeOf(once(identityOf(person), { proof }))).toBe('ProofOfWorkRequired');
  });

  test('that was wrong or used is refused otherwise than a missing one, with a fresh challenge', async () => {
    const person = await somebody();
    const by = identityOf(person);
    await once(by);
    const missing = await once(by);
    const proof = await newProof(by);
    const wrong = await once(by, { proof: { ...proof, nonce: `${proof.nonce}x` } });
    expect(await typeOf(once(by, { proof }))).toBe('CodeFound');
    const used = await once(by, { proof });
    expect(missing.message).toContain('small puzzle');
    for (const refused of [wrong, used]) {
      expect(refused).toMatchObject({
        code: 'PROOF_OF_WORK_REQUIRED',
        message: expect.stringContaining('used before'),
      });
      expect(refused.challenge).not.toBe(proof.challenge);
    }
    const { challenge = '', difficulty = 0 } = used;
    expect(await typeOf(once(by, { proof: { challenge, nonce: solve({ challenge, difficulty }) } }))).toBe('CodeFound');
  });

  test('is spent by one of many parallel tries', async () => {
    const person = await somebody();
    await once(identityOf(person));
    const proof = await newProof(identityOf(person));
    const results = await Promise.all(Array.from({ length: 12 }, () => typeOf(once(identityOf(person), { proof }))));
    expect(results.filter((type) => type === 'CodeFound')).toHaveLength(1);
    expect(results.filter((type) => type === 'ProofOfWorkRequired')).toHaveLength(11);
  });

  test('must be solved, ours, and in time', async () => {
    const person = await somebody();
    await once(identityOf(person));
    const proof = await newProof(identityOf(person));
    const [time = '', , ...rest] = proof.challenge.split('.');
    const easier = [time, '0', ...rest].join('.');
    for (const wrong of [
      { ...proof, nonce: `${proof.nonce}x` },
      { ...proof, nonce: '' },
      { challenge: easier, nonce: '1' },
      { challenge: 'x', nonce: '1' },
      { challenge: `${proof.challenge.slice(0, -1)}${proof.challenge.endsWith('A') ? 'B' : 'A'}`, nonce: proof.nonce },
    ])
      expect(await typeOf(once(identityOf(person), { proof: wrong }))).toBe('ProofOfWorkRequired');
    api.clock.advance(5 * 60_000);
    expect(await typeOf(once(identityOf(person), { proof }))).toBe('ProofOfWorkRequired');
  });
});

describe('the limits', () => {
  test('a name and birth date are tried five times a day, so the identity number cannot be iterated', async () => {
    const person = await somebody();
    const guess = (n: number) =>
      find(identityOf({ ...person, identityNumber: `0991859${String(n).padStart(5, '0')}` }));
    for (let n = 1; n <= 5; n += 1) expect(await typeOf(guess(n))).toBe('CodeNotFound');
    const began = api.clock.now().getTime();
    const locked = await find(identityOf(person));
    expect(locked).toMatchObject({ __typename: 'LookUpRateLimited', code: 'LOOK_UP_RATE_LIMITED' });
    expect(Date.parse(locked.until ?? '')).toBe(began + 86_400_000);
    api.clock.advance(86_400_000);
    expect(await typeOf(find(identityOf(person)))).toBe('CodeFound');
  });

  test('an identity number is tried five times a day, so the birth date cannot be iterated', async () => {
    const person = await somebody();
    for (let day = 1; day <= 5; day += 1)
      expect(await typeOf(find(identityOf({ ...person, birthDate: `1984-01-0${day}` })))).toBe('CodeNotFound');
    expect(await typeOf(find(identityOf(person)))).toBe('LookUpRateLimited');
  });

  test('writing the name in another way gives no more tries', async () => {
    const person = await somebody();
    const { fullName } = person;
    for (const form of [fullName.toUpperCase(), fullName.normalize('NFD'), ` ${fullName} `, fullName.toLowerCase()])
      expect(await typeOf(find(identityOf({ ...person, fullName: form })))).toBe('CodeFound');
    expect(await typeOf(find(identityOf(person)))).toBe('CodeFound');
    expect(await typeOf(find(identityOf(person)))).toBe('LookUpRateLimited');
  });

  test('writing the place in another way gives no more tries', async () => {
    const provinces = ['79', 'TP. Hồ Chí Minh', 'HCM', 'Sài Gòn', 'Bình Dương'];
    const guess = async (province: string) => {
      const { fullName } = await somebody();
      return await typeOf(find({ place: { fullName, birthDate: '1961-06-01', province } }));
    };
    // Whoever is born on a day is asked for in one province fifty times a day.
    for (let n = 0; n < 50; n += 1) expect(await guess(provinces[n % provinces.length] ?? '')).toBe('CodeNotFound');
    for (const province of provinces) expect(await guess(province), province).toBe('LookUpRateLimited');
    expect(await guess('Hà Nội')).toBe('CodeNotFound');
  });

  test('however a place is written, the trail knows the try again', async () => {
    const { fullName } = await somebody();
    const since = api.clock.now();
    for (const place of [
      { province: '79', ward: '26737' },
      { province: 'Sài Gòn', ward: 'P. Tân Định' },
      { province: 'TP HCM', ward: 'Phường Đa Kao' },
    ])
      await once({ place: { fullName, birthDate: '1985-04-12', ...place } });
    const events = await api.database.client.auditEvent.findMany({ where: { at: since } });
    expect(events).toHaveLength(3);
    expect(new Set(events.map((event) => Buffer.from(event.subjectHmac ?? []).toString('hex'))).size).toBe(1);
  });

  test('of parallel tries on two servers, no more pass than are allowed', async () => {
    const beside = await startTestApp({ beside: api });
    try {
      const person = await somebody();
      const by = identityOf(person);
      await once(by);
      const proofs: Awaited<ReturnType<typeof newProof>>[] = [];
      for (let n = 0; n < 10; n += 1) proofs.push(await newProof(by));
      const results = await Promise.all(
        proofs.map(async (proof, n) => {
          const server = n % 2 ? beside : api;
          const { data } = await server.execute<{ findSocialInsuranceCode: Result }, object>(FIND, {
            input: { by, proof },
          });
          return data?.findSocialInsuranceCode.__typename;
        }),
      );
      expect(results.filter((type) => type === 'CodeFound')).toHaveLength(4);
      expect(results.filter((type) => type === 'LookUpRateLimited')).toHaveLength(6);
    } finally {
      await beside.close();
    }
  });

  test('a try without the work counts against nobody', async () => {
    const person = await somebody();
    await once(identityOf(person));
    for (let n = 0; n < 8; n += 1) expect(await typeOf(once(identityOf(person)))).toBe('ProofOfWorkRequired');
    expect(await typeOf(find(identityOf(person)))).toBe('CodeFound');
  });
});

describe('what an answer gives away', () => {
  test('found, not found and locked cost the same statements', async () => {
    const person = await somebody();
    const stranger = { ...person, fullName: 'Không Có Ai', identityNumber: '099999999999' };
    const costOf = async (by: object) => {
      const proof = await newProof(by);
      const { result, statements } = await statementsOf(api.database, () => once(by, { proof }));
      return { type: result.__typename, statements: statements.map((sql) => sql.replace(/\s+/g, ' ')) };
    };
    await once(identityOf(person));
    await find(identityOf(stranger));
    const found = await costOf(identityOf(person));
    const missed = await costOf(identityOf(stranger));
    for (let n = 0; n < 4; n += 1) await find(identityOf(person));
    const locked = await costOf(identityOf(person));
    expect([found.type, missed.type, locked.type]).toEqual(['CodeFound', 'CodeNotFound', 'LookUpRateLimited']);
    expect(missed.statements).toEqual(found.statements);
    expect(locked.statements).toEqual(found.statements);
  });

  test('every try is audited, under whom it showed, without any value of what was asked', async () => {
    const person = await somebody();
    await once(identityOf(person));
    await once(identityOf(person));
    await find(identityOf({ ...person, identityNumber: '099999999998' }));
    const since = await api.database.client.auditEvent.findMany({
      where: { at: api.clock.now() },
      orderBy: { id: 'asc' },
    });
    expect(since.map((event) => [event.kind, event.memberId === person.id])).toEqual([
      ['CODE_LOOKED_UP', true],
      ['CODE_LOOK_UP_REFUSED', false],
      ['CODE_LOOK_UP_REFUSED', false],
      ['CODE_LOOK_UP_MISSED', false],
    ]);
    const { rows } = await api.database.pool.query('SELECT row_to_json(audit_event)::text AS line FROM audit_event');
    const { rows: counters } = await api.database.pool.query('SELECT key AS line FROM attempt_counter');
    for (const { line } of [...rows, ...counters])
      for (const value of [person.fullName, person.identityNumber, person.socialInsuranceCode, '1985-04-12'])
        expect(line).not.toContain(value);
    const subjects = since.map((event) => Buffer.from(event.subjectHmac ?? []).toString('hex'));
    expect(subjects[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(subjects[1]).toBe(subjects[0]);
    expect(subjects[3]).not.toBe(subjects[0]);
  });

  test('the person sees in the account’s activity that somebody looked, and no address of theirs', async () => {
    const person = await somebody();
    await once(identityOf(person));
    const { data } = await api.execute<{ myAccountActivity: { nodes: object[]; edges: { node: object }[] } }, object>(
      '{ myAccountActivity { edges { node { kind address } } } }',
      {},
      { token: await api.sessionOf(person.id) },
    );
    expect(data?.myAccountActivity.edges.map((edge) => edge.node)).toEqual([{ kind: 'CODE_LOOKED_UP', address: null }]);
  });

  test('a forged X-Forwarded-For gives no free try', async () => {
    await once(identityOf(await somebody()));
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify({ query: FIND, variables: { input: { by: identityOf(await somebody()) } } }),
    });
    expect(await response.json()).toMatchObject({
      data: { findSocialInsuranceCode: { __typename: 'ProofOfWorkRequired' } },
    });
  });
});

describe('malformed input is refused by name of the argument, and never repeated', () => {
  const identity = { fullName: 'Đỗ Thị Hạnh', birthDate: '1985-04-12', identityNumber: '099193990006' };
  const place = { fullName: 'Đỗ Thị Hạnh', birthDate: '1985-04-12', province: '01' };
  test.each([
    ['identity.fullName', { identity: { ...identity, fullName: 'Hạnh' } }],
    ['identity.fullName', { identity: { ...identity, fullName: 'x '.repeat(5_000) } }],
    ['identity.fullName', { identity: { ...identity, fullName: '%%% ___' } }],
    ['identity.birthDate', { identity: { ...identity, birthDate: '1985-02-30' } }],
    ['identity.birthDate', { identity: { ...identity, birthDate: '2985-04-12' } }],
    ['place.birthDate', { place: { ...place, birthDate: '2985' } }],
    ['identity.identityNumber', { identity: { ...identity, identityNumber: '12345' } }],
    ['household.householdCode', { household: { ...identity, identityNumber: undefined, householdCode: "';--" } }],
    ['place.province', { place: { ...place, province: '98' } }],
    ['place.province', { place: { ...place, province: 'Atlantis' } }],
    ['place.province', { place: { ...place, province: '%' } }],
    ['place.province', { place: { ...place, province: '' } }],
    ['place.province', { place: { ...place, province: 'x'.repeat(101) } }],
    ['place.ward', { place: { ...place, ward: '1' } }],
    ['place.ward', { place: { ...place, ward: 'Tân Định' } }],
    ['place.ward', { place: { ...place, ward: '99999' } }],
    ['healthCard.cardNumber', { healthCard: { cardNumber: 'DN9', fullName: 'Đỗ Thị Hạnh' } }],
    ['healthCardQr.text', { healthCardQr: { text: 'hello|$' } }],
  ])('%s', async (argument, by) => {
    const { errors } = await send(by);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });

  test('a day that does not exist is refused otherwise than one that is not written as a day', async () => {
    const refusalOf = async (birthDate: string) => {
      const { errors } = await send({ identity: { ...identity, birthDate } });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'identity.birthDate' });
      return errors[0]?.message;
    };
    expect(await refusalOf('31/02/1985')).toContain('no such day');
    expect(await refusalOf('8/3/84')).toMatch(/12\/04\/1975.*1975-04-12/);
  });

  test('two methods at once are refused', async () => {
    const { errors } = await send({ identity, place });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('two look-ups in one operation are too many', async () => {
    const { errors } = await api.execute(
      `mutation ($input: FindSocialInsuranceCodeInput!) {
        a: findSocialInsuranceCode(input: $input) { __typename } b: findSocialInsuranceCode(input: $input) { __typename } }`,
      { input: { by: { identity } } },
    );
    expect(errors.map((error) => error.extensions?.code)).toEqual(['TOO_COMPLEX']);
  });
});
