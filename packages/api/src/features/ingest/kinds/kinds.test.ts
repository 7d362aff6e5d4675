import { createMember, createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { importText } from '@ansinh/testkit/imports.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Imports twice; the second time must change nothing. */
async function importTwice(kind: string, content: string, options: { createMissing?: boolean } = {}) {
  const first = await importText(database, kind, content, options);
  const second = await importText(database, kind, content, options);
  expect(second).toMatchObject({ created: 0, updated: 0, unchanged: first.created + first.updated + first.unchanged });
  expect(second.rejections).toEqual(first.rejections);
  return first;
}

const why = (it: { rejections: { record: string; column?: string; valueClass: string }[] }) =>
  it.rejections.map(({ record, column, valueClass }) => [record, column, valueClass]);

describe('the directory', () => {
  test('takes provinces of today, then former ones with their successors', async () => {
    const today = await importTwice('provinces', 'code,name,full_name\n90,Nay,Tỉnh Nay\n');
    const former = await importTwice(
      'provinces',
      'old_code,old_name,new_code\n91,Tỉnh Xưa,90\n90,Tỉnh Nay Cũ,90\n92,Tỉnh Lạc,99\n',
    );

    expect(today).toMatchObject({ created: 1, rejections: [] });
    expect(former.created).toBe(2);
    expect(why(former)).toEqual([['line 4', 'successor_code', 'unknown_reference']]);
    const old = await database.client.province.findFirstOrThrow({
      where: { code: '91' },
      include: { successor: true },
    });
    expect(old).toMatchObject({
      name: 'Xưa',
      fullName: 'Tỉnh Xưa',
      validTo: new Date('2025-07-01'),
      successor: { code: '90', validTo: null },
    });
  });

  test('rejects a version that overlaps another one of its code, and takes the others of the batch', async () => {
    const imported = await importText(
      database,
      'provinces',
      'code,name,valid_from\n93,A,2025-07-01\n93,B,2025-08-01\n94,C,2025-07-01\n',
    );

    expect(imported.created).toBe(2);
    expect(why(imported)).toEqual([['line 3', undefined, 'inconsistent']]);
  });

  test('takes wards into the province of their first day', async () => {
    await importText(database, 'provinces', 'code,name\n95,Tỉnh A\n96,Tỉnh B\n');
    const wards = await importTwice(
      'wards',
      'ward_code,ward_name,province_code,short_name\n99001,Phường Một,95,Một\n99002,Xã Hai,97,Hai\n',
    );

    expect(wards.created).toBe(1);
    expect(why(wards)).toEqual([['line 3', 'province_code', 'unknown_reference']]);
    const employers = await importTwice(
      'employers',
      'code,name,province_code,ward_code\nTE9931A,Công ty Một,95,99001\nTE9932A,Công ty Hai,96,99001\nTE9933A,Công ty Ba,,99001\n',
    );
    expect(employers.created).toBe(2);
    expect(why(employers)).toEqual([['line 3', 'ward_code', 'inconsistent']]);
    const third = await database.client.employerCode.findUniqueOrThrow({
      where: { code: 'TE9933A' },
      select: { employer: { select: { ward: { select: { code: true } }, province: { select: { code: true } } } } },
    });
    expect(third.employer).toEqual({ ward: { code: '99001' }, province: { code: '95' } });
    const place = await importTwice(
      'facilities',
      'mã,tên,province_code,ward_code,latitude\n99301,Trạm,95,99001,\n99302,Trạm,96,99001,\n99303,Trạm,95,,10.5\n',
    );
    expect(place.created).toBe(1);
    expect(why(place)).toEqual([
      ['line 3', 'ward_code', 'inconsistent'],
      ['line 4', 'latitude', 'inconsistent'],
    ]);
  });

  test.each([
    ['agencies', 'code,name,level', (n: number) => `A98${n},BHXH cơ sở Thử,Cơ sở`],
    ['facilities', 'code,name', (n: number) => `9934${n},Trạm`],
    ['collection-points', 'code,name', (n: number) => `9934${n},Bưu điện`],
  ])('takes %s in Vietnam only, and says when latitude and longitude may be swapped', async (kind, heading, row) => {
    const points = ['10,20', '105.8,21.03', '48.85,106', '21.03,105.8', '6,118', '24.1,105.8', '200,0', ','];
    const lines = points.map((point, n) => `${row(n)},${point}`);
    const imported = await importText(database, kind, `${heading},latitude,longitude\n${lines.join('\n')}\n`);

    expect(imported.created).toBe(3);
    const outside = (column: string) => [column, 'out_of_range'];
    expect(imported.rejections.map(({ record, column, valueClass }) => [record, column, valueClass])).toEqual([
      ['line 2', ...outside('longitude')],
      ['line 3', 'latitude', 'inconsistent'],
      ['line 4', ...outside('latitude')],
      ['line 7', ...outside('latitude')],
      ['line 8', ...outside('latitude')],
    ]);
    const reasons = imported.rejections.map(({ reason }) => reason.en);
    expect(reasons[0]).toContain('Vietnam lies from longitude 102 to 118');
    expect(reasons[1]).toContain('may be swapped');
    expect(reasons[2]).toContain('Vietnam lies from latitude 6 to 24');
  });

  test('keeps what a file does not speak of, and clears what it leaves empty', async () => {
    await importText(database, 'facilities', 'code;name;phone;cấp KCB;có gì đó\n99311;Bệnh viện;024;Cơ bản;x\n');
    await importTwice('facilities', 'code,name,phone\n99311,Bệnh viện Mới,\n');

    const facility = await database.client.facility.findUniqueOrThrow({ where: { code: '99311' } });
    expect(facility).toMatchObject({ name: 'Bệnh viện Mới', phone: null, careLevel: 'BASIC', contracted: true });
    expect(facility).toMatchObject({ acceptsRegistration: null, issuesSickLeave: null });
  });

  test('takes each record of NDJSON with the keys that it has', async () => {
    const imported = await importTwice(
      'facilities',
      '{"code":"99321","name":"A","phone":"1"}\n{"code":"99322","name":"B"}\n{"code":"99323","name":"C","phone":null}\n',
    );

    expect(imported.created).toBe(3);
  });

  test('takes agencies, collection points and employers with every code that an employer had', async () => {
    await importText(database, 'provinces', 'code,name\n97,Tỉnh C\n');
    expect(await importTwice('agencies', 'code,name,level,province_code\nA97,BHXH cơ sở Thử,Cơ sở,97\n')).toMatchObject(
      { created: 1 },
    );
    expect(
      await importTwice('collection-points', 'code,name,province_code\n3456789000TH9700070003,Bưu điện,97\n'),
    ).toMatchObject({ created: 1 });
    const employers = await importTwice(
      'employers',
      'code,previous_codes,name,agency_code,tax_code\n0123456789DNA03,ZZ0001A;ZZ0002B,Công ty Thử,A97,0123456789\nZZ0002B,,Trùng,,\nZZ0003C,,Lạc,A98,\n',
    );

    expect(employers.created).toBe(1);
    expect(why(employers)).toEqual([
      ['line 3', undefined, 'duplicate'],
      ['line 4', 'agency_code', 'unknown_reference'],
    ]);
    const codes = await importTwice(
      'employer-codes',
      'code,known_code,valid_from,valid_to\nZZ0001A,,2010-01-01,2025-08-01\nZZ0009Z,ZZ0001A,,\nZZ0008Y,,,\n',
    );
    expect([codes.created, codes.updated, why(codes)]).toEqual([1, 1, [['line 4', 'known_code', 'unknown_reference']]]);
    const employer = await database.client.employer.findFirstOrThrow({
      where: { name: 'Công ty Thử' },
      include: { codes: true, agency: true },
    });
    expect([employer.codes.map((it) => it.code).sort(), employer.agency?.code]).toEqual([
      ['0123456789DNA03', 'ZZ0001A', 'ZZ0002B', 'ZZ0009Z'],
      'A97',
    ]);
  });

  test('lets an employer be renamed under its new code', async () => {
    await importText(database, 'employers', 'code,name\nZZ0011A,Tên cũ\n');
    const renamed = await importTwice('employers', 'code,previous_codes,name\n1234567HC,ZZ0011A,Tên mới\n');

    expect(renamed).toMatchObject({ created: 0, updated: 1, rejections: [] });
    expect(
      await database.client.employer.count({ where: { name: 'Tên mới', codes: { some: { code: 'ZZ0011A' } } } }),
    ).toBe(1);
    expect(await database.client.employer.count({ where: { name: 'Tên cũ' } })).toBe(0);
  });
});

describe('members', () => {
  test('come with their document and addresses in the versions of the day', async () => {
    await importText(
      database,
      'provinces',
      'code,name,valid_from,valid_to\n80,Mới,2025-07-01,\n80,Cũ,2004-07-08,2025-07-01\n',
    );
    const imported = await importTwice(
      'members',
      [
        'Mã số BHXH;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Loại giấy tờ;Số giấy tờ;residence_street;residence_district_name;residence_province_code;contact_street;contact_province_code',
        '9900100001;Nguyê\u0303n Thị Một;1950;Nữ;099150100001;0912345678;CCCD;099150100001;Thôn 1;Huyện Cũ;80;Phố 2;80',
        '9900100002;Trần Hai;04/1985;1;;;;;;;;;',
      ].join('\r\n'),
    );

    expect(imported).toMatchObject({ created: 2, rejections: [] });
    const member = await database.client.member.findUniqueOrThrow({
      where: { socialInsuranceCode: '9900100001' },
      include: { identityDocuments: true, addresses: { include: { province: true }, orderBy: { kind: 'asc' } } },
    });
    expect(member).toMatchObject({
      fullName: 'Nguyễn Thị Một',
      birthDate: new Date('1950-01-01'),
      birthDatePrecision: 'YEAR',
      gender: 'FEMALE',
      identityDocuments: [{ kind: 'CCCD', number: '099150100001' }],
      addresses: [
        { kind: 'RESIDENCE', districtName: 'Huyện Cũ', province: { name: 'Cũ' } },
        { kind: 'CONTACT', districtName: null, province: { name: 'Mới' } },
      ],
    });
  });

  test('are refused with the column to blame, and without the value', async () => {
    const imported = await importText(
      database,
      'members',
      [
        'social_insurance_code,full_name,birth_date,gender,personal_id_number,identity_document_kind,identity_document_number',
        '990010011,Một,1985,Nam,,,',
        '9900100112,,1985,Nam,,,',
        '9900100113,Ba,31/02/1985,Nam,,,',
        '9900100114,Bốn,1985,X,,,',
        '9900100115,Năm,01/01/2199,Nam,,,',
        '9900100116,Sáu,1985,Nam,099185100116,,',
        '9900100117,Bảy,1985,Nam,099185100116,,',
        '9900100118,Tám,1985,Nam,,CMND,12345',
        '9900100116,Sáu,1985,Nam,,,',
        '9900100119,Chín,1985,Nam,099185100119,CCCD,099185100120',
      ].join('\n'),
    );

    expect(imported.created).toBe(1);
    expect(why(imported)).toEqual([
      ['line 2', 'social_insurance_code', 'malformed'],
      ['line 3', 'full_name', 'missing'],
      ['line 4', 'birth_date', 'malformed'],
      ['line 5', 'gender', 'malformed'],
      ['line 6', 'birth_date', 'out_of_range'],
      ['line 8', undefined, 'duplicate'],
      ['line 9', 'identity_document_number', 'malformed'],
      ['line 10', undefined, 'duplicate'],
      ['line 11', 'identity_document_number', 'inconsistent'],
    ]);
    expect(imported.rejections[0]?.reason.en).toContain('leading zeros');
    expect(JSON.stringify(imported.rejections)).not.toMatch(/Ba|31\/02|12345|099185100116/);
  });

  test('can not take the personal id of somebody else', async () => {
    await createMember(database, { socialInsuranceCode: '9900100201', personalIdNumber: '099185100201' });
    const head = 'social_insurance_code,full_name,birth_date,gender,personal_id_number\n';

    expect(why(await importText(database, 'members', `${head}9900100202,Hai,1985,Nam,099185100201\n`))).toEqual([
      ['line 2', 'personal_id_number', 'duplicate'],
    ]);
  });

  test('get further documents', async () => {
    await createMember(database, { socialInsuranceCode: '9900100301' });
    const imported = await importTwice(
      'identity-documents',
      'social_insurance_code,kind,number,issued_on\n9900100301,CMND,012345678,05/06/2005\n9900100399,CMND,012345678,\n',
    );

    expect([imported.created, why(imported)]).toEqual([1, [['line 3', 'social_insurance_code', 'unknown_reference']]]);
  });
});

describe('cards', () => {
  test('have 15 characters or 10 digits with the rest beside them, and a history', async () => {
    await createMember(database, { socialInsuranceCode: '9900200001' });
    await database.client.facility.create({ data: { code: '99401', name: 'Bệnh viện' } });
    const imported = await importTwice(
      'cards',
      [
        'Số thẻ BHYT,Mã đối tượng,Mức hưởng,Mã tỉnh,Giá trị từ,Giá trị đến,Nơi ĐKKCB BĐ,Tên nơi ĐKKCB BĐ,Mã số BHXH',
        'DN4019900200001,,,,01/01/2026,31/12/2026,99401,,',
        '9900200001,HT,3,01,01/01/2027,,99402,Chưa biết,',
        '9900200001,,3,01,01/01/2028,,,,',
        'DN4019900200001,HT,,,01/01/2029,,,,',
        'DN4019900200001,,,,01/01/2030,31/12/2029,,,',
        'DN4019900200001,,,,01/01/2031,,,,9900200002',
        'DN4019900200099,,,,01/01/2031,,,,',
      ].join('\n'),
    );

    expect(imported.created).toBe(1);
    expect(why(imported)).toEqual([
      ['line 3', 'facility_code', 'unknown_reference'],
      ['line 4', 'subject_code', 'missing'],
      ['line 5', 'subject_code', 'inconsistent'],
      ['line 6', 'valid_to', 'inconsistent'],
      ['line 7', 'social_insurance_code', 'inconsistent'],
      ['line 8', 'card_number', 'unknown_reference'],
    ]);
    const events = await importTwice(
      'card-events',
      'card_number,valid_from,status,occurred_on,reason\nDN4019900200001,01/01/2026,Đã thu hồi,15/03/2026,Tăng lại\nDN4019900200001,01/01/2020,REVOKED,15/03/2026,\n',
    );
    expect([events.created, why(events)]).toEqual([1, [['line 3', 'card_number', 'unknown_reference']]]);
  });

  test('bring their facility along when that is asked for and it has a name', async () => {
    await createMember(database, { socialInsuranceCode: '9900200011' });
    const imported = await importTwice(
      'cards',
      'card_number,valid_from,facility_code,facility_name\nDN4019900200011,01/01/2026,99411,Trạm Y tế\nDN4019900200011,01/01/2027,99412,\n',
      { createMissing: true },
    );

    expect([imported.created, why(imported)]).toEqual([1, [['line 3', 'facility_code', 'unknown_reference']]]);
    expect(await database.client.facility.findUnique({ where: { code: '99411' } })).toMatchObject({
      name: 'Trạm Y tế',
    });
  });
});

describe('participation', () => {
  const HEAD =
    'social_insurance_code,insurance_type,status,from_month,to_month,employer_code,employer_name,contribution_salary,salary_coefficient,scheme,unpaid_leave_months\n';

  test('keeps the employer’s name as recorded and finds the employer by any of its codes', async () => {
    await createMember(database, { socialInsuranceCode: '9900300001' });
    await importText(database, 'employers', 'code,name\nZZ0301A,Tên hôm nay\n');
    const imported = await importTwice(
      'participation',
      `${HEAD}9900300001,BHXH,Đã kết thúc,02/2020,09/2020,ZZ0301A,TRUNG TÂM CŨ,"5.453.400,00","3,66",,03/2020\n` +
        '9900300001,BHXH,ENDED,07/2017,07/2017,,Hợp tác xã,,,,\n9900300001,BHXH,ENDED,10/2018,12/2018,,,2000000,,Tự nguyện,\n9900300001,BHYT,ACTIVE,01/2020,12/2026,,,,,,\n',
    );

    expect(imported).toMatchObject({ created: 4, rejections: [] });
    const periods = await database.client.participationPeriod.findMany({
      where: {
        member: undefined,
        participation: { member: { socialInsuranceCode: '9900300001' } },
        insuranceType: 'BHXH',
      },
      orderBy: { fromMonth: 'desc' },
      include: { employer: true },
    });
    expect(periods[0]).toMatchObject({
      employerName: 'TRUNG TÂM CŨ',
      employer: { name: 'Tên hôm nay' },
      status: 'ENDED',
      scheme: 'COMPULSORY',
      currency: 'VND',
      unpaidLeaveMonths: [new Date('2020-03-01')],
    });
    expect([String(periods[0]?.contributionSalary), String(periods[0]?.salaryCoefficient)]).toEqual([
      '5453400',
      '3.66',
    ]);
  });

  test('is refused for unknown people and employers, wrong order, and a name that is not there', async () => {
    await createMember(database, { socialInsuranceCode: '9900300011' });
    const content = `${HEAD}9900300099,BHXH,ENDED,02/2020,09/2020,,A,,,,\n9900300011,BHXH,ENDED,02/2020,09/2020,ZZ0399A,A,,,,\n9900300011,BHXH,ENDED,02/2020,01/2020,,A,,,,\n9900300011,BHXH,ENDED,02/2020,03/2020,,,,,,\n9900300011,BHXH,ENDED,02/2020,03/2020,,A,,,,04/2020\n9900300011,BHXH,ENDED,03/2020,03/2020,,A,-1,,,\n9900300011,BHXH,ENDED,04/2020,04/2020,,A,,,,\n9900300011,BHXH,LATE,04/2020,05/2020,,a,,,,\n`;
    const imported = await importTwice('participation', content);

    expect(imported.created).toBe(1);
    expect(why(imported)).toEqual([
      ['line 2', 'social_insurance_code', 'unknown_reference'],
      ['line 3', 'employer_code', 'unknown_reference'],
      ['line 4', 'to_month', 'inconsistent'],
      ['line 5', 'employer_name', 'missing'],
      ['line 6', 'unpaid_leave_months', 'out_of_range'],
      ['line 7', 'contribution_salary', 'out_of_range'],
      ['line 9', undefined, 'duplicate'],
    ]);
  });

  test('creates the employers that it names when that is asked for, never for refused rows', async () => {
    await createMember(database, { socialInsuranceCode: '9900300021' });
    const content = `${HEAD}9900300021,BHXH,ENDED,02/2020,09/2020,ZZ0321A,Mới,,,,\n9900300021,BHTN,ENDED,02/2020,09/2020,ZZ0321A,Mới khác,,,,\n9900300098,BHXH,ENDED,02/2020,09/2020,ZZ0322B,Không,,,,\n`;
    const imported = await importTwice('participation', content, { createMissing: true });

    expect(imported.created).toBe(2);
    expect(
      await database.client.employerCode.findMany({
        where: { code: { in: ['ZZ0321A', 'ZZ0322B'] } },
        include: { employer: true },
      }),
    ).toMatchObject([{ code: 'ZZ0321A', employer: { name: 'Mới' } }]);
  });

  test('can be closed through a month, and opened again', async () => {
    const member = await createMember(database, { socialInsuranceCode: '9900300031' });
    const key = { memberId_insuranceType: { memberId: member.id, insuranceType: 'BHXH' as const } };
    await importTwice(
      'participation-closings',
      'Mã số BHXH,Loại bảo hiểm,Chốt sổ đến tháng\n9900300031,BHXH,09/2020\n',
    );
    expect(await database.client.participation.findUnique({ where: key })).toMatchObject({
      closedThrough: new Date('2020-09-01'),
    });
    await importText(
      database,
      'participation-closings',
      'Mã số BHXH,Loại bảo hiểm,Chốt sổ đến tháng\n9900300031,BHXH,\n',
    );
    expect(await database.client.participation.findUnique({ where: key })).toMatchObject({ closedThrough: null });
  });
});

describe('benefits', () => {
  test('of the four kinds come with adjustments and payments', async () => {
    const member = await createMember(database, { socialInsuranceCode: '9900400001' });
    const benefits = await importTwice(
      'benefits',
      [
        'Mã số BHXH,Chế độ,Từ ngày,Đến ngày,Số tiền,Số QĐ,ground,months_granted,months_drawn,Trạng thái,termination_ground',
        '9900400001,Sinh con,15/09/2014,14/03/2015,18.423.000,,,,,,',
        '9900400001,PENSION,01/02/2020,,5.000.000,12/QĐ,,,,,',
        '9900400001,UI_ALLOW,01/02/2019,,3.000.000,13/QĐ,,4,1,Chấm dứt,đ',
        '9900400001,ONE_TIME_BHXH,,,"30.000.000,00",14/QĐ,EMIGRATION,,,,',
      ].join('\n'),
    );
    const payments = await importTwice(
      'benefit-payments',
      'social_insurance_code,regime,decision_number,month,base,adjustment,deduction,method,status\n9900400001,PENSION,,10/2026,5000000,400000,,BANK,Đã chi trả\n9900400001,PENSION,12/QĐ,11/2026,100,0,101,BANK,PAID\n9900400001,FUNERAL,,10/2026,1,0,0,BANK,PAID\n',
    );
    const adjustments = await importTwice(
      'benefit-adjustments',
      'social_insurance_code,regime,decree,from_month,percent,amount\n9900400001,PENSION,NĐ 162/2026,07/2026,8,\n9900400001,PENSION,NĐ 1,07/2026,8,5\n',
    );

    expect(benefits).toMatchObject({ created: 4, rejections: [] });
    expect([payments.created, why(payments)]).toEqual([
      1,
      [
        ['line 3', 'deduction', 'inconsistent'],
        ['line 4', 'regime', 'unknown_reference'],
      ],
    ]);
    expect([adjustments.created, why(adjustments)]).toEqual([1, [['line 3', 'percent', 'inconsistent']]]);
    const stored = await database.client.benefit.findMany({ where: { memberId: member.id }, orderBy: { kind: 'asc' } });
    expect(stored.map((it) => [it.kind, it.regimeName, String(it.amount)])).toEqual([
      ['ONE_TIME', 'BHXH một lần', '30000000'],
      ['ODS', 'Sinh con', '18423000'],
      ['MONTHLY', 'Lương hưu', '5000000'],
      ['UNEMPLOYMENT', 'Trợ cấp thất nghiệp', '3000000'],
    ]);
  });

  test('are refused where columns contradict the regime', async () => {
    await createMember(database, { socialInsuranceCode: '9900400011' });
    const imported = await importText(
      database,
      'benefits',
      [
        'social_insurance_code,regime,kind,amount,from_date,ground,months_granted,months_drawn,unemployment_status,termination_ground',
        '9900400011,PENSION,ODS,1,,,,,,',
        '9900400011,SICK_OWN,,1,,,,,,',
        '9900400011,PENSION,,1,,EMIGRATION,,,,',
        '9900400011,UI_ALLOW,,1,,,3,4,,',
        '9900400011,UI_ALLOW,,1,,,3,1,GRANTED,a',
      ].join('\n'),
    );

    expect(why(imported)).toEqual([
      ['line 2', 'kind', 'inconsistent'],
      ['line 3', 'from_date', 'missing'],
      ['line 4', 'ground', 'inconsistent'],
      ['line 5', 'months_drawn', 'inconsistent'],
      ['line 6', 'termination_ground', 'inconsistent'],
    ]);
  });

  test('that match a payment twice need their decision', async () => {
    await createMember(database, { socialInsuranceCode: '9900400021' });
    await importText(
      database,
      'benefits',
      'social_insurance_code,regime,amount,decision_number\n9900400021,PENSION,1,A\n9900400021,PENSION,1,B\n',
    );
    const head = 'social_insurance_code,regime,decision_number,month,base,method,status\n';

    expect(
      why(
        await importText(
          database,
          'benefit-payments',
          `${head}9900400021,PENSION,,10/2026,1,CASH,PAID\n9900400021,PENSION,B,10/2026,1,CASH,PAID\n`,
        ),
      ),
    ).toEqual([['line 2', 'decision_number', 'inconsistent']]);
  });
});
