import type { Caller } from '../../../platform/caller.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { badInput } from '../../../platform/errors.ts';
import { vietnamDay } from '../../../platform/vietnam-time.ts';
import { recordOfficerReads } from '../../audit/index.ts';
import type { OfficerSession } from '../../officer/index.ts';
import { findAddressee } from '../addressee.ts';
import {
  type AttachmentNotUsable,
  type PetitionNotFound,
  type PetitionNotOpen,
  type PetitionNotYours,
  petitionNotAtAgency,
  petitionNotYours,
} from '../errors.ts';
import { attachmentsOf, plainText } from '../letter.ts';
import { type LockedPetition, lockForAgency } from '../queries.ts';
import type { PetitionDeps } from '../service.ts';
import { type StepTaken, takeStep, type WantedStep, withoutFiles } from '../steps.ts';
import { dueWhenReceived, dueWhenTaken, TERMS } from '../terms.ts';
import { readTrackingCode } from '../tracking-code.ts';

/** What an officer says to the sender. */
export type ReplyKind = 'ANSWER' | 'SUPPLEMENT_REQUEST';

export type OfficerStep = StepTaken | PetitionNotFound | PetitionNotOpen | PetitionNotYours;

/** What officers with the duty PETITION do with the petitions of their agency. */
export interface Handling {
  /** Writes into the trail of each member that an officer is about to read a petition. */
  noteReads(officer: OfficerSession, memberIds: readonly (string | null)[], caller: Caller): Promise<void>;
  /**
   * Takes a petition up; of two officers at once one gets it.
   *
   * @param input.complex a complaint that is complex or from a remote area has the longer term.
   * @param input.fromColleague takes over what another officer has taken.
   */
  take(
    officer: OfficerSession,
    input: { code: string; complex?: boolean | null | undefined; fromColleague?: boolean | null | undefined },
    caller: Caller,
  ): Promise<OfficerStep>;
  /** Answers, or asks for more; only whoever has taken it. */
  reply(
    officer: OfficerSession,
    input: { code: string; kind: ReplyKind; text: string; attachments?: readonly string[] | null | undefined },
    caller: Caller,
  ): Promise<OfficerStep | AttachmentNotUsable>;
  /** Sends it on to another agency, whose term begins anew. */
  forward(
    officer: OfficerSession,
    input: { code: string; agencyCode: string; reason: string },
    caller: Caller,
  ): Promise<OfficerStep>;
  /** Does not accept it, with a reason that the sender reads. */
  rejectPetition(
    officer: OfficerSession,
    input: { code: string; reason: string },
    caller: Caller,
  ): Promise<OfficerStep>;
  /** Closes one that is answered. */
  closePetition(officer: OfficerSession, code: string, caller: Caller): Promise<OfficerStep>;
}

const REPLY = { min: 10, max: 5_000 };
const REASON = { min: 5, max: 1_000 };

