import { hashPassword } from '../../../packages/api/src/features/account/index.ts';
import type { Database } from '../../../packages/api/src/platform/database/client.ts';
import { copyRows } from '../../../packages/api/src/platform/database/copy.ts';
import { inTransaction, type Transaction } from '../../../packages/api/src/platform/database/transaction.ts';
import { loadDemoPlaces } from '../load.ts';
import { DEMO_PASSWORD } from '../logins.ts';
import { EMPLOYERS, FACILITIES } from '../places.ts';
import {
  addLife,
  CROWD_COLUMNS,
  type CrowdSetting,
  type CrowdTable,
  crowdCode,
  emptyRows,
  LARGEST_CROWD,
} from './life.ts';

/** People written in one transaction. */
const CHUNK = 1_000;
/** Serialises processes that fill one database. */
const CROWD_LOCK = 7_203_006;

export interface CrowdOptions {
  /** How many people there shall be in the end; those that are there count. */
  people: number;
  /** Other seeds make other lives; a database keeps to one. */
  seed: number;
  /** Told after every chunk how many are there. */
  onProgress?: (people: number) => void;
  /** Ends the work after the chunk at hand; a later run goes on from there. */
  signal?: AbortSignal;
}

/**
 * Fills the database with invented people of the range 991…, for benchmarks; goes on where an earlier run stopped.
 *
 * Each has an account with the demo password, a card, about 12 contribution segments, 5 benefits and 3 visits.
 * @returns how many were added.
 * @throws RangeError for more people than the range of codes holds.
 */
export async function loadCrowd(
  database: Database,
  { people, seed, onProgress, signal }: CrowdOptions,
): Promise<number> {
  if (!Number.isInteger(people) || people < 0 || people > LARGEST_CROWD)
    throw new RangeError(`--people takes a whole number from 0 to ${LARGEST_CROWD}`);
  const setting = await settingOf(database, seed);
  let added = 0;
  for (let there = 0; there < people && !signal?.aborted; ) {
    const written = await inTransaction(database, async (tx) => {
      await tx.query('SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0');
      await tx.query('SELECT pg_advisory_xact_lock($1)', [CROWD_LOCK]);
      const first = await nextPerson(tx);
      const last = Math.min(first + CHUNK, people);
      if (first < last) await writePeople(tx, first, last, setting);
      return { first, last: Math.max(first, last) };
    });
    added += written.last - written.first;
    there = written.last;
    onProgress?.(there);
  }
  if (added > 0) await refreshStatistics(database);
  return added;
}

async function settingOf(database: Database, seed: number): Promise<CrowdSetting> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const places = await inTransaction(database, loadDemoPlaces);
  return {
    seed,
    passwordHash,
    facilities: FACILITIES.map(({ code }) => ({ code, id: places.facilityId(code) })),
    employers: EMPLOYERS.map(({ code, name }) => ({ code, name, id: places.employerId(code) })),
  };
}

/** The number after the last person there; people are written in order, whole chunks at a time. */
async function nextPerson(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ last: string | null }>(
    `SELECT max(social_insurance_code) AS last FROM member WHERE social_insurance_code BETWEEN $1 AND $2`,
    [crowdCode(0), crowdCode(LARGEST_CROWD - 1)],
  );
  const last = rows[0]?.last;
  return last ? Number(last.slice(3)) + 1 : 0;
}

async function writePeople(tx: Transaction, first: number, last: number, setting: CrowdSetting): Promise<void> {
  const rows = emptyRows();
  for (let person = first; person < last; person += 1) addLife(rows, person, setting);
  // The keys of the object stand in the order of the foreign keys.
  for (const table of Object.keys(rows) as CrowdTable[]) await copyRows(tx, table, CROWD_COLUMNS[table], rows[table]);
}

/** Tells the planner, and marks pages as seen by all, so that a benchmark does not measure the first reader's work. */
async function refreshStatistics(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('VACUUM (ANALYZE)');
  } finally {
    client.release(true); // with its changed setting
  }
}
