import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import type { Hit } from './search/lists.ts';
import { searchList } from './search/queries.ts';
import type { Search } from './search/statements.ts';

export interface DirectoryService {
  /** Today in Vietnam, as UTC midnight: the day whose lists are shown unless another is asked. */
  today(): Date;
  /**
   * A page of a public list.
   *
   * @throws CodedError BAD_USER_INPUT for a place that no list knows.
   */
  search(search: Search): Promise<Hit[]>;
}

/** The rules of the public lists. */
export function createDirectoryService(deps: { clock: Clock; database: Database }): DirectoryService {
  return {
    today: () => vietnamDay(deps.clock.now()),
    search: (search) => searchList(deps.database, search),
  };
}
