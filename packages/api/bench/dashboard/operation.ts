/** The year that the dashboard reads visits of. */
const YEAR = 2026;

/** A member's dashboard: person, cards with facility, contribution segments with employer, benefits, a year's visits. */
export const DASHBOARD = `query Dashboard {
  me {
    fullName
    socialInsuranceCode
    gender
    birthDate
    healthCards {
      edges { node { number subjectCode benefitLevel validFrom validTo facility { code name } } }
    }
    participations {
      insuranceType
      periods(first: 20) {
        edges {
          node {
            fromMonth toMonth status employerName jobTitle workplace currency contributionSalary salaryCoefficient
            employer { name }
          }
        }
      }
    }
    benefits {
      edges { node { kind regime regimeName amount organisationName fromDate toDate decisionNumber decisionDate } }
    }
    medicalVisits(year: ${YEAR}) {
      edges {
        node {
          treatmentCode admittedAt dischargedAt diagnosis primaryIcd10 status totalCost paidByFund copayment selfPaid
          facility { code name }
        }
      }
    }
  }
}`;

const instant = (column: string) =>
  `to_char(${column} AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')`;
const month = (column: string) => `to_char(${column}, 'YYYY-MM')`;

/** `{"edges":[{"node":…}]}` of a subquery's rows, in their order. */
const connection = (rows: string) =>
  `(SELECT row_to_json(c) FROM (SELECT array(SELECT row_to_json(e) FROM (
    SELECT row_to_json(n) AS node FROM (${rows}) n) e) AS edges) c)`;

const FACILITY = '(SELECT row_to_json(f) FROM (SELECT code, name FROM facility WHERE id = facility_id) f) AS facility';

const CARDS = connection(`
  SELECT number, subject_code AS "subjectCode", benefit_level AS "benefitLevel", valid_from AS "validFrom",
    valid_to AS "validTo", ${FACILITY}
  FROM health_card WHERE member_id = m.id ORDER BY valid_from DESC, id DESC LIMIT 20`);

const PERIODS = connection(`
  SELECT ${month('from_month')} AS "fromMonth", ${month('to_month')} AS "toMonth", status,
    employer_name AS "employerName", job_title AS "jobTitle", workplace, currency,
    contribution_salary::text AS "contributionSalary", trim_scale(salary_coefficient)::text AS "salaryCoefficient",
    (SELECT row_to_json(e) FROM (SELECT name FROM employer WHERE id = employer_id) e) AS employer
  FROM participation_period WHERE member_id = m.id AND insurance_type = p.insurance_type
  ORDER BY from_month DESC, to_month DESC, id DESC LIMIT 20`);

const BENEFITS = connection(`
  SELECT kind, regime, regime_name AS "regimeName", amount::text AS amount, organisation_name AS "organisationName",
    from_date AS "fromDate", to_date AS "toDate", decision_number AS "decisionNumber", decision_date AS "decisionDate"
  FROM benefit WHERE member_id = m.id ORDER BY effective_on DESC, id DESC LIMIT 20`);

const VISITS = connection(`
  SELECT treatment_code AS "treatmentCode", ${instant('admitted_at')} AS "admittedAt",
    ${instant('discharged_at')} AS "dischargedAt", diagnosis, primary_icd10 AS "primaryIcd10", status,
    total_cost::text AS "totalCost", paid_by_fund::text AS "paidByFund", copayment::text AS copayment,
    self_paid::text AS "selfPaid", ${FACILITY}
  FROM medical_visit WHERE member_id = m.id
    AND discharged_at >= '${YEAR}-01-01T00:00+07' AND discharged_at < '${YEAR + 1}-01-01T00:00+07'
  ORDER BY discharged_at DESC, id DESC LIMIT 20`);

/** The same answer, byte for byte, as one statement by hand: the limit that the server is measured against. */
export const RAW_STATEMENT = `SELECT row_to_json(d)::text AS body FROM (SELECT (SELECT row_to_json(w) FROM (SELECT (
  SELECT row_to_json(r) FROM (
    SELECT full_name AS "fullName", social_insurance_code AS "socialInsuranceCode", gender, birth_date AS "birthDate",
      ${CARDS} AS "healthCards",
      array(SELECT row_to_json(t) FROM (
        SELECT insurance_type AS "insuranceType", ${PERIODS} AS periods
        FROM participation p WHERE p.member_id = m.id ORDER BY insurance_type) t) AS participations,
      ${BENEFITS} AS benefits,
      ${VISITS} AS "medicalVisits"
  ) r) AS me FROM member m WHERE m.id = $1) w) AS data) d`;
