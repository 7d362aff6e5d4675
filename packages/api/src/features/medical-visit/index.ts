export { SickLeaveCertificate } from './certificate.ts';
export { createMedicalVisitService, type MedicalVisitService } from './service.ts';
export { MedicalVisit } from './visit.ts';
