import { type Context, clientOf } from '../../context.ts';
import type { Prisma } from '../../platform/database/client.ts';
import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { comingOfAge } from '../account/index.ts';
import { matchingRecords } from '../code-finder/index.ts';
import { FORM_VERSION, type Form } from './form.ts';
import { removeOldPhotos } from './photos/queries.ts';

/** The ids of the places and the agency that a form names, as they are today; null where the lists know none. */
export interface Places {
  provinceId: string | null;
  wardId: string | null;
  agencyId: string | null;
}

/** The same, all of them known. */
export type KnownPlaces = { [Key in keyof Places]: string };

export type GuardianRelation = 'FATHER' | 'MOTHER' | 'LEGAL_GUARDIAN';

/** Who registers a child, and what they say to be to it. */
export interface Guardianship {
  guardianId: string;
  relation: GuardianRelation;
}

/** Looks up what a form names, on a day. */
export async function findPlaces(db: Queryable, form: Form, day: Date): Promise<Places> {
  const held = 'valid_from <= $4 AND (valid_to IS NULL OR valid_to > $4)';
  const { rows } = await db.query<Places>({
    name: 'registration-places',
    text: `WITH place AS (SELECT id FROM province WHERE code = $1 AND ${held})
      SELECT (SELECT id FROM place) AS "provinceId",
        (SELECT id FROM ward WHERE code = $2 AND province_id = (SELECT id FROM place) AND ${held}) AS "wardId",
        (SELECT id FROM agency WHERE code = $3 AND ${held}) AS "agencyId"`,
    values: [form.address.provinceCode, form.address.wardCode, form.agencyCode, day],
  });
  return rows[0] ?? { provinceId: null, wardId: null, agencyId: null };
}

/**
 * The person of a form, all four attributes agreeing, and whether an account or a waiting form is there already.
 *
 * The account of a child that has come of age without a phone of its own is none: form 01 replaces it (ADR 0030).
 */
export async function findPerson(
  db: Queryable,
  form: Form,
  now: Date,
): Promise<{ id: string; registered: boolean } | null> {
  const births = matchingRecords(form.birth);
  const { rows } = await db.query<{ id: string; registered: boolean }>({
    name: 'registration-person',
    text: `SELECT id,
        EXISTS (SELECT FROM account WHERE account.member_id = member.id AND (phone IS NOT NULL OR birth_date > $7::date))
          OR EXISTS (SELECT FROM registration WHERE registration.member_id = member.id AND status = 'SUBMITTED')
          AS registered
      FROM member
      WHERE social_insurance_code = $1 AND fold(full_name) = fold($2)
        AND (birth_date, birth_date_precision) IN (SELECT * FROM unnest($3::date[], $4::date_precision[]))
        AND (($5 IN ('CCCD', 'PERSONAL_ID') AND personal_id_number = $6)
          OR EXISTS (SELECT FROM identity_document
            WHERE member_id = member.id AND kind::text = $5 AND number = $6))`,
    values: [
      form.socialInsuranceCode,
      form.fullName,
      births.map((it) => it.date),
      births.map((it) => it.precision),
      form.identity.kind,
      form.identity.number,
      comingOfAge(now).adult,
    ],
  });
  return rows[0] ?? null;
}

/** Stores a form as a draft that nobody has proved yet. */
export async function insertDraft(
  tx: Transaction,
  draft: { memberId: string; challenge: string; form: Form; places: KnownPlaces; guardian?: Guardianship },
  times: { now: Date; expiresAt: Date },
): Promise<void> {
  const { form, places } = draft;
  await tx.query({
    name: 'registration-insert',
    text: `INSERT INTO registration (member_id, challenge_id, form_version, social_insurance_code, full_name,
        birth_date, birth_date_precision, identity_kind, identity_number, identity_issued_on, identity_issued_by,
        street, province_id, ward_id, phone, email, form_by_email, agency_id, agency_code, created_at, expires_at,
        guardian_id, guardian_relation)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
        $22, $23)`,
    values: [
      draft.memberId,
      draft.challenge,
      FORM_VERSION,
      form.socialInsuranceCode,
      form.fullName,
      form.birth.date,
      form.birth.precision,
      form.identity.kind,
      form.identity.number,
      form.identity.issuedOn,
      form.identity.issuedBy,
      form.address.street,
      places.provinceId,
      places.wardId,
      form.phone,
      form.email,
      form.formByEmail,
      places.agencyId,
      form.agencyCode,
      times.now,
      times.expiresAt,
      draft.guardian?.guardianId ?? null,
      draft.guardian?.relation ?? null,
    ],
  });
}

/** The phone of a form that waits for its code; null when it is past that, or a child's. */
export async function findUnproved(db: Queryable, challenge: string): Promise<{ phone: string } | null> {
  const { rows } = await db.query<{ phone: string }>({
    name: 'registration-unproved',
    text: `SELECT phone FROM registration
      WHERE challenge_id = $1 AND status IN ('DRAFT', 'OTP_PENDING') AND guardian_id IS NULL`,
    values: [challenge],
  });
  return rows[0] ?? null;
}

/** A code is on its way. */
export async function markCodeSent(tx: Transaction, challenge: string): Promise<void> {
  await tx.query({
    name: 'registration-code-sent',
    text: `UPDATE registration SET status = 'OTP_PENDING' WHERE challenge_id = $1 AND status = 'DRAFT'`,
    values: [challenge],
  });
}

/** What may stand in the way of a form. */
interface Obstacle {
  memberId: string;
  personTaken: boolean;
  phoneTaken: boolean;
  agencyCode: string;
}

