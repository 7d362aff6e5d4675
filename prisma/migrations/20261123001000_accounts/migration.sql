-- What signing in needs: challenges for one-time codes, the outbox, attempt counters, and the audit trail.
ALTER TYPE "session_end_reason" ADD VALUE 'REPLACED';

CREATE TYPE "challenge_purpose" AS ENUM ('DEVICE_TAKEOVER', 'FIRST_PASSWORD', 'CHANGE_PASSWORD', 'RESET_PASSWORD', 'REGISTER', 'CHANGE_CONTACT', 'SUBMIT_DOSSIER');
CREATE TYPE "code_channel" AS ENUM ('SMS', 'EMAIL');
CREATE TYPE "delivery_state" AS ENUM ('QUEUED', 'SENT', 'DELIVERED', 'FAILED');
CREATE TYPE "audit_kind" AS ENUM ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_LOCKED', 'SIGN_IN_REFUSED', 'DEVICE_CONFLICT', 'DEVICE_TAKEN_OVER', 'CODE_SENT', 'CODE_FAILED', 'REFRESH_REUSED', 'SIGNED_OUT', 'SESSION_ENDED', 'PASSWORD_CHANGE_REQUESTED', 'PASSWORD_CHANGED', 'PASSWORD_RESET_REQUESTED', 'PASSWORD_RESET', 'FIRST_PASSWORD_SET');

CREATE TABLE "challenge" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose" "challenge_purpose" NOT NULL,
    "device_id" VARCHAR(64) NOT NULL,
    "device_name" VARCHAR(100) NOT NULL,
    "session_id" UUID,
    "password_hash" VARCHAR(255),
    "password_set_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "spent_at" TIMESTAMPTZ(3),
    "code_hmac" BYTEA,
    "code_sent_at" TIMESTAMPTZ(3),
    "code_expires_at" TIMESTAMPTZ(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("member_id","id"),
    CONSTRAINT "challenge_code_whole" CHECK (num_nonnulls(code_hmac, code_sent_at, code_expires_at) IN (0, 3)),
    -- At most five tries; the conditional update refuses first, this is the proof.
    CONSTRAINT "challenge_attempts" CHECK (attempts BETWEEN 0 AND 5)
);
CREATE UNIQUE INDEX "challenge_id_key" ON "challenge"("id");
CREATE INDEX "challenge_expires_at_idx" ON "challenge"("expires_at");

CREATE TABLE "outbox_message" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "subject_id" UUID NOT NULL,
    "channel" "code_channel" NOT NULL,
    "sealed" BYTEA,
    "state" "delivery_state" NOT NULL DEFAULT 'QUEUED',
    "real" BOOLEAN NOT NULL DEFAULT true,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("member_id","id")
);
CREATE INDEX "outbox_message_subject_id_idx" ON "outbox_message"("subject_id");
-- What still has to go out.
CREATE INDEX "outbox_message_due" ON "outbox_message"("next_attempt_at") WHERE state = 'QUEUED';

CREATE TABLE "attempt_counter" (
    "key" VARCHAR(100) NOT NULL,
    "count" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_counter_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "attempt_counter_count" CHECK (count >= 0)
);
CREATE INDEX "attempt_counter_ends_at_idx" ON "attempt_counter"("ends_at");

CREATE TABLE "audit_event" (
    "member_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "audit_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "session_id" UUID,
    "device_name" VARCHAR(100),
    "address" VARCHAR(45),
    "request_id" VARCHAR(64),

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("member_id","id")
);
CREATE INDEX "audit_event_member_id_at_id_idx" ON "audit_event"("member_id", "at" DESC, "id" DESC);

-- Append-only: a row of the trail is neither changed nor removed.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
-- A member's sessions, newest first.
CREATE INDEX "session_member_id_started_at_id_idx" ON "session"("member_id", "started_at" DESC, "id" DESC);
