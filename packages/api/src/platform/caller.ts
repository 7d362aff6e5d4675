import type { Locale } from './locale.ts';

/** Who asks, as far as a service may care; a request's Context is one. */
export interface Caller {
  /** IP address, or an empty text when it is not known. */
  clientAddress: string;
  /** The language of messages that are sent on. */
  locale: Locale;
  requestId: string;
}
