import type { PoolClient } from 'pg';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/client.ts';
import type { ImportOptions } from '../outcome.ts';
import { isSame, kindOf, type ReadyClaim, type Standing, statusOf } from './decision.ts';
import type { Fault } from './faults.ts';
import * as queries from './queries.ts';
import { isLostLock, isRefusal, refusalFault, unknownFacility } from './refusal.ts';
import { inImportTransaction, visitKey, writeClaims } from './writing.ts';

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
  /** By facility code and MA_LK: in a dry run a new facility has no id that stays. */
  const remembered = new Map<string, Standing>();

  async function write(claims: ReadyClaim[]): Promise<WriteResult[]> {
    if (claims.length === 0) return [];
    try {
      return await writeTogether(claims);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (claims.length === 1) return [{ kind: 'refused', fault: refusalFault(error) }];
      const results: WriteResult[] = [];
      for (const claim of claims) results.push(...(await write([claim])));
      return results;
    }
  }

  async function writeTogether(claims: ReadyClaim[]): Promise<WriteResult[]> {
    for (let tried = 1; ; tried += 1)
      try {
        return await inImportTransaction(deps.database, options.dryRun, (client) => writeBatch(client, claims));
      } catch (error) {
        if (tried >= TRIES || !isLostLock(error)) throw error;
      }
  }

  async function writeBatch(client: PoolClient, claims: ReadyClaim[]): Promise<WriteResult[]> {
    const placed = await placeAtFacilities(client, claims);
    await queries.lockRecords(client, placed.map(visitKey));
    const visits = await queries.findVisits(client, placed);
    const existing = new Map(visits.map((visit) => [visitKey(visit), visit]));
    const planned = placed.map((claim) => {
      const stands = existing.get(visitKey(claim));
      return { ...claim, existing: stands, before: remembered.get(keyOf(claim)) ?? stands };
    });
    const changed = planned.filter((claim) => !isSame(claim, claim.before));
    await writeClaims(client, changed, deps.clock.now());
    if (options.dryRun) for (const claim of changed) remember(claim, claim.before);
    const kinds = new Map(planned.map((claim) => [keyOf(claim), kindOf(claim, claim.before)]));
    return claims.map((claim) => {
      const kind = kinds.get(keyOf(claim));
      return kind ? { kind } : { kind: 'refused', fault: unknownFacility() };
    });
  }

  async function placeAtFacilities(client: PoolClient, claims: ReadyClaim[]) {
    const codes = [...new Set(claims.map((claim) => claim.facilityCode))];
    if (options.createMissing) await queries.createFacilities(client, codes);
    const facilities = await queries.findFacilities(client, codes);
    return claims.flatMap((claim) => {
      const facilityId = facilities.get(claim.facilityCode);
      return facilityId ? { ...claim, facilityId } : [];
    });
  }

  function remember(claim: ReadyClaim, before: Standing | undefined): void {
    remembered.set(keyOf(claim), {
      memberId: claim.memberId,
      digest: claim.stored.digest,
      status: statusOf(claim, before),
    });
  }

  return { write };
}

function keyOf(claim: ReadyClaim): string {
  return `${claim.facilityCode} ${claim.treatmentCode}`;
}
