import { createMember, readMe, signedInOfficer, startTestApp, statementsOf, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const PERSON = `socialInsuranceCode personalIdNumber householdCode fullName birthDate birthDatePrecision birthDateText gender
  phone email portrait { mediaType } identityDocuments { kind number issuedOn issuedBy }
  addresses { kind text street districtName ward { name validTo province { name } } province { name successor { name } } }`;

/** A person with two documents, and an address in a province and a ward that have merged since. */
async function createPerson() {
  const { client } = api.database;
  const [from, until] = [new Date('1997-01-01'), new Date('2025-07-01')];
  const successor = await client.province.create({
    data: { code: '99', name: 'Tỉnh Mới', fullName: 'Tỉnh Mới', validFrom: until },
  });
  const province = await client.province.create({
    data: {
      code: '98',
      name: 'Tỉnh Cũ',
      fullName: 'Tỉnh Cũ',
      validFrom: from,
      validTo: until,
      successorId: successor.id,
    },
  });
  const ward = await client.ward.create({
    data: {
      code: '99001',
      name: 'Cũ',
      fullName: 'Xã Cũ',
      provinceId: province.id,
      validFrom: from,
      validTo: until,
    },
  });
  return createMember(api.database, {
    socialInsuranceCode: '9912345678',
    personalIdNumber: '001175000001',
    householdCode: '9900000001',
    fullName: 'Đỗ Thị Hoà',
    birthDate: new Date('1975-04-12'),
    gender: 'FEMALE',
    phone: '0912345678',
    email: 'hoa@example.vn',
    identityDocuments: {
      create: [
        { kind: 'CMND', number: '123456789', issuedOn: new Date('1995-02-01'), issuedBy: 'Công an Hà Tây' },
        { kind: 'CCCD', number: '001175000001', issuedOn: new Date('2021-05-01'), issuedBy: 'Cục Cảnh sát QLHC' },
      ],
    },
    addresses: {
      create: [
        { kind: 'CONTACT', street: '12 Tràng Thi' },
        {
          kind: 'RESIDENCE',
          street: 'Số 5, thôn Đông',
          districtName: 'Huyện Cũ',
          wardId: ward.id,
          provinceId: province.id,
        },
      ],
    },
  });
}

describe('the personal details', () => {
  test('are read whole, in one statement', async () => {
    const member = await createPerson();
    const token = await api.sessionOf(member.id);
    const { result, statements } = await statementsOf(api.database, () =>
      api.execute(`{ me { ${PERSON} } }`, undefined, { token }),
    );
    expect(result).toEqual({
      status: 200,
      errors: [],
      data: {
        me: {
          socialInsuranceCode: '9912345678',
          personalIdNumber: '001175000001',
          householdCode: '9900000001',
          fullName: 'Đỗ Thị Hoà',
          birthDate: '1975-04-12',
          birthDatePrecision: 'DAY',
          birthDateText: '12/04/1975',
          gender: 'FEMALE',
          phone: '0912345678',
          email: 'hoa@example.vn',
          portrait: null,
          identityDocuments: [
            { kind: 'CCCD', number: '001175000001', issuedOn: '2021-05-01', issuedBy: 'Cục Cảnh sát QLHC' },
            { kind: 'CMND', number: '123456789', issuedOn: '1995-02-01', issuedBy: 'Công an Hà Tây' },
          ],
          addresses: [
            {
              kind: 'RESIDENCE',
              text: 'Số 5, thôn Đông, Xã Cũ, Huyện Cũ, Tỉnh Cũ',
              street: 'Số 5, thôn Đông',
              districtName: 'Huyện Cũ',
              ward: { name: 'Cũ', validTo: '2025-07-01', province: { name: 'Tỉnh Cũ' } },
              province: { name: 'Tỉnh Cũ', successor: { name: 'Tỉnh Mới' } },
            },
            {
              kind: 'CONTACT',
              text: '12 Tràng Thi',
              street: '12 Tràng Thi',
              districtName: null,
              ward: null,
              province: null,
            },
          ],
        },
      },
    });
    expect(statements.filter((sql) => !sql.includes('"session"'))).toHaveLength(1);
  });

  test('that are not recorded are null or empty', async () => {
    const member = await createMember(api.database, { birthDate: new Date('1950-01-01'), birthDatePrecision: 'YEAR' });
    expect(await readMe(api, member.id, PERSON)).toMatchObject({
      personalIdNumber: null,
      householdCode: null,
      birthDate: '1950-01-01',
      birthDatePrecision: 'YEAR',
      birthDateText: '1950',
      phone: null,
      email: null,
      identityDocuments: [],
      addresses: [],
      portrait: null,
    });
  });

  test('show the photo as an address that an image element takes, in the same statement', async () => {
    const content = Buffer.from('89504e470d0a1a0a00ff80', 'hex');
    const member = await createMember(api.database, {
      portrait: { create: { mediaType: 'image/png', content, takenOn: new Date('2021-05-01') } },
    });
    const { result, statements } = await statementsOf(api.database, () =>
      readMe(api, member.id, 'fullName portrait { mediaType dataUrl takenOn }'),
    );
    expect(result).toMatchObject({
      portrait: {
        mediaType: 'image/png',
        dataUrl: `data:image/png;base64,${content.toString('base64')}`,
        takenOn: '2021-05-01',
      },
    });
    expect(statements.filter((sql) => sql.includes('member_portrait'))).toHaveLength(1);
  });
});

test('without a session `me` answers UNAUTHENTICATED', async () => {
  const { data, errors } = await api.execute('{ me { fullName } }');
  expect(data).toBeNull();
  expect(errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

describe('`node` with the id of a member', () => {
  const ask = (id: string, token?: string) =>
    api.execute<{ node: object | null }, object>(
      'query ($id: ID!) { node(id: $id) { id ... on Member { fullName participations { totalMonths } } } }',
      { id },
      token ? { token } : {},
    );

  test('answers the member itself', async () => {
    const member = await createMember(api.database);
    const { id } = await readMe<{ id: string }>(api, member.id, 'id');
    const { data, errors } = await ask(id, await api.sessionOf(member.id));
    expect(errors).toEqual([]);
    expect(data?.node).toMatchObject({ id, fullName: member.fullName });
  });

  test("answers null for another member's id, exactly as for an unknown one", async () => {
    const [member, other] = [await createMember(api.database), await createMember(api.database)];
    const { id } = await readMe<{ id: string }>(api, other.id, 'id');
    const token = await api.sessionOf(member.id);
    const unknown = Buffer.from('Member:019a0000-0000-7000-8000-000000000000').toString('base64');
    const noUuid = Buffer.from("Member:1' or true").toString('base64');
    for (const asked of [id, unknown, noUuid])
      expect(await ask(asked, token)).toEqual({ status: 200, data: { node: null }, errors: [] });
    const several = await api.execute<{ nodes: object[] }, object>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: [id, unknown] },
      { token },
    );
    expect(several).toEqual({ status: 200, data: { nodes: [null, null] }, errors: [] });
  });

  test('without a session answers UNAUTHENTICATED for every id', async () => {
    const member = await createMember(api.database);
    const { id } = await readMe<{ id: string }>(api, member.id, 'id');
    const { data, errors } = await ask(id);
    expect(data).toEqual({ node: null });
    expect(errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('of an officer answers FORBIDDEN for every id, known or not', async () => {
    const { token } = await signedInOfficer(api);
    const member = await createMember(api.database);
    const { id } = await readMe<{ id: string }>(api, member.id, 'id');
    const unknown = Buffer.from('Member:019a0000-0000-7000-8000-000000000000').toString('base64');
    const answers = [await ask(id, token), await ask(unknown, token)];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({
      data: { node: null },
      errors: [{ extensions: { code: 'FORBIDDEN', needs: 'MEMBER' } }],
    });
  });
});
