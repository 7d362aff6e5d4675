import {
  askMe,
  createCertificate,
  createFacility,
  createMember,
  createVisit,
  readMe,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  api.clock.set(new Date('2026-11-23T09:00:00+07:00'));
});
afterAll(() => api.close());

interface Book<Node> {
  medicalVisits: { edges: { node: Node }[] };
}

async function visitsOf<Node>(memberId: string, selection: string, args = ''): Promise<Node[]> {
  const me = await readMe<Book<Node>>(api, memberId, `medicalVisits${args} { edges { node { ${selection} } } }`);
  return me.medicalVisits.edges.map((edge) => edge.node);
}

const dischargesOf = async (memberId: string, args = '') =>
  (await visitsOf<{ dischargedAt: string }>(memberId, 'dischargedAt', args)).map((visit) => visit.dischargedAt);

describe('a visit', () => {
  test('shows everything that the facility claimed', async () => {
    const member = await createMember(api.database);
    const facility = await createFacility(api.database, { name: 'Bệnh viện Thử Bạch Mai' });
    const day = (text: string) => new Date(`${text}:00+07:00`);
    await createVisit(api.database, member.id, {
      facilityId: facility.id,
      treatmentCode: 'LK-0001',
      status: 'ADJUSTED',
      receivedAt: day('2026-04-02T08:15'),
      admittedAt: day('2026-03-28T22:05'),
      inpatientFrom: day('2026-03-28T23:00'),
      dischargedAt: day('2026-04-01T09:30'),
      settledAt: day('2026-04-01T10:00'),
      reason: 'Sốt cao',
      admissionDiagnosis: 'Theo dõi viêm phổi',
      diagnosis: 'Viêm phổi',
      primaryIcd10: 'J18.9',
      secondaryIcd10: ['I10', 'E11.9'],
      traditionalCodes: ['U61.012'],
      careTypeCode: '03',
      accessCategory: '1.13',
      departmentCodes: ['K01', 'K03'],
      referredFromCode: '01832',
      referredToCode: '01C54',
      referralNumber: 'CT-9',
      treatmentDays: 4,
      treatmentMethod: 'Kháng sinh',
      treatmentResultCode: 2,
      dischargeTypeCode: 1,
      note: 'Tái khám',
      livingArea: 'K2',
      copaymentExemptFrom: new Date('2026-02-01'),
      fiveYearContinuousDate: new Date('2020-01-01'),
      followUpDates: [new Date('2026-04-15'), new Date('2026-05-15')],
      drugCost: '100000.10',
      supplyCost: '2000.20',
      totalCost: '5000000.30',
      coveredCost: '4000000.40',
      selfPaid: '900000.50',
      copayment: '800000.60',
      paidByFund: '3199999.80',
      otherSources: '100000.70',
      feeForServicePaid: '50000.80',
    });
    const selection = `treatmentCode status receivedAt admittedAt inpatientFrom dischargedAt settledAt reason
      admissionDiagnosis diagnosis primaryIcd10 secondaryIcd10 traditionalCodes careTypeCode careType careTypeName
      accessCategoryCode accessCategory departmentCodes referredFromCode referredToCode referralNumber treatmentDays
      treatmentMethod treatmentResult dischargeType note livingArea copaymentExemptFrom fiveYearContinuousDate
      followUpDates drugCost supplyCost totalCost coveredCost selfPaid copayment paidByFund otherSources
      feeForServicePaid facility { code name } cards { cardNumber } sickLeaveCertificates { serialNumber }`;
    expect(await visitsOf(member.id, selection)).toEqual([
      {
        treatmentCode: 'LK-0001',
        status: 'ADJUSTED',
        receivedAt: '2026-04-02T08:15:00+07:00',
        admittedAt: '2026-03-28T22:05:00+07:00',
        inpatientFrom: '2026-03-28T23:00:00+07:00',
        dischargedAt: '2026-04-01T09:30:00+07:00',
        settledAt: '2026-04-01T10:00:00+07:00',
        reason: 'Sốt cao',
        admissionDiagnosis: 'Theo dõi viêm phổi',
        diagnosis: 'Viêm phổi',
        primaryIcd10: 'J18.9',
        secondaryIcd10: ['I10', 'E11.9'],
        traditionalCodes: ['U61.012'],
        careTypeCode: '03',
        careType: 'INPATIENT',
        careTypeName: 'Điều trị nội trú',
        accessCategoryCode: '1.13',
        accessCategory: 'BY_THE_RULES',
        departmentCodes: ['K01', 'K03'],
        referredFromCode: '01832',
        referredToCode: '01C54',
        referralNumber: 'CT-9',
        treatmentDays: 4,
        treatmentMethod: 'Kháng sinh',
        treatmentResult: 'IMPROVED',
        dischargeType: 'DISCHARGED',
        note: 'Tái khám',
        livingArea: 'K2',
        copaymentExemptFrom: '2026-02-01',
        fiveYearContinuousDate: '2020-01-01',
        followUpDates: ['2026-04-15', '2026-05-15'],
        drugCost: '100000.10',
        supplyCost: '2000.20',
        totalCost: '5000000.30',
        coveredCost: '4000000.40',
        selfPaid: '900000.50',
        copayment: '800000.60',
        paidByFund: '3199999.80',
        otherSources: '100000.70',
        feeForServicePaid: '50000.80',
        facility: { code: facility.code, name: 'Bệnh viện Thử Bạch Mai' },
        cards: [],
        sickLeaveCertificates: [],
      },
    ]);
  });

  test('under two cards shows both, in order', async () => {
    const member = await createMember(api.database);
    await createVisit(api.database, member.id, {
      cards: {
        create: [
          { position: 1, cardNumber: 'HC4019900000002', validFrom: new Date('2026-03-10') },
          { position: 0, cardNumber: 'DN4019900000002', facilityCode: '99A01', validTo: new Date('2026-03-09') },
        ],
      },
    });
    const selection = 'cards { cardNumber facilityCode validFrom validTo }';
    expect(await visitsOf(member.id, selection)).toEqual([
      {
        cards: [
          { cardNumber: 'DN4019900000002', facilityCode: '99A01', validFrom: null, validTo: '2026-03-09' },
          { cardNumber: 'HC4019900000002', facilityCode: null, validFrom: '2026-03-10', validTo: null },
        ],
      },
    ]);
  });

  test('lists its costs with every column of the screen, in order or of one kind', async () => {
    const member = await createMember(api.database);
    await createVisit(api.database, member.id, {}, [
      {
        kind: 'DRUG',
        groupCode: '4',
        code: '40.155',
        name: 'Amoxicilin',
        unit: 'Viên',
        strength: '500mg',
        dosage: '2 viên/lần',
        instructions: 'Uống sau ăn',
        registrationNumber: 'VD-1',
        quantity: '20.5',
        unitPrice: '1234.567',
        scopeCode: 1,
        paymentRate: 100,
        coverageRate: '47.5',
        amount: '25308.62',
        coveredAmount: '25308.62',
        paidByFund: '12021.59',
        otherSources: '1.25',
        selfPaid: '0.50',
        copayment: '13287.03',
        orderedAt: new Date('2026-03-10T08:30:00+07:00'),
        departmentCode: 'K01',
      },
      { kind: 'SERVICE', code: '02.1896', name: 'Khám Nội' },
      { kind: 'SUPPLY', code: null, name: 'Bơm tiêm' },
    ]);
    const columns = `kind position groupCode code name unit strength dosage instructions registrationNumber quantity
      unitPrice scope paymentRate coverageRate amount coveredAmount paidByFund otherSources selfPaid copayment
      orderedAt resultAt departmentCode`;
    const selection = `all: costLines { edges { node { name } } }`;
    expect(await visitsOf(member.id, selection)).toEqual([
      { all: { edges: ['Amoxicilin', 'Khám Nội', 'Bơm tiêm'].map((name) => ({ node: { name } })) } },
    ]);
    expect(await visitsOf(member.id, `costLines(kind: DRUG) { edges { node { ${columns} } } }`, '(first: 1)')).toEqual([
      {
        costLines: {
          edges: [
            {
              node: {
                kind: 'DRUG',
                position: 0,
                groupCode: '4',
                code: '40.155',
                name: 'Amoxicilin',
                unit: 'Viên',
                strength: '500mg',
                dosage: '2 viên/lần',
                instructions: 'Uống sau ăn',
                registrationNumber: 'VD-1',
                quantity: '20.5',
                unitPrice: '1234.567',
                scope: 'COVERED',
                paymentRate: '100',
                coverageRate: '47.5',
                amount: '25308.62',
                coveredAmount: '25308.62',
                paidByFund: '12021.59',
                otherSources: '1.25',
                selfPaid: '0.50',
                copayment: '13287.03',
                orderedAt: '2026-03-10T08:30:00+07:00',
                resultAt: null,
                departmentCode: 'K01',
              },
            },
          ],
        },
      },
    ]);
  });

  test('of another member is not in the book', async () => {
    const [owner, other] = [await createMember(api.database), await createMember(api.database)];
    await createVisit(api.database, owner.id);
    expect(await dischargesOf(other.id)).toEqual([]);
  });
});

