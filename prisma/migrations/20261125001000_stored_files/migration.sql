-- Files outside of the database: what is kept here says who may have the bytes, and until when.
CREATE TYPE "file_purpose" AS ENUM ('PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK', 'BIRTH_CERTIFICATE', 'PETITION_ATTACHMENT', 'NEWS_PICTURE');

CREATE TABLE "stored_file" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "purpose" "file_purpose" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "upload_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3),
    "stored_at" TIMESTAMPTZ(3),
    "claimed_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "media_type" VARCHAR(20),
    "bytes" INTEGER,
    "width" INTEGER,
    "height" INTEGER,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id"),
    -- One step after the other: nothing is claimed whose bytes are not whole.
    CONSTRAINT "stored_file_steps" CHECK (
        (stored_at IS NULL OR uploaded_at IS NOT NULL) AND (claimed_at IS NULL OR stored_at IS NOT NULL)),
    CONSTRAINT "stored_file_whole" CHECK (num_nonnulls(stored_at, media_type, bytes) IN (0, 3)),
    CONSTRAINT "stored_file_media_type" CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    CONSTRAINT "stored_file_pixels" CHECK (
        CASE WHEN media_type LIKE 'image/%' THEN width BETWEEN 1 AND 2000 AND height BETWEEN 1 AND 2000
             ELSE num_nonnulls(width, height) = 0 END),
    -- Only attachments may be PDF; 10 MB at most.
    CONSTRAINT "stored_file_purpose" CHECK (media_type IS DISTINCT FROM 'application/pdf' OR purpose = 'PETITION_ATTACHMENT'),
    CONSTRAINT "stored_file_bytes" CHECK (bytes BETWEEN 1 AND 10485760)
);
-- What housekeeping looks for.
CREATE INDEX "stored_file_unclaimed" ON "stored_file"("created_at") WHERE claimed_at IS NULL AND released_at IS NULL;
CREATE INDEX "stored_file_released" ON "stored_file"("id") WHERE released_at IS NOT NULL;
