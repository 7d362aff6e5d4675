/** How far a petition has come, as the database says it. */
export const PETITION_STATUSES = [
  'RECEIVED',
  'FORWARDED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUIRED',
  'ANSWERED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type PetitionStatus = (typeof PETITION_STATUSES)[number];

/** What happens to a petition. */
export type PetitionAction =
  | 'SENT'
  | 'TAKEN'
  | 'HANDED_OVER'
  | 'FORWARDED'
  | 'SUPPLEMENT_ASKED'
  | 'SUPPLEMENTED'
  | 'ANSWERED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'RATED'
  | 'CLOSED';

/** Who does it. */
export type PetitionParty = 'SENDER' | 'OFFICER' | 'SYSTEM';

interface Move {
  from: readonly PetitionStatus[];
  /** Absent: the status stays. */
  to?: PetitionStatus;
}

const WAITING = ['RECEIVED', 'FORWARDED'] as const;
const TAKEN = ['IN_PROGRESS', 'SUPPLEMENT_REQUIRED'] as const;

/** Every lawful move; whatever is not here is refused. */
export const MOVES: Readonly<Record<Exclude<PetitionAction, 'SENT'>, Move>> = {
  TAKEN: { from: WAITING, to: 'IN_PROGRESS' },
  HANDED_OVER: { from: [...TAKEN, 'ANSWERED'] },
  FORWARDED: { from: [...WAITING, 'IN_PROGRESS'], to: 'FORWARDED' },
  SUPPLEMENT_ASKED: { from: ['IN_PROGRESS'], to: 'SUPPLEMENT_REQUIRED' },
  SUPPLEMENTED: { from: ['SUPPLEMENT_REQUIRED'], to: 'IN_PROGRESS' },
  // A sender who was not satisfied may be answered again.
  ANSWERED: { from: [...TAKEN, 'ANSWERED'], to: 'ANSWERED' },
  REJECTED: { from: [...WAITING, ...TAKEN], to: 'REJECTED' },
  WITHDRAWN: { from: [...WAITING, ...TAKEN], to: 'WITHDRAWN' },
  // Also after an officer or the clock has closed it; once for an answer, which the service sees to.
  RATED: { from: ['ANSWERED', 'CLOSED'] },
  CLOSED: { from: ['ANSWERED'], to: 'CLOSED' },
};

/** Steps of one petition; what would go on for ever is to be closed. */
const MOST_STEPS = 90;
const ENDINGS: readonly PetitionAction[] = ['CLOSED', 'REJECTED', 'WITHDRAWN'];

/**
 * The status after a move; null when it is not lawful.
 *
 * @param steps how many steps the petition has had.
 */
export function moved(status: PetitionStatus, action: keyof typeof MOVES, steps: number): PetitionStatus | null {
  const { from, to } = MOVES[action];
  if (!from.includes(status)) return null;
  if (steps >= MOST_STEPS && !ENDINGS.includes(action)) return null;
  return to ?? status;
}

/** The statuses in which it is the agency's turn, so that the term runs. */
export const RUNNING: readonly PetitionStatus[] = [...WAITING, 'IN_PROGRESS'];
/** The statuses that a queue shows unless it is asked for others: what is not answered yet. */
export const OPEN: readonly PetitionStatus[] = [...WAITING, ...TAKEN];
/** The statuses after which nothing comes. */
export const ENDED: readonly PetitionStatus[] = ['CLOSED', 'REJECTED', 'WITHDRAWN'];

/** Whether the term is over and it is still the agency's turn (quá hạn); days are UTC midnights of days in Vietnam. */
export function isOverdue({ status, dueOn }: { status: PetitionStatus; dueOn: Date }, today: Date): boolean {
  return RUNNING.includes(status) && dueOn < today;
}
