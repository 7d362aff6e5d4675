import type { DemoPerson } from '../person.ts';
import { ELDER, PENSIONER } from './elders.ts';
import { MANUAL_PERSON } from './manual.ts';
import { CHILD, NOTHING, SOLDIER, UNREGISTERED, UNREGISTERED_CHILD, VOLUNTARY } from './others.ts';
import { LUMP_SUM, UNEMPLOYED } from './out-of-work.ts';
import { LONG_NAMES, WORKER } from './workers.ts';

/** Everybody, by code. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  MANUAL_PERSON,
  WORKER,
  ELDER,
  CHILD,
  PENSIONER,
  UNEMPLOYED,
  LUMP_SUM,
  LONG_NAMES,
  VOLUNTARY,
  SOLDIER,
  NOTHING,
  UNREGISTERED,
  UNREGISTERED_CHILD,
];
