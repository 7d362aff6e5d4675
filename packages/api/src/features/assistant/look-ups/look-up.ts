import type { Database } from '../../../platform/database/client.ts';
import { fold } from '../../../platform/fold.ts';
import {
  type DirectoryService,
  formerDistrictsNamed,
  type Hit,
  type ListFilter,
  type Place,
  type SearchedList,
} from '../../directory/index.ts';
import type { OfficialContacts } from '../../support/index.ts';
import type { Draft, Topic } from '../answer.ts';
import { areKindOfFacility, type FacilityAttribute, type Intent, kindOfFacility } from '../understanding/intents.ts';
import { askBack, noneThere, notFound, type RowKind, rowsDraft, whichRow } from './drafts.ts';
import { officialDraft } from './official.ts';
import { findFacilityId, findPlaces, type ListRow, readLists, searchLists } from './queries.ts';
import { agenciesServing } from './serving.ts';
import { agencyText, contactText, employerText, facilityText } from './texts.ts';

/** Ranks of the directory's search up to this one hold every word as it was typed; later ones guess. */
const LAST_EXACT_RANK = 4;
/** Ranks up to this one hold every word in the name. */
const LAST_NAME_RANK = 3;
/** So many rows are told at once; more are asked back. */
const MOST_TOLD = 3;
const MOST_READ = 8;

const LISTS: Record<RowKind, SearchedList> = {
  AGENCY: 'agency',
  FACILITY: 'facility',
  EMPLOYER: 'employer',
  COLLECTION_POINT: 'collection_point',
};

/** Answers from the public lists: a draft, or null when they know nothing of what is asked. */
export type LookUp = (intent: Intent) => Promise<Draft | null>;

/** Where it is looked up. */
export interface LookUpDeps {
  database: Database;
  directory: DirectoryService;
  contacts: OfficialContacts;
}

/**
 * Look-ups in the lists as they hold on a day.
 *
 * @param spelled the question as it was typed.
 */
