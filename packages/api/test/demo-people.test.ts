import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, DEMO_PEOPLE, loadDemoOnce, reloadDemo } from '../../../prisma/seed/index.ts';
import { verifyPassword } from '../src/features/account/index.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadDemoOnce(database);
});
afterAll(() => database.close());

async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.pool.query<Row>(sql, values)).rows;
}

describe('the demo people', () => {
  it('are all there, each but the unregistered with an account that the documented password opens', async () => {
    const accounts = await rows<{ code: string; password_hash: string }>(
      `SELECT social_insurance_code AS code, password_hash FROM member JOIN account ON account.member_id = member.id ORDER BY 1`,
    );
    const registered = DEMO_PEOPLE.filter(({ accountPhone }) => accountPhone !== undefined);
    expect(accounts.map(({ code }) => code)).toEqual(registered.map(({ code }) => code).sort());
    expect(DEMO_PEOPLE.filter((person) => !registered.includes(person)).map(({ fullName }) => fullName)).toEqual([
      'Mai Thị Ghi Danh',
      'Lê Minh Khôi',
    ]);
    expect(await verifyPassword(accounts[0]?.password_hash ?? null, DEMO_PASSWORD)).toBe(true);
  });

  it('come from reserved ranges only', async () => {
    expect(
      await rows(`
        SELECT social_insurance_code FROM member
        WHERE social_insurance_code !~ '^99' OR personal_id_number !~ '^099' OR phone !~ '^0990000'
        UNION ALL SELECT phone FROM account WHERE phone !~ '^0990000'
        UNION ALL SELECT number FROM identity_document WHERE number !~ '99'
        UNION ALL SELECT code FROM facility WHERE code !~ '^99'
        UNION ALL SELECT code FROM employer_code WHERE code !~ '99'`),
    ).toEqual([]);
  });

  it('have their books closed where the seed says so, and nowhere else', async () => {
    expect(
      await rows(`
        SELECT social_insurance_code AS code, insurance_type::text AS fund, to_char(closed_through, 'YYYY-MM') AS month
        FROM participation JOIN member ON member.id = member_id WHERE closed_through IS NOT NULL ORDER BY 1, 2`),
    ).toEqual(
      DEMO_PEOPLE.flatMap(({ code, closedThrough = {} }) =>
        Object.entries(closedThrough).map(([fund, month]) => ({ code, fund, month })),
      ).sort((one, other) => `${one.code}${one.fund}`.localeCompare(`${other.code}${other.fund}`)),
    );
  });

  it('have the same ids on every machine', async () => {
    expect(await rows(`SELECT id FROM member WHERE social_insurance_code = '9900000001'`)).toEqual([
      { id: 'e7b608e4-c405-890f-a452-f35dea8c1ba1' },
    ]);
  });

  it('stand in docs/demo-people.md, each with code and name, beside the password', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../../docs/demo-people.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `(99\d{8})` \| (.+?) +\|/gm)].map(([, code, fullName]) => ({
      code,
      fullName,
    }));
    expect(listed).toEqual(
      DEMO_PEOPLE.map(({ code, fullName }) => ({ code, fullName })).sort((one, other) =>
        one.code.localeCompare(other.code),
      ),
    );
    expect(page).toContain(DEMO_PASSWORD);
  });

  it('are loaded once: what somebody changed stays, until a reload puts it back', async () => {
    await rows(`UPDATE member SET full_name = 'Tên Đã Sửa' WHERE social_insurance_code = '9900000011'`);
    const name = `SELECT full_name FROM member WHERE social_insurance_code = '9900000011'`;
    expect(await loadDemoOnce(database)).toBe(true);
    expect(await rows(name)).toEqual([{ full_name: 'Tên Đã Sửa' }]);
    expect(await reloadDemo(database)).toBe(DEMO_PEOPLE.length);
    expect(await rows(name)).toEqual([{ full_name: 'Đinh Văn Trống' }]);
  });

  it('gain whom a newer version of the demo has, when data of an older one are there', async () => {
    await rows(`DELETE FROM member WHERE social_insurance_code = '9900000013'`);
    expect(await loadDemoOnce(database)).toBe(true);
    expect(await rows(`SELECT full_name FROM member WHERE social_insurance_code = '9900000013'`)).toEqual([
      { full_name: 'Lê Minh Khôi' },
    ]);
  });

  it('are put back although a parent of theirs registered a child that is no demo person', async () => {
    await rows(
      `WITH child AS (
          INSERT INTO member (social_insurance_code, full_name, birth_date, gender)
          VALUES ('9900000777', 'Bé Thử', '2018-01-01', 'FEMALE') RETURNING id)
        INSERT INTO account (member_id, password_hash, guardian_id)
        SELECT child.id, 'none', parent.id FROM child, member parent WHERE social_insurance_code = '9900000001'`,
    );
    expect(await reloadDemo(database)).toBe(DEMO_PEOPLE.length);
    expect(await rows('SELECT 1 FROM account WHERE guardian_id IS NOT NULL')).toEqual([]);
    expect(await rows(`DELETE FROM member WHERE social_insurance_code = '9900000777' RETURNING full_name`)).toEqual([
      { full_name: 'Bé Thử' },
    ]);
  });

  it('are loaded whole by two processes that start together', async () => {
    const shared = await createTestDatabase();
    try {
      expect(await Promise.all([loadDemoOnce(shared), loadDemoOnce(shared)])).toEqual([true, true]);
      const { rows: counts } = await shared.pool.query('SELECT count(*)::int FROM member');
      expect(counts).toEqual([{ count: DEMO_PEOPLE.length }]);
    } finally {
      await shared.close();
    }
  });

  it('stay out of a database that holds real people', async () => {
    const real = await createTestDatabase();
    try {
      await real.pool.query(
        `INSERT INTO member (social_insurance_code, full_name, birth_date, gender) VALUES ('0100000001', 'Thử', '1990-01-01', 'MALE')`,
      );
      expect(await loadDemoOnce(real)).toBe(false);
      const { rows: counts } = await real.pool.query('SELECT count(*)::int FROM member');
      expect(counts).toEqual([{ count: 1 }]);
    } finally {
      await real.close();
    }
  });
});

