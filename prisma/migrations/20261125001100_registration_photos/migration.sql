-- Fields 8 and 9 of form 01: photos of the person and of the identity document.
CREATE TABLE "registration_photo" (
    "member_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "purpose" "file_purpose" NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "registration_photo_pkey" PRIMARY KEY ("member_id","registration_id","purpose"),
    CONSTRAINT "registration_photo_member_id_registration_id_fkey" FOREIGN KEY ("member_id","registration_id") REFERENCES "registration"("member_id","id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "registration_photo_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "registration_photo_purpose" CHECK (purpose IN ('PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK', 'BIRTH_CERTIFICATE'))
);
CREATE INDEX "registration_photo_file_id_idx" ON "registration_photo"("file_id");

-- Whatever removes a form, or the person with all forms, gives up its photos, too: no photo outlives what it belongs to.
-- Two drafts may name one file; it stays until none does.
CREATE FUNCTION release_registration_photo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stored_file SET released_at = now()
  WHERE id = OLD.file_id AND claimed_at IS NOT NULL AND released_at IS NULL
    AND NOT EXISTS (SELECT FROM registration_photo WHERE file_id = OLD.file_id);
  RETURN NULL;
END $$;
CREATE TRIGGER registration_photo_released AFTER DELETE ON registration_photo
  FOR EACH ROW EXECUTE FUNCTION release_registration_photo();
