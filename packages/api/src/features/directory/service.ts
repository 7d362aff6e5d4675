import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { unavailable } from '../../platform/errors.ts';
import { createGate } from '../../platform/gate.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import { findAgencyContacts, findProvinceIds } from './queries.ts';
import type { Hit } from './search/lists.ts';
import { readPlace, unknownPlace } from './search/places.ts';
import { provinceInText } from './search/province-in-text.ts';
import { searchList } from './search/queries.ts';
import type { Search } from './search/statements.ts';

export interface DirectoryService {
  /** Today in Vietnam, as UTC midnight: the day whose lists are shown unless another is asked. */
  today(): Date;
  /**
   * The ids of the provinces that a code or a name of any time means on a day.
   *
   * @throws CodedError BAD_USER_INPUT for a province that was never there.
   */
  provincesOn(given: string, day: Date): Promise<string[]>;
  /** What stands in the phone and e-mail fields of the agencies of today. */
  agencyContacts(): Promise<string[]>;
  /**
   * A page of a public list.
   *
   * @throws CodedError BAD_USER_INPUT for a place that no list knows, UNAVAILABLE while very many others search.
   */
  search(search: Search): Promise<Hit[]>;
  /**
   * The same, for what somebody typed: what no name or address has may name a province besides, and is searched there.
   *
   * @throws CodedError as `search` does.
   */
  lookUp(search: Search): Promise<Hit[]>;
}

/** Searches that wait for their turn; more are told to come back. */
const MOST_WAITING = 200;

/** The rules of the public lists. */
export function createDirectoryService(deps: { clock: Clock; database: Database }): DirectoryService {
  // Everybody may search: half of the connections stay free for members.
  const running = Math.ceil(deps.database.pool.options.max / 2);
  const gate = createGate({ running, waiting: MOST_WAITING }, () => unavailable(2));

  async function searchOrTakeApart(search: Search): Promise<Hit[]> {
    const hits = await searchList(deps.database, search);
    if (hits.length > 0 || !search.text || search.place.province || search.place.ward) return hits;
    const apart = await provinceInText(deps.database, search.text);
    if (!apart) return hits;
    // A cursor of the search as it stands has come to its end; only one of the search taken apart goes on.
    const asItStands = search.after || search.before ? { ...search, after: null, before: null, limit: 1 } : null;
    if (asItStands && (await searchList(deps.database, asItStands)).length > 0) return hits;
    return searchList(deps.database, { ...search, ...apart });
  }

  return {
    today: () => vietnamDay(deps.clock.now()),
    async provincesOn(given, day) {
      const { province } = readPlace({ province: given });
      const ids = await findProvinceIds(deps.database, province ?? '', day);
      if (ids.length === 0) throw unknownPlace('province');
      return ids;
    },
    agencyContacts: () => findAgencyContacts(deps.database, vietnamDay(deps.clock.now())),
    search: (search) => gate(() => searchList(deps.database, search)),
    lookUp: (search) => gate(() => searchOrTakeApart(search)),
  };
}
