import { hashPassword } from '../../packages/api/src/features/account/index.ts';
import { loadBuiltInLists } from '../../packages/api/src/features/directory/index.ts';
import type { Database } from '../../packages/api/src/platform/database/client.ts';
import { inTransaction, type Transaction } from '../../packages/api/src/platform/database/transaction.ts';
import { DEMO_PASSWORD } from './logins.ts';
import { AGENCIES, COLLECTION_POINTS } from './look-up-places.ts';
import { insertDemoOfficer } from './officers.ts';
import { DEMO_PEOPLE } from './people/index.ts';
import type { DemoPerson } from './person.ts';
import { memberIdOf, type Places, rowsOf } from './person-rows.ts';
import { insertDemoPetitions } from './petitions.ts';
import { EMPLOYERS, FACILITIES, NEW_EMPLOYER_CODES_SINCE } from './places.ts';
import { insertRows } from './rows.ts';
import { stableId } from './stable-id.ts';

/** Serialises processes that load demo people into one database. */
const DEMO_LOCK = 7_203_005;
const CODES = DEMO_PEOPLE.map(({ code }) => code);

/**
 * Loads the demo people with their accounts, facilities and employers, unless they are there.
 *
 * A demo person that somebody changed stays changed, and one that a newer version of the demo has is added; one
 * transaction, so all of them are there or none.
 * @returns true when the demo people are there now; false when the database holds other people, and none were added.
 */
export async function loadDemoOnce(database: Database): Promise<boolean> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return await inTransaction(database, async (tx) => {
    await loadBuiltInLists(tx);
    await tx.query('SELECT pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    const { rows } = await tx.query<{ known: string[]; others: boolean }>(
      `SELECT ARRAY(SELECT social_insurance_code FROM member WHERE social_insurance_code = ANY ($1)) AS known,
         EXISTS (SELECT FROM member WHERE social_insurance_code NOT LIKE '99%') AS others`,
      [CODES],
    );
    const { known = [], others = false } = rows[0] ?? {};
    if (known.length === 0 && others) return false;
    const missing = DEMO_PEOPLE.filter(({ code }) => !known.includes(code));
    if (missing.length > 0) await insertDemo(tx, missing, passwordHash);
    await insertDemoOfficer(tx, passwordHash);
    await insertDemoPetitions(tx, new Date());
    return true;
  });
}

/**
 * Puts the demo people back as they were: deletes them with all that hangs on them, and loads them again.
 *
 * @returns how many people were loaded.
 */
export async function reloadDemo(database: Database): Promise<number> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return await inTransaction(database, async (tx) => {
    await loadBuiltInLists(tx);
    await tx.query('SELECT pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    // A guardian's account cannot go before the accounts that it serves.
    await tx.query('DELETE FROM account WHERE guardian_id = ANY ($1)', [CODES.map(memberIdOf)]);
    await tx.query('DELETE FROM member WHERE id = ANY ($1)', [CODES.map(memberIdOf)]);
    await insertDemo(tx, DEMO_PEOPLE, passwordHash);
    await insertDemoOfficer(tx, passwordHash);
    await insertDemoPetitions(tx, new Date());
    return DEMO_PEOPLE.length;
  });
}

async function insertDemo(tx: Transaction, people: readonly DemoPerson[], passwordHash: string): Promise<void> {
  const places = await loadDemoPlaces(tx);
  for (const person of people)
    for (const [table, rows] of rowsOf(person, passwordHash, places)) await insertRows(tx, table, rows);
  for (const person of people) await closeBooks(tx, person);
}

/** Chốt sổ: the database opens a person's participation records itself, so they are closed afterwards. */
async function closeBooks(tx: Transaction, { code, closedThrough = {} }: DemoPerson): Promise<void> {
  for (const [fund, month] of Object.entries(closedThrough))
    await tx.query(
      'UPDATE participation SET closed_through = $3 WHERE member_id = $1 AND insurance_type = $2::insurance_type',
      [memberIdOf(code), fund, `${month}-01`],
    );
}

