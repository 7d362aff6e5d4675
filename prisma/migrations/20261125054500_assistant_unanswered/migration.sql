-- Officers read the newest of what nothing answered.
CREATE INDEX "assistant_turn_unanswered_idx" ON "assistant_turn"("asked_at" DESC)
  WHERE "answer" ->> 'confidence' = 'UNSURE';
