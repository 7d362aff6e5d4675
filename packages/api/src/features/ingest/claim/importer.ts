import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/client.ts';
import type { Localized } from '../../../platform/locale.ts';
import type { Importer, Outcome, Source } from '../outcome.ts';
import { type Claim, readClaim } from './claim.ts';
import { contradictions } from './consistency.ts';
import { type EnvelopeItem, type RawRecord, readEnvelope } from './envelope.ts';
import { type Fault, rejectionOf } from './faults.ts';
import { identify, numbersOf } from './identity.ts';
import { findCandidates } from './queries.ts';
import { type ClaimWriter, createClaimWriter, type ReadyClaim } from './service.ts';
import { storedClaim } from './stored.ts';

/** Records of a batch at most, and their lines together: enough for speed, little enough for memory and for others who wait. */
const BATCH = { records: 64, lines: 2_000 };
/** Longest HOSO in characters of XML; a stay of a year has about 2 million. */
const MAX_RECORD = 32 * 1024 * 1024;

export interface VisitImporterDeps {
  database: Database;
  clock: Clock;
  /** Longest HOSO in characters of XML; default 32 × 1024². */
  maxRecord?: number;
}

/** What came of one item of the file so far; with a claim, it waits for its batch. */
interface Item {
  record: string;
  /** Told before the record's own outcome. */
  outcomes: Outcome[];
  claim?: Claim;
}

/**
 * Makes the importer of claim files (kind `visits`): envelope GIAMDINHHS with XML1, XML2, XML3 and XML11 of QĐ 4210, 130,
 * 4750 and 3176.
 *
 * A record is whole or absent, its key is (MA_CSKCB, MA_LK). What is wrong inside of a HOSO rejects that HOSO; XML that is
 * broken outside of one rejects the rest of the file, and the records before it stay. Outcomes come in the order of the
 * file.
 */
export function createVisitImporter(deps: VisitImporterDeps): Importer {
  return {
    kind: 'visits',
    async *run(source, options) {
      const writer = createClaimWriter(deps, options);
      const batch = createBatch();
      for await (const raw of readEnvelope(source.open(), deps.maxRecord ?? MAX_RECORD)) {
        const item = readItem(raw, source);
        if (!batch.hasRoomFor(item)) yield* writeBatch(deps.database, writer, source.name, batch.take());
        batch.add(item);
      }
      yield* writeBatch(deps.database, writer, source.name, batch.take());
    },
  };
}

