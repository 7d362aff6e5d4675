import { createHash } from 'node:crypto';
import { formatMoney, formatThousandths, type Thousandths } from './amount.ts';
import type { CertificateValues, Claim, DrugValues, ServiceValues } from './claim.ts';
import { claimedCards } from './consistency.ts';
import { isSupply } from './totals.ts';

/** A row of a table by its database column names; JSON, as PostgreSQL reads it. */
export type StoredRow = Record<string, string | number | string[] | null>;

/** A claim as the database keeps it, without what depends on the database (member, facility, status). */
export interface StoredClaim {
  visit: StoredRow;
  cards: StoredRow[];
  lines: StoredRow[];
  certificates: (StoredRow & { serial_number: string })[];
  /** SHA-256 of all of it, in hex. */
  digest: string;
}

/** Turns a claim into rows: the one place where official column names meet the database's. */
export function storedClaim(claim: Claim): StoredClaim {
  const drugs = claim.drugs.map(drugRow);
  const rows = {
    visit: visitRow(claim),
    cards: claimedCards(claim.visit).map((card, position) => ({
      position,
      card_number: card.cardNumber,
      facility_code: card.facilityCode,
      valid_from: card.validFrom,
      valid_to: card.validTo,
    })),
    lines: [...drugs, ...claim.services.map((line, index) => serviceRow(line, drugs.length + index))],
    certificates: claim.certificates.map(certificateRow),
  };
  return { ...rows, digest: createHash('sha256').update(JSON.stringify(rows)).digest('hex') };
}

function visitRow({ visit }: Claim) {
  return {
    treatment_code: visit.MA_LK,
    admitted_at: visit.NGAY_VAO,
    inpatient_from: visit.NGAY_VAO_NOI_TRU,
    discharged_at: visit.NGAY_RA,
    settled_at: visit.NGAY_TTOAN,
    reason: visit.LY_DO_VV,
    admission_diagnosis: visit.CHAN_DOAN_VAO,
    diagnosis: visit.CHAN_DOAN_RV,
    primary_icd10: visit.MA_BENH_CHINH,
    secondary_icd10: visit.MA_BENH_KT,
    traditional_codes: visit.MA_BENH_YHCT,
    care_type_code: visit.MA_LOAI_KCB,
    access_category: visit.MA_DOITUONG_KCB,
    department_codes: visit.MA_KHOA,
    referred_from_code: visit.MA_NOI_DI,
    referred_to_code: visit.MA_NOI_DEN,
    referral_number: visit.GIAY_CHUYEN_TUYEN,
    treatment_days: visit.SO_NGAY_DTRI,
    treatment_method: visit.PP_DIEU_TRI,
    treatment_result_code: visit.KET_QUA_DTRI,
    discharge_type_code: visit.MA_LOAI_RV,
    note: visit.GHI_CHU,
    living_area: visit.MA_KHUVUC,
    copayment_exempt_from: visit.NGAY_MIEN_CCT,
    five_year_continuous_date: visit.NAM_NAM_LIEN_TUC,
    follow_up_dates: visit.NGAY_TAI_KHAM,
    drug_cost: formatMoney(visit.T_THUOC),
    supply_cost: formatMoney(visit.T_VTYT),
    total_cost: formatMoney(visit.T_TONGCHI_BV),
    covered_cost: formatMoney(visit.T_TONGCHI_BH),
    self_paid: formatMoney(visit.T_BNTT),
    copayment: formatMoney(visit.T_BNCCT),
    paid_by_fund: formatMoney(visit.T_BHTT),
    other_sources: formatMoney(visit.T_NGUONKHAC),
    fee_for_service_paid: orNull(visit.T_BHTT_GDV, formatMoney),
  };
}

function drugRow(line: DrugValues, position: number) {
  return {
    ...lineRow(line, position),
    kind: 'DRUG',
    code: line.MA_THUOC,
    name: line.TEN_THUOC,
    strength: line.HAM_LUONG,
    dosage: line.LIEU_DUNG,
    instructions: line.CACH_DUNG,
    registration_number: line.SO_DANG_KY,
    unit_price: formatThousandths(line.DON_GIA),
    result_at: null,
  };
}

function serviceRow(line: ServiceValues, position: number) {
  const supply = isSupply(line);
  return {
    ...lineRow(line, position),
    kind: supply ? 'SUPPLY' : 'SERVICE',
    code: (supply ? line.MA_VAT_TU : line.MA_DICH_VU) ?? line.MA_DICH_VU ?? line.MA_VAT_TU,
    // One of the two is there: `contradictions` saw to it.
    name: (supply ? line.TEN_VAT_TU : line.TEN_DICH_VU) ?? line.TEN_DICH_VU ?? line.TEN_VAT_TU,
    strength: null,
    dosage: null,
    instructions: null,
    registration_number: null,
    unit_price: formatThousandths(line.DON_GIA_BV),
    result_at: line.NGAY_KQ,
  };
}

function lineRow(line: DrugValues | ServiceValues, position: number) {
  return {
    position,
    group_code: line.MA_NHOM && String(Number(line.MA_NHOM)),
    unit: line.DON_VI_TINH,
    quantity: formatThousandths(line.SO_LUONG),
    scope_code: line.PHAM_VI,
    payment_rate: orNull(line.TYLE_TT_BH, formatMoney),
    coverage_rate: orNull(line.MUC_HUONG, formatMoney),
    amount: formatMoney(line.THANH_TIEN_BV),
    covered_amount: formatMoney(line.THANH_TIEN_BH),
    paid_by_fund: formatMoney(line.T_BHTT),
    other_sources: formatMoney(line.T_NGUONKHAC),
    self_paid: formatMoney(line.T_BNTT),
    copayment: formatMoney(line.T_BNCCT),
    ordered_at: line.NGAY_YL,
    department_code: line.MA_KHOA,
  };
}

function certificateRow(leave: CertificateValues) {
  return {
    document_number: leave.SO_CT,
    serial_number: leave.SO_SERI,
    record_number: leave.SO_KCB,
    form_code: leave.MAU_SO,
    employer_name: leave.DON_VI,
    diagnosis: leave.CHAN_DOAN_RV,
    treatment_method: leave.PP_DIEUTRI,
    leave_days: leave.SO_NGAY_NGHI,
    from_date: leave.TU_NGAY,
    to_date: leave.DEN_NGAY,
    father_name: leave.HO_TEN_CHA,
    mother_name: leave.HO_TEN_ME,
    doctor_code: leave.MA_BS,
    issued_on: leave.NGAY_CT,
  };
}

function orNull(value: Thousandths | null, format: (value: Thousandths) => string): string | null {
  return value === null ? null : format(value);
}
