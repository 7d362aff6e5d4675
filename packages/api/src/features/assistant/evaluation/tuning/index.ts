import type { Question } from '../question.ts';
import { FIRST } from './first.ts';
import { FOURTH } from './fourth.ts';
import { IN_THE_FIELD } from './in-the-field.ts';
import { LONG } from './long.ts';
import { SECOND } from './second.ts';
import { THIRD } from './third.ts';
import { THIRD_LONG } from './third-long.ts';

/** Rules, words, wordings and thresholds may be fitted to these. */
export const TUNING: readonly Question[] = [
  ...FIRST,
  ...IN_THE_FIELD,
  ...LONG,
  ...SECOND,
  ...THIRD,
  ...THIRD_LONG,
  ...FOURTH,
];
