export { CareLevel, Employer, Facility, Province, Ward } from './schema.ts';
