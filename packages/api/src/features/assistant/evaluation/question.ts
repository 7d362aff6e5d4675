/** A question of the evaluation set, as somebody would type it, and what it must be answered from. */
export interface Question {
  text: string;
  /**
   * `FAQ:code`, `ARTICLE:slug`, `FACILITY:code`, `AGENCY:code`, `EMPLOYER:code`, `COLLECTION_POINT:code`,
   * `SCREEN:name` or `CONTACT:hotline`; any of them is right. Empty: nothing in the project answers it, so no answer may be given.
   */
  expect: readonly string[];
  /** What was asked before in the same conversation. */
  before?: readonly string[];
}
