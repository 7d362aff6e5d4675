import { builder } from '../builder.ts';
import type { Problem } from './problem.ts';

/** The interface that every expected failure implements: a code for programs and a message for people. */
export const ProblemInterface = builder.interfaceRef<Problem>('Error').implement({
  description: 'An expected failure of a mutation (lỗi đã lường trước): a code for programs, a message for people.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Stable code for programs, such as `INVALID_CREDENTIALS` (mã lỗi).',
    }),
    message: t.string({
      description: "What is wrong and what to do, in the request's language (thông báo).",
      resolve: (problem, _args, context) => problem.text[context.locale],
    }),
  }),
});