describe('a year of the visit book', () => {
  test('is the year of discharge: a stay across 31 December is in the new year only', async () => {
    const { id } = await createMember(api.database);
    await createVisit(api.database, id, {
      admittedAt: new Date('2025-12-28T08:00:00+07:00'),
      dischargedAt: new Date('2026-01-03T10:00:00+07:00'),
    });
    expect(await dischargesOf(id, '(year: 2025)')).toEqual([]);
    expect(await dischargesOf(id, '(year: 2026)')).toEqual(['2026-01-03T10:00:00+07:00']);
  });

  test('ends at midnight in Vietnam: 23:30 on 31 December is the old year, 00:00 the new one', async () => {
    const { id } = await createMember(api.database);
    await createVisit(api.database, id, { dischargedAt: new Date('2025-12-31T23:30:00+07:00') });
    await createVisit(api.database, id, { dischargedAt: new Date('2026-01-01T00:00:00+07:00') });
    expect(await dischargesOf(id, '(year: 2025)')).toEqual(['2025-12-31T23:30:00+07:00']);
    expect(await dischargesOf(id, '(year: 2026)')).toEqual(['2026-01-01T00:00:00+07:00']);
    expect(await readMe(api, id, 'medicalVisitYears { year count }')).toEqual({
      medicalVisitYears: [
        { year: 2026, count: 1 },
        { year: 2025, count: 1 },
      ],
    });
  });

  test('absent or null gives every year, newest discharge first', async () => {
    const { id } = await createMember(api.database);
    for (const year of [2024, 2026, 2025])
      await createVisit(api.database, id, { dischargedAt: new Date(`${year}-06-01T08:00:00+07:00`) });
    const all = [2026, 2025, 2024].map((year) => `${year}-06-01T08:00:00+07:00`);
    expect(await dischargesOf(id)).toEqual(all);
    expect(await dischargesOf(id, '(year: null)')).toEqual(all);
  });

  test.each([1994, 2028, 0, -2026, 2_147_483_647])('%i is refused, naming the argument', async (year) => {
    const { id } = await createMember(api.database);
    const visits = `medicalVisits(year: ${year}) { edges { node { id } } }`;
    const english = await askMe(api, id, visits);
    expect(english.errors.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
      {
        message: 'year must be from 1995 to 2027.',
        path: ['me', 'medicalVisits'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'year' },
      },
    ]);
    const vietnamese = await askMe(api, id, visits, { locale: 'vi' });
    expect(vietnamese.errors.map((error) => error.message)).toEqual(['Năm phải từ 1995 đến 2027.']);
  });

  test('may be the first and the next one', async () => {
    const { id } = await createMember(api.database);
    expect(await dischargesOf(id, '(year: 1995)')).toEqual([]);
    expect(await dischargesOf(id, '(year: 2027)')).toEqual([]);
  });

  test('the years of a member without visits are none, and cost one statement more', async () => {
    const { id } = await createMember(api.database);
    const { result, statements } = await statementsOf(api.database, () =>
      askMe(api, id, 'medicalVisitYears { year count }'),
    );
    expect(result.data?.me).toEqual({ medicalVisitYears: [] });
    expect(statements.filter((sql) => sql.includes('medical_visit'))).toHaveLength(1);
  });
});

