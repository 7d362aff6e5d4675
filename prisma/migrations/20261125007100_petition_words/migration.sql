-- Words of petitions in lists that are older; before their first use.
ALTER TYPE "challenge_purpose" ADD VALUE 'SEND_PETITION';
ALTER TYPE "audit_kind" ADD VALUE 'PETITION_SENT';
ALTER TYPE "audit_kind" ADD VALUE 'PETITION_READ';
ALTER TYPE "audit_kind" ADD VALUE 'PETITION_HANDLED';
ALTER TYPE "audit_kind" ADD VALUE 'PETITION_SUPPLEMENTED';
ALTER TYPE "audit_kind" ADD VALUE 'PETITION_WITHDRAWN';
ALTER TYPE "audit_kind" ADD VALUE 'PETITION_RATED';
