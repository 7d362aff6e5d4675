/** A question that comes with the project. */
export interface BuiltInFaq {
  /** Name for links, which never changes. */
  code: string;
  question: string;
  /** Plain text; an empty line parts paragraphs. */
  answer: string;
  legalBasis?: string;
}

/** A category with its questions, in the order in which they are shown. */
export interface BuiltInCategory {
  code: string;
  name: string;
  faqs: readonly BuiltInFaq[];
}
