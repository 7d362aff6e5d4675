/** The lists that are searched; each is a table of the same name. */
export type SearchedList = 'agency' | 'facility' | 'employer' | 'collection_point';

/** How well a row answers a search; better ones come first. */
export const MATCHES = ['CODE', 'NAME', 'NAME_START', 'NAME_WORDS', 'ANYWHERE', 'NAME_SIMILAR', 'SIMILAR'] as const;
export type Match = (typeof MATCHES)[number];

/** Where to look; codes and names of any time, as they were given. */
export interface Place {
  province: string | null;
  ward: string | null;
}

/** What narrows a list besides text and place; undefined asks nothing. */
export interface ListFilter {
  /** The day whose rows are listed. */
  day: Date;
  /** Whether rows that no longer hold on the day are listed too. */
  former: boolean;
  careLevel?: string | undefined;
  contracted?: boolean | undefined;
  acceptsRegistration?: boolean | undefined;
  issuesSickLeave?: boolean | undefined;
  agencyCode?: string | undefined;
}

/** Where a row stands in the order of a search: best match first, then the shorter name, then its key. */
export interface Standing {
  rank: number;
  length: number;
  key: string;
}

/** A row that was found, as JSON has it. */
export interface Hit extends Standing {
  row: Record<string, unknown> & { id: string; name: string; address: string | null };
}
