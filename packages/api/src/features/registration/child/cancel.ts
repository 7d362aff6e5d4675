import type { MemberSession } from '../../../context.ts';
import type { Caller } from '../../../platform/caller.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { recordAudit } from '../../audit/index.ts';
import { type RegistrationNotOpen, registrationNotOpen } from '../errors.ts';
import { removePhotos } from '../photos/queries.ts';
import type { RegistrationDeps } from '../service.ts';
import { cancelOfGuardian } from './queries.ts';

/** The form of a child is withdrawn; it is read again by its id and its guardian. */
export interface ChildRegistrationCancelled {
  kind: 'ChildRegistrationCancelled';
  id: string;
}

/** Withdraws the form of a child that nobody has decided on; only who submitted it can. */
export function cancelChild(
  { database, clock }: RegistrationDeps,
  { memberId: guardianId, sessionId }: MemberSession,
  id: string,
  caller: Caller,
): Promise<ChildRegistrationCancelled | RegistrationNotOpen> {
  return inTransaction(database, async (tx) => {
    const cancelled = await cancelOfGuardian(tx, guardianId, uuidOrNobody(id));
    if (!cancelled) return registrationNotOpen();
    await removePhotos(tx, cancelled);
    const at = clock.now();
    await recordAudit(tx, caller, { memberId: guardianId, sessionId, kind: 'CHILD_REGISTRATION_CANCELLED', at });
    await recordAudit(tx, caller, { memberId: cancelled.memberId, kind: 'REGISTRATION_CANCELLED', at });
    return { kind: 'ChildRegistrationCancelled', id: cancelled.id };
  });
}
