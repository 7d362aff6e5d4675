import { CodedError } from './errors.ts';

/**
 * What one operation may ask, the same over HTTP, SSE and WebSocket.
 *
 * Each figure was chosen so that the largest screen of the app passes with room to spare, and so that what is
 * refused is refused before validation, which takes exponential time on hostile documents (measured: 1,529 bytes
 * of nested fragments held a server for 14 seconds).
 */
export const LIMITS = {
  /** Bytes of an HTTP body. */
  bodyBytes: 100_000,
  /** Bytes of a WebSocket message. */
  messageBytes: 64 * 1024,
  /** Lexical tokens of a document. */
  tokens: 1_000,
  /** Levels of fields; introspection has its own. */
  depth: 10,
  /** Levels of fields below `__schema` or `__type`: the standard introspection query has 13. */
  introspectionDepth: 15,
  /** Fields of one document with every fragment spread out. */
  breadth: 400,
  /** Fields directly below an operation: each may be a round trip to the database. */
  rootFields: 20,
  /** Fields under another name, which is how one field is asked many times. */
  aliases: 40,
  /** Values that an operation may produce, by its page sizes. */
  complexity: 10_000,
  /** Directives of a document. */
  directives: 50,
  /** Operations of a document. */
  operations: 10,
  /** Items of a list in variables or literals. */
  listItems: 250,
  /** Levels of lists and objects in variables or literals. */
  valueDepth: 10,
} as const;

/** Which figure an operation passed; stands in `extensions.limit`. */
export type LimitName = keyof typeof LIMITS;

const SUBJECTS: Record<LimitName, { vi: string; en: string }> = {
  bodyBytes: { vi: 'Yêu cầu quá lớn (byte)', en: 'The request is too large (bytes)' },
  messageBytes: { vi: 'Thông điệp quá lớn (byte)', en: 'The message is too large (bytes)' },
  tokens: { vi: 'Truy vấn quá dài (token)', en: 'The document is too long (tokens)' },
  depth: { vi: 'Truy vấn lồng quá sâu (cấp)', en: 'The operation is nested too deeply (levels)' },
  introspectionDepth: {
    vi: 'Truy vấn cấu trúc lồng quá sâu (cấp)',
    en: 'The introspection is nested too deeply (levels)',
  },
  breadth: { vi: 'Truy vấn chọn quá nhiều trường (trường)', en: 'The document selects too many fields (fields)' },
  rootFields: {
    vi: 'Thao tác chọn quá nhiều trường gốc (trường)',
    en: 'The operation selects too many root fields (fields)',
  },
  aliases: { vi: 'Truy vấn có quá nhiều bí danh (bí danh)', en: 'The document holds too many aliases' },
  complexity: {
    vi: 'Truy vấn có thể trả về quá nhiều giá trị (điểm)',
    en: 'The operation may produce too many values (points)',
  },
  directives: { vi: 'Truy vấn có quá nhiều chỉ thị (chỉ thị)', en: 'The document holds too many directives' },
  operations: { vi: 'Truy vấn có quá nhiều thao tác (thao tác)', en: 'The document holds too many operations' },
  listItems: { vi: 'Danh sách có quá nhiều phần tử (phần tử)', en: 'A list holds too many items' },
  valueDepth: { vi: 'Giá trị lồng quá sâu (cấp)', en: 'A value is nested too deeply (levels)' },
};

/**
 * The refusal of an operation that passes a limit.
 *
 * @param actual what was found; at least that much where counting stopped early.
 */
export function tooComplex(limit: LimitName, actual: number): CodedError {
  const { vi, en } = SUBJECTS[limit];
  const most = LIMITS[limit];
  return new CodedError(
    'TOO_COMPLEX',
    {
      vi: `${vi}: ${actual}, tối đa ${most}. Hãy yêu cầu ít hơn hoặc chia thành nhiều lần.`,
      en: `${en}: ${actual}, at most ${most}. Ask for less, or in several requests.`,
    },
    { limit, max: most, actual },
  );
}
