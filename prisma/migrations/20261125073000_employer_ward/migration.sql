-- Employers are looked up by ward, as every public list is.
ALTER TABLE "employer" ADD COLUMN "ward_id" UUID;
ALTER TABLE "employer" ADD CONSTRAINT "employer_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX employer_ward_id_idx ON employer (ward_id);