export function createLookUps({ database, directory, contacts }: LookUpDeps, day: Date, spelled: string): LookUp {
  const filter: ListFilter = { day, former: true };

  async function rowsOf(kind: RowKind, hits: readonly Hit[]): Promise<ListRow[]> {
    return readLists(
      database,
      LISTS[kind],
      hits.map(({ row }) => row.id),
      day,
    );
  }

  /** The rows of the best kind of match; `exact` when every word is there as it was typed. */
  async function named(kind: RowKind, names: readonly string[][]): Promise<{ rows: ListRow[]; exact: boolean }> {
    let guessed: { rows: ListRow[]; exact: boolean } | undefined;
    for (const name of names) {
      const found = await namedSo(kind, name);
      if (found.exact) return found;
      guessed ??= found;
    }
    return guessed ?? { rows: [], exact: false };
  }

  async function namedSo(kind: RowKind, name: readonly string[]): Promise<{ rows: ListRow[]; exact: boolean }> {
    const hits = await searchLists(directory, { list: LISTS[kind], words: name, filter, limit: MOST_READ });
    const [first] = hits;
    if (!first) return { rows: [], exact: false };
    const best = hits.filter(({ rank }) => groupOf(rank) === groupOf(first.rank));
    const rows = await rowsOf(kind, best);
    // What holds no more is told only when nothing of that name does.
    const living = rows.filter(({ closed }) => !closed);
    return { rows: living.length > 0 ? living : rows, exact: first.rank <= LAST_EXACT_RANK };
  }

  async function agency({ names, named: isName, isWhole }: Intent & { kind: 'AGENCY' }): Promise<Draft | null> {
    const [name = []] = names;
    const topic: Topic = { kind: 'AGENCY', words: [...name] };
    const ask = (row: ListRow) => `${row.name} ở đâu?`;
    const { rows, exact } = await named('AGENCY', names);
    if (exact && rows.length > 0 && !isPartOf(name, rows)) return told('AGENCY', rows, agencyText, topic, ask);
    const serving = await agenciesServing(name, { database, directory, day, spelled });
    if (isWhole && !serving?.isNamed) return null;
    // Of places of one name in several provinces nobody knows which is meant.
    if (serving && (serving.isOwn || serving.rows.length === 1))
      return told('AGENCY', serving.rows, serving.text, topic, ask, serving.isOwn);
    const near = serving?.rows ?? rows;
    if (near.length > 0) return whichRow('AGENCY', near, ask, topic);
    return isName ? notFound('AGENCY', topic) : null;
  }

  async function agencyOfPlace(words: readonly string[]): Promise<Draft | null> {
    const serving = await agenciesServing(words, { database, directory, day, spelled });
    if (!serving) return null;
    const topic: Topic = { kind: 'AGENCY', words: [...words] };
    const ask = (row: ListRow) => `${row.name} ở đâu?`;
    if (serving.rows.length > 1) return whichRow('AGENCY', serving.rows, ask, topic);
    return told('AGENCY', serving.rows, serving.text, topic, ask, false);
  }

  async function facility(intent: Intent & { kind: 'FACILITY' }): Promise<Draft | null> {
    const { code, names, attribute } = intent;
    const topicOf = (row?: ListRow): Topic => ({
      ...{ kind: 'FACILITY', words: [...(names[0] ?? [])] },
      ...(row ? { code: row.code } : code ? { code } : {}),
      ...(attribute ? { attribute } : {}),
    });
    if (code) {
      const id = await findFacilityId(database, code);
      const [row] = id ? await readLists(database, 'facility', [id], day) : [];
      // Five digits that are no code may be an amount; with letters they are meant as one.
      if (!row) return /\D/.test(code) ? notFound('FACILITY', topicOf()) : null;
      return rowsDraft('FACILITY', [{ row, text: facilityText(row, attribute) }], topicOf(row), true);
    }
    const { rows, exact } = await named('FACILITY', names);
    const ask = (row: ListRow) => questionAbout(row, attribute);
    if (exact && rows.length > 0)
      return told(
        'FACILITY',
        rows,
        (row) => facilityText(row, attribute),
        topicOf(rows.length === 1 ? rows[0] : undefined),
        ask,
      );
    const place = await findPlaces(database, names[0] ?? [], spelled);
    if (place && areKindOfFacility(place.others)) return facilitiesIn(place, attribute ?? 'CONTACT', names[0] ?? []);
    if (attribute && rows.length > 0) return whichRow('FACILITY', rows, ask, topicOf());
    return intent.named && attribute ? notFound('FACILITY', topicOf()) : null;
  }

  async function employer({ names, named: isName }: Intent & { kind: 'EMPLOYER' }): Promise<Draft | null> {
    const { rows, exact } = await named('EMPLOYER', names);
    const topic: Topic = { kind: 'EMPLOYER', words: [...(names[0] ?? [])] };
    if (exact && rows.length > 0)
      return told('EMPLOYER', rows, employerText, topic, (row) => `${row.name} có tham gia BHXH không?`);
    if (!isName) return null;
    return rows.length > 0
      ? whichRow('EMPLOYER', rows, (row) => `${row.name} có tham gia BHXH không?`, topic)
      : notFound('EMPLOYER', topic);
  }

  async function collectionPoint(words: readonly string[]): Promise<Draft | null> {
    const place = await findPlaces(database, words, spelled);
    // Others are better told by a text, or where their agency is.
    const isNamed = /\b(diem|dai ly) thu\b/.test(words.join(' '));
    if (!place) return isNamed ? whichPlace() : null;
    const search = {
      ...({ list: 'collection_point', words: [], place, limit: MOST_READ } as const),
      filter: { ...filter, former: false },
    };
    const rows = await rowsOf('COLLECTION_POINT', await searchLists(directory, search));
    const topic: Topic = { kind: 'COLLECTION_POINT', words: [...words] };
    if (rows.length === 0) return isNamed ? notFound('COLLECTION_POINT', topic) : null;
    const told = rows.slice(0, MOST_TOLD).map((row) => ({ row, text: contactText(row) }));
    return rowsDraft('COLLECTION_POINT', told, topic, true);
  }

  async function facilities({ words, attribute }: Intent & { kind: 'FACILITIES' }): Promise<Draft> {
    const place = await findPlaces(database, words, spelled);
    return place ? facilitiesIn(place, attribute, words) : openList('FACILITIES', attribute);
  }

  async function facilitiesIn(place: Place, attribute: FacilityAttribute, words: readonly string[]): Promise<Draft> {
    const asked = { ...filter, former: false, ...(FILTERS[attribute] ?? {}) };
    const { province, ward } = place;
    const search = { list: 'facility', place: { province, ward }, filter: asked, limit: MOST_TOLD + 1 } as const;
    // Those of the kind that was asked for lead: the name of a clinic says that it is one.
    const kind = kindOfFacility(words);
    const ofKind = kind.length > 0 ? await searchLists(directory, { ...search, words: kind }) : [];
    const leading = ofKind.filter(({ rank }) => rank <= LAST_EXACT_RANK);
    const others = leading.length > MOST_TOLD ? [] : await searchLists(directory, { ...search, words: [] });
    const hits = [...new Map([...leading, ...others].map((hit) => [hit.row.id, hit])).values()];
    const topic: Topic = { kind: 'FACILITY', words: [...words], attribute };
    if (hits.length === 0) return noneThere('FACILITY', ward ?? province ?? '', topic);
    const rows = await rowsOf('FACILITY', hits.slice(0, MOST_TOLD));
    const isAll = hits.length <= MOST_TOLD && (kind.length === 0 || leading.length === hits.length);
    return rowsDraft(
      'FACILITY',
      rows.map((row) => ({ row, text: facilityText(row, attribute) })),
      topic,
      isAll,
    );
  }

  return async (intent) => {
    if (intent.kind === 'FACILITIES') return facilities(intent);
    if (intent.kind === 'AGENCY') return agency(intent);
    if (intent.kind === 'AGENCY_OF_PLACE') return agencyOfPlace(intent.words);
    if (intent.kind === 'CONTACT') return officialDraft(intent.contact, contacts);
    if (intent.kind === 'FACILITY') return facility(intent);
    if (intent.kind === 'EMPLOYER') return employer(intent);
    if (intent.kind === 'COLLECTION_POINT') return collectionPoint(intent.words);
    return null;
  };
}

