import { createFullRecord, createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

// What the database refuses whoever writes: an importer with a fault, a hand at psql. Each rule is broken in a row that
// keeps all the others, and the transaction is rolled back.

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await createFullRecord(database);
  await database.pool.query("INSERT INTO facility (code, name) VALUES ('99R01', 'Trạm Thử')");
});
afterAll(() => database.close());

/** The constraint that a statement breaks; undefined when the database takes it. */
async function brokenRule(sql: string): Promise<string | undefined> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query(sql);
    expect(rowCount, 'rows that the statement met').toBeGreaterThan(0);
    return undefined;
  } catch (error) {
    // SQLSTATE class 23: anything else is a fault of the test's own SQL.
    expect(error).toMatchObject({ code: expect.stringMatching(/^23/) });
    return String(Reflect.get(Object(error), 'constraint'));
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** Rule → statements that break it, without `UPDATE`. */
const RULES: Record<string, string[]> = {
  member_social_insurance_code_format: [
    "member SET social_insurance_code = '999999999'",
    "member SET social_insurance_code = '９９９９９９９９９９'",
  ],
  member_personal_id_number_format: ["member SET personal_id_number = '09909909900'"],
  member_full_name_nfc: ["member SET full_name = U&'e\\0301'"],
  member_birth_date_precision: ["member SET birth_date = '1990-05-02', birth_date_precision = 'YEAR'"],
  member_birth_date_years: ["member SET birth_date = 'infinity'", "member SET birth_date = '0084-09-15'"],
  health_card_validity: ['health_card SET valid_to = valid_from - 1'],
  health_card_level_range: ['health_card SET benefit_level = 6'],
  health_card_subject_format: ["health_card SET subject_code = 'dn'"],
  health_card_years: ["health_card SET valid_to = 'infinity'"],
  participation_period_order: ["participation_period SET to_month = from_month - interval '1 month'"],
  participation_period_months: ["participation_period SET from_month = from_month + 14, to_month = '2099-01-01'"],
  participation_period_years: [
    "participation_period SET to_month = '9999-01-01'",
    "participation_period SET to_month = 'infinity'",
    "participation_period SET from_month = '0201-01-01'",
  ],
  participation_period_money: ['participation_period SET contribution_salary = -0.01'],
  participation_period_finite: [
    "participation_period SET contribution_salary = 'NaN'",
    "participation_period SET salary_coefficient = 'NaN'",
  ],
  participation_period_rates: [
    'participation_period SET employer_rate = 170',
    "participation_period SET employee_rate = 'NaN'",
  ],
  participation_period_leave_inside: ["participation_period SET unpaid_leave_months = '{2035-01-01}'"],
  participation_period_leave_months: [
    'participation_period SET unpaid_leave_months = ARRAY[from_month + 14]',
    "participation_period SET unpaid_leave_months = '{NULL}'",
  ],
  benefit_amount_positive: ['benefit SET amount = -1'],
  benefit_finite: ["benefit SET amount = 'NaN'", "benefit SET average_salary = 'NaN'"],
  benefit_dates: ["benefit SET from_date = '2026-01-02', to_date = '2026-01-01'"],
  benefit_regime_of_kind: ["benefit SET regime = 'PENSION' WHERE kind = 'ODS'"],
  benefit_drawn_of_granted: ["benefit SET months_granted = NULL WHERE kind = 'UNEMPLOYMENT'"],
  benefit_termination_state: [
    "benefit SET unemployment_status = 'GRANTED' WHERE kind = 'UNEMPLOYMENT'",
    "benefit SET unemployment_status = NULL WHERE kind = 'UNEMPLOYMENT'",
  ],
  benefit_adjustment_finite: ["benefit_adjustment SET percent = 'NaN'"],
  benefit_payment_month: ["benefit_payment SET month = '2026-01-15'"],
  benefit_payment_net: ['benefit_payment SET deduction = base + 1'],
  benefit_payment_finite: ["benefit_payment SET allowance = 'NaN'"],
  medical_visit_order: ["medical_visit SET discharged_at = admitted_at - interval '1 minute'"],
  medical_visit_money: ['medical_visit SET self_paid = -1'],
  medical_visit_finite: ["medical_visit SET total_cost = 'NaN'"],
  medical_visit_years: ["medical_visit SET discharged_at = 'infinity'"],
  medical_visit_fund_share: ['medical_visit SET paid_by_fund = covered_cost - copayment + 2'],
  medical_cost_line_money: ['medical_cost_line SET amount = -1'],
  medical_cost_line_finite: ["medical_cost_line SET quantity = 'NaN'"],
  medical_cost_line_member_id_visit_id_fkey: ['medical_cost_line SET visit_id = uuidv7()'],
  facility_code_format: ["facility SET code = '99r01'"],
  petition_code_form: ["petition SET code = 'PA-2026-0000000I'"],
  petition_sender: [
    'petition SET member_id = NULL',
    'petition SET sender_id = uuidv7()',
    "petition SET contact_phone = '0912345678'",
  ],
  petition_content_length: ["petition SET content = 'ngắn'"],
  petition_taken: ["petition SET status = 'IN_PROGRESS'"],
  petition_waiting: ["petition SET waiting_since = '2026-01-05'"],
  petition_ended: ["petition SET status = 'WITHDRAWN'", "petition SET ended_at = '2026-01-05'"],
  petition_rated: ['petition SET satisfied = true'],
  petition_complex: ['petition SET complex = true'],
  petition_event_by: ["petition_event SET by = 'OFFICER'"],
  petition_event_note: ["petition_event SET action = 'ANSWERED', note = NULL"],
  petition_event_agency: ["petition_event SET action = 'FORWARDED'"],
  petition_file_number: ['petition_file SET number = 6'],
  facility_degrees: ['facility SET latitude = 91, longitude = 0', "facility SET latitude = 0, longitude = 'NaN'"],
};

const CASES = Object.entries(RULES).flatMap(([rule, statements]) =>
  statements.map((statement) => ({ rule, statement })),
);

test.each(CASES)('$rule refuses: $statement', async ({ rule, statement }) => {
  expect(await brokenRule(`UPDATE ${statement}`)).toBe(rule);
});

test('a member has one live session, however it is written', async () => {
  const session = `INSERT INTO session (member_id, device_id, device_name, expires_at)
    SELECT member_id, $1, 'x', now() + interval '1 day' FROM account LIMIT 1`;
  await database.pool.query(
    "INSERT INTO account (member_id, password_hash, phone) SELECT id, 'x', '0990000999' FROM member LIMIT 1",
  );
  await database.pool.query(session, ['one']);
  await expect(database.pool.query(session, ['two'])).rejects.toMatchObject({ constraint: 'session_one_live' });
});
