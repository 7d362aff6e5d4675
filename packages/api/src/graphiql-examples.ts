import type { GraphiqlExample } from './platform/graphiql.ts';

/** The tabs that GraphiQL opens with; a test runs each of them against the schema. */
export const EXAMPLES: readonly GraphiqlExample[] = [
  {
    query: `# 1. Xem tên của bạn sau khi đăng nhập · See your name once signed in
query WhoAmI {
  me {
    socialInsuranceCode
    fullName
  }
}
`,
  },
];
