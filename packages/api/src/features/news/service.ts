import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';

export interface NewsDeps {
  database: Database;
  clock: Clock;
}

export interface NewsService {
  /** The instant at which it is judged what may be read: a scheduled article appears when it is due, without a job. */
  now(): Date;
}

/** The rules of news. */
export function createNewsService({ clock }: NewsDeps): NewsService {
  return { now: () => clock.now() };
}
