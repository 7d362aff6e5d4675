-- The account of a child has its guardian's phone (docs/adr/0030), so that one phone stays one account's.
ALTER TABLE "account" ALTER COLUMN "phone" DROP NOT NULL;
ALTER TABLE "account" ADD COLUMN "guardian_id" UUID;
ALTER TABLE "account" ADD CONSTRAINT "account_guardian_id_fkey" FOREIGN KEY ("guardian_id") REFERENCES "account"("member_id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Codes go somewhere: to a phone of its own, or to the guardian's.
ALTER TABLE "account" ADD CONSTRAINT "account_has_contact" CHECK (num_nonnulls(phone, guardian_id) >= 1);
ALTER TABLE "account" ADD CONSTRAINT "account_guardian_is_another" CHECK (guardian_id <> member_id);
CREATE INDEX "account_guardian_id_idx" ON "account"("guardian_id");
