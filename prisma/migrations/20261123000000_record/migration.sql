-- Tables of the record, the directory and the account, as the datamodel says them.
-- CreateEnum
CREATE TYPE "account_status" AS ENUM ('ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "session_end_reason" AS ENUM ('SIGNED_OUT', 'TAKEN_OVER', 'PASSWORD_CHANGED', 'PASSWORD_RESET', 'ENDED_BY_MEMBER', 'DISABLED_BY_OFFICER', 'REFRESH_REUSED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "benefit_kind" AS ENUM ('ONE_TIME', 'ODS', 'MONTHLY', 'UNEMPLOYMENT');

-- CreateEnum
CREATE TYPE "benefit_regime" AS ENUM ('SICK_OWN', 'SICK_LONG', 'SICK_CHILD', 'RECUP_SICK', 'MAT_CHECKUP', 'MAT_MISCARRY', 'MAT_BIRTH', 'MAT_LUMP', 'PAT_LEAVE', 'MAT_CONTRA', 'MAT_ADOPT', 'MAT_SURRO', 'RECUP_MAT', 'RECUP_INJ', 'VOL_MAT', 'ONE_TIME_BHXH', 'RETIRE_TOPUP', 'SURV_LUMP', 'FUNERAL', 'INJ_LUMP', 'REGIONAL_ALLOW', 'PENSION', 'DISAB', 'INJ_MONTHLY', 'INJ_CARE', 'SURV_BASIC', 'SURV_CARE', 'COMMUNE', 'ART23', 'SOCIAL_PENSION', 'UI_ALLOW', 'UI_TRAIN', 'UI_JOB', 'UI_RETAIN');

-- CreateEnum
CREATE TYPE "one_time_ground" AS ENUM ('RETIREMENT_AGE_SHORT', 'EMIGRATION', 'SEVERE_DISEASE', 'LOSS_81', 'PRE_2025_12_MONTHS_OUT');

-- CreateEnum
CREATE TYPE "payment_method" AS ENUM ('BANK', 'CASH', 'PROXY', 'VIA_EMPLOYER');

-- CreateEnum
CREATE TYPE "payment_status" AS ENUM ('SCHEDULED', 'PAID', 'RETURNED', 'HELD', 'RECOVERED');

-- CreateEnum
CREATE TYPE "unemployment_status" AS ENUM ('GRANTED', 'SUSPENDED', 'RESUMED', 'MOVED', 'TERMINATED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "care_level" AS ENUM ('INITIAL', 'BASIC', 'SPECIALISED');

-- CreateEnum
CREATE TYPE "agency_level" AS ENUM ('CENTRAL', 'PROVINCIAL', 'LOCAL');

-- CreateEnum
CREATE TYPE "directory_status" AS ENUM ('ACTIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "card_status" AS ENUM ('VALID', 'EXPIRED', 'RENEWED', 'REPLACED', 'REVOKED', 'REDUCED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN', 'HELD', 'LOCKED', 'STOPPED');

-- CreateEnum
CREATE TYPE "living_area" AS ENUM ('K1', 'K2', 'K3');

-- CreateEnum
CREATE TYPE "visit_status" AS ENUM ('PROVISIONAL', 'FINAL', 'ADJUSTED');

-- CreateEnum
CREATE TYPE "cost_line_kind" AS ENUM ('DRUG', 'SERVICE', 'SUPPLY');

-- CreateEnum
CREATE TYPE "leave_certificate_status" AS ENUM ('VALID', 'USED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "gender" AS ENUM ('MALE', 'FEMALE', 'UNDETERMINED');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "identity_document_kind" AS ENUM ('CCCD', 'CMND', 'PASSPORT', 'BIRTH_CERTIFICATE', 'PERSONAL_ID');

-- CreateEnum
CREATE TYPE "address_kind" AS ENUM ('RESIDENCE', 'CONTACT');

-- CreateEnum
CREATE TYPE "insurance_type" AS ENUM ('BHXH', 'BHTN', 'BHTNLD_BNN', 'BHYT');

-- CreateEnum
CREATE TYPE "participation_scheme" AS ENUM ('COMPULSORY', 'VOLUNTARY');

-- CreateEnum
CREATE TYPE "participation_status" AS ENUM ('ACTIVE', 'ENDED', 'RESERVED', 'CONSUMED', 'LATE', 'CLOSED');

-- CreateTable
CREATE TABLE "account" (
    "member_id" UUID NOT NULL,
    "status" "account_status" NOT NULL DEFAULT 'ACTIVE',
    "password_hash" VARCHAR(255) NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "temporary_password_expires_at" TIMESTAMPTZ(3),
    "phone" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "session" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "device_id" VARCHAR(64) NOT NULL,
    "device_name" VARCHAR(100) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" "session_end_reason",
    "ended_by_device" VARCHAR(100),

    CONSTRAINT "session_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateTable
CREATE TABLE "refresh_token" (
    "member_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token_hash" BYTEA NOT NULL,
    "parent_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_token_pkey" PRIMARY KEY ("member_id","session_id","id")
);

-- CreateTable
CREATE TABLE "benefit" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "benefit_kind" NOT NULL,
    "regime" "benefit_regime" NOT NULL,
    "regime_name" VARCHAR(255) NOT NULL,
    "decision_number" VARCHAR(50),
    "decision_date" DATE,
    "from_date" DATE,
    "to_date" DATE,
    "amount" DECIMAL(15,2) NOT NULL,
    "days" DECIMAL(5,1),
    "organisation_name" VARCHAR(255),
    "payment_method" "payment_method",
    "bank_account_number" VARCHAR(30),
    "bank_name" VARCHAR(255),
    "average_salary" DECIMAL(15,2),
    "entitlement_rate" DECIMAL(5,2),
    "ground" "one_time_ground",
    "months_consumed" SMALLINT,
    "months_granted" SMALLINT,
    "months_drawn" SMALLINT,
    "unemployment_status" "unemployment_status",
    "termination_ground" VARCHAR(1),

    CONSTRAINT "benefit_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateTable
CREATE TABLE "benefit_adjustment" (
    "member_id" UUID NOT NULL,
    "benefit_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "decree" VARCHAR(100) NOT NULL,
    "from_month" DATE NOT NULL,
    "percent" DECIMAL(6,2),
    "amount" DECIMAL(15,2),

    CONSTRAINT "benefit_adjustment_pkey" PRIMARY KEY ("member_id","benefit_id","id")
);

-- CreateTable
CREATE TABLE "benefit_payment" (
    "member_id" UUID NOT NULL,
    "benefit_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "base" DECIMAL(15,2) NOT NULL,
    "adjustment" DECIMAL(15,2) NOT NULL DEFAULT 0,
    "top_up" DECIMAL(15,2) NOT NULL DEFAULT 0,
    "allowance" DECIMAL(15,2) NOT NULL DEFAULT 0,
    "deduction" DECIMAL(15,2) NOT NULL DEFAULT 0,
    "method" "payment_method" NOT NULL,
    "status" "payment_status" NOT NULL,
    "paid_on" DATE,

    CONSTRAINT "benefit_payment_pkey" PRIMARY KEY ("member_id","benefit_id","month")
);

-- CreateTable
CREATE TABLE "province" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(2) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "full_name" VARCHAR(150) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_id" UUID,

    CONSTRAINT "province_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ward" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(5) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "full_name" VARCHAR(150) NOT NULL,
    "province_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_id" UUID,

    CONSTRAINT "ward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(5) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "address" VARCHAR(500),
    "province_id" UUID,
    "ward_id" UUID,
    "care_level" "care_level",
    "hospital_class" VARCHAR(20),
    "contracted" BOOLEAN NOT NULL DEFAULT true,
    "accepts_registration" BOOLEAN NOT NULL DEFAULT false,
    "issues_sick_leave" BOOLEAN NOT NULL DEFAULT false,
    "phone" VARCHAR(50),
    "opening_hours" VARCHAR(255),
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "status" "directory_status" NOT NULL DEFAULT 'ACTIVE',
    "valid_from" DATE,
    "valid_to" DATE,
    "successor_id" UUID,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" VARCHAR(255) NOT NULL,
    "address" VARCHAR(500),
    "tax_code" VARCHAR(14),
    "province_id" UUID,
    "agency_id" UUID,
    "status" "directory_status" NOT NULL DEFAULT 'ACTIVE',
    "successor_id" UUID,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_code" (
    "code" VARCHAR(15) NOT NULL,
    "employer_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "employer_code_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(10) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "level" "agency_level" NOT NULL,
    "address" VARCHAR(500),
    "phone" VARCHAR(50),
    "fax" VARCHAR(50),
    "email" VARCHAR(254),
    "opening_hours" VARCHAR(255),
    "province_id" UUID,
    "ward_id" UUID,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_id" UUID,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_point" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(24) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "collector_name" VARCHAR(255),
    "staff_name" VARCHAR(255),
    "address" VARCHAR(500),
    "phone" VARCHAR(50),
    "opening_hours" VARCHAR(255),
    "province_id" UUID,
    "ward_id" UUID,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "status" "directory_status" NOT NULL DEFAULT 'ACTIVE',

    CONSTRAINT "collection_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_card" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" VARCHAR(10) NOT NULL,
    "subject_code" VARCHAR(2) NOT NULL,
    "benefit_level" SMALLINT NOT NULL,
    "province_code" VARCHAR(2) NOT NULL,
    "living_area" "living_area",
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "issued_on" DATE,
    "issuer_name" VARCHAR(255),
    "facility_id" UUID,
    "five_year_continuous_date" DATE,
    "copayment_exempt_from" DATE,
    "control_number" VARCHAR(14),
    "check_string" VARCHAR(64),
    "status" "card_status" NOT NULL DEFAULT 'VALID',

    CONSTRAINT "health_card_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateTable
CREATE TABLE "health_card_event" (
    "member_id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "status" "card_status" NOT NULL,
    "occurred_on" DATE NOT NULL,
    "reason" VARCHAR(255),

    CONSTRAINT "health_card_event_pkey" PRIMARY KEY ("member_id","card_id","id")
);

-- CreateTable
CREATE TABLE "medical_visit" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "facility_id" UUID NOT NULL,
    "treatment_code" VARCHAR(100) NOT NULL,
    "status" "visit_status" NOT NULL DEFAULT 'PROVISIONAL',
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "admitted_at" TIMESTAMPTZ(0) NOT NULL,
    "inpatient_from" TIMESTAMPTZ(0),
    "discharged_at" TIMESTAMPTZ(0) NOT NULL,
    "settled_at" TIMESTAMPTZ(0),
    "reason" TEXT,
    "admission_diagnosis" TEXT,
    "diagnosis" TEXT,
    "primary_icd10" VARCHAR(7),
    "secondary_icd10" VARCHAR(7)[],
    "traditional_codes" VARCHAR(50)[],
    "care_type_code" VARCHAR(2) NOT NULL,
    "access_category" VARCHAR(5),
    "department_codes" VARCHAR(50)[],
    "referred_from_code" VARCHAR(5),
    "referred_to_code" VARCHAR(5),
    "referral_number" VARCHAR(50),
    "treatment_days" SMALLINT,
    "treatment_method" TEXT,
    "treatment_result_code" SMALLINT,
    "discharge_type_code" SMALLINT,
    "note" TEXT,
    "living_area" "living_area",
    "copayment_exempt_from" DATE,
    "five_year_continuous_date" DATE,
    "follow_up_dates" DATE[],
    "drug_cost" DECIMAL(15,2) NOT NULL,
    "supply_cost" DECIMAL(15,2) NOT NULL,
    "total_cost" DECIMAL(15,2) NOT NULL,
    "covered_cost" DECIMAL(15,2) NOT NULL,
    "self_paid" DECIMAL(15,2) NOT NULL,
    "copayment" DECIMAL(15,2) NOT NULL,
    "paid_by_fund" DECIMAL(15,2) NOT NULL,
    "other_sources" DECIMAL(15,2) NOT NULL,
    "fee_for_service_paid" DECIMAL(15,2),

    CONSTRAINT "medical_visit_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateTable
CREATE TABLE "medical_visit_card" (
    "member_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "card_number" VARCHAR(15) NOT NULL,
    "facility_code" VARCHAR(5),
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "medical_visit_card_pkey" PRIMARY KEY ("member_id","visit_id","position")
);

-- CreateTable
CREATE TABLE "medical_cost_line" (
    "member_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "cost_line_kind" NOT NULL,
    "position" INTEGER NOT NULL,
    "group_code" VARCHAR(2),
    "code" VARCHAR(255),
    "name" VARCHAR(1024) NOT NULL,
    "unit" VARCHAR(50),
    "strength" VARCHAR(1024),
    "dosage" VARCHAR(1024),
    "instructions" VARCHAR(1024),
    "registration_number" VARCHAR(255),
    "quantity" DECIMAL(10,3) NOT NULL,
    "unit_price" DECIMAL(15,3) NOT NULL,
    "scope_code" SMALLINT,
    "payment_rate" DECIMAL(5,2),
    "coverage_rate" DECIMAL(5,2),
    "amount" DECIMAL(15,2) NOT NULL,
    "covered_amount" DECIMAL(15,2) NOT NULL,
    "paid_by_fund" DECIMAL(15,2) NOT NULL,
    "other_sources" DECIMAL(15,2) NOT NULL,
    "self_paid" DECIMAL(15,2) NOT NULL,
    "copayment" DECIMAL(15,2) NOT NULL,
    "ordered_at" TIMESTAMPTZ(0),
    "result_at" TIMESTAMPTZ(0),
    "department_code" VARCHAR(50),

    CONSTRAINT "medical_cost_line_pkey" PRIMARY KEY ("member_id","visit_id","id")
);

-- CreateTable
CREATE TABLE "sick_leave_certificate" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "visit_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,
    "document_number" VARCHAR(200) NOT NULL,
    "serial_number" VARCHAR(200) NOT NULL,
    "record_number" VARCHAR(200),
    "form_code" VARCHAR(5) NOT NULL DEFAULT 'CT07',
    "employer_name" VARCHAR(1024),
    "diagnosis" TEXT,
    "treatment_method" TEXT,
    "leave_days" SMALLINT NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "father_name" VARCHAR(255),
    "mother_name" VARCHAR(255),
    "doctor_code" VARCHAR(200),
    "issued_on" DATE NOT NULL,
    "status" "leave_certificate_status" NOT NULL DEFAULT 'VALID',

    CONSTRAINT "sick_leave_certificate_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "social_insurance_code" VARCHAR(10) NOT NULL,
    "personal_id_number" VARCHAR(12),
    "household_code" VARCHAR(20),
    "full_name" VARCHAR(255) NOT NULL,
    "birth_date" DATE NOT NULL,
    "birth_date_precision" "date_precision" NOT NULL DEFAULT 'DAY',
    "gender" "gender" NOT NULL,
    "phone" VARCHAR(10),
    "email" VARCHAR(254),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity_document" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "identity_document_kind" NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "issued_on" DATE,
    "issued_by" VARCHAR(255),

    CONSTRAINT "identity_document_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateTable
CREATE TABLE "member_address" (
    "member_id" UUID NOT NULL,
    "kind" "address_kind" NOT NULL,
    "street" VARCHAR(255),
    "district_name" VARCHAR(100),
    "province_id" UUID,
    "ward_id" UUID,

    CONSTRAINT "member_address_pkey" PRIMARY KEY ("member_id","kind")
);

-- CreateTable
CREATE TABLE "participation" (
    "member_id" UUID NOT NULL,
    "insurance_type" "insurance_type" NOT NULL,
    "closed_through" DATE,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("member_id","insurance_type")
);

-- CreateTable
CREATE TABLE "participation_period" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "insurance_type" "insurance_type" NOT NULL,
    "scheme" "participation_scheme" NOT NULL DEFAULT 'COMPULSORY',
    "status" "participation_status" NOT NULL,
    "from_month" DATE NOT NULL,
    "to_month" DATE NOT NULL,
    "employer_id" UUID,
    "employer_code" VARCHAR(15),
    "employer_name" VARCHAR(255) NOT NULL,
    "job_title" VARCHAR(255),
    "workplace" VARCHAR(500),
    "currency" CHAR(3) NOT NULL DEFAULT 'VND',
    "contribution_salary" DECIMAL(15,2),
    "salary" DECIMAL(15,2),
    "contribution_amount" DECIMAL(15,2),
    "salary_coefficient" DECIMAL(6,2),
    "employer_rate" DECIMAL(5,2),
    "employee_rate" DECIMAL(5,2),
    "unpaid_leave_months" DATE[],

    CONSTRAINT "participation_period_pkey" PRIMARY KEY ("member_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_key" ON "account"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_token_token_hash_key" ON "refresh_token"("token_hash");

-- CreateIndex
CREATE INDEX "benefit_member_id_kind_idx" ON "benefit"("member_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "benefit_adjustment_member_id_benefit_id_decree_from_month_key" ON "benefit_adjustment"("member_id", "benefit_id", "decree", "from_month");

-- CreateIndex
CREATE UNIQUE INDEX "province_code_valid_from_key" ON "province"("code", "valid_from");

-- CreateIndex
CREATE INDEX "ward_province_id_idx" ON "ward"("province_id");

-- CreateIndex
CREATE UNIQUE INDEX "ward_code_valid_from_key" ON "ward"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "facility_code_key" ON "facility"("code");

-- CreateIndex
CREATE INDEX "facility_province_id_idx" ON "facility"("province_id");

-- CreateIndex
CREATE INDEX "employer_tax_code_idx" ON "employer"("tax_code");

-- CreateIndex
CREATE INDEX "employer_code_employer_id_idx" ON "employer_code"("employer_id");

-- CreateIndex
CREATE INDEX "agency_province_id_idx" ON "agency"("province_id");

-- CreateIndex
CREATE UNIQUE INDEX "agency_code_valid_from_key" ON "agency"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "collection_point_code_key" ON "collection_point"("code");

-- CreateIndex
CREATE INDEX "collection_point_province_id_idx" ON "collection_point"("province_id");

-- CreateIndex
CREATE INDEX "health_card_number_idx" ON "health_card"("number");

-- CreateIndex
CREATE UNIQUE INDEX "health_card_key" ON "health_card"("member_id", "number", "subject_code", "benefit_level", "province_code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "health_card_event_member_id_card_id_status_occurred_on_key" ON "health_card_event"("member_id", "card_id", "status", "occurred_on");

-- CreateIndex
CREATE INDEX "medical_visit_member_id_discharged_at_idx" ON "medical_visit"("member_id", "discharged_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "medical_visit_facility_id_treatment_code_key" ON "medical_visit"("facility_id", "treatment_code");

-- CreateIndex
CREATE UNIQUE INDEX "medical_cost_line_member_id_visit_id_position_key" ON "medical_cost_line"("member_id", "visit_id", "position");

-- CreateIndex
CREATE INDEX "sick_leave_certificate_member_id_issued_on_idx" ON "sick_leave_certificate"("member_id", "issued_on" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "sick_leave_certificate_facility_id_serial_number_key" ON "sick_leave_certificate"("facility_id", "serial_number");

-- CreateIndex
CREATE UNIQUE INDEX "member_social_insurance_code_key" ON "member"("social_insurance_code");

-- CreateIndex
CREATE UNIQUE INDEX "member_personal_id_number_key" ON "member"("personal_id_number");

-- CreateIndex
CREATE INDEX "member_household_code_idx" ON "member"("household_code");

-- CreateIndex
CREATE UNIQUE INDEX "identity_document_member_id_kind_number_key" ON "identity_document"("member_id", "kind", "number");

-- CreateIndex
CREATE INDEX "participation_period_member_id_insurance_type_from_month_idx" ON "participation_period"("member_id", "insurance_type", "from_month" DESC);

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "account"("member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_token" ADD CONSTRAINT "refresh_token_member_id_session_id_fkey" FOREIGN KEY ("member_id", "session_id") REFERENCES "session"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit" ADD CONSTRAINT "benefit_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_adjustment" ADD CONSTRAINT "benefit_adjustment_member_id_benefit_id_fkey" FOREIGN KEY ("member_id", "benefit_id") REFERENCES "benefit"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_payment" ADD CONSTRAINT "benefit_payment_member_id_benefit_id_fkey" FOREIGN KEY ("member_id", "benefit_id") REFERENCES "benefit"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province" ADD CONSTRAINT "province_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ward" ADD CONSTRAINT "ward_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ward" ADD CONSTRAINT "ward_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "ward"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_code" ADD CONSTRAINT "employer_code_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_point" ADD CONSTRAINT "collection_point_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_point" ADD CONSTRAINT "collection_point_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_card" ADD CONSTRAINT "health_card_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_card" ADD CONSTRAINT "health_card_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_card_event" ADD CONSTRAINT "health_card_event_member_id_card_id_fkey" FOREIGN KEY ("member_id", "card_id") REFERENCES "health_card"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medical_visit" ADD CONSTRAINT "medical_visit_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medical_visit" ADD CONSTRAINT "medical_visit_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medical_visit_card" ADD CONSTRAINT "medical_visit_card_member_id_visit_id_fkey" FOREIGN KEY ("member_id", "visit_id") REFERENCES "medical_visit"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medical_cost_line" ADD CONSTRAINT "medical_cost_line_member_id_visit_id_fkey" FOREIGN KEY ("member_id", "visit_id") REFERENCES "medical_visit"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sick_leave_certificate" ADD CONSTRAINT "sick_leave_certificate_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sick_leave_certificate" ADD CONSTRAINT "sick_leave_certificate_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sick_leave_certificate" ADD CONSTRAINT "sick_leave_certificate_member_id_visit_id_fkey" FOREIGN KEY ("member_id", "visit_id") REFERENCES "medical_visit"("member_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_document" ADD CONSTRAINT "identity_document_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_address" ADD CONSTRAINT "member_address_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_address" ADD CONSTRAINT "member_address_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_address" ADD CONSTRAINT "member_address_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_period" ADD CONSTRAINT "participation_period_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_period" ADD CONSTRAINT "participation_period_member_id_insurance_type_fkey" FOREIGN KEY ("member_id", "insurance_type") REFERENCES "participation"("member_id", "insurance_type") ON DELETE CASCADE ON UPDATE CASCADE;
