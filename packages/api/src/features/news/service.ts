import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import type { OfficerSession } from '../officer/index.ts';
import {
  type ArticleChange,
  type ArticleInput,
  type Drafting,
  draft,
  type Editing,
  edit,
  type Publication,
  publish,
  type Withdrawal,
  withdraw,
} from './editorial/desk.ts';
import type { ArticleVersion } from './editorial/queries.ts';

export interface NewsDeps {
  database: Database;
  clock: Clock;
}

/** News: what officers write, and when it can be read. */
export interface NewsService {
  /** The instant at which it is judged what may be read: a scheduled article appears when it is due, without a job. */
  now(): Date;
  /** Adds a draft. @see draft */
  draft(officer: OfficerSession, input: ArticleInput, caller: Caller): Promise<Drafting>;
  /** Changes an article; of two officers at once the second is told. @see edit */
  edit(officer: OfficerSession, input: ArticleChange, caller: Caller): Promise<Editing>;
  /** Publishes an article now or later. @see publish */
  publish(
    officer: OfficerSession,
    input: ArticleVersion & { at?: Date | null | undefined },
    caller: Caller,
  ): Promise<Publication>;
  /** Takes an article away from its readers. @see withdraw */
  withdraw(officer: OfficerSession, input: ArticleVersion & { reason: string }, caller: Caller): Promise<Withdrawal>;
}

/** The rules of news. */
export function createNewsService(deps: NewsDeps): NewsService {
  return {
    now: () => deps.clock.now(),
    draft: (officer, input, caller) => draft(deps, officer, input, caller),
    edit: (officer, input, caller) => edit(deps, officer, input, caller),
    publish: (officer, input, caller) => publish(deps, officer, input, caller),
    withdraw: (officer, input, caller) => withdraw(deps, officer, input, caller),
  };
}
