-- What officers do to accounts, and what operators do to officers; new kinds before their first use.
ALTER TYPE "audit_kind" ADD VALUE 'ACCOUNT_READ';
ALTER TYPE "audit_kind" ADD VALUE 'ACCOUNT_DISABLED';
ALTER TYPE "audit_kind" ADD VALUE 'ACCOUNT_ENABLED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_ADDED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_DISABLED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_ENABLED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_DUTIES_CHANGED';
ALTER TYPE "audit_kind" ADD VALUE 'OFFICER_PASSWORD_RESET';
