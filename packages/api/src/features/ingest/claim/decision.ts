import type { StoredClaim } from './stored.ts';

/** A claim of a known person at a known facility code, ready to be written. */
export interface ReadyClaim {
  memberId: string;
  facilityCode: string;
  treatmentCode: string;
  /** NGAY_TTOAN is there: the patient has settled the bill. */
  isSettled: boolean;
  stored: StoredClaim;
}

export type VisitStatus = 'PROVISIONAL' | 'FINAL' | 'ADJUSTED';

/** What stands, or in a dry run would stand, under a record's key. */
export interface Standing {
  memberId: string;
  /** Null where the visit did not come from a claim. */
  digest: string | null;
  status: VisitStatus;
}

/** Whether the claim says what stands already, of the same person. */
export function isSame(claim: ReadyClaim, before: Standing | undefined): boolean {
  return before?.digest === claim.stored.digest && before.memberId === claim.memberId;
}

/** What writing the claim does to what stands. */
export function kindOf(claim: ReadyClaim, before: Standing | undefined): 'created' | 'updated' | 'unchanged' {
  if (!before) return 'created';
  return isSame(claim, before) ? 'unchanged' : 'updated';
}

/** Provisional until the bill is settled; what is sent again after that is an adjustment (TT 48/2017/TT-BYT, Article 7). */
export function statusOf(claim: ReadyClaim, before: Standing | undefined): VisitStatus {
  if (before && before.status !== 'PROVISIONAL') return 'ADJUSTED';
  return claim.isSettled ? 'FINAL' : 'PROVISIONAL';
}
