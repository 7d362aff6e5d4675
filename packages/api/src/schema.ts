import './platform/scalars.ts';
import './features/account/schema.ts';
import './features/account/mutations/sign-in.ts';
import './features/directory/schema.ts';
import './features/directory/look-ups.ts';
import './features/benefit/schema.ts';
import './features/health-card/schema.ts';
import './features/medical-visit/schema.ts';
import './features/member/schema.ts';
import './features/session/schema.ts';
import './features/session/mutations/end-session.ts';
import './features/session/mutations/refresh-session.ts';
import './features/session/mutations/sign-out.ts';
import './features/session/subscriptions/session-kicked.ts';
import './features/participation/schema.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
