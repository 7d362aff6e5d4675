import type { Fund } from './contribution-rates.ts';
import type { YearMonth } from './reference-levels.ts';

/** A calendar day as text, `2026-01-31`. */
export type Day = string;

/** A demo person as the tables want it; money is VND, numbers or exact text. Absent means null. */
export interface DemoPerson {
  /** Mã số BHXH, 9900000001 and on. */
  code: string;
  personalIdNumber?: string;
  householdCode?: string;
  fullName: string;
  birthDate: Day;
  birthDatePrecision?: 'DAY' | 'MONTH' | 'YEAR';
  gender: 'MALE' | 'FEMALE' | 'UNDETERMINED';
  /** Registered for codes; absent for somebody on record who has no account yet. */
  accountPhone?: string;
  phone?: string;
  email?: string;
  /** Day on which a picture of nobody was taken; absent when there is none. */
  portraitTakenOn?: Day;
  documents?: DemoDocument[];
  addresses?: DemoAddress[];
  cards?: DemoCard[];
  /** Chốt sổ: last month of the closed book. */
  closedThrough?: Partial<Record<Fund, YearMonth>>;
  periods?: DemoPeriod[];
  benefits?: DemoBenefit[];
  visits?: DemoVisit[];
}

export interface DemoDocument {
  kind: 'CCCD' | 'CMND' | 'PASSPORT' | 'BIRTH_CERTIFICATE' | 'PERSONAL_ID';
  number: string;
  issuedOn?: Day;
  issuedBy?: string;
}

export interface DemoAddress {
  kind: 'RESIDENCE' | 'CONTACT';
  street?: string;
  districtName?: string;
  provinceCode?: string;
  wardCode?: string;
  /** Which version of the province and ward is meant: the one that held on this day. */
  recordedOn: Day;
}

export interface DemoCard {
  /** Subject, level and province of the 15-character number, such as `HC401`; the person's code follows. */
  prefix: string;
  livingArea?: 'K1' | 'K2' | 'K3';
  validFrom: Day;
  validTo?: Day;
  issuedOn?: Day;
  issuerName?: string;
  facilityCode?: string;
  fiveYearContinuousDate?: Day;
  copaymentExemptFrom?: Day;
  controlNumber?: string;
  checkString?: string;
  status: CardStatus;
  history?: { status: CardStatus; occurredOn: Day; reason?: string }[];
}

export type CardStatus =
  | 'VALID'
  | 'EXPIRED'
  | 'RENEWED'
  | 'REPLACED'
  | 'REVOKED'
  | 'REDUCED'
  | 'TRANSFERRED_OUT'
  | 'TRANSFERRED_IN'
  | 'HELD'
  | 'LOCKED'
  | 'STOPPED';

export interface DemoPeriod {
  insuranceType: Fund;
  scheme: 'COMPULSORY' | 'VOLUNTARY';
  status: 'ACTIVE' | 'ENDED' | 'RESERVED' | 'CONSUMED' | 'LATE' | 'CLOSED';
  fromMonth: YearMonth;
  toMonth: YearMonth;
  employerCode: string | null;
  employerName: string;
  jobTitle: string | null;
  workplace: string | null;
  contributionSalary: number;
  salary: number;
  contributionAmount: number;
  salaryCoefficient: number | null;
  employerRate: number;
  employeeRate: number;
  unpaidLeaveMonths: YearMonth[];
}

export interface DemoBenefit {
  kind: 'ONE_TIME' | 'ODS' | 'MONTHLY' | 'UNEMPLOYMENT';
  regime: string;
  regimeName: string;
  decisionNumber?: string;
  decisionDate?: Day;
  fromDate?: Day;
  toDate?: Day;
  amount: number;
  days?: number;
  organisationName?: string;
  paymentMethod?: 'BANK' | 'CASH' | 'PROXY' | 'VIA_EMPLOYER';
  bankAccountNumber?: string;
  bankName?: string;
  averageSalary?: number;
  entitlementRate?: number;
  ground?: string;
  monthsConsumed?: number;
  monthsGranted?: number;
  monthsDrawn?: number;
  unemploymentStatus?: string;
  terminationGround?: string;
  adjustments?: { decree: string; fromMonth: YearMonth; percent?: number; amount?: number }[];
  payments?: DemoPayment[];
}

export interface DemoPayment {
  month: YearMonth;
  base: number;
  adjustment?: number;
  topUp?: number;
  allowance?: number;
  deduction?: number;
  method: 'BANK' | 'CASH' | 'PROXY' | 'VIA_EMPLOYER';
  status: 'SCHEDULED' | 'PAID' | 'RETURNED' | 'HELD' | 'RECOVERED';
  paidOn?: Day;
}

/** Names of the columns of `medical_cost_line`, without the keys. */
export interface DemoCostLine {
  kind: 'DRUG' | 'SERVICE' | 'SUPPLY';
  groupCode: string;
  code: string;
  name: string;
  unit: string;
  strength: string | null;
  dosage: string | null;
  quantity: number;
  unitPrice: number;
  scopeCode: 1 | 2 | 3;
  paymentRate: number;
  coverageRate: number;
  amount: number;
  coveredAmount: number;
  paidByFund: number;
  otherSources: number;
  selfPaid: number;
  copayment: number;
}

export interface DemoVisit {
  facilityCode: string;
  /** MA_LK */
  treatmentCode: string;
  status: 'PROVISIONAL' | 'FINAL' | 'ADJUSTED';
  /** Instants with their zone, such as `2025-12-31T23:30+07:00`. */
  admittedAt: string;
  inpatientFrom?: string;
  dischargedAt: string;
  settledAt?: string;
  reason?: string;
  admissionDiagnosis?: string;
  diagnosis: string;
  primaryIcd10: string;
  secondaryIcd10?: string[];
  careTypeCode: string;
  accessCategory?: string;
  departmentCodes?: string[];
  treatmentDays?: number;
  treatmentMethod?: string;
  treatmentResultCode?: number;
  dischargeTypeCode?: number;
  livingArea?: 'K1' | 'K2' | 'K3';
  copaymentExemptFrom?: Day;
  fiveYearContinuousDate?: Day;
  followUpDates?: Day[];
  /** 15-character numbers with what was claimed of them. */
  cards: { cardNumber: string; facilityCode?: string; validFrom?: Day; validTo?: Day }[];
  lines: DemoCostLine[];
  sickLeave?: DemoSickLeave;
}

export interface DemoSickLeave {
  documentNumber: string;
  serialNumber: string;
  employerName?: string;
  treatmentMethod?: string;
  leaveDays: number;
  fromDate: Day;
  toDate: Day;
  doctorCode?: string;
  issuedOn: Day;
  status: 'VALID' | 'USED' | 'CANCELLED';
}
