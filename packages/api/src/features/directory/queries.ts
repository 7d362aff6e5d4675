import { type Context, clientOf } from '../../context.ts';
import type { Database, Prisma } from '../../platform/database/client.ts';
import type { Place } from './search/lists.ts';
import { provincesOn, todaysPlace } from './search/places.ts';

/** The versions of provinces that hold on a day, by code. */
export function findProvinces(
  context: Context,
  query: Pick<Prisma.ProvinceFindManyArgs, 'select' | 'include'>,
  day: Date,
) {
  return clientOf(context).province.findMany({ ...query, where: heldOn(day), orderBy: { code: 'asc' } });
}

/** The ids of the provinces that a code or a name means on a day; none for what was never there. */
export async function findProvinceIds(database: Pick<Database, 'query'>, given: string, day: Date): Promise<string[]> {
  const rows = await database.query<{ id: string }>(provincesOn(given, day));
  return rows.map((row) => row.id);
}

/** The provinces and wards of today that a place is or has become; none for what was never there or was not given. */
export interface TodaysPlace {
  provinceIds: string[];
  wardIds: string[];
}

/** @see todaysPlace */
export async function findTodaysPlace(database: Pick<Database, 'query'>, place: Place): Promise<TodaysPlace> {
  const [found] = await database.query<TodaysPlace>(todaysPlace(place));
  return found ?? { provinceIds: [], wardIds: [] };
}

/** The versions of the wards of some provinces that hold on a day, by code. */
export function findWards(
  context: Context,
  query: Pick<Prisma.WardFindManyArgs, 'select' | 'include'>,
  provinceIds: string[],
  day: Date,
) {
  return clientOf(context).ward.findMany({
    ...query,
    where: { ...heldOn(day), provinceId: { in: provinceIds } },
    orderBy: [{ code: 'asc' }, { validFrom: 'asc' }],
  });
}

/** Versions that hold on a day. */
const heldOn = (day: Date) => ({ validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] });

/** A facility by its code, or null. */
export function findFacility(
  context: Context,
  query: Pick<Prisma.FacilityFindUniqueArgs, 'select' | 'include'>,
  code: string,
) {
  return clientOf(context).facility.findUnique({ ...query, where: { code } });
}

/** What stands in the phone and e-mail fields of the agencies of today. */
export async function findAgencyContacts({ client }: Pick<Database, 'client'>, day: Date): Promise<string[]> {
  const agencies = await client.agency.findMany({
    where: { AND: [heldOn(day), { OR: [{ phone: { not: null } }, { email: { not: null } }] }] },
    select: { phone: true, email: true },
  });
  return agencies.flatMap(({ phone, email }) => [phone ?? [], email ?? []].flat());
}

/** The version of an agency that held on a day, or else the last one before it; null when there is neither. */
export function findAgency(
  context: Context,
  query: Pick<Prisma.AgencyFindFirstArgs, 'select' | 'include'>,
  code: string,
  day: Date,
) {
  return clientOf(context).agency.findFirst({
    ...query,
    // Versions of a code never overlap, so the last to begin is the one that held, or the last one that did.
    where: { code, validFrom: { lte: day } },
    orderBy: { validFrom: 'desc' },
  });
}

/** The employer that has, or had, a code; or null. */
export function findEmployer(
  context: Context,
  query: Pick<Prisma.EmployerFindFirstArgs, 'select' | 'include'>,
  code: string,
) {
  return clientOf(context).employer.findFirst({ ...query, where: { codes: { some: { code } } } });
}

/** A collection point by its code, or null. */
export function findCollectionPoint(
  context: Context,
  query: Pick<Prisma.CollectionPointFindUniqueArgs, 'select' | 'include'>,
  code: string,
) {
  return clientOf(context).collectionPoint.findUnique({ ...query, where: { code } });
}

// What a search found, with what the operation selects of it. Prisma adds the id to every selection of a node.

/** The facilities with these ids, in any order. */
export function loadFacilities(
  context: Context,
  query: Pick<Prisma.FacilityFindManyArgs, 'select' | 'include'>,
  ids: string[],
) {
  return clientOf(context).facility.findMany({ ...query, where: { id: { in: ids } } });
}

/** The agencies with these ids, in any order. */
export function loadAgencies(
  context: Context,
  query: Pick<Prisma.AgencyFindManyArgs, 'select' | 'include'>,
  ids: string[],
) {
  return clientOf(context).agency.findMany({ ...query, where: { id: { in: ids } } });
}

/** The employers with these ids, in any order. */
export function loadEmployers(
  context: Context,
  query: Pick<Prisma.EmployerFindManyArgs, 'select' | 'include'>,
  ids: string[],
) {
  return clientOf(context).employer.findMany({ ...query, where: { id: { in: ids } } });
}

/** The collection points with these ids, in any order. */
export function loadCollectionPoints(
  context: Context,
  query: Pick<Prisma.CollectionPointFindManyArgs, 'select' | 'include'>,
  ids: string[],
) {
  return clientOf(context).collectionPoint.findMany({ ...query, where: { id: { in: ids } } });
}
