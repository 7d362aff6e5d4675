/** What kind of answer it is. */
export type AnswerKind = 'ANSWER' | 'SCREEN' | 'CLARIFICATION' | 'HANDOVER' | 'GREETING';

/** How sure an answer is, by thresholds fixed on the evaluation set. */
export type Confidence = 'CERTAIN' | 'LIKELY' | 'UNSURE';

export type SourceKind =
  | 'FAQ'
  | 'ARTICLE'
  | 'AGENCY'
  | 'FACILITY'
  | 'EMPLOYER'
  | 'COLLECTION_POINT'
  | 'CONTACT'
  | 'SCREEN';

/** What a statement rests on. */
export interface Source {
  kind: SourceKind;
  code: string;
  title: string;
  /** Where the app shows it. */
  path: string;
  legalBasis: string | null;
}

/** A part of an answer, and the source that says so; null for words of courtesy, which state nothing. */
export interface Statement {
  text: string;
  source: number | null;
}

/** A question that may be asked next by a tap. */
export interface QuickReply {
  text: string;
  /** What it would be answered from, such as `FAQ:quen-mat-khau`. */
  about: string | null;
}

/** Something that the app may do for the person. */
export type Offer =
  | { kind: 'HANDOVER'; to: 'HOTLINE' | 'PETITION' }
  | { kind: 'OPEN_SCREEN'; screen: string; path: string };

/** What was talked about, so that a follow-up can lean on it. */
export interface Topic {
  kind: 'AGENCY' | 'FACILITY' | 'EMPLOYER' | 'COLLECTION_POINT' | 'QUESTION';
  /** Words of the question, or of the name that was looked up. */
  words: string[];
  /** Code of the row that was shown. */
  code?: string;
  /** Which attribute of a facility was asked for. */
  attribute?: string;
  /** The questions that were offered to go on with, in order. */
  offered?: string[];
}

/** A finished answer, as it is stored. */
export interface Answer {
  kind: AnswerKind;
  confidence: Confidence;
  /** 0 to 1. */
  score: number;
  statements: Statement[];
  sources: Source[];
  quickReplies: QuickReply[];
  offers: Offer[];
}

/** An answer whose text is still to be written. */
export interface Draft extends Omit<Answer, 'statements'> {
  statements: readonly Statement[] | AsyncIterable<Statement>;
  topic: Topic | null;
}

/** How a source is named in quick replies and in the evaluation set. */
export const nameOf = ({ kind, code }: Pick<Source, 'kind' | 'code'>): string => `${kind}:${code}`;
