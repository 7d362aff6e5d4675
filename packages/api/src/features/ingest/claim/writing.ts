import type { PoolClient } from 'pg';
import type { Database } from '../../../platform/database/client.ts';
import { type ReadyClaim, type Standing, statusOf } from './decision.ts';
import * as queries from './queries.ts';
import type { StoredClaim, StoredRow } from './stored.ts';

/** A claim that is not what stands, at a facility that exists. */
export interface ChangedClaim extends ReadyClaim {
  facilityId: string;
  before: Standing | undefined;
  /** The visit that the database has under the key. */
  existing: queries.ExistingVisit | undefined;
}

/**
 * Writes claims inside of a transaction that holds their locks: visits are inserted or replaced, and all that hung on an
 * old one goes. A visit keeps its id while it is the same member's.
 */
export async function writeClaims(client: PoolClient, changed: ChangedClaim[], receivedAt: Date): Promise<void> {
  if (changed.length === 0) return;
  const usedBefore = await clearOld(client, changed);
  const written = await queries.upsertVisits(
    client,
    changed.map((claim) => ({
      member_id: claim.memberId,
      facility_id: claim.facilityId,
      status: statusOf(claim, claim.before),
      received_at: receivedAt.toISOString(),
      source_digest: claim.stored.digest,
      ...claim.stored.visit,
    })),
  );
  const ids = new Map(written.map((visit) => [visitKey(visit), visit.id]));
  const rowsOf = <Row extends StoredRow>(part: (stored: StoredClaim) => Row[]) =>
    changed.flatMap((claim) => {
      const owner = { member_id: claim.memberId, visit_id: ids.get(visitKey(claim)) ?? null };
      return part(claim.stored).map((row) => ({ claim, row: { ...owner, ...row } }));
    });
  const cards = rowsOf((stored) => stored.cards).map(({ row }) => row);
  const lines = rowsOf((stored) => stored.lines).map(({ row }) => row);
  const certificates = rowsOf((stored) => stored.certificates).map(({ claim, row }) => {
    // A certificate that was used for a benefit stays used when the visit is sent again.
    const before = usedBefore.get(`${row.visit_id} ${row.serial_number}`);
    return {
      id: before?.id ?? null,
      status: before?.status ?? 'VALID',
      facility_id: claim.facilityId,
      ...row,
    };
  });
  await queries.insertRows(client, 'medical_visit_card', cards);
  await queries.insertRows(client, 'medical_cost_line', lines);
  await queries.insertCertificates(client, certificates);
}

/** Removes what the claims replace; returns the certificates that were there, by visit id and serial number. */
async function clearOld(client: PoolClient, changed: ChangedClaim[]): Promise<Map<string, queries.OldCertificate>> {
  const old = changed.flatMap(({ existing, memberId }) => (existing ? { existing, memberId } : []));
  const moved = old.filter(({ existing, memberId }) => existing.memberId !== memberId).map((it) => it.existing);
  const replaced = old.filter(({ existing, memberId }) => existing.memberId === memberId).map((it) => it.existing);
  if (moved.length > 0) await queries.deleteVisits(client, moved);
  const certificates = replaced.length > 0 ? await queries.clearVisits(client, replaced) : [];
  return new Map(certificates.map((it) => [`${it.visitId} ${it.serialNumber}`, it]));
}

/** The key of a visit, (facility, MA_LK), as one text. */
export function visitKey(visit: { facilityId: string; treatmentCode: string }): string {
  return `${visit.facilityId} ${visit.treatmentCode}`;
}

/**
 * Runs work in one transaction that may wait long for another import, and rolls it back when it is only a trial.
 *
 * Not the platform's `inTransaction`: that one tries a unique violation again, which here is the record's fault.
 */
export async function inImportTransaction<T>(
  database: Database,
  isTrial: boolean,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    // A long stay has many lines, and another import may hold the record: longer than a request is given.
    await client.query("BEGIN; SET LOCAL lock_timeout = '30s'; SET LOCAL statement_timeout = '60s'");
    const result = await work(client);
    await client.query(isTrial ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
