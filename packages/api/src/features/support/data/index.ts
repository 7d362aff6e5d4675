import { ACCIDENTS } from './accidents.ts';
import { ACCOUNT, IDENTITY, PASSWORD } from './account.ts';
import { LONG_TERM, SHORT_TERM, UNEMPLOYMENT } from './benefits.ts';
import { CONTRIBUTION } from './contribution.ts';
import type { BuiltInCategory } from './faq.ts';
import { HEALTH } from './health.ts';
import { HELP } from './help.ts';

/** Every category with its questions, in the order in which they are shown. */
export const FAQ_CATEGORIES: readonly BuiltInCategory[] = [
  ACCOUNT,
  PASSWORD,
  IDENTITY,
  CONTRIBUTION,
  HEALTH,
  SHORT_TERM,
  ACCIDENTS,
  LONG_TERM,
  UNEMPLOYMENT,
  HELP,
];
