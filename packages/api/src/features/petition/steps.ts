import type { Caller } from '../../platform/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NOBODY } from '../../platform/ids.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import { type AuditKind, recordAudit } from '../audit/index.ts';
import { attach, claim } from './attachments.ts';
import { type AttachmentNotUsable, attachmentNotUsable, type PetitionNotOpen, petitionNotOpen } from './errors.ts';
import { enqueueNotice } from './notices.ts';
import { ENDED, type MOVES, moved, type PetitionParty } from './petition-status.ts';
import { addStep, type LockedPetition, type PetitionState, writeState } from './queries.ts';
import type { PetitionDeps } from './service.ts';

/** A step that somebody wants to take. */
export interface WantedStep {
  action: keyof typeof MOVES;
  by: PetitionParty;
  officerId?: string;
  note?: string | null;
  attachments?: readonly string[];
  /** What changes besides the status. */
  changes?: Partial<Omit<PetitionState, 'status' | 'waitingSince' | 'endedAt'>>;
  /** Under which word it stands in the member's trail. */
  audit: AuditKind;
}

/** The step was taken; the petition is read again by its id. */
export interface StepTaken {
  kind: 'StepTaken';
  id: string;
  code: string;
}

/**
 * Takes one step of a locked petition: state, timeline, files, trail and notice in one transaction.
 *
 * Nothing is written when the move is not lawful, or a file cannot be had.
 */
export async function takeStep(
  deps: PetitionDeps,
  tx: Transaction,
  petition: LockedPetition,
  step: WantedStep,
  caller: Caller,
): Promise<StepTaken | PetitionNotOpen | AttachmentNotUsable> {
  const now = deps.clock.now();
  const status = moved(petition.status, step.action, petition.version);
  if (!status) return petitionNotOpen(petition.status);
  const files = await claim(tx, step.attachments ?? [], now);
  if (!files) return attachmentNotUsable();
  const next: PetitionState = {
    ...petition,
    ...step.changes,
    status,
    waitingSince: status === 'SUPPLEMENT_REQUIRED' ? (petition.waitingSince ?? vietnamDay(now)) : null,
    endedAt: ENDED.includes(status) ? (petition.endedAt ?? now) : null,
  };
  const position = await writeState(tx, petition, next, now);
  await addStep(tx, petition, {
    position,
    action: step.action,
    status,
    at: now,
    by: step.by,
    officerId: step.officerId ?? null,
    note: step.note ?? null,
    agencyId: step.action === 'FORWARDED' ? next.agencyId : null,
  });
  await attach(tx, petition, position, files);
  const memberId = petition.memberId ?? NOBODY;
  await recordAudit(tx, caller, {
    memberId,
    kind: step.audit,
    at: now,
    ...(step.officerId ? { officerId: step.officerId } : {}),
  });
  // Whoever took the step knows it; a withdrawal is told, for it cannot be undone.
  const told = step.by !== 'SENDER' || step.action === 'WITHDRAWN';
  if (told) await enqueueNotice(deps, tx, petition, step.action);
  return { kind: 'StepTaken', id: petition.id, code: petition.code };
}

/** The answer of a step that names no files, so that none can be refused. */
export function withoutFiles<Answer extends { kind: string }>(
  answer: Answer | AttachmentNotUsable,
): Exclude<Answer, AttachmentNotUsable> {
  if (answer.kind === 'AttachmentNotUsable') throw new Error('a file was refused that nobody named');
  return answer as Exclude<Answer, AttachmentNotUsable>; // told apart by its kind above
}
