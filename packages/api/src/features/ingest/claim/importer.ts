import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/client.ts';
import type { Localized } from '../../../platform/locale.ts';
import type { Importer, Outcome, Source } from '../outcome.ts';
import { createBatch, type Item, writeItems } from './batch.ts';
import { readClaim } from './claim.ts';
import { contradictions } from './consistency.ts';
import { type EnvelopeItem, type RawRecord, readEnvelope } from './envelope.ts';
import { rejected, warned } from './faults.ts';
import { personOf } from './identity.ts';
import { createClaimWriter } from './service.ts';
import { storedClaim } from './stored.ts';

/** Longest HOSO in characters of XML; a long stay has about 2 million. */
const MAX_RECORD = 32 * 1024 * 1024;

export interface VisitImporterDeps {
  database: Database;
  clock: Clock;
  /** Longest HOSO in characters of XML; default 32 × 1024². */
  maxRecord?: number;
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
    extensions: ['.xml'],
    async *run(source, options) {
      const writer = createClaimWriter(deps, options);
      const batch = createBatch();
      const write = (items: Item[]) => {
        const outcomes = writeItems(deps.database, writer, source.name, items);
        // Whoever awaits it gets the failure; until then it is not an unhandled one.
        outcomes.catch(() => {});
        return outcomes;
      };
      const items = itemsOf(source, deps);
      let writing = write([]);
      try {
        for await (const item of items.read()) {
          if (!batch.hasRoomFor(item)) {
            // One batch is written while the next is read.
            yield* await writing;
            writing = write(batch.take());
          }
          batch.add(item);
        }
        yield* await writing;
        writing = write(batch.take());
        yield* await writing;
        if (items.failure) throw items.failure;
      } finally {
        // Whoever stops listening may close the database at once.
        await writing.catch(() => {});
      }
    },
  };
}

/** The items of a file; when its bytes stop coming, what was read still counts, and `failure` says why. */
function itemsOf(source: Source, { clock, maxRecord = MAX_RECORD }: VisitImporterDeps) {
  const items = {
    failure: undefined as unknown, // set when reading ends early; whatever the source threw
    async *read(): AsyncGenerator<Item> {
      try {
        for await (const raw of readEnvelope(source.open(), maxRecord)) yield readItem(raw, source, clock.now());
      } catch (error) {
        items.failure = error;
      }
    },
  };
  return items;
}

function readItem(raw: EnvelopeItem, source: Source, now: Date): Item {
  if (raw.kind === 'record') return readRecord(raw, source, now);
  if (raw.kind === 'broken') {
    const record = raw.number === null ? `line ${raw.line}` : `HOSO ${raw.number}`;
    return { record, outcomes: [rejected(source.name, record, undefined, [raw.fault])] };
  }
  const { declared, found } = raw;
  const record = 'SOLUONGHOSO';
  if (declared === found || (declared === null && found > 0)) return { record, outcomes: [] };
  const text = {
    vi: `SOLUONGHOSO ghi ${declared ?? 'trống'}, tệp có ${found} HOSO.`,
    en: `SOLUONGHOSO says ${declared ?? 'nothing'}, the file has ${found} HOSO.`,
  };
  return { record, outcomes: [warned(source.name, record, text)] };
}

function readRecord(raw: RawRecord, source: Source, now: Date): Item {
  const record = `HOSO ${raw.number}`;
  if (raw.oversize) return { record, outcomes: [rejected(source.name, record, undefined, [raw.oversize])] };
  const { claim, faults, key, stripped } = readClaim(raw);
  const [fault, ...others] = claim ? contradictions(claim, now) : faults;
  if (fault) return { record, outcomes: [rejected(source.name, record, key, [fault, ...others])] };
  if (!claim) throw new Error('A claim without faults was not read.');
  const remarks: Localized[] = [];
  if (stripped) remarks.push(CONTROL_CHARACTERS);
  if (raw.tables.some((table) => table.number === null)) remarks.push(UNKNOWN_TABLE);
  if (raw.senderCode && raw.senderCode !== claim.visit.MA_CSKCB) remarks.push(OTHER_FACILITY);
  const outcomes: Outcome[] = remarks.map((remark) => warned(source.name, record, remark));
  return {
    record,
    outcomes,
    claim: {
      person: personOf(claim),
      facilityCode: claim.visit.MA_CSKCB,
      treatmentCode: claim.visit.MA_LK,
      isSettled: claim.visit.NGAY_TTOAN !== null,
      stored: storedClaim(claim),
    },
  };
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