/** Writes the demo's facilities and employers where they are missing, and learns everybody's ids. */
export async function loadDemoPlaces(tx: Transaction): Promise<Places> {
  const versions = await readVersions(tx);
  await insertRows(
    tx,
    'facility',
    FACILITIES.map(({ provinceCode, wardCode, ...facility }) => ({
      id: stableId('facility', facility.code),
      ...facility,
      provinceId: versions.provinceId(provinceCode, NEW_EMPLOYER_CODES_SINCE),
      wardId: versions.wardId(wardCode, NEW_EMPLOYER_CODES_SINCE),
    })),
    'ON CONFLICT DO NOTHING',
  );
  await insertRows(
    tx,
    'employer',
    EMPLOYERS.map(
      ({ code, name, provinceCode, wardCode, address = null, taxCode = null, status = 'ACTIVE', successorCode }) => ({
        id: stableId('employer', code),
        name,
        address,
        taxCode,
        status,
        successorId: successorCode ? stableId('employer', successorCode) : null,
        provinceId: versions.provinceId(provinceCode, NEW_EMPLOYER_CODES_SINCE),
        wardId: wardCode ? versions.wardId(wardCode, NEW_EMPLOYER_CODES_SINCE) : null,
      }),
    ),
    'ON CONFLICT DO NOTHING',
  );
  await loadLookUpPlaces(tx, versions);
  await insertRows(tx, 'employer_code', EMPLOYERS.flatMap(codeRows), 'ON CONFLICT DO NOTHING');
  const facilities = await idsByCode(tx, 'SELECT code, id FROM facility WHERE code = ANY ($1)', FACILITIES);
  const employers = await idsByCode(
    tx,
    'SELECT code, employer_id AS id FROM employer_code WHERE code = ANY ($1)',
    EMPLOYERS,
  );
  return { ...versions, facilityId: finder(facilities, 'facility'), employerId: finder(employers, 'employer') };
}

/** Writes the demo's agencies and collection points where they are missing: nobody's record names them. */
async function loadLookUpPlaces(
  tx: Transaction,
  { provinceId, wardId }: Pick<Places, 'provinceId' | 'wardId'>,
): Promise<void> {
  const placed = <Place extends { provinceCode: string; wardCode: string }>({
    provinceCode,
    wardCode,
    ...place
  }: Place) => ({
    ...place,
    provinceId: provinceId(provinceCode, NEW_EMPLOYER_CODES_SINCE),
    wardId: wardId(wardCode, NEW_EMPLOYER_CODES_SINCE),
  });
  await insertRows(
    tx,
    'agency',
    AGENCIES.map((agency) => {
      const { successorCode, ...columns } = placed(agency);
      return {
        id: stableId('agency', agency.code),
        level: 'LOCAL',
        ...columns,
        successorId: successorCode ? stableId('agency', successorCode) : null,
      };
    }),
    'ON CONFLICT DO NOTHING',
  );
  await insertRows(
    tx,
    'collection_point',
    COLLECTION_POINTS.map((point) => ({
      id: stableId('collection point', point.code),
      status: 'ACTIVE',
      ...placed(point),
    })),
    'ON CONFLICT DO NOTHING',
  );
}

function codeRows({ code, newCode }: (typeof EMPLOYERS)[number]) {
  const employerId = stableId('employer', code);
  return [
    { code, employerId, validFrom: null, validTo: NEW_EMPLOYER_CODES_SINCE },
    { code: newCode, employerId, validFrom: NEW_EMPLOYER_CODES_SINCE, validTo: null },
  ];
}

async function idsByCode(
  tx: Transaction,
  sql: string,
  places: readonly { code: string }[],
): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ code: string; id: string }>(sql, [places.map(({ code }) => code)]);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** The provinces and wards of all times, found by code and day. */
async function readVersions(tx: Transaction): Promise<Pick<Places, 'provinceId' | 'wardId'>> {
  type Version = { id: string; code: string; valid_from: string; valid_to: string | null };
  const read = async (table: 'province' | 'ward') =>
    (await tx.query<Version>(`SELECT id, code, valid_from::text, valid_to::text FROM ${table}`)).rows;
  const find = (versions: Version[], kind: string) => (code: string, day: string) => {
    const found = versions.find(
      (version) =>
        version.code === code && version.valid_from <= day && (version.valid_to === null || day < version.valid_to),
    );
    if (!found) throw new Error(`The demo people need ${kind} ${code} as of ${day}, and the database lacks it`);
    return found.id;
  };
  return { provinceId: find(await read('province'), 'province'), wardId: find(await read('ward'), 'ward') };
}

function finder(ids: Map<string, string>, kind: string): (code: string) => string {
  return (code) => {
    const id = ids.get(code);
    if (!id) throw new Error(`The demo people need ${kind} ${code}, and the database lacks it`);
    return id;
  };
}
