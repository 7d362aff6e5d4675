-- Registration by form 01, and the officers who decide on it.
ALTER TYPE "challenge_purpose" ADD VALUE 'OFFICER_SIGN_IN';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_STARTED';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_REFUSED';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_SUBMITTED';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_CANCELLED';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_READ';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_APPROVED';
ALTER TYPE "audit_kind" ADD VALUE 'REGISTRATION_REJECTED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_SIGNED_IN';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_SIGN_IN_FAILED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_SIGNED_OUT';
-- Which officer did it, where one did.
ALTER TABLE "audit_event" ADD COLUMN "officer_id" UUID;

CREATE TYPE "registration_status" AS ENUM ('DRAFT', 'OTP_PENDING', 'SUBMITTED', 'REJECTED', 'ACTIVATED', 'EXPIRED', 'CANCELLED');

CREATE TABLE "officer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "agency_code" VARCHAR(10) NOT NULL,
    "login" VARCHAR(50) NOT NULL,
    "full_name" VARCHAR(255) NOT NULL,
    "phone" VARCHAR(10) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "temporary_password_expires_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "officer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "officer_login_form" CHECK (login ~ '^[a-z][a-z0-9._-]{2,49}$'),
    CONSTRAINT "officer_phone_form" CHECK (phone ~ '^0[35789][0-9]{8}$')
);
CREATE UNIQUE INDEX "officer_login_key" ON "officer"("login");

CREATE TABLE "officer_session" (
    "officer_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "officer_session_pkey" PRIMARY KEY ("officer_id","id"),
    CONSTRAINT "officer_session_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- An officer is signed in at one place at a time.
CREATE UNIQUE INDEX "officer_one_live_session" ON "officer_session"("officer_id") WHERE ended_at IS NULL;

CREATE TABLE "registration" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "challenge_id" UUID NOT NULL,
    "form_version" VARCHAR(20) NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'DRAFT',
    "social_insurance_code" VARCHAR(10) NOT NULL,
    "full_name" VARCHAR(255) NOT NULL,
    "birth_date" DATE NOT NULL,
    "birth_date_precision" "date_precision" NOT NULL,
    "identity_kind" "identity_document_kind" NOT NULL,
    "identity_number" VARCHAR(20) NOT NULL,
    "identity_issued_on" DATE,
    "identity_issued_by" VARCHAR(255),
    "street" VARCHAR(255),
    "province_id" UUID NOT NULL,
    "ward_id" UUID NOT NULL,
    "phone" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254),
    "form_by_email" BOOLEAN NOT NULL,
    "agency_id" UUID NOT NULL,
    "agency_code" VARCHAR(10) NOT NULL,
    "dossier_number" VARCHAR(20),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "rejection_reason" VARCHAR(500),

    CONSTRAINT "registration_pkey" PRIMARY KEY ("member_id","id"),
    CONSTRAINT "registration_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "registration_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "registration_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "registration_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "registration_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "registration_phone_form" CHECK (phone ~ '^0[35789][0-9]{8}$'),
    CONSTRAINT "registration_form_by_email" CHECK (NOT form_by_email OR email IS NOT NULL),
    -- A dossier number and the time of submission come together, and stay.
    CONSTRAINT "registration_submission_whole" CHECK (
        num_nonnulls(dossier_number, submitted_at) IN (0, 2)
        AND (status NOT IN ('SUBMITTED', 'REJECTED', 'ACTIVATED') OR submitted_at IS NOT NULL)),
    CONSTRAINT "registration_decision_whole" CHECK (
        (status IN ('REJECTED', 'ACTIVATED')) = (decided_at IS NOT NULL)
        AND num_nonnulls(decided_at, decided_by) IN (0, 2)
        AND (status = 'REJECTED') = (rejection_reason IS NOT NULL))
);
CREATE UNIQUE INDEX "registration_id_key" ON "registration"("id");
CREATE UNIQUE INDEX "registration_challenge_id_key" ON "registration"("challenge_id");
CREATE UNIQUE INDEX "registration_dossier_number_key" ON "registration"("dossier_number");
-- One person, one registration that waits; one phone, one that waits. An unproved draft keeps nobody out.
CREATE UNIQUE INDEX "registration_one_a_person" ON "registration"("member_id") WHERE status = 'SUBMITTED';
CREATE UNIQUE INDEX "registration_one_a_phone" ON "registration"("phone") WHERE status = 'SUBMITTED';
CREATE INDEX "registration_agency_code_status_submitted_at_id_idx" ON "registration"("agency_code", "status", "submitted_at", "id");
CREATE INDEX "registration_status_expires_at_idx" ON "registration"("status", "expires_at");

-- The five digits by which dossier numbers name an agency, given at its first dossier.
CREATE TABLE "dossier_agency" (
    "agency_code" VARCHAR(10) NOT NULL,
    "number" SERIAL NOT NULL,

    CONSTRAINT "dossier_agency_pkey" PRIMARY KEY ("agency_code"),
    CONSTRAINT "dossier_agency_number" CHECK (number BETWEEN 1 AND 99999)
);
CREATE UNIQUE INDEX "dossier_agency_number_key" ON "dossier_agency"("number");

-- The last number that an agency has given in a year.
CREATE TABLE "dossier_sequence" (
    "agency_code" VARCHAR(10) NOT NULL,
    "year" SMALLINT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "dossier_sequence_pkey" PRIMARY KEY ("agency_code","year")
);
