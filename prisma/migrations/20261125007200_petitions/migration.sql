-- Feedback, petitions and complaints (phản ánh, kiến nghị, khiếu nại).
CREATE TYPE "petition_kind" AS ENUM ('FEEDBACK', 'PETITION', 'COMPLAINT');
CREATE TYPE "petition_status" AS ENUM ('RECEIVED', 'FORWARDED', 'IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'ANSWERED', 'CLOSED', 'REJECTED', 'WITHDRAWN');
CREATE TYPE "petition_action" AS ENUM ('SENT', 'TAKEN', 'HANDED_OVER', 'FORWARDED', 'SUPPLEMENT_ASKED', 'SUPPLEMENTED', 'ANSWERED', 'REJECTED', 'WITHDRAWN', 'RATED', 'CLOSED');
CREATE TYPE "petition_party" AS ENUM ('SENDER', 'OFFICER', 'SYSTEM');

CREATE TABLE "petition" (
    "sender_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "member_id" UUID,
    "code" VARCHAR(16) NOT NULL,
    "kind" "petition_kind" NOT NULL,
    "status" "petition_status" NOT NULL DEFAULT 'RECEIVED',
    "subject" VARCHAR(200) NOT NULL,
    "content" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "agency_code" VARCHAR(10) NOT NULL,
    "contact_name" VARCHAR(100),
    "contact_phone" VARCHAR(10),
    "contact_email" VARCHAR(254),
    "contact_address" VARCHAR(255),
    "notice_channel" "code_channel" NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "client_key" VARCHAR(64),
    "letter_digest" BYTEA NOT NULL,
    "challenge_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by" UUID,
    "taken_at" TIMESTAMPTZ(3),
    "complex" BOOLEAN NOT NULL DEFAULT false,
    "waiting_since" DATE,
    "ended_at" TIMESTAMPTZ(3),
    "satisfied" BOOLEAN,

    CONSTRAINT "petition_pkey" PRIMARY KEY ("sender_id","id"),
    CONSTRAINT "petition_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "petition_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "petition_taken_by_fkey" FOREIGN KEY ("taken_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "petition_code_form" CHECK (code ~ '^PA-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$'),
    CONSTRAINT "petition_phone_form" CHECK (contact_phone ~ '^0[35789][0-9]{8}$'),
    CONSTRAINT "petition_locale" CHECK (locale IN ('vi', 'en')),
    CONSTRAINT "petition_content_length" CHECK (char_length(content) BETWEEN 20 AND 5000),
    -- A member is reached by the account; whoever has none left name and phone, and no e-mail that was proved.
    CONSTRAINT "petition_sender" CHECK (
        CASE WHEN member_id IS NULL
          THEN num_nonnulls(contact_name, contact_phone) = 2 AND notice_channel = 'SMS' AND challenge_id IS NOT NULL
          ELSE member_id = sender_id
            AND num_nonnulls(contact_name, contact_phone, contact_email, contact_address, challenge_id) = 0 END),
    -- A complaint names the address of whoever complains (Law on Complaints, Article 8); a member's is on record.
    CONSTRAINT "petition_complaint_address" CHECK (
        kind <> 'COMPLAINT' OR member_id IS NOT NULL OR contact_address IS NOT NULL),
    CONSTRAINT "petition_years" CHECK (due_on BETWEEN '2000-01-01' AND '2199-12-31'),
    CONSTRAINT "petition_version" CHECK (version BETWEEN 1 AND 100),
    CONSTRAINT "petition_taken_whole" CHECK (num_nonnulls(taken_by, taken_at) IN (0, 2)),
    CONSTRAINT "petition_taken" CHECK (
        CASE WHEN status IN ('IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'ANSWERED') THEN taken_by IS NOT NULL
          WHEN status IN ('RECEIVED', 'FORWARDED') THEN taken_by IS NULL ELSE true END),
    CONSTRAINT "petition_complex" CHECK (NOT complex OR kind = 'COMPLAINT'),
    CONSTRAINT "petition_waiting" CHECK ((status = 'SUPPLEMENT_REQUIRED') = (waiting_since IS NOT NULL)),
    CONSTRAINT "petition_ended" CHECK ((status IN ('CLOSED', 'REJECTED', 'WITHDRAWN')) = (ended_at IS NOT NULL)),
    CONSTRAINT "petition_rated" CHECK (satisfied IS NULL OR status IN ('ANSWERED', 'CLOSED'))
);
CREATE UNIQUE INDEX "petition_id_key" ON "petition"("id");
CREATE UNIQUE INDEX "petition_code_key" ON "petition"("code");
CREATE UNIQUE INDEX "petition_challenge_id_key" ON "petition"("challenge_id");
CREATE UNIQUE INDEX "petition_member_id_id_key" ON "petition"("member_id", "id");
-- The same petition sent twice is one petition.
CREATE UNIQUE INDEX "petition_sender_id_client_key_key" ON "petition"("sender_id", "client_key");
CREATE INDEX "petition_member_id_sent_at_id_idx" ON "petition"("member_id", "sent_at" DESC, "id" DESC);
CREATE INDEX "petition_agency_code_status_due_on_id_idx" ON "petition"("agency_code", "status", "due_on", "id");
CREATE INDEX "petition_status_changed_at_idx" ON "petition"("status", "changed_at");

CREATE TABLE "petition_event" (
    "sender_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "action" "petition_action" NOT NULL,
    "status" "petition_status" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" "petition_party" NOT NULL,
    "officer_id" UUID,
    "note" TEXT,
    "agency_id" UUID,

    CONSTRAINT "petition_event_pkey" PRIMARY KEY ("sender_id","petition_id","position"),
    CONSTRAINT "petition_event_sender_id_petition_id_fkey" FOREIGN KEY ("sender_id", "petition_id") REFERENCES "petition"("sender_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "petition_event_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "petition_event_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "petition_event_position" CHECK (position BETWEEN 1 AND 100),
    CONSTRAINT "petition_event_by" CHECK ((by = 'OFFICER') = (officer_id IS NOT NULL)),
    CONSTRAINT "petition_event_note" CHECK (
        (action NOT IN ('FORWARDED', 'SUPPLEMENT_ASKED', 'SUPPLEMENTED', 'ANSWERED', 'REJECTED') OR note IS NOT NULL)
        AND char_length(note) <= 5000),
    CONSTRAINT "petition_event_agency" CHECK ((action = 'FORWARDED') = (agency_id IS NOT NULL))
);

-- A petition whose sender's phone is not proved yet; removed when it is, or when its code is too old.
CREATE TABLE "petition_draft" (
    "challenge_id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "letter" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "petition_draft_pkey" PRIMARY KEY ("challenge_id")
);
CREATE INDEX "petition_draft_expires_at_idx" ON "petition_draft"("expires_at");

-- Files that came with a step: the letter, a supplement, an answer.
CREATE TABLE "petition_file" (
    "sender_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "number" SMALLINT NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "petition_file_pkey" PRIMARY KEY ("sender_id","petition_id","position","number"),
    CONSTRAINT "petition_file_sender_id_petition_id_position_fkey" FOREIGN KEY ("sender_id", "petition_id", "position") REFERENCES "petition_event"("sender_id", "petition_id", "position") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "petition_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "petition_file_number" CHECK (number BETWEEN 1 AND 5)
);
CREATE UNIQUE INDEX "petition_file_file_id_key" ON "petition_file"("file_id");

-- Whatever removes a petition, or the person with all petitions, gives up its files, too.
CREATE FUNCTION release_petition_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stored_file SET released_at = now() WHERE id = OLD.file_id AND released_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER petition_file_released AFTER DELETE ON petition_file
  FOR EACH ROW EXECUTE FUNCTION release_petition_file();
