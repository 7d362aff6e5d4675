export { Benefit } from './benefit-type.ts';
