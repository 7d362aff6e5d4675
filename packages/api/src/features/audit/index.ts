export { type AuditEntry, type AuditKind, recordAudit, recordLookUp, recordOfficerReads } from './record.ts';
