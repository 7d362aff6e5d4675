-- A parent or guardian registers a child.
CREATE TYPE "guardian_relation" AS ENUM ('FATHER', 'MOTHER', 'LEGAL_GUARDIAN');
ALTER TABLE "registration" ADD COLUMN "guardian_id" UUID, ADD COLUMN "guardian_relation" "guardian_relation";
ALTER TABLE "registration" ADD CONSTRAINT "registration_guardian_id_fkey" FOREIGN KEY ("guardian_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "registration" ADD CONSTRAINT "registration_guardian_whole" CHECK (
    num_nonnulls(guardian_id, guardian_relation) IN (0, 2)
    AND guardian_id <> member_id
    AND (guardian_id IS NULL OR identity_kind = 'BIRTH_CERTIFICATE'));
-- What a guardian submitted, newest first.
CREATE INDEX "registration_guardian_id_submitted_at_id_idx" ON "registration"("guardian_id", "submitted_at" DESC, "id" DESC);
-- One phone, one form that waits; a guardian's phone stands on the forms of all children.
DROP INDEX "registration_one_a_phone";
CREATE UNIQUE INDEX "registration_one_a_phone" ON "registration"("phone") WHERE status = 'SUBMITTED' AND guardian_id IS NULL;
