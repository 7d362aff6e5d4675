export { durationText } from './duration.ts';
export { InsuranceType } from './enums.ts';
