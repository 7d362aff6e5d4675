export { addOfficer } from './adding.ts';
export { OFFICER_DUTIES, type OfficerDuty, readDuties } from './duty.ts';
export { changeDuties, disableOfficer, enableOfficer, type Managed, resetOfficerPassword } from './managing.ts';
export { type ListedOfficer, listOfficers } from './queries.ts';
export { createOfficerService, type OfficerService, type OfficerSession } from './service.ts';
export { newTemporaryPassword, TEMPORARY_PASSWORD_MS } from './temporary-password.ts';
