-- Who disabled an account, when and why. One that was disabled by hand before this has none of the three.
ALTER TABLE "account"
  ADD COLUMN "disabled_at" TIMESTAMPTZ(3),
  ADD COLUMN "disabled_by" UUID,
  ADD COLUMN "disabled_reason" VARCHAR(500),
  ADD CONSTRAINT "account_disabled_by_fkey" FOREIGN KEY ("disabled_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "account_disabled_whole" CHECK (
    num_nonnulls(disabled_at, disabled_by, disabled_reason) IN (0, 3)
    AND (status = 'DISABLED' OR disabled_at IS NULL));

-- The words of an officer outlive the account's state: the trail keeps them.
ALTER TABLE "audit_event" ADD COLUMN "reason" VARCHAR(500);
