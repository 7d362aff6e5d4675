export { type AuditEntry, type AuditKind, recordAudit, recordLookUp } from './record.ts';
