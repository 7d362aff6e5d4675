import type { Caller } from '../../platform/caller.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { recordAudit } from '../audit/index.ts';
import { type RegistrationNotOpen, registrationNotOpen } from './errors.ts';
import { removePhotos } from './photos/queries.ts';
import { markCancelled } from './queries.ts';
import type { RegistrationChanged, RegistrationDeps } from './service.ts';

export type Cancellation = RegistrationChanged<'RegistrationCancelled'> | RegistrationNotOpen;

/** Withdraws a form that nobody has decided on, by its challenge. */
export function cancel(
  { database, clock }: RegistrationDeps,
  challenge: string,
  caller: Caller,
): Promise<Cancellation> {
  return inTransaction(database, async (tx) => {
    const cancelled = await markCancelled(tx, uuidOrNobody(challenge));
    if (!cancelled) return registrationNotOpen();
    const { memberId } = cancelled;
    await removePhotos(tx, cancelled);
    await recordAudit(tx, caller, { memberId, kind: 'REGISTRATION_CANCELLED', at: clock.now() });
    return { kind: 'RegistrationCancelled', challenge };
  });
}
