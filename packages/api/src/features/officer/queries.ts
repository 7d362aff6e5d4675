import type { Queryable, Transaction } from '../../platform/database/transaction.ts';
import type { OfficerDuty } from './duty.ts';
import type { OfficerClaims } from './tokens.ts';

/** What an officer's sign-in is judged by. */
export interface OfficerRow {
  id: string;
  agencyCode: string;
  login: string;
  fullName: string;
  phone: string;
  passwordHash: string;
  passwordChangedAt: Date;
  temporaryPasswordExpiresAt: Date | null;
  duties: OfficerDuty[];
}

const COLUMNS = `id, agency_code AS "agencyCode", login, full_name AS "fullName", phone,
  password_hash AS "passwordHash", password_changed_at AS "passwordChangedAt",
  temporary_password_expires_at AS "temporaryPasswordExpiresAt", duties::text[] AS duties`;

/** An officer who is not disabled, by login. */
export async function findOfficer(db: Queryable, login: string): Promise<OfficerRow | null> {
  const { rows } = await db.query<OfficerRow>({
    name: 'officer-by-login',
    text: `SELECT ${COLUMNS} FROM officer WHERE login = $1 AND disabled_at IS NULL`,
    values: [login],
  });
  return rows[0] ?? null;
}

/** An officer who is not disabled, by key. */
export async function findOfficerById(db: Queryable, id: string): Promise<OfficerRow | null> {
  const { rows } = await db.query<OfficerRow>({
    name: 'officer-by-id',
    text: `SELECT ${COLUMNS} FROM officer WHERE id = $1 AND disabled_at IS NULL`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** Adds an officer; null when the login is taken, or the agency is not one of today. */
export async function insertOfficer(
  db: Queryable,
  given: Pick<OfficerRow, 'login' | 'fullName' | 'agencyCode' | 'phone' | 'passwordHash' | 'duties'>,
  times: { now: Date; temporaryUntil: Date },
): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO officer (agency_code, login, full_name, phone, password_hash, password_changed_at,
        temporary_password_expires_at, created_at, duties)
      SELECT code, $2, $3, $4, $5, $6, $7, $6, $8::officer_duty[] FROM agency WHERE code = $1 AND valid_to IS NULL
      ON CONFLICT (login) DO NOTHING RETURNING id`,
    [
      given.agencyCode,
      given.login,
      given.fullName,
      given.phone,
      given.passwordHash,
      times.now,
      times.temporaryUntil,
      given.duties,
    ],
  );
  return rows[0]?.id ?? null;
}

/** An officer as the command line lists one: no password, no phone. */
export interface ListedOfficer {
  login: string;
  fullName: string;
  agencyCode: string;
  duties: OfficerDuty[];
  disabledAt: Date | null;
  /** Of the newest session; null when the officer never signed in. */
  lastSignedInAt: Date | null;
}

/** Every officer, by agency and login. */
export async function listOfficers(db: Queryable): Promise<ListedOfficer[]> {
  const { rows } = await db.query<ListedOfficer>(
    `SELECT login, full_name AS "fullName", agency_code AS "agencyCode", duties::text[] AS duties,
      disabled_at AS "disabledAt", (SELECT max(started_at) FROM officer_session WHERE officer_id = officer.id) AS "lastSignedInAt"
    FROM officer ORDER BY agency_code, login`,
  );
  return rows;
}

/** Locks an officer, disabled or not; null for an unknown login. */
export async function lockByLogin(
  tx: Transaction,
  login: string,
): Promise<{ id: string; disabledAt: Date | null } | null> {
  const { rows } = await tx.query<{ id: string; disabledAt: Date | null }>(
    'SELECT id, disabled_at AS "disabledAt" FROM officer WHERE login = $1 FOR UPDATE',
    [login],
  );
  return rows[0] ?? null;
}

/** Disables an officer; challenges that the password opened become void for good, as if it had been changed. */
export async function setOfficerDisabled(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE officer SET disabled_at = $2,
      password_changed_at = greatest($2, password_changed_at + interval '1 millisecond') WHERE id = $1`,
    [id, now],
  );
}

/** Enables an officer again. */
export async function setOfficerEnabled(tx: Transaction, id: string): Promise<void> {
  await tx.query('UPDATE officer SET disabled_at = NULL WHERE id = $1', [id]);
}

/** Gives an officer other duties, in force with the next request. */
export async function setOfficerDuties(tx: Transaction, id: string, duties: readonly OfficerDuty[]): Promise<void> {
  await tx.query('UPDATE officer SET duties = $2::officer_duty[] WHERE id = $1', [id, duties]);
}

/** Gives an officer a temporary password; challenges that the old one opened become void. */
export async function setTemporaryPassword(
  tx: Transaction,
  id: string,
  given: { passwordHash: string; now: Date; temporaryUntil: Date },
): Promise<void> {
  await tx.query(
    `UPDATE officer SET password_hash = $2, temporary_password_expires_at = $4,
      password_changed_at = greatest($3, password_changed_at + interval '1 millisecond') WHERE id = $1`,
    [id, given.passwordHash, given.now, given.temporaryUntil],
  );
}

/** Ends whatever session an officer has; behind the officer's lock. */
export async function endSessionsOf(tx: Transaction, officerId: string, now: Date): Promise<void> {
  await tx.query({
    name: 'officer-session-end-all',
    text: 'UPDATE officer_session SET ended_at = $2 WHERE officer_id = $1 AND ended_at IS NULL',
    values: [officerId, now],
  });
}

/** Locks an officer whose password is still the one that opened the challenge; null otherwise. */
export async function lockUnchanged(tx: Transaction, id: string, passwordSetAt: Date): Promise<OfficerRow | null> {
  const { rows } = await tx.query<OfficerRow>({
    name: 'officer-lock',
    text: `SELECT ${COLUMNS} FROM officer
      WHERE id = $1 AND disabled_at IS NULL AND password_changed_at = $2 FOR UPDATE`,
    values: [id, passwordSetAt],
  });
  return rows[0] ?? null;
}

/** Sets a password for good; challenges that the old one opened become void. */
export async function setOfficerPassword(tx: Transaction, id: string, passwordHash: string, now: Date): Promise<void> {
  await tx.query({
    name: 'officer-set-password',
    text: `UPDATE officer SET password_hash = $2, temporary_password_expires_at = NULL,
        password_changed_at = greatest($3, password_changed_at + interval '1 millisecond') WHERE id = $1`,
    values: [id, passwordHash, now],
  });
}

/** Opens a session, and ends the one before; behind the officer's lock. */
export async function openOfficerSession(
  tx: Transaction,
  officerId: string,
  times: { now: Date; expiresAt: Date },
): Promise<string> {
  await endSessionsOf(tx, officerId, times.now);
  const { rows } = await tx.query<{ id: string }>({
    name: 'officer-session-open',
    text: 'INSERT INTO officer_session (officer_id, started_at, expires_at) VALUES ($1, $2, $3) RETURNING id',
    values: [officerId, times.now, times.expiresAt],
  });
  if (!rows[0]) throw new Error('a session was not stored'); // an insert returns its row
  return rows[0].id;
}

/** Agency and duties of an officer whose session is live; null when it is not. */
export async function findLiveOfficer(
  db: Queryable,
  { officerId, sessionId }: OfficerClaims,
  now: Date,
): Promise<{ agencyCode: string; duties: OfficerDuty[] } | null> {
  const { rows } = await db.query<{ agencyCode: string; duties: OfficerDuty[] }>({
    name: 'officer-session-live',
    text: `SELECT agency_code AS "agencyCode", duties::text[] AS duties FROM officer_session JOIN officer ON officer.id = officer_id
      WHERE officer_id = $1 AND officer_session.id = $2 AND ended_at IS NULL AND expires_at > $3
        AND disabled_at IS NULL`,
    values: [officerId, sessionId, now],
  });
  return rows[0] ?? null;
}

/** Ends a session; one that has ended stays as it is. */
export async function endOfficerSession(tx: Transaction, claims: OfficerClaims, now: Date): Promise<void> {
  await tx.query({
    name: 'officer-session-end',
    text: 'UPDATE officer_session SET ended_at = $3 WHERE officer_id = $1 AND id = $2 AND ended_at IS NULL',
    values: [claims.officerId, claims.sessionId, now],
  });
}
