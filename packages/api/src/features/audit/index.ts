export { type AuditEntry, type AuditKind, recordAudit } from './record.ts';
