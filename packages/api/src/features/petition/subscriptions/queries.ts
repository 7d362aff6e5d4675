import { type Context, clientOf } from '../../../context.ts';
import type { Prisma } from '../../../platform/database/client.ts';

/** The petition of a step, its member's only. */
export function readStepPetition(
  context: Context,
  query: Pick<Prisma.PetitionFindFirstArgs, 'select' | 'include'>,
  id: string,
  memberId: string,
) {
  return clientOf(context).petition.findUniqueOrThrow({ ...query, where: { memberId_id: { memberId, id } } });
}

/** A step of a member's petition. */
export function readStepOfMember(
  context: Context,
  query: Pick<Prisma.PetitionEventFindFirstArgs, 'select' | 'include'>,
  { petitionId, position }: { petitionId: string; position: number },
  memberId: string,
) {
  const key = { senderId: memberId, petitionId, position };
  return clientOf(context).petitionEvent.findUniqueOrThrow({
    ...query,
    where: { senderId_petitionId_position: key },
  });
}
