import type { CertificateValues, Claim, VisitValues } from './claim.ts';
import { type Fault, inconsistent, outOfRange } from './faults.ts';
import { faultyTotals } from './totals.ts';

/** A card of the visit with what belongs to it. */
export interface ClaimedCard {
  cardNumber: string;
  facilityCode: string | null;
  /** `YYYY-MM-DD` */
  validFrom: string | null;
  validTo: string | null;
}

const DAY_MS = 86_400_000;
/** A facility's clock may be wrong; nobody has come before tomorrow. */
const ADMISSION_AHEAD = DAY_MS;
/** NGAY_RA of outpatient courses is the last day of the medicine given (QĐ 4750, XML1 no. 37): it may lie ahead. */
const DISCHARGE_AHEAD = 365 * DAY_MS;

/**
 * What contradicts itself, or the calendar, in a claim of which every value has the right form.
 *
 * @param now when the claim arrives.
 */
export function contradictions(claim: Claim, now: Date): Fault[] {
  return [
    ...faultyTimes(claim.visit),
    ...timesAhead(claim.visit, now),
    ...faultyCards(claim.visit),
    ...claim.services.flatMap((line, index) =>
      line.TEN_DICH_VU || line.TEN_VAT_TU
        ? []
        : [{ table: 'XML3', row: index + 1, column: 'TEN_DICH_VU', ...unnamed() }],
    ),
    ...claim.certificates.flatMap(faultyLeave),
    ...faultyTotals(claim),
  ];
}

function faultyTimes(visit: VisitValues): Fault[] {
  const faults: Fault[] = [];
  if (visit.NGAY_VAO > visit.NGAY_RA)
    faults.push({ table: 'XML1', column: 'NGAY_RA', ...earlier('NGAY_RA', 'NGAY_VAO') });
  // QĐ 4750: NGAY_VAO_NOI_TRU >= NGAY_VAO.
  if (visit.NGAY_VAO_NOI_TRU && visit.NGAY_VAO_NOI_TRU < visit.NGAY_VAO)
    faults.push({ table: 'XML1', column: 'NGAY_VAO_NOI_TRU', ...earlier('NGAY_VAO_NOI_TRU', 'NGAY_VAO') });
  return faults;
}

function timesAhead(visit: VisitValues, now: Date): Fault[] {
  const isAhead = (instant: string, allowed: number) => Date.parse(instant) > now.getTime() + allowed;
  const faults: Fault[] = [];
  if (isAhead(visit.NGAY_VAO, ADMISSION_AHEAD))
    faults.push({
      table: 'XML1',
      column: 'NGAY_VAO',
      ...outOfRange({ vi: 'thời điểm không ở tương lai', en: 'an instant that is not in the future' }),
    });
  if (isAhead(visit.NGAY_RA, DISCHARGE_AHEAD))
    faults.push({
      table: 'XML1',
      column: 'NGAY_RA',
      ...outOfRange({ vi: 'thời điểm trong vòng một năm tới', en: 'an instant within a year from now' }),
    });
  return faults;
}

function faultyCards(visit: VisitValues): Fault[] {
  const count = visit.MA_THE_BHYT.length;
  if (count === 0) return [];
  const paired = ['MA_DKBD', 'GT_THE_TU', 'GT_THE_DEN'] as const;
  const unpaired = paired.filter((column) => visit[column].length > 1 && visit[column].length !== cardCount(visit));
  const faults: Fault[] = unpaired.map((column) => ({ table: 'XML1', column, ...unpairedCards() }));
  if (count > 1 && count !== cardCount(visit))
    faults.push({ table: 'XML1', column: 'MA_THE_BHYT', ...unpairedCards() });
  for (const card of faults.length > 0 ? [] : claimedCards(visit))
    if (card.validFrom && card.validTo && card.validFrom > card.validTo)
      faults.push({ table: 'XML1', column: 'GT_THE_DEN', ...earlier('GT_THE_DEN', 'GT_THE_TU') });
  return faults;
}

/**
 * The cards of a visit, in the order written.
 *
 * Facility code and dates are paired with the numbers by position. A list of one holds for every card: a facility writes
 * only what changed on the new card (QĐ 3176, XML1 no. 17 to 20).
 */
export function claimedCards(visit: VisitValues): ClaimedCard[] {
  if (visit.MA_THE_BHYT.length === 0) return [];
  const at = (list: string[], index: number) => (list.length === 1 ? list[0] : list[index]) ?? null;
  return Array.from({ length: cardCount(visit) }, (_, index) => ({
    cardNumber: at(visit.MA_THE_BHYT, index) ?? '',
    facilityCode: at(visit.MA_DKBD, index),
    validFrom: at(visit.GT_THE_TU, index),
    validTo: at(visit.GT_THE_DEN, index),
  }));
}

function cardCount(visit: VisitValues): number {
  return Math.max(...[visit.MA_THE_BHYT, visit.MA_DKBD, visit.GT_THE_TU, visit.GT_THE_DEN].map((list) => list.length));
}

function faultyLeave(leave: CertificateValues, index: number): Fault[] {
  return leave.TU_NGAY <= leave.DEN_NGAY
    ? []
    : [{ table: 'XML11', row: index + 1, column: 'DEN_NGAY', ...earlier('DEN_NGAY', 'TU_NGAY') }];
}

function earlier(column: string, than: string) {
  return inconsistent({ vi: `${column} sớm hơn ${than}.`, en: `${column} is earlier than ${than}.` });
}

function unpairedCards() {
  return inconsistent({
    vi: 'Số thẻ, nơi đăng ký và thời hạn cách nhau bằng dấu ; không khớp số lượng.',
    en: 'The cards, their facilities and their dates, separated by ;, do not pair up.',
  });
}

function unnamed() {
  return inconsistent({
    vi: 'Dòng không có TEN_DICH_VU lẫn TEN_VAT_TU.',
    en: 'The row has neither TEN_DICH_VU nor TEN_VAT_TU.',
  });
}
