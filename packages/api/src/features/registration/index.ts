export { tidyRegistrations } from './queries.ts';
export { createRegistrationService, type RegistrationService } from './service.ts';