/** What of the list is shown when an attribute is asked for. */
const FILTERS: Partial<Record<FacilityAttribute, Partial<ListFilter>>> = {
  REGISTRATION: { acceptsRegistration: true },
  CONTRACT: { contracted: true },
  SICK_LEAVE: { issuesSickLeave: true },
};

const groupOf = (rank: number): number => (rank <= LAST_NAME_RANK ? 1 : rank);

/** Whether names of a former district stand in other names alone: `Vĩnh Long` has the word of `thành phố Vinh`. */
function isPartOf(name: readonly string[], rows: readonly ListRow[]): boolean {
  const line = name.join(' ');
  return formerDistrictsNamed(line).length > 0 && !rows.some((row) => fold(row.name).endsWith(line));
}

function told(
  kind: RowKind,
  rows: readonly ListRow[],
  text: (row: ListRow) => string,
  topic: Topic,
  ask: (row: ListRow) => string,
  isSure = true,
): Draft {
  if (rows.length > MOST_TOLD) return whichRow(kind, rows, ask, topic);
  return rowsDraft(
    kind,
    rows.map((row) => ({ row, text: text(row) })),
    topic,
    isSure && rows.length === 1,
  );
}

/** Which place? What is asked of the facilities there is kept. */
function openList(screen: 'FACILITIES', attribute: FacilityAttribute): Draft {
  return askBack(
    'Bạn muốn tìm cơ sở khám bệnh ở tỉnh hoặc xã, phường nào? Bạn cũng có thể mở danh sách để lọc.',
    [],
    [{ kind: 'OPEN_SCREEN', screen, path: '/look-ups/facilities' }],
    { kind: 'FACILITY', words: [], attribute },
  );
}

function whichPlace(): Draft {
  return askBack(
    'Bạn muốn tìm điểm thu ở xã, phường hoặc tỉnh nào?',
    [],
    [{ kind: 'OPEN_SCREEN', screen: 'COLLECTION_POINTS', path: '/look-ups/collection-points' }],
    { kind: 'COLLECTION_POINT', words: ['diem', 'thu'] },
  );
}

const QUESTIONS: Record<FacilityAttribute, string> = {
  REGISTRATION: 'có nhận đăng ký khám bệnh ban đầu không?',
  LEVEL: 'thuộc cấp nào?',
  CONTRACT: 'có ký hợp đồng BHYT không?',
  SICK_LEAVE: 'có cấp giấy nghỉ việc hưởng BHXH không?',
  CONTACT: 'ở đâu?',
};

function questionAbout({ code, name }: ListRow, attribute: FacilityAttribute | null): string {
  return `${name} (${code}) ${attribute ? QUESTIONS[attribute] : QUESTIONS.CONTACT}`;
}
