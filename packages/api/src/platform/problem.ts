import type { Localized } from './locale.ts';

/** An expected failure of a mutation: a member of that mutation's union, told apart by `kind`. */
export interface Problem<Kind extends string = string> {
  /** Name of its GraphQL type. */
  kind: Kind;
  /** Stable code for programs, such as `INVALID_CREDENTIALS`. */
  code: string;
  text: Localized;
}
