import type { Caller } from '../../../platform/caller.ts';
import { recordOfficerReads } from '../../audit/index.ts';
import type { RegistrationDeps } from '../service.ts';

/** Whom a form is about, and who submitted it for a child. */
export interface FormPeople {
  memberId: string;
  guardianId: string | null;
}

/** Writes into the trail of each person, and of each guardian, that an officer is about to read their form. */
export async function noteReads(
  { database, clock }: Pick<RegistrationDeps, 'database' | 'clock'>,
  { officerId }: { officerId: string },
  forms: readonly FormPeople[],
  caller: Caller,
): Promise<void> {
  const at = clock.now();
  const memberIds = forms.map((form) => form.memberId);
  const guardianIds = forms.flatMap(({ guardianId }) => guardianId ?? []);
  if (memberIds.length > 0)
    await recordOfficerReads(database.pool, caller, { kind: 'REGISTRATION_READ', officerId, memberIds, at });
  if (guardianIds.length > 0)
    await recordOfficerReads(database.pool, caller, {
      kind: 'CHILD_REGISTRATION_READ',
      officerId,
      memberIds: guardianIds,
      at,
    });
}
