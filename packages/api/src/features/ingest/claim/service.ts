import type { PoolClient } from 'pg';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/client.ts';
import type { ImportOptions } from '../outcome.ts';
import { type Fault, inconsistent } from './faults.ts';
import * as queries from './queries.ts';
import type { StoredClaim, StoredRow } from './stored.ts';

/** A claim of a known person at a known facility code, ready to be written. */
export interface ReadyClaim {
  memberId: string;
  facilityCode: string;
  treatmentCode: string;
  /** NGAY_TTOAN is there: the patient has settled the bill. */
  isSettled: boolean;
  stored: StoredClaim;
}

export type WriteResult = { kind: 'created' | 'updated' | 'unchanged' } | { kind: 'refused'; fault: Fault };

/** Writes claims; see {@link createClaimWriter}. */
export interface ClaimWriter {
  /** One result for each claim, in order. No two claims of a batch may have the same key. */
  write(claims: ReadyClaim[]): Promise<WriteResult[]>;
}

/** Tries of a batch that lost a lock to another process. */
const TRIES = 5;

/**
 * Makes a writer of claims: each is written whole or not at all, and replaces all that was stored under its key.
 *
 * A batch is one transaction, because that is faster; when the database refuses one of its claims, each is written in a
 * transaction of its own, with the same outcome. Under `dryRun` every transaction is rolled back, and the writer remembers
 * what it would have written.
 */
export function createClaimWriter(deps: { database: Database; clock: Clock }, options: ImportOptions): ClaimWriter {
  const remembered = new Map<string, Remembered>();

  async function write(claims: ReadyClaim[]): Promise<WriteResult[]> {
    if (claims.length === 0) return [];
    try {
      return await writeTogether(claims);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [only, ...others] = claims;
      if (only && others.length === 0) return [{ kind: 'refused', fault: faultOf(error) }];
      const results: WriteResult[] = [];
      for (const claim of claims) results.push(...(await write([claim])));
      return results;
    }
  }

  async function writeTogether(claims: ReadyClaim[]): Promise<WriteResult[]> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await inTransaction(deps.database, options.dryRun, (client) => writeBatch(client, claims));
      } catch (error) {
        if (attempt >= TRIES || !isLostLock(error)) throw error;
      }
  }

  async function writeBatch(client: PoolClient, claims: ReadyClaim[]): Promise<WriteResult[]> {
    const codes = [...new Set(claims.map((claim) => claim.facilityCode))];
    if (options.createMissing) await queries.createFacilities(client, codes);
    const facilities = await queries.findFacilities(client, codes);
    const placed = claims.flatMap((claim) => {
      const facilityId = facilities.get(claim.facilityCode);
      return facilityId ? { ...claim, facilityId, key: keyOf(facilityId, claim.treatmentCode) } : [];
    });
    await queries.lockRecords(
      client,
      placed.map((claim) => claim.key),
    );
    const existing = new Map<string, Remembered>(
      (await queries.findVisits(client, placed)).map((visit) => [keyOf(visit.facilityId, visit.treatmentCode), visit]),
    );
    const planned = placed.map((claim) => ({
      ...claim,
      before: remembered.get(keyOf(claim.facilityCode, claim.treatmentCode)) ?? existing.get(claim.key),
    }));
    const changed = planned.filter((claim) => !isSame(claim, claim.before));
    await writeChanged(client, changed, existing);
    if (options.dryRun)
      for (const claim of changed)
        remembered.set(keyOf(claim.facilityCode, claim.treatmentCode), {
          memberId: claim.memberId,
          digest: claim.stored.digest,
          status: statusOf(claim, claim.before),
        });
    const kinds = new Map(planned.map((claim) => [claim.stored, kindOf(claim, claim.before)]));
    return claims.map((claim) => {
      const kind = kinds.get(claim.stored);
      return kind ? { kind } : { kind: 'refused', fault: unknownFacility() };
    });
  }

  async function writeChanged(
    client: PoolClient,
    changed: (ReadyClaim & { facilityId: string; key: string; before: Remembered | undefined })[],
    existing: Map<string, Remembered>,
  ): Promise<void> {
    if (changed.length === 0) return;
    const old = changed.flatMap((claim) => {
      const visit = existing.get(claim.key);
      return visit?.id ? { id: visit.id, memberId: visit.memberId, stays: visit.memberId === claim.memberId } : [];
    });
    const moved = old.filter((visit) => !visit.stays);
    if (moved.length > 0) await queries.deleteVisits(client, moved);
    const replaced = old.filter((visit) => visit.stays);
    const certificatesBefore = replaced.length > 0 ? await queries.clearVisits(client, replaced) : [];
    const receivedAt = deps.clock.now().toISOString();
    const written = await queries.upsertVisits(
      client,
      changed.map((claim) => ({
        member_id: claim.memberId,
        facility_id: claim.facilityId,
        status: statusOf(claim, claim.before),
        received_at: receivedAt,
        source_digest: claim.stored.digest,
        ...claim.stored.visit,
      })),
    );
    const ids = new Map(written.map((visit) => [keyOf(visit.facilityId, visit.treatmentCode), visit.id]));
    const owned = (rows: (claim: StoredClaim) => StoredRow[]) =>
      changed.flatMap((claim) =>
        rows(claim.stored).map((row) => ({ member_id: claim.memberId, visit_id: ids.get(claim.key) ?? null, ...row })),
      );
    await queries.insertRows(
      client,
      'medical_visit_card',
      owned((stored) => stored.cards),
    );
    await queries.insertRows(
      client,
      'medical_cost_line',
      owned((stored) => stored.lines),
    );
    const kept = new Map(certificatesBefore.map((it) => [keyOf(it.visitId, it.serialNumber), it]));
    await queries.insertCertificates(
      client,
      changed.flatMap((claim) =>
        claim.stored.certificates.map((row) => {
          const visitId = ids.get(claim.key) ?? null;
          // A certificate that was used for a benefit stays used when the visit is sent again.
          const before = kept.get(keyOf(visitId ?? '', row.serial_number));
          return {
            id: before?.id ?? null,
            status: before?.status ?? 'VALID',
            member_id: claim.memberId,
            visit_id: visitId,
            facility_id: claim.facilityId,
            ...row,
          };
        }),
      ),
    );
  }

  return { write };
}

