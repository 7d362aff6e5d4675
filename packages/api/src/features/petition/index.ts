export { createPetitionService, type PetitionService } from './service.ts';
export { tidyPetitions } from './tidy.ts';
export { newTrackingCode } from './tracking-code.ts';
