-- What an officer may do. Those of before decided on registrations only.
CREATE TYPE "officer_duty" AS ENUM ('REGISTRATION', 'ACCOUNT', 'EDITORIAL', 'PETITION');
ALTER TABLE "officer" ADD COLUMN "duties" "officer_duty"[];
UPDATE "officer" SET "duties" = '{REGISTRATION}';
-- The datamodel's lists are without NOT NULL.
ALTER TABLE "officer" ADD CONSTRAINT "officer_has_a_duty"
    CHECK (duties IS NOT NULL AND cardinality(duties) > 0 AND array_position(duties, NULL) IS NULL);
