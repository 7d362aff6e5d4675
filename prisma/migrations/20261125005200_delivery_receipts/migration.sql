-- What networks report about messages that they took.
ALTER TABLE "outbox_message" ADD COLUMN "reference" VARCHAR(100);
CREATE INDEX "outbox_message_reference_idx" ON "outbox_message"("reference");

-- A receipt may come before the message's own row knows its reference: it is kept, and found by either side.
CREATE TABLE "delivery_receipt" (
    "reference" VARCHAR(100) NOT NULL,
    "state" "delivery_state" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_receipt_pkey" PRIMARY KEY ("reference"),
    CONSTRAINT "delivery_receipt_is_an_end" CHECK (state IN ('DELIVERED', 'FAILED'))
);
CREATE INDEX "delivery_receipt_at_idx" ON "delivery_receipt"("at");
