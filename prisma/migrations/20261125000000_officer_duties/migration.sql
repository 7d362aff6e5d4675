-- What an officer may do. Those of before decided on registrations only.
CREATE TYPE "officer_duty" AS ENUM ('REGISTRATION', 'ACCOUNT', 'EDITORIAL', 'PETITION');
ALTER TABLE "officer" ADD COLUMN "duties" "officer_duty"[] NOT NULL DEFAULT ARRAY['REGISTRATION']::"officer_duty"[];
ALTER TABLE "officer" ALTER COLUMN "duties" DROP DEFAULT;
ALTER TABLE "officer" ADD CONSTRAINT "officer_has_a_duty"
    CHECK (cardinality(duties) > 0 AND array_position(duties, NULL) IS NULL);
