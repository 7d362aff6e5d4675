-- A list that does not say whether a facility takes registrations must not be told to say no.
ALTER TABLE "facility"
    ALTER COLUMN "accepts_registration" DROP NOT NULL, ALTER COLUMN "accepts_registration" DROP DEFAULT,
    ALTER COLUMN "issues_sick_leave" DROP NOT NULL, ALTER COLUMN "issues_sick_leave" DROP DEFAULT;
