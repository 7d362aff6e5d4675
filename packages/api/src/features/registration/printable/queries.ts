import type { Queryable } from '../../../platform/database/transaction.ts';
import type { DatePrecision } from '../../code-finder/index.ts';
import type { IdentityKind } from '../form.ts';
import type { GuardianRelation } from '../queries.ts';

/** What a printed form shows: what was declared, and the names of places and agency when it was submitted. */
export interface PrintedRegistration {
  memberId: string;
  dossierNumber: string;
  formVersion: string;
  submittedAt: Date;
  fullName: string;
  socialInsuranceCode: string;
  /** UTC midnight; what is not known stands as 01. */
  birthDate: Date;
  birthDatePrecision: DatePrecision;
  identityKind: IdentityKind;
  identityNumber: string;
  identityIssuedOn: Date | null;
  identityIssuedBy: string | null;
  street: string | null;
  wardName: string;
  provinceName: string;
  phone: string;
  email: string | null;
  agencyName: string;
  agencyCode: string;
  /** Who registers a child; null where people register themselves. */
  guardianId: string | null;
  guardianName: string | null;
  guardianCode: string | null;
  guardianRelation: GuardianRelation | null;
}

/** A submitted form, to be printed; null when there is none. Whoever asks has shown a signed address or holds the row. */
export async function findPrinted(db: Queryable, id: string): Promise<PrintedRegistration | null> {
  const { rows } = await db.query<
    Omit<PrintedRegistration, 'birthDate' | 'identityIssuedOn'> & { birthDay: string; issueDay: string | null }
  >({
    name: 'registration-printed',
    text: `SELECT registration.member_id AS "memberId", dossier_number AS "dossierNumber",
        form_version AS "formVersion", submitted_at AS "submittedAt", registration.full_name AS "fullName",
        registration.social_insurance_code AS "socialInsuranceCode", registration.birth_date::text AS "birthDay",
        registration.birth_date_precision AS "birthDatePrecision", identity_kind AS "identityKind",
        identity_number AS "identityNumber", identity_issued_on::text AS "issueDay",
        identity_issued_by AS "identityIssuedBy", street, ward.full_name AS "wardName",
        province.full_name AS "provinceName", registration.phone, registration.email,
        agency.name AS "agencyName", agency_code AS "agencyCode", guardian_id AS "guardianId",
        guardian.full_name AS "guardianName", guardian.social_insurance_code AS "guardianCode",
        guardian_relation AS "guardianRelation"
      FROM registration
        JOIN ward ON ward.id = ward_id
        JOIN province ON province.id = registration.province_id
        JOIN agency ON agency.id = agency_id
        LEFT JOIN member guardian ON guardian.id = guardian_id
      WHERE registration.id = $1 AND submitted_at IS NOT NULL`,
    values: [id],
  });
  if (!rows[0]) return null;
  const { birthDay, issueDay, ...form } = rows[0];
  return { ...form, birthDate: new Date(birthDay), identityIssuedOn: issueDay ? new Date(issueDay) : null };
}
