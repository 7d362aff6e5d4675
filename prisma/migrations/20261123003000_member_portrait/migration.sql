-- The photo of the person: one, small enough to travel inside an answer.
CREATE TABLE "member_portrait" (
    "member_id" UUID NOT NULL,
    "media_type" VARCHAR(20) NOT NULL,
    "content" BYTEA NOT NULL,
    "taken_on" DATE,
    CONSTRAINT "member_portrait_pkey" PRIMARY KEY ("member_id"),
    CONSTRAINT "member_portrait_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "member_portrait_media_type" CHECK ("media_type" IN ('image/jpeg', 'image/png')),
    -- 200 KB; and the bytes are what the media type says: JPEG begins FF D8 FF, PNG 89 50 4E 47.
    CONSTRAINT "member_portrait_size" CHECK (octet_length("content") BETWEEN 4 AND 204800),
    CONSTRAINT "member_portrait_signature" CHECK (
        CASE "media_type"
            WHEN 'image/jpeg' THEN substring("content" FROM 1 FOR 3) = '\xffd8ff'::bytea
            ELSE substring("content" FROM 1 FOR 4) = '\x89504e47'::bytea
        END)
);