/** What stands in the way of submitting a form; the partial unique indexes decide between two at once. */
export async function findObstacle(tx: Transaction, challenge: string, now: Date): Promise<Obstacle | null> {
  const { rows } = await tx.query<Obstacle>({
    name: 'registration-obstacle',
    text: `SELECT member_id AS "memberId", agency_code AS "agencyCode",
        EXISTS (SELECT FROM account
            WHERE account.member_id = own.member_id AND (account.phone IS NOT NULL OR own.birth_date > $2::date))
          OR EXISTS (SELECT FROM registration other WHERE other.member_id = own.member_id AND status = 'SUBMITTED')
          AS "personTaken",
        own.guardian_id IS NULL AND (EXISTS (SELECT FROM account WHERE account.phone = own.phone)
          OR EXISTS (SELECT FROM registration other
            WHERE other.phone = own.phone AND status = 'SUBMITTED' AND other.guardian_id IS NULL))
          AS "phoneTaken"
      FROM registration own WHERE challenge_id = $1 AND status = 'OTP_PENDING' FOR UPDATE OF own`,
    values: [challenge, comingOfAge(now).adult],
  });
  return rows[0] ?? null;
}

/** The next number of an agency in a year; taken for good when the transaction commits, so numbers leave no gaps. */
export async function nextDossier(
  tx: Transaction,
  agencyCode: string,
  year: number,
): Promise<{ sequence: number; agency: number }> {
  await tx.query({
    name: 'dossier-agency',
    text: `INSERT INTO dossier_agency (agency_code) SELECT $1::varchar
      WHERE NOT EXISTS (SELECT FROM dossier_agency WHERE agency_code = $1) ON CONFLICT DO NOTHING`,
    values: [agencyCode],
  });
  const { rows } = await tx.query<{ sequence: number; agency: number }>({
    name: 'dossier-next',
    text: `INSERT INTO dossier_sequence AS given (agency_code, year, last) VALUES ($1, $2, 1)
      ON CONFLICT (agency_code, year) DO UPDATE SET last = given.last + 1
      RETURNING last AS sequence, (SELECT number FROM dossier_agency WHERE agency_code = $1) AS agency`,
    values: [agencyCode, year],
  });
  if (!rows[0]) throw new Error('a dossier number was not given'); // an upsert always returns its row
  return rows[0];
}

/** Submits a form whose code was right; gives whom to tell, or null when it is not waiting for that any more. */
export async function markSubmitted(
  tx: Transaction,
  challenge: string,
  given: { dossierNumber: string; now: Date; expiresAt: Date },
): Promise<{ id: string; phone: string; email: string | null; formByEmail: boolean } | null> {
  const { rows } = await tx.query<{ id: string; phone: string; email: string | null; formByEmail: boolean }>({
    name: 'registration-submit',
    text: `UPDATE registration SET status = 'SUBMITTED', dossier_number = $2, submitted_at = $3, expires_at = $4
      WHERE challenge_id = $1 AND status = 'OTP_PENDING'
      RETURNING id, phone, email, form_by_email AS "formByEmail"`,
    values: [challenge, given.dossierNumber, given.now, given.expiresAt],
  });
  return rows[0] ?? null;
}

/** Withdraws a form that nobody has decided on; null when there is none. */
export async function markCancelled(
  tx: Transaction,
  challenge: string,
): Promise<{ memberId: string; id: string } | null> {
  const { rows } = await tx.query<{ memberId: string; id: string }>({
    name: 'registration-cancel',
    text: `UPDATE registration SET status = 'CANCELLED'
      WHERE challenge_id = $1 AND guardian_id IS NULL AND status IN ('DRAFT', 'OTP_PENDING', 'SUBMITTED')
      RETURNING member_id AS "memberId", id`,
    values: [challenge],
  });
  return rows[0] ?? null;
}

type Selection = Pick<Prisma.RegistrationFindFirstArgs, 'select' | 'include'>;

/** A registration by its challenge, for whoever holds that. */
export function readByChallenge(context: Context, query: Selection, challenge: string) {
  return clientOf(context).registration.findUniqueOrThrow({ ...query, where: { challengeId: challenge } });
}

/** The same, for a challenge that nobody has vouched for; null for an unknown one. */
export function findByChallenge(context: Context, query: Selection, challenge: string) {
  return clientOf(context).registration.findUnique({ ...query, where: { challengeId: uuidOrNobody(challenge) } });
}

/** The form of a child, for whoever submitted it. */
export function readOfGuardian(context: Context, query: Selection, id: string, guardianId: string) {
  return clientOf(context).registration.findUniqueOrThrow({ ...query, where: { id, guardianId } });
}

/** A submitted registration by dossier number and phone, both right; null otherwise. */
export function readByDossier(context: Context, query: Selection, dossierNumber: string, phone: string) {
  return clientOf(context).registration.findFirst({ ...query, where: { dossierNumber, phone } });
}

/** Personal data of a form that was never submitted is kept for a day. */
const DRAFT_KEPT_MS = 24 * 3_600_000;

/** A rejection may be complained of for 90 days (Law on Complaints 02/2011/QH13, article 9); so long its photos stay. */
const PHOTOS_KEPT_MS = 90 * 24 * 3_600_000;

/** Lets forms expire that nobody decided on, and removes old drafts and the photos that have served. */
export async function tidyRegistrations(db: Queryable, now: Date): Promise<number> {
  const expired = await db.query(
    `UPDATE registration SET status = 'EXPIRED' WHERE status = 'SUBMITTED' AND expires_at <= $1`,
    [now],
  );
  const removed = await db.query('DELETE FROM registration WHERE submitted_at IS NULL AND expires_at <= $1', [
    new Date(now.getTime() - DRAFT_KEPT_MS),
  ]);
  await removeOldPhotos(db, new Date(now.getTime() - PHOTOS_KEPT_MS));
  return (expired.rowCount ?? 0) + (removed.rowCount ?? 0);
}
