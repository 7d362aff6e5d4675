import type { Database } from '../../../platform/database/client.ts';
import type { Outcome } from '../outcome.ts';
import type { ReadyClaim } from './decision.ts';
import { rejected, warned } from './faults.ts';
import { type ClaimedPerson, identify } from './identity.ts';
import { findCandidates } from './queries.ts';
import type { ClaimWriter } from './service.ts';

/** Records of a batch at most, and their lines together: enough for speed, little enough for memory and for others who wait. */
const BATCH = { records: 32, lines: 1_000 };

/** What came of one item of the file so far; with a claim, it waits for its batch. */
export interface Item {
  /** Where in the file, such as `HOSO 3`. */
  record: string;
  /** Told before the record's own outcome. */
  outcomes: Outcome[];
  claim?: Omit<ReadyClaim, 'memberId'> & { person: ClaimedPerson };
}

/** Gathers items for one transaction, in the order of the file. */
export function createBatch() {
  let items: Item[] = [];
  let lines = 0;
  const keys = new Set<string>();
  const keyOf = (claim: NonNullable<Item['claim']>) => `${claim.facilityCode} ${claim.treatmentCode}`;
  return {
    /** The later of two records with one key replaces the earlier: they can't be in one batch. */
    hasRoomFor: (item: Item) =>
      items.length < BATCH.records && lines < BATCH.lines && !(item.claim && keys.has(keyOf(item.claim))),
    add(item: Item): void {
      items.push(item);
      if (!item.claim) return;
      keys.add(keyOf(item.claim));
      lines += item.claim.stored.lines.length;
    },
    take(): Item[] {
      const taken = items;
      items = [];
      lines = 0;
      keys.clear();
      return taken;
    },
  };
}

/**
 * Finds the people of a batch, writes its claims, and says of every item what became of it.
 *
 * @param file name for reports.
 */
export async function writeItems(
  database: Database,
  writer: ClaimWriter,
  file: string,
  items: Item[],
): Promise<Outcome[]> {
  const claims = items.flatMap((item) => item.claim ?? []);
  if (claims.length === 0) return items.flatMap((item) => item.outcomes);
  const candidates = await findCandidates(
    database.pool,
    claims.flatMap(({ person }) => person.codes),
    claims.flatMap(({ person }) => person.personalIdNumber ?? []),
  );
  const found = new Map(claims.map((claim) => [claim, identify(claim.person, candidates)]));
  const ready = claims.flatMap((claim) => {
    const person = found.get(claim);
    return person && 'memberId' in person ? { ...claim, memberId: person.memberId } : [];
  });
  const results = await writer.write(ready);
  const resultOf = new Map(ready.map(({ stored }, index) => [stored, results[index]]));
  return items.flatMap(({ record, outcomes, claim }) => {
    const person = claim && found.get(claim);
    if (!person) return outcomes;
    if ('fault' in person) return [...outcomes, rejected(file, record, claim.treatmentCode, [person.fault])];
    const result = resultOf.get(claim.stored);
    if (!result) throw new Error('The writer gave fewer results than it got claims.');
    return [
      ...outcomes,
      ...person.remarks.map((remark) => warned(file, record, remark)),
      result.kind === 'refused' ? rejected(file, record, claim.treatmentCode, [result.fault]) : result,
    ];
  });
}
