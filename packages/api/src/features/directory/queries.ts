import { type Context, clientOf } from '../../context.ts';
import type { PageArguments } from '../../platform/connection.ts';
import { Prisma } from '../../platform/database/client.ts';
import { keysetList } from '../../platform/keyset.ts';

/** Facilities in the order of their codes. */
export const facilitiesByCode = keysetList([{ column: 'code', direction: 'asc', as: 'code' }]);

/** What the operation selects of the rows. */
type Selection = Pick<Prisma.FacilityFindManyArgs, 'select' | 'include'>;

/** The versions of provinces that hold on a day, by code. */
export function findProvinces(
  context: Context,
  query: Pick<Prisma.ProvinceFindManyArgs, 'select' | 'include'>,
  day: Date,
) {
  return clientOf(context).province.findMany({
    ...query,
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    orderBy: { code: 'asc' },
  });
}

/** A facility by its code, or null. */
export function findFacility(
  context: Context,
  query: Pick<Prisma.FacilityFindUniqueArgs, 'select' | 'include'>,
  code: string,
) {
  return clientOf(context).facility.findUnique({ ...query, where: { code } });
}

/** Which facilities are looked for. */
export interface FacilityFilter {
  /** Province code of any time; that of a merged province finds what lay in it. */
  province: string | null;
  /** Words that all stand in the name, without accents and in small letters; empty for all. */
  words: readonly string[];
}

/**
 * The rows of one page, and one more when more follow.
 *
 * @param selection must have `code` among its columns.
 */
export async function findFacilities(
  context: Context,
  selection: Selection,
  filter: FacilityFilter,
  page: PageArguments,
) {
  const keyset = facilitiesByCode.query(page);
  if (!keyset) return undefined; // the page then says what is wrong
  const named = filter.words.length > 0 ? { id: { in: await idsByName(context, filter.words) } } : {};
  const located = filter.province ? { province: { is: { code: filter.province } } } : {};
  return clientOf(context).facility.findMany({
    ...selection,
    where: { AND: [...keyset.where.AND, named, located] },
    orderBy: keyset.orderBy,
    take: keyset.take,
  });
}

/** More matches than anybody pages through; who gets that many needs another word. */
const MOST_MATCHES = 2_000;

async function idsByName(context: Context, words: readonly string[]): Promise<string[]> {
  const matches = words.map((word) => Prisma.sql`strpos(lower(unaccent(name)), lower(unaccent(${word}))) > 0`);
  const rows = await clientOf(context).$queryRaw<{ id: string }[]>`
    SELECT id FROM facility WHERE ${Prisma.join(matches, ' AND ')} ORDER BY code LIMIT ${MOST_MATCHES}`;
  return rows.map((row) => row.id);
}