describe("the manual's person", () => {
  const MANUAL = `SELECT id FROM member WHERE social_insurance_code = '9900000001'`;

  it('has the five newest rows as the manual prints them', async () => {
    expect(
      await rows(`
        SELECT to_char(from_month, 'MM/YYYY') AS "from", to_char(to_month, 'MM/YYYY') AS "to", employer_name, job_title
        FROM participation_period WHERE member_id = (${MANUAL}) AND insurance_type = 'BHXH'
        ORDER BY from_month DESC LIMIT 5`),
    ).toEqual([
      { from: '02/2020', to: '09/2020', employer_name: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN', job_title: 'Chuyên viên' },
      ...[
        { from: '08/2017', to: '12/2017' },
        { from: '07/2017', to: '07/2017' },
        { from: '06/2017', to: '06/2017' },
        { from: '10/2016', to: '05/2017' },
      ].map((months) => ({
        ...months,
        employer_name: 'Bảo Hiểm Xã Hội Việt Nam',
        job_title: 'Chuyên viên (cao đẳng), Phó trưởng phòng',
      })),
    ]);
  });

  it('has the newest row in detail: workplace, currency, salary and coefficient', async () => {
    expect(
      await rows(`
        SELECT workplace, currency, contribution_salary::text, salary_coefficient::text
        FROM participation_period WHERE member_id = (${MANUAL}) AND insurance_type = 'BHXH' AND from_month = '2020-02-01'`),
    ).toEqual([
      {
        workplace: '150 Phố Vọng - Thanh Xuân - Hà nội',
        currency: 'VND',
        contribution_salary: '5453400.00',
        salary_coefficient: '3.66',
      },
    ]);
  });

  it('has 146 months of social insurance, no month twice, and nothing from 01/2018 to 01/2020', async () => {
    const months = `
      SELECT month FROM participation_period, generate_series(from_month, to_month, '1 month') AS month
      WHERE member_id = (${MANUAL}) AND insurance_type = 'BHXH'`;
    expect(
      await rows(`
        SELECT count(*)::int, count(DISTINCT month)::int AS months,
          count(*) FILTER (WHERE month BETWEEN '2018-01-01' AND '2020-01-01')::int AS in_gap FROM (${months}) AS all_months`),
    ).toEqual([{ count: 146, months: 146, in_gap: 0 }]);
  });

  it('drew six times her salary for the birth, and the lump sum as a line of its own', async () => {
    expect(
      await rows(`
        SELECT regime_name, to_char(from_date, 'DD/MM/YYYY') AS "from", to_char(to_date, 'DD/MM/YYYY') AS "to",
          amount::text, organisation_name
        FROM benefit WHERE member_id = (${MANUAL}) AND from_date = '2014-09-15' ORDER BY benefit.amount DESC`),
    ).toEqual([
      {
        regime_name: 'Sinh con',
        from: '15/09/2014',
        to: '14/03/2015',
        amount: '18423000.00',
        organisation_name: 'Trung tâm Thông Tin - BHXH VN',
      },
      {
        regime_name: 'Trợ cấp một lần khi sinh con',
        from: '15/09/2014',
        to: '15/09/2014',
        amount: '2300000.00',
        organisation_name: 'Trung tâm Thông Tin - BHXH VN',
      },
    ]);
    expect(
      await rows(`
        SELECT DISTINCT contribution_salary::text FROM participation_period
        WHERE member_id = (${MANUAL}) AND insurance_type = 'BHXH' AND from_month >= '2014-01-01' AND to_month <= '2014-09-01'`),
    ).toEqual([{ contribution_salary: '3070500.00' }]);
  });
});

describe('what holds for all of them', () => {
  it('state pay is coefficient × reference level of the month', async () => {
    expect(
      await rows(`
        SELECT from_month FROM participation_period WHERE salary_coefficient IS NOT NULL
          AND (contribution_salary / salary_coefficient) <> ALL (ARRAY[350000, 450000, 540000, 650000, 730000, 830000,
            1050000, 1150000, 1210000, 1300000, 1390000, 1490000, 1800000, 2340000, 2530000])`),
    ).toEqual([]);
  });

  it("a visit's totals are the sums of its lines, and the fund pays the covered cost less the co-payment", async () => {
    expect(
      await rows(`
        SELECT treatment_code FROM medical_visit visit JOIN LATERAL (
          SELECT coalesce(sum(amount) FILTER (WHERE kind = 'DRUG'), 0) AS drugs,
            coalesce(sum(amount) FILTER (WHERE kind = 'SUPPLY'), 0) AS supplies, sum(amount) AS total,
            sum(covered_amount) AS covered, sum(line.self_paid) AS self_paid, sum(line.copayment) AS copayment,
            sum(line.paid_by_fund) AS by_fund
          FROM medical_cost_line line WHERE line.visit_id = visit.id) AS lines ON true
        WHERE paid_by_fund <> covered_cost - visit.copayment
          OR (drug_cost, supply_cost, total_cost, covered_cost, visit.self_paid, visit.copayment, paid_by_fund)
            IS DISTINCT FROM (drugs, supplies, total, covered, lines.self_paid, lines.copayment, by_fund)`),
    ).toEqual([]);
  });

  it('a visit is claimed under a card that its person has, valid on the day of admission', async () => {
    expect(
      await rows(`
        SELECT visit.treatment_code FROM medical_visit visit JOIN medical_visit_card claimed ON claimed.visit_id = visit.id
        WHERE NOT EXISTS (
          SELECT FROM health_card card WHERE card.member_id = visit.member_id
            AND claimed.card_number = card.subject_code || card.benefit_level || card.province_code || card.number
            AND claimed.valid_from = card.valid_from AND claimed.valid_to IS NOT DISTINCT FROM card.valid_to
            AND (visit.admitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN card.valid_from AND coalesce(card.valid_to, 'infinity'))`),
    ).toEqual([]);
  });

  it('a stay across New Year, an admission at 23:30 on 31/12, two cards in one claim and a rate of 47.5 are among them', async () => {
    const [found] = await rows(`
      SELECT
        count(DISTINCT visit.id) FILTER (WHERE extract(year FROM admitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')
          <> extract(year FROM discharged_at AT TIME ZONE 'Asia/Ho_Chi_Minh'))::int AS across,
        count(DISTINCT visit.id) FILTER (WHERE to_char(admitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'DD/MM HH24:MI') = '31/12 23:30')::int AS late,
        count(DISTINCT card.visit_id) FILTER (WHERE card.position = 2)::int AS two_cards,
        count(DISTINCT visit.id) FILTER (WHERE line.coverage_rate = 47.5)::int AS half_rate
      FROM medical_visit visit JOIN medical_visit_card card ON card.visit_id = visit.id
        JOIN medical_cost_line line ON line.visit_id = visit.id`);
    expect(found).toEqual({ across: 2, late: 1, two_cards: 1, half_rate: 1 });
  });
});
