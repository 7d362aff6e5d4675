import type { Pool, PoolClient } from 'pg';
import type { Standing } from './decision.ts';
import type { Candidate } from './identity.ts';
import type { StoredRow } from './stored.ts';

/** A visit that is stored under (facility, MA_LK). */
export interface ExistingVisit extends Standing {
  facilityId: string;
  treatmentCode: string;
  id: string;
}

/** A certificate that hung on a visit before it was replaced. */
export interface OldCertificate {
  visitId: string;
  serialNumber: string;
  id: string;
  status: string;
}

/** Ids of facilities by their code. */
export async function findFacilities(db: Pool | PoolClient, codes: string[]): Promise<Map<string, string>> {
  const { rows } = await db.query<{ code: string; id: string }>({
    name: 'claim-facilities',
    text: 'SELECT code, id FROM facility WHERE code = ANY($1)',
    values: [codes],
  });
  return new Map(rows.map((row) => [row.code, row.id]));
}

/** Creates facilities that are known by code alone; those that exist stay as they are. */
export async function createFacilities(client: PoolClient, codes: string[]): Promise<void> {
  await client.query({
    name: 'claim-new-facilities',
    text: `INSERT INTO facility (code, name)
      SELECT code, 'Cơ sở khám chữa bệnh ' || code FROM unnest($1::text[]) AS code ORDER BY code
      ON CONFLICT (code) DO NOTHING`,
    values: [codes],
  });
}

/** Members who bear one of the numbers: as social-insurance code, on a card, or as personal id number. */
export async function findCandidates(db: Pool, codes: string[], personalIdNumbers: string[]): Promise<Candidate[]> {
  const { rows } = await db.query<Omit<Candidate, 'birth'> & { birthDate: string; precision: string }>({
    name: 'claim-candidates',
    text: `
      WITH bearer AS (
        SELECT 'socialInsuranceCode' AS by, social_insurance_code AS number, id FROM member WHERE social_insurance_code = ANY($1)
        UNION
        SELECT 'cardNumber', number, member_id FROM health_card WHERE number = ANY($1)
        UNION
        SELECT 'personalIdNumber', personal_id_number, id FROM member WHERE personal_id_number = ANY($2))
      SELECT bearer.by, bearer.number, member.id AS "memberId", social_insurance_code AS "socialInsuranceCode",
        personal_id_number AS "personalIdNumber", full_name AS "fullName",
        to_char(birth_date, 'YYYY-MM-DD') AS "birthDate", birth_date_precision::text AS precision
      FROM bearer JOIN member USING (id)`,
    values: [codes, personalIdNumbers],
  });
  return rows.map(({ birthDate, precision, ...row }) => {
    const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
    const birth = {
      year,
      month: precision === 'YEAR' ? null : month,
      day: precision === 'DAY' ? day : null,
    };
    return { ...row, birth };
  });
}

/** Lets one process at a time write these records, in one order for all, until the transaction ends. */
export async function lockRecords(client: PoolClient, keys: string[]): Promise<void> {
  await client.query({
    name: 'claim-locks',
    text: `SELECT pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtextextended(key, 7203004) AS key FROM unnest($1::text[]) AS key ORDER BY 1) AS ordered`,
    values: [keys],
  });
}

/** What is stored now under the keys; read it after {@link lockRecords}. */
export async function findVisits(
  client: PoolClient,
  keys: { facilityId: string; treatmentCode: string }[],
): Promise<ExistingVisit[]> {
  const { rows } = await client.query<ExistingVisit>({
    name: 'claim-visits',
    text: `SELECT facility_id AS "facilityId", treatment_code AS "treatmentCode", member_id AS "memberId", id,
        status, source_digest AS digest
      FROM medical_visit
      JOIN unnest($1::uuid[], $2::text[]) AS key (facility_id, treatment_code) USING (facility_id, treatment_code)
      FOR UPDATE OF medical_visit`,
    values: [keys.map((key) => key.facilityId), keys.map((key) => key.treatmentCode)],
  });
  return rows;
}

/** Deletes visits with all that hangs on them: they turned out to be another person's. */
export async function deleteVisits(client: PoolClient, visits: { memberId: string; id: string }[]): Promise<void> {
  await client.query({
    name: 'claim-delete-visits',
    text: `DELETE FROM medical_visit USING unnest($1::uuid[], $2::uuid[]) AS gone (member_id, id)
      WHERE medical_visit.member_id = gone.member_id AND medical_visit.id = gone.id`,
    values: [visits.map((visit) => visit.memberId), visits.map((visit) => visit.id)],
  });
}

/** Deletes cards, lines and certificates of visits that are about to be replaced; returns the certificates' state. */
export async function clearVisits(
  client: PoolClient,
  visits: { memberId: string; id: string }[],
): Promise<OldCertificate[]> {
  const { rows } = await client.query<OldCertificate>({
    name: 'claim-clear',
    text: `WITH replaced AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS visit (member_id, visit_id)),
      no_cards AS (DELETE FROM medical_visit_card USING replaced
        WHERE (medical_visit_card.member_id, medical_visit_card.visit_id) = (replaced.member_id, replaced.visit_id)),
      no_lines AS (DELETE FROM medical_cost_line USING replaced
        WHERE (medical_cost_line.member_id, medical_cost_line.visit_id) = (replaced.member_id, replaced.visit_id))
      DELETE FROM sick_leave_certificate AS old USING replaced
      WHERE (old.member_id, old.visit_id) = (replaced.member_id, replaced.visit_id)
      RETURNING old.visit_id AS "visitId", old.serial_number AS "serialNumber", old.id, old.status::text`,
    values: [visits.map((visit) => visit.memberId), visits.map((visit) => visit.id)],
  });
  return rows;
}

/** Inserts visits, or replaces every column of those that are there; returns their ids. */
export async function upsertVisits(
  client: PoolClient,
  rows: StoredRow[],
): Promise<{ id: string; facilityId: string; treatmentCode: string }[]> {
  const columns = columnsOf(rows);
  const { rows: written } = await client.query<{ id: string; facilityId: string; treatmentCode: string }>({
    name: 'claim-upsert',
    text: `INSERT INTO medical_visit (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::medical_visit, $1)
      ON CONFLICT (facility_id, treatment_code) DO UPDATE SET (${columns}) = ROW (${columns.replace(/\w+/g, 'excluded.$&')})
      RETURNING id, facility_id AS "facilityId", treatment_code AS "treatmentCode"`,
    values: [JSON.stringify(rows)],
  });
  return written;
}

/** Inserts rows into one of the tables that hang on a visit. */
export async function insertRows(
  client: PoolClient,
  table: 'medical_visit_card' | 'medical_cost_line' | 'sick_leave_certificate',
  rows: StoredRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(rows);
  await client.query({
    name: `claim-insert-${table}`,
    text: `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
    values: [JSON.stringify(rows)],
  });
}

/** Certificates keep their id when they had one; a new one gets it here, because the column is in every row. */
export async function insertCertificates(client: PoolClient, rows: StoredRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(rows);
  await client.query({
    name: 'claim-insert-certificates',
    text: `INSERT INTO sick_leave_certificate (${columns})
      SELECT ${columns.replace(/^id,/, 'coalesce(id, uuidv7()),')} FROM json_populate_recordset(NULL::sick_leave_certificate, $1)`,
    values: [JSON.stringify(rows)],
  });
}

/** Column names, which the code gives (`storedClaim`), never the file. */
function columnsOf(rows: StoredRow[]): string {
  return Object.keys(rows[0] ?? {}).join(', ');
}