/** What stands, or in a dry run would stand, under a key. */
interface Remembered {
  memberId: string;
  digest: string | null;
  status: queries.ExistingVisit['status'];
  /** Absent when it is only remembered. */
  id?: string;
}

function isSame(claim: ReadyClaim, before: Remembered | undefined): boolean {
  return before?.digest === claim.stored.digest && before.memberId === claim.memberId;
}

function kindOf(claim: ReadyClaim, before: Remembered | undefined): 'created' | 'updated' | 'unchanged' {
  if (!before) return 'created';
  return isSame(claim, before) ? 'unchanged' : 'updated';
}

/** Provisional until the bill is settled; what is sent again after that is an adjustment (TT 48/2017/TT-BYT, Article 7). */
function statusOf(claim: ReadyClaim, before: Remembered | undefined): queries.ExistingVisit['status'] {
  if (before && before.status !== 'PROVISIONAL') return 'ADJUSTED';
  return claim.isSettled ? 'FINAL' : 'PROVISIONAL';
}

function keyOf(owner: string, code: string): string {
  return `${owner} ${code}`;
}

async function inTransaction<T>(
  database: Database,
  rollBack: boolean,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  try {
    // An import may wait for another one, and a long stay has many lines: longer than a request is given.
    await client.query("BEGIN; SET LOCAL lock_timeout = '30s'; SET LOCAL statement_timeout = '60s'");
    const result = await work(client);
    await client.query(rollBack ? 'ROLLBACK' : 'COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A connection that can't even roll back is not given back to the pool.
    await client.query('ROLLBACK').then(
      () => client.release(),
      (failure: Error) => client.release(failure),
    );
    throw error;
  }
}

interface DatabaseError extends Error {
  code: string;
  constraint?: string;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Data exception or integrity violation: the record is at fault, not the database. */
function isRefusal(error: unknown): error is DatabaseError {
  return isDatabaseError(error) && /^(22|23)...$/.test(error.code);
}

/** Serialisation failure, deadlock, lock not available. */
function isLostLock(error: unknown): boolean {
  return isDatabaseError(error) && ['40001', '40P01', '55P03'].includes(error.code);
}

function faultOf(error: DatabaseError): Fault {
  if (error.constraint === 'sick_leave_certificate_facility_id_serial_number_key')
    return {
      table: 'XML11',
      column: 'SO_SERI',
      valueClass: 'duplicate',
      reason: {
        vi: 'Số seri chứng nhận đã dùng cho một đợt điều trị khác của cơ sở.',
        en: 'The serial number stands on a certificate of another treatment at this facility.',
      },
      remedy: { vi: 'Kiểm tra SO_SERI rồi gửi lại.', en: 'Check SO_SERI and send the record again.' },
    };
  const rule = error.constraint ?? error.code;
  return inconsistent({
    vi: `Hồ sơ vi phạm ràng buộc ${rule} của cơ sở dữ liệu.`,
    en: `The record breaks the rule ${rule} of the database.`,
  });
}

function unknownFacility(): Fault {
  return {
    table: 'XML1',
    column: 'MA_CSKCB',
    valueClass: 'unknown_reference',
    reason: { vi: 'Không có cơ sở khám chữa bệnh mang mã này.', en: 'No medical facility has this code.' },
    remedy: {
      vi: 'Nhập cơ sở trước (ansinh import facilities), hoặc dùng --create-missing.',
      en: 'Import the facility first (ansinh import facilities), or use --create-missing.',
    },
  };
}
