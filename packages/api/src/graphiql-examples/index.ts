import type { GraphiqlExample } from '../platform/graphiql.ts';
import { ASSISTANT } from './assistant.ts';
import { CHILD_REGISTRATION } from './child-registration.ts';
import { DASHBOARD } from './dashboard.ts';
import { DEVICE_TAKEOVER } from './device-takeover.ts';
import { FIND_CODE } from './find-code.ts';
import { LOOK_UPS } from './look-ups.ts';
import { NEWS } from './news.ts';
import { OFFICER } from './officer.ts';
import { REGISTRATION } from './registration.ts';
import { SESSION_KICKED } from './session-kicked.ts';
import { SIGN_IN } from './sign-in.ts';
import { SUPPORT } from './support.ts';
import { VISIT } from './visit.ts';

/** The tabs that GraphiQL opens with, in the order of a first visit; a test runs each of them. */
export const EXAMPLES: readonly GraphiqlExample[] = [
  SIGN_IN,
  DASHBOARD,
  VISIT,
  LOOK_UPS,
  SESSION_KICKED,
  DEVICE_TAKEOVER,
  FIND_CODE,
  NEWS,
  ASSISTANT,
  SUPPORT,
  REGISTRATION,
  OFFICER,
  CHILD_REGISTRATION,
];
