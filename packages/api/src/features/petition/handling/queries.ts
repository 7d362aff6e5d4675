import { type Context, clientOf } from '../../../context.ts';
import type { Prisma } from '../../../platform/database/client.ts';

/** Petitions of an agency that fit, in the page's order. */
export function findQueuePage(context: Context, fitting: Prisma.PetitionWhereInput, page: Prisma.PetitionFindManyArgs) {
  return clientOf(context).petition.findMany({ ...page, where: { AND: [fitting, page.where ?? {}] } });
}

/** A petition of an agency; null for another one's. */
export function readCase(
  context: Context,
  query: Pick<Prisma.PetitionFindFirstArgs, 'select' | 'include'>,
  code: string,
  agencyCode: string,
) {
  return clientOf(context).petition.findFirst({ ...query, where: { code, agencyCode } });
}

/** The agency whose turn a petition is, for the officer who has just forwarded it. */
export function readAgencyOf(
  context: Context,
  query: Pick<Prisma.AgencyFindFirstArgs, 'select' | 'include'>,
  petitionId: string,
) {
  return clientOf(context).agency.findFirstOrThrow({ ...query, where: { petitions: { some: { id: petitionId } } } });
}