export function createHandling(deps: PetitionDeps): Handling {
  const { database, clock, delivery, workingCalendar } = deps;

  /** One step of an officer, behind the lock of the petition. */
  async function step(
    officer: OfficerSession,
    code: string,
    caller: Caller,
    wanted: (petition: LockedPetition) => WantedStep | PetitionNotYours,
  ): Promise<OfficerStep | AttachmentNotUsable> {
    const stored = readTrackingCode(code, 'input.code');
    const result = await inTransaction<OfficerStep | AttachmentNotUsable>(database, async (tx) => {
      const petition = await lockForAgency(tx, stored, officer.agencyCode);
      if (!petition) return petitionNotAtAgency();
      const next = wanted(petition);
      return 'code' in next ? next : takeStep(deps, tx, petition, next, caller);
    });
    if (result.kind === 'StepTaken') delivery.wake();
    return result;
  }

  const byOfficer = ({ officerId }: OfficerSession) =>
    ({ by: 'OFFICER', officerId, audit: 'PETITION_HANDLED' }) as const;
  /** Whether somebody else has taken it. */
  const heldByOther = ({ takenBy }: LockedPetition, { officerId }: OfficerSession) =>
    takenBy !== null && takenBy !== officerId;

  return {
    async noteReads({ officerId }, memberIds, caller) {
      const members = [...new Set(memberIds.filter((id) => id !== null))];
      if (members.length === 0) return;
      const reads = { kind: 'PETITION_READ' as const, officerId, memberIds: members, at: clock.now() };
      await recordOfficerReads(database.pool, caller, reads);
    },

    async take(officer, input, caller) {
      const complex = input.complex ?? false;
      const calendar = await workingCalendar.calendar();
      const taken = await step(officer, input.code, caller, (petition) => {
        const own = byOfficer(officer);
        const held = petition.takenBy !== null;
        if (held && input.fromColleague && petition.takenBy !== officer.officerId)
          return { ...own, action: 'HANDED_OVER', changes: { takenBy: officer.officerId, takenAt: clock.now() } };
        if (heldByOther(petition, officer)) return petitionNotYours();
        if (complex && !TERMS[petition.kind].complexAnswer)
          throw badInput('input.complex', {
            vi: 'Chỉ khiếu nại mới có thời hạn dài hơn cho vụ việc phức tạp.',
            en: 'Only complaints have a longer term for complex cases.',
          });
        const dueOn = dueWhenTaken(calendar, { ...petition, complex }, vietnamDay(clock.now()));
        const changes = { takenBy: officer.officerId, takenAt: clock.now(), complex, dueOn };
        return { ...own, action: 'TAKEN', changes };
      });
      return withoutFiles(taken);
    },

    async reply(officer, { code, kind, text, ...input }, caller) {
      const note = plainText(text, REPLY, 'input.text');
      const attachments = attachmentsOf(input.attachments);
      return step(officer, code, caller, (petition) => {
        if (petition.takenBy !== officer.officerId) return petitionNotYours();
        const action = kind === 'ANSWER' ? 'ANSWERED' : 'SUPPLEMENT_ASKED';
        // A new answer has not been rated yet.
        return { ...byOfficer(officer), action, note, attachments, changes: { satisfied: null } };
      });
    },

    async forward(officer, { code, agencyCode, reason }, caller) {
      const note = plainText(reason, REASON, 'input.reason');
      const day = vietnamDay(clock.now());
      const agency = await findAddressee(database.pool, { agencyCode, provinceCode: null, wardCode: null }, day);
      if (agency.code === officer.agencyCode)
        throw badInput('input.agencyCode', {
          vi: 'Hồ sơ đang ở chính cơ quan này. Hãy chọn cơ quan khác.',
          en: 'The petition is at this agency already. Choose another one.',
        });
      const calendar = await workingCalendar.calendar();
      const forwarded = await step(officer, code, caller, (petition) => {
        if (heldByOther(petition, officer)) return petitionNotYours();
        const changes = {
          agencyId: agency.id,
          agencyCode: agency.code,
          dueOn: dueWhenReceived(calendar, petition.kind, day),
          takenBy: null,
          takenAt: null,
          complex: false,
        };
        return { ...byOfficer(officer), action: 'FORWARDED', note, changes };
      });
      return withoutFiles(forwarded);
    },

    async rejectPetition(officer, { code, reason }, caller) {
      const note = plainText(reason, REASON, 'input.reason');
      const rejected = await step(officer, code, caller, (petition) =>
        heldByOther(petition, officer) ? petitionNotYours() : { ...byOfficer(officer), action: 'REJECTED', note },
      );
      return withoutFiles(rejected);
    },

    async closePetition(officer, code, caller) {
      const closed = await step(officer, code, caller, (petition) =>
        heldByOther(petition, officer) ? petitionNotYours() : { ...byOfficer(officer), action: 'CLOSED' },
      );
      return withoutFiles(closed);
    },
  };
}