describe('certificates', () => {
  test('are listed newest first, with what the screen shows and the visit', async () => {
    const member = await createMember(api.database);
    const visit = await createVisit(api.database, member.id);
    await createCertificate(api.database, visit, {
      serialNumber: 'SR-OLD',
      issuedOn: new Date('2026-03-01'),
      status: 'USED',
    });
    await createCertificate(api.database, visit, {
      serialNumber: 'SR-NEW',
      documentNumber: 'CT-1',
      recordNumber: 'KCB-1',
      employerName: 'Công ty Thử',
      diagnosis: 'Viêm phổi',
      treatmentMethod: 'Nghỉ ngơi',
      fatherName: 'Đỗ Văn Cha',
      motherName: 'Lê Thị Mẹ',
      doctorCode: '000123/HNO-CCHN',
      issuedOn: new Date('2026-04-01'),
    });
    const selection = `sickLeaveCertificates { edges { node {
      serialNumber documentNumber recordNumber formCode documentName issuedOn status fromDate toDate leaveDays
      employerName diagnosis treatmentMethod fatherName motherName doctorCode visit { careType } } } }`;
    const me = await readMe<{ sickLeaveCertificates: { edges: { node: { serialNumber: string } }[] } }>(
      api,
      member.id,
      selection,
    );
    expect(me.sickLeaveCertificates.edges[0]?.node).toEqual({
      serialNumber: 'SR-NEW',
      documentNumber: 'CT-1',
      recordNumber: 'KCB-1',
      formCode: 'CT07',
      documentName: 'Giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội',
      issuedOn: '2026-04-01',
      status: 'VALID',
      fromDate: '2026-03-10',
      toDate: '2026-03-12',
      leaveDays: 3,
      employerName: 'Công ty Thử',
      diagnosis: 'Viêm phổi',
      treatmentMethod: 'Nghỉ ngơi',
      fatherName: 'Đỗ Văn Cha',
      motherName: 'Lê Thị Mẹ',
      doctorCode: '000123/HNO-CCHN',
      visit: { careType: 'EXAMINATION' },
    });
    expect(me.sickLeaveCertificates.edges[1]?.node).toMatchObject({ serialNumber: 'SR-OLD', status: 'USED' });
  });
});

describe('node', () => {
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

  test('gives the owner a visit and a certificate, and nobody else anything', async () => {
    const [owner, other] = [await createMember(api.database), await createMember(api.database)];
    const visit = await createVisit(api.database, owner.id);
    const certificate = await createCertificate(api.database, visit);
    const ask = async (memberId: string, id: string) =>
      api.execute(NODE, { id }, { token: await api.sessionOf(memberId) });
    for (const [type, row] of [
      ['MedicalVisit', visit.id],
      ['SickLeaveCertificate', certificate.id],
    ]) {
      const id = Buffer.from(`${type}:${row}`).toString('base64');
      const unknown = Buffer.from(`${type}:01900000-0000-7000-8000-000000000000`).toString('base64');
      expect((await ask(owner.id, id)).data).toEqual({ node: { __typename: type, id } });
      expect(await ask(other.id, id)).toEqual(await ask(other.id, unknown));
      expect(await ask(other.id, id)).toEqual({ status: 200, data: { node: null }, errors: [] });
      const nobody = await api.execute(NODE, { id });
      expect(nobody.errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
      expect(nobody).toEqual(await api.execute(NODE, { id: unknown }));
    }
  });
});
