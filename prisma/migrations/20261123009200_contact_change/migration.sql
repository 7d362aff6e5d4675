-- Changing the phone or e-mail of an account.
-- When phone or e-mail was changed last: stamps codes, so that one sent to a contact dies with it.
ALTER TABLE account ADD COLUMN contacts_changed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- A code that is under way during the upgrade has no stamp and is asked for again; it would live 5 minutes.
ALTER TABLE challenge ADD COLUMN contacts_set_at TIMESTAMPTZ(3);
ALTER TABLE challenge ADD COLUMN new_contact_channel code_channel;
ALTER TABLE challenge ADD COLUMN new_contact VARCHAR(254);
ALTER TABLE challenge
  ADD CONSTRAINT challenge_new_contact_whole CHECK (num_nonnulls(new_contact_channel, new_contact) IN (0, 2)),
  ADD CONSTRAINT challenge_new_contact_purpose CHECK ((purpose = 'CHANGE_CONTACT') = (new_contact IS NOT NULL));

ALTER TYPE audit_kind ADD VALUE 'CONTACT_CHANGE_REQUESTED';
ALTER TYPE audit_kind ADD VALUE 'CONTACT_CHANGE_REFUSED';
ALTER TYPE audit_kind ADD VALUE 'PHONE_CHANGED';
ALTER TYPE audit_kind ADD VALUE 'EMAIL_CHANGED';
