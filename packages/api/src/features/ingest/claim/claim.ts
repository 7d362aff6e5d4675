import { formatThousandths, parseThousandths } from './amount.ts';
import { CERTIFICATE_COLUMNS, DRUG_COLUMNS, SERVICE_COLUMNS, useTodaysNames, VISIT_COLUMNS } from './columns.ts';
import type { RawRecord } from './envelope.ts';
import { ClaimFault, type Fault, inconsistent } from './faults.ts';
import { type Columns, readRow, type ValuesOf } from './readers.ts';
import type { Row } from './row-collector.ts';
import { readTable } from './table.ts';

export type VisitValues = ValuesOf<typeof VISIT_COLUMNS>;
export type DrugValues = ValuesOf<typeof DRUG_COLUMNS>;
export type ServiceValues = ValuesOf<typeof SERVICE_COLUMNS>;
export type CertificateValues = ValuesOf<typeof CERTIFICATE_COLUMNS>;

/** A record as its tables say it, under the names of QĐ 3176, every value of the right form. */
export interface Claim {
  visit: VisitValues;
  drugs: DrugValues[];
  services: ServiceValues[];
  certificates: CertificateValues[];
  /** Written under QĐ 4210, which has one amount a line and no T_TONGCHI_BH. */
  isOlderStandard: boolean;
}

/** What reading a record gave: the claim, or the faults that keep it from being one. */
export interface ClaimReading {
  claim: Claim | null;
  faults: Fault[];
  /** MA_LK as far as it could be read. */
  key: string | undefined;
  stripped: boolean;
}

/** The tables that the record keeps; the others of QĐ 3176 are passed over. */
const KEPT = [1, 2, 3, 11];

/**
 * Reads the tables of a HOSO, in any order, missing or empty but for XML1.
 */
export function readClaim(record: RawRecord): ClaimReading {
  const faults: Fault[] = [];
  const rows = new Map<number, Row[]>(KEPT.map((number) => [number, []]));
  let stripped = record.stripped;
  for (const table of record.tables) {
    const kept = table.number === null ? undefined : rows.get(table.number);
    if (!kept) continue;
    try {
      const read = readTable(table);
      stripped ||= read.stripped;
      for (const row of read.rows) useTodaysNames(table.number ?? 0, row);
      kept.push(...read.rows);
    } catch (error) {
      if (!(error instanceof ClaimFault)) throw error;
      faults.push(error.fault);
    }
  }
  const [first, ...others] = rows.get(1)?.filter((row) => belongsTo(VISIT_COLUMNS, row)) ?? [];
  const key = keyOf(first);
  if (!first) return { claim: null, faults: faults.length > 0 ? faults : [noSummary()], key, stripped };
  if (others.length > 0) return { claim: null, faults: [twoSummaries()], key, stripped };
  const isOlderStandard = !first.has('T_TONGCHI_BH') && first.has('T_TONGCHI');
  if (isOlderStandard) deriveCovered(first, 'T_TONGCHI_BH');
  const readAll = <C extends Columns>(number: number, columns: C): ValuesOf<C>[] =>
    (rows.get(number) ?? [])
      .filter((row) => belongsTo(columns, row))
      .map((row, index) => {
        if (isOlderStandard) deriveCovered(row, 'THANH_TIEN_BH');
        const place = { table: `XML${number}`, row: index + 1 };
        if (row.get('MA_LK') && row.get('MA_LK') !== key) faults.push({ ...place, column: 'MA_LK', ...foreignRow() });
        return readRow(columns, row, place, faults);
      });
  const claim: Claim = {
    visit: readRow(VISIT_COLUMNS, first, { table: 'XML1' }, faults),
    drugs: readAll(2, DRUG_COLUMNS),
    services: readAll(3, SERVICE_COLUMNS),
    certificates: readAll(11, CERTIFICATE_COLUMNS),
    isOlderStandard,
  };
  return { claim: faults.length > 0 ? null : claim, faults, key, stripped };
}

/** Whether a row is one of this table's, and not something that stands beside the rows. */
function belongsTo(columns: Columns, row: Row): boolean {
  for (const [name, value] of row) if (value !== '' && name in columns) return true;
  return false;
}

function keyOf(row: Row | undefined): string | undefined {
  const written = row?.get('MA_LK');
  return written && written.length <= 100 ? written : undefined;
}

/** QĐ 4210 has no amount within the fund's scope: it is what the fund and the co-payment make together. */
function deriveCovered(row: Map<string, string>, column: string): void {
  if (row.get(column)) return;
  const fund = parseThousandths(row.get('T_BHTT') || '0');
  const copayment = parseThousandths(row.get('T_BNCCT') || '0');
  if (fund !== null && copayment !== null) row.set(column, formatThousandths(fund + copayment));
}

function noSummary(): Fault {
  return {
    table: 'XML1',
    valueClass: 'missing',
    reason: { vi: 'Hồ sơ không có bảng XML1 hoặc bảng trống.', en: 'The record has no XML1 table, or an empty one.' },
    remedy: { vi: 'Bổ sung bảng XML1 rồi gửi lại.', en: 'Add the XML1 table and send the record again.' },
  };
}

function twoSummaries(): Fault {
  return {
    table: 'XML1',
    valueClass: 'duplicate',
    reason: { vi: 'Hồ sơ có nhiều hơn một XML1.', en: 'The record has more than one XML1.' },
    remedy: { vi: 'Gửi mỗi đợt điều trị trong một HOSO.', en: 'Send each treatment in a HOSO of its own.' },
  };
}

function foreignRow() {
  return inconsistent({
    vi: 'MA_LK của dòng khác MA_LK của XML1.',
    en: 'The MA_LK of the row is not that of XML1.',
  });
}
