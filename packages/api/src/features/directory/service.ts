import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { unavailable } from '../../platform/errors.ts';
import { createGate } from '../../platform/gate.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import { findAgencyContacts, findProvinceIds } from './queries.ts';
import { type Hit, MATCHES } from './search/lists.ts';
import { readPlace, unknownPlace } from './search/places.ts';
import { searchList } from './search/queries.ts';
import { readingOf } from './search/reading.ts';
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
   * The same, for what somebody typed, which may name a place besides. @see readingOf
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

  async function lookUp(search: Search): Promise<Hit[]> {
    const reading = await readingOf(deps.database, search);
    const hits = await searchList(deps.database, reading);
    // Where every word is of the place, a row has them somewhere.
    return search.text && !reading.text ? hits.map((hit) => ({ ...hit, rank: MATCHES.indexOf('ANYWHERE') })) : hits;
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
    lookUp: (search) => gate(() => lookUp(search)),
  };
}
