import './platform/scalars.ts';
import './features/directory/schema.ts';
import './features/member/schema.ts';
import './features/participation/schema.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