function createBatch() {
  let items: Item[] = [];
  let lines = 0;
  const keys = new Set<string>();
  return {
    /** The later of two records with one key replaces the earlier: they can't be in one batch. */
    hasRoomFor: (item: Item) =>
      items.length < BATCH.records && lines < BATCH.lines && !(item.claim && keys.has(keyOf(item.claim))),
    add(item: Item): void {
      items.push(item);
      if (!item.claim) return;
      keys.add(keyOf(item.claim));
      lines += item.claim.drugs.length + item.claim.services.length;
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

function keyOf({ visit }: Claim): string {
  return `${visit.MA_CSKCB} ${visit.MA_LK}`;
}

function readItem(raw: EnvelopeItem, source: Source): Item {
  if (raw.kind === 'record') return readRecord(raw, source);
  if (raw.kind === 'broken') {
    const record = raw.number === null ? `line ${raw.line}` : `HOSO ${raw.number}`;
    return { record, outcomes: [rejected(source, record, undefined, [raw.fault])] };
  }
  const { declared, found } = raw;
  const record = 'SOLUONGHOSO';
  if (declared === found || (declared === null && found > 0)) return { record, outcomes: [] };
  const text = {
    vi: `SOLUONGHOSO ghi ${declared ?? 'trống'}, tệp có ${found} HOSO.`,
    en: `SOLUONGHOSO says ${declared ?? 'nothing'}, the file has ${found} HOSO.`,
  };
  return { record, outcomes: [warning(source, record, text)] };
}

function readRecord(raw: RawRecord, source: Source): Item {
  const record = `HOSO ${raw.number}`;
  if (raw.oversize) return { record, outcomes: [rejected(source, record, undefined, [raw.oversize])] };
  const { claim, faults, key, stripped } = readClaim(raw);
  const [fault, ...others] = claim ? contradictions(claim) : faults;
  if (fault) return { record, outcomes: [rejected(source, record, key, [fault, ...others])] };
  if (!claim) throw new Error('A claim without faults was not read.');
  const remarks: Localized[] = [];
  if (stripped) remarks.push(CONTROL_CHARACTERS);
  if (raw.tables.some((table) => table.number === null)) remarks.push(UNKNOWN_TABLE);
  if (raw.senderCode && raw.senderCode !== claim.visit.MA_CSKCB) remarks.push(OTHER_FACILITY);
  return { record, outcomes: remarks.map((remark) => warning(source, record, remark)), claim };
}

async function* writeBatch(
  database: Database,
  writer: ClaimWriter,
  file: string,
  items: Item[],
): AsyncGenerator<Outcome> {
  const claims = items.flatMap((item) => item.claim ?? []);
  const candidates = claims.length > 0 ? await candidatesOf(database, claims) : [];
  const people = new Map(claims.map((claim) => [claim, identify(claim, candidates)]));
  const ready = claims.flatMap((claim) => {
    const person = people.get(claim);
    return person && 'memberId' in person ? { claim, ...readyClaim(claim, person.memberId) } : [];
  });
  const results = await writer.write(ready);
  const resultOf = new Map(ready.map(({ claim }, index) => [claim, results[index]]));
  for (const { record, outcomes, claim } of items) {
    yield* outcomes;
    const person = claim && people.get(claim);
    if (!person) continue;
    const key = claim.visit.MA_LK;
    if ('fault' in person) {
      yield rejected({ name: file }, record, key, [person.fault]);
      continue;
    }
    for (const remark of person.remarks) yield warning({ name: file }, record, remark);
    const result = resultOf.get(claim);
    if (!result) throw new Error('The writer gave fewer results than it got claims.');
    yield result.kind === 'refused' ? rejected({ name: file }, record, key, [result.fault]) : result;
  }
}

function candidatesOf(database: Database, claims: Claim[]) {
  const numbers = claims.map(numbersOf);
  return findCandidates(
    database.pool,
    numbers.flatMap((it) => it.codes),
    numbers.flatMap((it) => it.personalIdNumber ?? []),
  );
}

function readyClaim(claim: Claim, memberId: string): ReadyClaim {
  return {
    memberId,
    facilityCode: claim.visit.MA_CSKCB,
    treatmentCode: claim.visit.MA_LK,
    isSettled: claim.visit.NGAY_TTOAN !== null,
    stored: storedClaim(claim),
  };
}

function rejected(
  source: Pick<Source, 'name'>,
  record: string,
  key: string | undefined,
  faults: [Fault, ...Fault[]],
): Outcome {
  return { kind: 'rejected', rejection: rejectionOf(source.name, record, key, faults) };
}

function warning(source: Pick<Source, 'name'>, record: string, reason: Localized): Outcome {
  return { kind: 'warning', warning: { file: source.name, record, reason } };
}

const CONTROL_CHARACTERS: Localized = {
  vi: 'Đã bỏ ký tự điều khiển mà XML 1.0 không cho phép.',
  en: 'Control characters that XML 1.0 does not allow were dropped.',
};
const UNKNOWN_TABLE: Localized = {
  vi: 'Có FILEHOSO với LOAIHOSO lạ, đã bỏ qua.',
  en: 'A FILEHOSO with an unknown LOAIHOSO was passed over.',
};
const OTHER_FACILITY: Localized = {
  vi: 'MA_CSKCB của hồ sơ khác MACSKCB của tệp.',
  en: "The record's MA_CSKCB is not the file's MACSKCB.",
};
